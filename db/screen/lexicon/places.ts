/**
 * Places that a police text names: countries, counties, local authorities, cities, towns, London districts. A place alone is
 * no identity. Plain facts, from general knowledge; words of a name of several words stand apart, since the screen looks
 * at one word at a time.
 */
export const places = `
England Scotland Wales Britain Ireland Ulster Cornwall Cumbria Devon Dorset Somerset Essex Kent Surrey Sussex Norfolk Suffolk Rutland
Cambridgeshire Bedfordshire Berkshire Buckinghamshire Cheshire Derbyshire Gloucestershire Hampshire Herefordshire Hertfordshire
Huntingdonshire Lancashire Leicestershire Lincolnshire Northamptonshire Northumberland Northumbria Nottinghamshire Oxfordshire Shropshire
Staffordshire Warwickshire Wiltshire Worcestershire Yorkshire Merseyside Tyneside Teesside Wearside Humberside Cleveland Avon Gwent Dyfed
Powys Glamorgan Gwynedd Clwyd Dyfed-Powys Monmouthshire Pembrokeshire Carmarthenshire Ceredigion Flintshire Denbighshire Anglesey Conwy
Midlands Mercia Wirral Furness Fylde Chilterns Cotswolds Thames Mersey Humber Severn Trent Tyne Tees Wear Solent Pennines Wight Guernsey
Jersey Lothian Fife Strathclyde Tayside Grampian Highland Borders Orkney Shetland Hebrides Skye Antrim Armagh Down Fermanagh Tyrone
London Birmingham Manchester Liverpool Leeds Sheffield Bristol Newcastle Sunderland Nottingham Leicester Coventry Derby Bradford Hull
Wakefield Wolverhampton Plymouth Southampton Portsmouth Brighton Hove Bournemouth Poole Exeter Truro Bath Swindon Gloucester Cheltenham
Oxford Cambridge Reading Slough Luton Watford Bedford Northampton Peterborough Norwich Ipswich Colchester Chelmsford Southend Canterbury
Maidstone Medway Chatham Gillingham Rochester Gravesend Dartford Ashford Dover Folkestone Margate Ramsgate Hastings Eastbourne Worthing
Crawley Horsham Guildford Woking Aldershot Farnborough Basingstoke Winchester Salisbury Andover Newbury Bracknell Wokingham Windsor
Maidenhead Aylesbury Banbury Bicester Kidderminster Worcester Hereford Shrewsbury Telford Stafford Stoke Stoke-on-Trent Burton Lichfield
Tamworth Nuneaton Rugby Warwick Leamington Stratford Redditch Bromsgrove Solihull Dudley Walsall Sandwell Halesowen Stourbridge Smethwick
Loughborough Hinckley Melton Mowbray Coalville Lutterworth Oadby Wigston Blaby Harborough Charnwood Bosworth Braunstone Beaumont Leys
Mansfield Newark Worksop Retford Ashfield Bassetlaw Broxtowe Gedling Rushcliffe Chesterfield Buxton Matlock Glossop Bolsover Ilkeston
Lincoln Grantham Boston Spalding Stamford Gainsborough Grimsby Scunthorpe Cleethorpes Skegness Doncaster Rotherham Barnsley Huddersfield
Halifax Dewsbury Batley Keighley Skipton Harrogate York Scarborough Whitby Bridlington Beverley Selby Middlesbrough Stockton Hartlepool
Darlington Durham Gateshead Consett Bishop Auckland Washington Seaham Peterlee Morpeth Alnwick Berwick Hexham Carlisle Penrith Kendal
Barrow Barrow-in-Furness Workington Whitehaven Lancaster Morecambe Preston Blackpool Blackburn Burnley Accrington Chorley Leyland
Southport Ormskirk Skelmersdale Wigan Bolton Bury Rochdale Oldham Salford Stockport Tameside Trafford Altrincham Sale Ashton Stalybridge
Warrington Widnes Runcorn Halton Helens Knowsley Sefton Bootle Huyton Kirkby Birkenhead Wallasey Bebington Chester Crewe Macclesfield
Congleton Nantwich Northwich Winsford Ellesmere Wrexham Bangor Caernarfon Llandudno Rhyl Prestatyn Colwyn Aberystwyth Cardigan Carmarthen
Llanelli Swansea Neath Talbot Bridgend Barry Cardiff Newport Cwmbran Pontypool Pontypridd Merthyr Tydfil Rhondda Caerphilly Ebbw Vale
Abergavenny Brecon Milford Haverfordwest Tenby Pembroke Newtown Welshpool Torfaen Blaenau Cynon Taff Edinburgh Glasgow Aberdeen Dundee
Inverness Stirling Perth Paisley Motherwell Falkirk Livingston Ayr Kilmarnock Dumfries Belfast Derry Londonderry Lisburn Newry Ballymena
Dublin Cork Galway Limerick Waterford Braintree Brentwood Basildon Harlow Billericay Rayleigh Rochford Castle Thurrock Tilbury Clacton
Harwich Maldon Witham Uttlesford Tendring Stevenage Hatfield Welwyn Letchworth Hitchin Hertford Hemel Hempstead Dacorum Broxbourne Hertsmere
Borehamwood Potters Cheshunt Hoddesdon Huntingdon Wisbech Ely Fenland March Lynn Thetford Yarmouth Lowestoft Cromer Breckland Broadland
Babergh Felixstowe Sudbury Stowmarket Bury Kettering Corby Wellingborough Daventry Towcester Brackley Milton Keynes Bletchley Wycombe Amersham
Chesham Beaconsfield Abingdon Didcot Witney Thame Cherwell Tewkesbury Stroud Cirencester Chippenham Trowbridge Devizes Melksham Warminster
Yeovil Taunton Bridgwater Wells Glastonbury Minehead Frome Mendip Sedgemoor Weston Clevedon Keynsham Barnstaple Bideford Tiverton Torquay
Paignton Brixham Torbay Teignbridge Torridge Newton Abbot Exmouth Honiton Dawlish Tavistock Bodmin Falmouth Penzance Camborne Redruth Newquay
Penryn Launceston Saltash Weymouth Dorchester Bridport Christchurch Wimborne Purbeck Fareham Gosport Havant Eastleigh Romsey Lymington Ryde
Cowes Shanklin Ventnor Bognor Chichester Arun Adur Shoreham Littlehampton Haywards Lewes Wealden Rother Bexhill Crowborough Uckfield Tunbridge
Tonbridge Sevenoaks Swale Sittingbourne Faversham Sheppey Whitstable Thanet Deal Sandwich Shepway Gravesham Epsom Ewell Reigate Banstead
Redhill Dorking Leatherhead Spelthorne Staines Runnymede Egham Elmbridge Esher Weybridge Camberley Farnham Godalming Waverley Tandridge
Westminster Camden Islington Hackney Haringey Hounslow Hillingdon Harrow Barnet Brent Ealing Hammersmith Fulham Kensington Chelsea Lambeth
Southwark Lewisham Greenwich Bexley Bromley Croydon Sutton Merton Kingston Richmond Wandsworth Havering Redbridge Barking Dagenham Newham
Walthamstow Tottenham Enfield Edmonton Stratford Whitechapel Hamlets Bethnal Shoreditch Hoxton Dalston Stoke Brixton Streatham Balham Tooting
Clapham Battersea Peckham Deptford Catford Woolwich Eltham Plumstead Orpington Sidcup Bexleyheath Romford Ilford Leyton Leytonstone Wembley
Willesden Kilburn Hampstead Highgate Finchley Hendon Edgware Stanmore Ruislip Uxbridge Hayes Southall Feltham Heathrow Gatwick Stansted
Twickenham Teddington Surbiton Wimbledon Mitcham Morden Norwood Sydenham Dulwich Camberwell Vauxhall Paddington Marylebone Mayfair Soho
Holborn Bloomsbury Euston Aldgate Stepney Poplar Wapping Rotherhithe Bermondsey Moseley Edgbaston Handsworth Aston Erdington Selly Perry
Bordesley Sparkbrook Sparkhill Ladywood Longsight Moss Wythenshawe Fallowfield Didsbury Chorlton Gorton Eccles Swinton Toxteth Everton Anfield
Headingley Harehills Chapeltown Beeston Hyson Radford Bulwell Clifton Arboretum Normanton Belgrave Highfields Evington Knighton Clarendon
Aylestone Humberstone Hamilton Rushey Spinney Hillfields Foleshill Tile Bedworth Craven Hambleton Richmondshire Ryedale Kirklees Calderdale
Pendle Rossendale Hyndburn Ribble Wyre Allerdale Copeland Eden Lakeland Redcar Eston Thornaby Yarm Sedgefield Wansbeck Blyth Cramlington
Ashington Whitley Wallsend Jarrow Hebburn Cannock Chase Newcastle-under-Lyme Moorlands Staffordshire Wyre Malvern Wychavon Evesham Pershore
Oswestry Ludlow Bridgnorth Kesteven Lindsey Holland Boothferry Goole Pontefract Castleford Normanton Morley Pudsey Otley Ilkley Wetherby
Knaresborough Ripon Thirsk Northallerton Malton Pickering Filey Hornsea Withernsea Brigg Immingham Louth Mablethorpe Sleaford Bourne Rutland
Oakham Uppingham Ashby Measham Shepshed Syston Thurmaston Birstall Anstey Enderby Narborough Whetstone Countesthorpe Glenfield Groby Ibstock
Africa Albania Algeria America Angola Argentina Armenia Asia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium Benin
Bolivia Bosnia Botswana Brazil Bulgaria Burma Burundi Cambodia Cameroon Canada Caribbean Chile China Colombia Congo Croatia Cuba Cyprus
Czechia Denmark Dominica Ecuador Egypt Eritrea Estonia Ethiopia Europe Fiji Finland France Gambia Georgia Germany Ghana Gibraltar Greece
Grenada Guinea Guyana Haiti Herzegovina Honduras Hungary Iceland India Indonesia Iran Iraq Israel Italy Jamaica Japan Jordan Kazakhstan Kenya
Korea Kosovo Kurdistan Kuwait Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Macedonia Malawi Malaysia Mali Malta Mauritius Mexico
Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nigeria Niger Norway Oman Pakistan Palestine Panama Peru
Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Saudi Arabia Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia
Somaliland Spain Lanka Sudan Swaziland Sweden Switzerland Syria Taiwan Tanzania Thailand Tibet Tobago Togo Trinidad Tunisia Turkey Uganda
Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe Punjab Kashmir Gujarat Kerala Sylhet Bengal Mirpur Lahore Karachi Delhi
Mumbai Dhaka Lagos Accra Nairobi Harare Mogadishu Kabul Tehran Baghdad Istanbul Ankara Warsaw Bucharest Vilnius Sofia Kyiv Kiev Tirana Prague
Paris Berlin Rome Madrid Lisbon Barcelona Amsterdam Brussels Vienna Athens Moscow Dubai Bangkok Sydney Melbourne Toronto Chicago Florida
Los Angeles Las Vegas San Francisco Diego Rio Janeiro Buenos Aires Tel Aviv Abu Dhabi Hong Kong Kuala Lumpur Costa Rica Salvador Sierra Leone
Zealand Verde Burkina Faso Silverstone Aintree Ascot Epsom Wimbledon Glastonbury California Texas York Ibiza Majorca Mallorca Magaluf Malaga Benidorm Marbella Tenerife Lanzarote Fuerteventura Ayia Napa Zante Zakynthos Madeira
Faliraki Kavos Crete Corfu Rhodes Cyprus Antalya Marmaris Bodrum Algarve Calais Dunkirk
`;
