/**
 * Things with a capital that a clean case narrative names and that are nobody, by class. Synthetic texts are filled with them: see
 * `clean-narratives.ts`. Plain facts, from general knowledge.
 */
function list(text: string): readonly string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}

export const things = {
  firm: list(`
Mitie|Sodexo|Amey|Balfour Beatty|Kier|Securitas|Arriva|Stagecoach|National Express|Megabus|FlixBus|LNER|Avanti|CrossCountry|Veezu|FreeNow|Ola|Evri|Yodel|DPD|FedEx|Parcelforce
Openreach|Vodafone|Lebara|Lyca|Giffgaff|Voxi|Plusnet|TalkTalk|Experian|Equifax|Klarna|Clearpay|Chase|Starling|Revolut|Monzo|Nationwide|Santander|First Direct|Barclays|Tide|Zopa|Curry's|Timpson
Holland and Barrett|Mothercare|Toby Carvery|Harvester|Brewers Fayre|Slim Chickens|Wagamama|Zizzi|Prezzo|Bella Italia|Frankie and Benny's|Pizza Express|Five Guys|Chiquito|Nando's|Gail's
Rentokil|Pickfords|Hertz|Enterprise|Europcar|Sixt|Zipcar|Kwik Fit|Halfords|Dunelm|Wickes|Travis Perkins|Jewson|Toolstation|Savills|Foxtons|Your Move|Connells|Haart|Bidwells
Clarks|Claire's|Lush|Ann Summers|Lovehoney|Primark|Zara|New Look|Next|Matalan|River Island|Superdry|Jack Wills|Barbour|North Face|Canada Goose|Hugo Boss|Calvin Klein|Nike|Montirex`),
  platform: list(`
Yubo|Wizz|Omegle|Kik|BeReal|Threads|Bluesky|Fetlife|Plenty of Fish|Thursday|Feeld|Scruff|Grindr|Squirt|Taimi|Muzz|Salams|Shaadi|Life360|Strava|Citymapper|Waze|Chatroulette|Sugarbook
Snapchat|Instagram|TikTok|WhatsApp|Telegram|Signal|Discord|Twitch|Reddit|Tinder|Hinge|Bumble|Badoo|Happn|Viber|Meta|Google|Apple|Microsoft|Snap Inc|Meta Platforms|Match Group|Bytedance|Vinted|Depop`),
  game: list(`
Fortnite|Roblox|Call of Duty|Rocket League|Among Us|Valorant|League of Legends|Overwatch|Minecraft|Animal Crossing|Mario Kart|Pokemon Go|Grand Theft Auto|Elden Ring|Zelda|VRChat|Second Life|Halo|Destiny|Apex Legends`),
  programme: list(`
Love Island|Coronation Street|EastEnders|Emmerdale|Hollyoaks|Casualty|Line of Duty|Happy Valley|Strictly|Gogglebox|Bake Off|Peaky Blinders|Squid Game|Stranger Things|Euphoria|Baby Reindeer|Match of the Day
Top Gear|Gavin and Stacey|Crimewatch|Panorama|Newsnight|The Traitors|Big Brother|Frozen|Twilight|Shrek|Moana|Titanic|Bridgerton|Married at First Sight|Made in Chelsea|Harry Potter|Grey's Anatomy|Doctor Who`),
  hospital: list(`
Royal Stoke|Kings Mill|Queen's Medical Centre|Arrowe Park|Pinderfields|St James's|Whiston|Wythenshawe|Hinchingbrooke|Addenbrooke's|Papworth|Rampton|Broadmoor|Cygnet|Priory|Glenfield|Bassetlaw|Leighton|Harefield
Good Hope|Heartlands|Walsgrave|George Eliot|Warwick|Horton|John Radcliffe|Wexham Park|Frimley Park|St Peter's|East Surrey|Darent Valley|William Harvey|Conquest|Derriford|Treliske|Musgrove Park|Southmead|Prince Charles|Morriston`),
  pub: list(`
Slug and Lettuce|Fox and Hounds|White Hart|Yates|Revolucion de Cuba|Be At One|Pitcher & Piano|Turtle Bay|Las Iguanas|Tiger Tiger|Pryzm|Popworld|Flares|Walkabout|Fabric|Heaven|Ministry of Sound|Printworks|Rosies|Mosh
Rebel Rebel|Cuban Embassy|Barley Mow|Crown and Cushion|Three Tuns|Hand and Heart|Dog and Duck|Admiral Rodney|Lord Raglan|Marquis of Lorne|Earl Grey|Duke of Cambridge|Robin Hood|Dick Turpin|Jolly Sailor|Old Bell|Swan|Bluebell`),
  drink: list(`
WKD|Smirnoff Ice|Malibu|Baileys|Disaronno|Aperol|Kopparberg|Strongbow|Stella|Peroni|Corona|Desperados|Buckfast|Lambrini|Echo Falls|Blossom Hill|Jacob's Creek|Hardys|Glen's|Absolut|Grey Goose|Ciroc|Gordon's|Bombay Sapphire
Hendrick's|Jack Daniel's|Jameson|Bell's|Courvoisier|Hennessy|Captain Morgan|Kraken|Sambuca|Tequila Rose|Sourz|Red Bull|Monster|Lucozade|Guinness|Madri|Cruzcampo|Moretti|Tia Maria|Pimm's`),
  medicine: list(`
Sertraline|Citalopram|Nexplanon|Microgynon|Rigevidon|Cerazette|EllaOne|Levonelle|Depo-Provera|Mirena|Truvada|Roaccutane|Ventolin|Zopiclone|Phenergan|Piriton|Nurofen|Calpol|Lemsip|Xanax|Valium|Librium|Antabuse|Espranor|Buvidal
Naltrexone|Concerta|Elvanse|Medikinet|Ritalin|Seroquel|Abilify|Clopixol|Depakote|Epilim|Tegretol|Lyrica|Gaviscon|Zapain|Oramorph|Mounjaro|Canesten|Yasmin|Marvelon`),
  sarc: list(`
Topaz Centre|Emerald Suite|Ruby Suite|Sapphire Unit|Glade|Willow Suite|Oakwood Centre|Harbour Centre|Shores|Treetops|Saturn Centre|Beeches|Hazlehurst Centre|Horizon|Juniper Lodge|Bluesky Centre|Blue Door|Swan Centre|Peony Suite|Millfield House`),
  charity: list(`
Turning Point|Women's Aid|Refuge|Trevi|Safeline|First Light|New Pathways|Stepping Stones|Living Without Abuse|Lifewise|Nightstop|Centrepoint|Barnardo's|Shelter|St Mungo's|Emmaus|Crisis|Porchlight|Mind|Rethink|Samaritans|Papyrus|Switchboard
Galop|Mermaids|Stonewall|Karma Nirvana|Southall Black Sisters|Ashiana|Victim Support|Embrace|Remedi|Catch22|Redthread|St Giles|Cruse|Relate|Marie Collins|Lucy Faithfull|Suzy Lamplugh Trust|Marie Stopes|Brook|Terrence Higgins Trust`),
  operation: list(`
Op Stovewood|Operation Linden|Operation Marble|Op Tarn|Op Sanctuary|Operation Grace|Op Jasmine|Operation Bradley|Op Calum|Operation Rosemary|Op Harrier|Operation Penny|Op Dexter|Operation Lara|OP VICTOR|Op Benson`),
  court: list(`
Snaresbrook|Southwark|Isleworth|Woolwich|Mold|Teesside|Minshull Street|Wood Green|Inner London|Harrow|Preston|Burnley|Chelmsford|Lewes|Maidstone|Bristol|Merthyr|Isleworth Crown Court|Warwick Combined Court|Loughborough Magistrates|Wimbledon Magistrates`),
  prison: list(
    `HMP Whitemoor|HMP Ranby|HMP Stocken|HMP Full Sutton|HMP Gartree|HMP Bure|HMYOI Glen Parva|HMP Styal|HMP Drake Hall|HMP Foston Hall|Werrington|Feltham|Wetherby|Strangeways|Armley|Pentonville`,
  ),
  system: list(`
Niche|Athena|Connect|HOLMES|Compact|PND|Clue|Chorus|NICE Investigate|Axon|Cellebrite|XRY|GrayKey|Griffeye|Magnet Axiom|CaseLines|Common Platform|Egress|SharePoint|Power BI|Pronto|Storm|Smartstorm|Red Sigma|Genie|Crimson|SystmOne|EMIS|Liquidlogic|Mosaic|CPOMS|MyConcern|Rio|Cerner|Lorenzo`),
  lab: list(`Eurofins|Cellmark|SYNLAB|Randox|LGC|Key Forensic|Orchid Cellmark|Abbott|Socotec|Scenesafe`),
  case: list(
    `Evans|Olugboja|Bree|Assange|Lawrance|Turnbull|Galbraith|Gillick|Makanjuola|Ghosh|McNally|Jheeta|Linekar|Dica|Hysa|Kamki|Barton|Bowden|Osman|Keenan`,
  ),
  law: list(`
Sexual Offences Act 2003|Youth Justice and Criminal Evidence Act 1999|Criminal Justice Act 2003|Mental Capacity Act|Bail Act|Modern Slavery Act|Domestic Abuse Act 2021|Children Act|Care Act|Data Protection Act|Human Rights Act|Contempt of Court Act|Clare's Law|Sarah's Law|Martyn's Law|Victims' Code|Attorney General's Guidelines|Archbold|Blackstone's`),
  team: list(`
Leicester City|Man United|Spurs|Arsenal|Villa|Celtic|Rangers|Everton|Forest|Derby County|Coventry|Palace|Wolves|West Ham|Burnley|Luton|Norwich|Hull KR|Wigan Warriors|Saracens|Harlequins|Leicester Tigers`),
  event: list(
    `Creamfields|Boomtown|Latitude|Glastonbury|Leeds Fest|Parklife|Wireless|Notting Hill Carnival|Pride|Download|Isle of Wight Festival|Freshers Week|Halloween|Bonfire Night|New Year's Eve|Boxing Day|Mad Friday|St Patrick's Day|Burns Night|Eid|Diwali|Easter Monday|Valentine's Day|Mother's Day|Black Friday|Royal Ascot|Aintree|Cheltenham`,
  ),
  abroad: list(
    `Magaluf|Ayia Napa|Kavos|Lagos|Goa|Phuket|Cancun|Punta Cana|Faliraki|Sunny Beach|Hurghada|Koh Samui|Albufeira|Zante|Malia|Marbella|Santorini|Bodrum|Dubai|Doha|Vilnius|Cluj|Bucharest|Gdansk|Kaunas|Islamabad|Mirpur|Sylhet|Accra|Kumasi|Harare|Asmara|Mogadishu|Hargeisa`,
  ),
  town: list(`
Market Drayton|Ashby|Much Wenlock|Oakham|Melton|Hinckley|Wigston|Oadby|Syston|Coalville|Shepshed|Thurmaston|Corby|Kettering|Rushden|Daventry|Rugby|Nuneaton|Bedworth|Tamworth|Cannock|Rugeley|Uttoxeter|Leek|Congleton|Nantwich|Winsford
Ormskirk|Chorley|Nelson|Colne|Keighley|Otley|Selby|Goole|Thirsk|Whitby|Redcar|Consett|Blyth|Kendal|Penrith|Wrexham|Rhyl|Barry|Neath|Brecon|Yeovil|Frome|Bude|Newquay|Looe|Deal|Hythe|Lewes|Crawley|Epsom|Slough|Luton|Harlow|Clacton|Ely|Diss|Louth`),
  area: list(
    `Beaumont Leys|Braunstone|Spinney Hill|Highfields|Evington|Belgrave|Aylestone|Clarendon Park|St Matthews|Hyson Green|Sneinton|Bulwell|Clifton|Moss Side|Longsight|Chapeltown|Seacroft|Gipton|Toxteth|Sparkhill|Lozells|Small Heath|Peckham|Brixton|Tower Hamlets|Bethnal Green|Ely|Butetown`,
  ),
  car: list(
    `Corsa|Focus|Juke|Yaris|Zafira|Octavia|Golf|Transit|Aygo|Captur|Duster|Kuga|Puma|Kona|Niro|Leon|Ibiza|Mokka|Corolla|Civic|Micra|Clio|Fabia|Mercedes|Sprinter|Vivaro|Prius|Audi A3|BMW 1 Series|Ford Ka|Range Rover|Alfa Romeo|Skoda Superb|Mini Cooper`,
  ),
  phone: list(
    `Samsung Galaxy|Huawei|Pixel|iPhone 12|Oppo|OnePlus|Realme|Nokia|Sony Xperia|Motorola|iPad|MacBook|Chromebook|Dell|Lenovo|Fitbit|Garmin|PlayStation|Nintendo Switch|Alexa|Echo Dot|Ring|Nest|Blink`,
  ),
  university: list(
    `De Montfort|Nottingham Trent|Keele|Loughborough|Lancaster|Durham|Exeter|Aston|Sheffield Hallam|Brunel|Harper Adams|Edge Hill|Bishop Grosseteste|Newman|Leeds Beckett|Royal Holloway|Queen Mary|St Mary's|Robert Gordon|Heriot-Watt`,
  ),
  school: list(
    `Rushey Mead|Beauchamp College|Wreake Valley|St Bede's|Bishop Ellis|Sir Jonathan North|Moat|Crown Hills|Soar Valley|New College|Gateway College|Wyggeston|Stephenson College|English Martyrs|Lancaster School|Castle Rock|King Edward VII|Lady Manners|Thomas Telford|John Taylor`,
  ),
  people: list(
    `Polish|Romanian|Lithuanian|Albanian|Vietnamese|Kurdish|Sudanese|Eritrean|Bengali|Gujarati|Punjabi|Pashto|Dari|Tigrinya|Amharic|Farsi|Cantonese|Mandarin|Portuguese|Tamil|Twi|Yoruba|Hausa|Lingala|Shona|Welsh|Roma|Turkish|Czech|Slovak|Hungarian|Thai|Tagalog|Nepali|Somali`,
  ),
  faith: list(
    `Christian|Muslim|Hindu|Sikh|Jewish|Catholic|Methodist|Quaker|Buddhist|Pentecostal|Jehovah's Witness|Mormon|Salvation Army|Church of England|Hillsong|Alpha Course|Sunday School|Scouts|Brownies|Girl Guides|Air Cadets`,
  ),
  role: list(
    `Duty Sergeant|Gold Commander|Night Superintendent|Crime Manager|Victim Liaison Officer|Lead Investigator|Exhibits Officer|Disclosure Officer|Reviewing Lawyer|Junior Counsel|Intermediary|Appropriate Adult|Duty Solicitor|Custody Nurse|Forensic Physician|On Call DI|Health Visitor|School Nurse|Head of Year|Ward Sister|Social Worker|Team Manager|Night Porter|Door Supervisor|Taxi Marshal|Street Pastor|Hall Warden|Dean of Students|Chaplain|Registrar|Consultant|Keyworker|Probation Officer|Prison Governor|Bar Manager`,
  ),
  agency: list(
    `Adult Social Care|Early Help|Ofsted|CQC|MOSOVO|Probation|Housing|Children's Services|Border Force|Immigration Enforcement|Witness Care|Crown Prosecution Service|Home Office|Forensic Services|Digital Media Unit|Major Crime|Professional Standards|Legal Services|Force Control|Public Protection|Safeguarding Hub|Force Intelligence|Licensing|Trading Standards|Fire and Rescue|East Midlands Ambulance|Education Welfare|Youth Justice|Army Welfare|Student Support|Human Resources|Court Listing|Counsel|Chambers|Serious Crime|Signal Team|Response|Patrol|Neighbourhoods|Custody|Property|Transport|Benefits|Universal Credit`,
  ),
  acronym: list(
    `RASSO|SARC|ISVA|IDVA|MARAC|MASH|LADO|ABE|VRI|DMI|DFU|SOIT|STO|EEK|FME|FFP|HCP|CAIT|PVP|SOLO|NFA|RUI|VRR|VPS|DVPN|SHPO|NRM|SPOC|TPM|DPN|CSC|YOT|CAMHS|CMHT|DSL|PSD|FCR|FCIR|NPCC|OPCC|IOPC|EISEC|NTAC|INFT|AVI|VSI|BWV|CAWN|SCAS|SOCIT|RASP|DARA|ROTI|SDN|EWMS|PTPH|PCMH|TTP`,
  ),
} as const;

export type Thing = keyof typeof things;
