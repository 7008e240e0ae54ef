import type { NameList } from './name-list.ts';

/**
 * Somali, Eritrean, Ethiopian, Kenyan, Ugandan, Rwandan, Zimbabwean, South African and Congolese names. The names are plain facts, from the locales zu_ZA of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const eastAndSouthernAfrican: NameList = {
  given: `
Abdi Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdirahman Abdirashid Abdirisaq Abdirizak Abdisalan Abdishakur Abdiwahab Abdulahi
Abdullahi Abeba Abebe Abera Abrahaley Abrehale Abrehet Abukar Acen Achieng Adanech Aden Adhanom Adong Afewerki Ahmednur Ainembabazi
Akello Akinyi Alem Alemayehu Alemitu Alganesh Almaz Amahle Amal Amanuel Amare Amino Amleset Amsale Anab Anele Anyango Apio Apiyo Ariam
Aristote Asfaw Asli Asmara Asmeret Aster Atieno Atim Atsede Auma Awet Awino Awot Ayaanle Ayan Ayanda Ayanle Ayele Ayize Aynalem Azeb
Azmera Babirye Bafana Bahati Bahta Bangizwe Baraka Barasa Barkhad Bashiir Basra Beauty Bekele Belay Béni Bereket Berekti Berhane
Bethlehem Bhekimuzi Bhekizizwe Bhekumbuso Bilan Bile Biniam Biniyam Birhan Birtukan Birungi Bisimwa Bisrat Boitumelo Bongani Bonginkosi
Brhan Bruktawit Buhle Bukasa Burhan Busisiwe Bwalya Caasha Cabdi Cabdiraxmaan Cabdullahi Caisha Cawo Chancel Chebet Chege Chenai
Chengetai Chepkemoi Cherono Chido Chiedza Chilufya Chimwemwe Chipo Chisomo Clarisse Cumar Dagim Dagmawi Dahabo Dahir Dalitso Danait
Daniat Daud Dawit Deeq Deeqa Degan Deka Delina Desta Dhaqane Dieudonné Dineo Divine Duale Duduzile Dumisani Ebyan Efrem Egal Eleni
Emebet Ephrem Ermias Ermiyas Eskinder Espérance Estifanos Exaucé Eyerusalem Eyob Faadumo Faarax Fabrice Faduma Fadumo Fadzai Fahma
Fanyana Farai Fardowsa Farhiya Farhiyo Fartun Fathiya Fatuma Fatxiya Fawzia Ferdowsa Feruz Feven Fikre Fikru Filimon Filsan Finot Fitsum
Fiyori Fosiya Fowsia Fowzia Freweini Funani Fungai Furaha Gacal Gamuchirai Garikai Gathoni Gatsha Gebre Gebriel Genet Genzebe Getachew
Getahun Ghirmay Girma Gloire Guelord Guled Haben Habibo Habimana Habon Habtamu Habtom Hadas Haddis Haile Hailu Halimo Hamdi Hamse Hana
Hani Hawo Henok Heran Hermela Hewan Hibaq Hibo Hinda Hirut Hiwet Hiwot Hlengiwe Hodan Hoodo Huda Ibtisam Idil Idman Ifraax Ifrah Iftin
Ikraan Ikran Ilhan Ilunga Ilwad Ingabire Inyoni Iradukunda Isayas Ishimwe Isisa Ismahan Isse Itai Jabril Jabulani Jabulile Jama Jawahir
Joël Juma Kabamba Kabelo Kabongo Kagiso Kahsay Kalala Kaltuma Kaltun Kamau Karanja Kariuki Kasongo Kassa Katlego Kato Kawsar Kayembe
Kazadi Kebede Keinan Keza Kgabu Khadar Khadijo Khadra Khalif Khanyisile Khethiwe Khulekani Khumbulani Kibet Kibra Kibrom Kidane Kidist
Kimani Kipchoge Kiplagat Kiprop Kiptoo Kirabo Kiros Kisanet Kizza Kobusingye Kondwani Konjit Kudakwashe Kudzai Kundai Ladan Ladhan Langa
Lebo Lebohang Lemlem Lerato Letay Letebrhan Leyla Liban Lidya Liiban Limbani Lindiwe Liya Liyana Lovemore Lukhona Lukusa Lungelo Lungile
Lusamba Luul Luwam Lwandle Lwazi Mahamed Mahamoud Mahlet Makanaka Makda Makeda Makena Makiese Mako Mandla Maphikelela Maryan Mavuto
Maxamed Maxamuud Mayele Mazvita Mbalienhle Mbuyamba Mbuyi Mduduzi Mebrahtu Mebrat Medhane Medhanie Medhanit Mehari Mehret Mekdes
Mekonnen Melat Meles Memory Mengs Merhawi Merhawit Meron Merveille Meseret Mesfin Mhambi Mhret Miheret Mihret Mikal Mikias Milena Milion
Million Mohamud Mphatso Mpho Mpilo Mpumelelo Msizi Mthokozisi Mthunzi Mubenga Mugisha Mukamana Mukendi Mulenga Mulki Mulu Mulugeta
Mulumba Mumbi Muna Munashe Muno Munyaradzi Mursal Musawenkosi Muse Musoke Musse Mussie Mutale Mutesi Muthoni Mutombo Mutua Mwajuma
Mwamba Mwanaisha Mwangi Mwansa Mwende Nadège Nahom Nakai Nakato Nakimuli Nakku Nalubega Namukasa Nandi Nansubuga Nardos Nasra Nasro
Natnael Ncube Ndleleni Ndondoloza Nebay Nebiat Neema Negasi Neo Ngalula Ngandu Ngonidzashe Nhamo Nhlakanipho Nigist Nimco Nimo Niyonzima
Njambi Njeri Njoki Njoroge Nkanyezi Nkosana Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nkulu Nobuhle Nofoto Nokutenda Nokuthula Nolwazi
Nomatter Nomsa Nomthandazo Nomvula Nonhlanhla Nonjabulo Nonkululeko Nozipho Nshuti Nsimba Ntokozo Ntombi Ntombizodwa Nuradin Nuur Nuura
Nyambura Nyaradzai Nyasha Nyokabi Nzuzi Ochieng Odhiambo Okbay Okello Omondi Opio Osman Otieno Ouma Paidamoyo Palesa Panashe Petronella
Petros Phila Philani Phiwokwakhe Plamedi Privilege Qali Qorane Rahel Rahma Rahmo Rahwa Ramla Rediet Refilwe Rehema Rigat Robel Roble
Roda Rooda Ropafadzo Roun Rudo Rufaro Rukia Rumbidzai Ruta Ruvarashe Ruvimbo Saado Saafi Sabrin Sacdiyo Saciid Safiyo Sagal Sahal Sahra
Said Sakariye Salad Salama Salem Samatar Samrawit Samsam Samukelisiwe Sandile Sanele Saynab Sekai Selam Selamawit Selihom Semere Semhar
Senait Senayt Sfiso Shaka Shamis Shamiso Shamsa Shamso Shariif Shewit Shingai Shingirai Shucayb Shukri Sibongile Sibusisiwe Sibusiso
Sifiso Siham Simbarashe Simret Sindisiwe Sinenhlanhla Siphephelo Siphiwe Sipho Siraad Sirak Sisay Sithembile Sithembiso Siyabonga Siyad
Siyanda Sizakele Sizani Sizwe Solomon Solyana Ssali Suado Subeer Sucaad Sucdi Suleiman Suzana Tadesse Tafadzwa Taku Takudzwa Talent
Tamrat Tanaka Tapiwa Tariro Tarisai Tatenda Tawanda Teame Tedros Teklay Tekle Temesgen Temnit Tendai Tendekai Teodros Tesfai Tesfalem
Tesfalidet Tesfay Tesfaye Tewelde Tewodros Thabisa Thabo Thadie Thamsanqa Thandeka Thandi Thandiwe Thando Themba Thembeka Thembi Thobeka
Thokozani Thulani Thulisile Tichaona Tigist Tilahun Tinashe Tinotenda Tirhas Tirunesh Tiyamike Tonderai Trésor Trust Trymore Tsegay
Tsegereda Tsehay Tshala Tshepo Tshibola Tsigereda Tsion Tsitsi Tumaini Tumelo Tumusiime Ubah Ubax Ugaaso Ugbad Uluthando Ulwazi Umutoni
Uwase Uwimana Velaphi Vimbai Vongai Vusumuzi Wairimu Waithera Wambui Wangari Wanjiku Wanjiru Warsame Warsan Wasswa Wegahta Weini Weldu
Woldemariam Worku Xaawo Xaliimo Xalimo Xamdi Xasan Xawo Xirsi Xolani Xuseen Yaasiin Yafet Yafiet Yahye Yared Yemane Yeukai Yibanathi
Yodit Yohana Yohanna Yohannes Yonas Yonatan Yordanos Yosan Yosef Yurub Yuusuf Zakariya Zamzam Zandile Zanele Zawadi Zebib Zenzele Zeray
Zerihun Zewdi Zeynab Zinhle Zithulele Zobuhle Zodwa Zufan Zuleika
`,
  family: `
Abay Abdi Abdillahi Abdirahman Abdullahi Abebe Abera Abraha Abreha Abshir Achieng Adan Aden Adhanom Afewerki Afrah Ainte Alemayehu Alemu
Amare Amdemichael Andemariam Arale Araya Artan Asfaha Asfaw Asmelash Assefa Aweys Bahta Bakajika Banda Barasa Barre Bayeni Bekele Belay
Bemba Bengu Berhane Berhe Beyene Bhembe Bhengani Bhengu Bhuyeni Biyela Bizimana Bolongo Botan Buthelezi Bvuma Cebekhulu Cele Chamisa
Chanda Cheruiyot Chibanda Chideme Chigumba Chikwanha Chiliza Chiluba Chinyama Chipunza Chirwa Chitando Chiwenga Chiyangwa Dahir Dejene
Delazy Demissie Desta Dhlamini Dhliwayo Dhlomo Dibaba Dingiswayo Dirie Dlamini Duale Dualeh Dube Egal Elmi Ephrem Esse Estifanos Eyasu
Farah Fesseha Fessehaye Fuze Gabhezi Gama Gebre Gebrehiwot Gebrekidan Gebremariam Gebremedhin Gebremeskel Gebremichael Gebreselassie
Gedi Geedi Gelle Getachew Ghebre Ghebremedhin Ghebremeskel Ghebreyesus Gidey Gigaba Girma Girmay Gulaid Guled Guliwe Gumbo Gumede
Gwacela Gwala Gwatidzo Habimana Habte Habtemariam Habtom Habyarimana Hadgu Hagos Haile Hailemariam Hailu Haji Hakizimana Hassan Hersi
Hichilema Hidru Hirsi Hlongwa Hove Hungwe Ibrahim Ilunga Isaaq Isse Jama Jere Jibril Juma Kabamba Kabasele Kabeya Kabila Kabongo Kabuye
Kachingwe Kadzere Kagame Kahin Kahsay Kalala Kalonji Kamau Kamwendo Kanyinda Kapfumvuti Kapinga Karanja Kariuki Kasongo Kassa Katsande
Katumbi Kaunda Kayembe Kayiira Kazadi Kebede Keino Kelati Keleta Kenyatta Keynan Khawula Khumalo Khuzwayo Kibaki Kibonge Kidane Kiflay
Kifle Kigozi Kimani Kimbangu Kinfe Kipchoge Kipkemboi Kiprono Kiptoo Kiros Kiwanuka Koech Kunene Lamula Langat Lembede Lemma Lubaki
Lubega Luboya Lukaku Lukwago Lule Lumbu Lumumba Lungu Luthuli Luyindula Lwanga Mabhena Mabhida Mabizela Machingura Madar Maduma Madziva
Mafunga Magaya Magoza Mahachi Mahad Mahamud Mahlangu Maina Makamba Makau Makiadi Makoni Makumbe Malinga Malonga Mambu Mandaza Mangena
Mapfumo Maphisa Marange Marecha Maseko Masengo Mashinini Masuku Mataka Matsika Mavhunga Mavondo Mavundla Mazibuko Mbala Mbatha Mbeki
Mbemba Mbende Mbombo Mbugua Mburu Mbuso Mbuyi Mebrahtu Mehari Mehloluhlaza Mekonnen Melake Mengistu Mesele Mesfin Mfeka Mfumu Mgenge
Mhango Mhlanga Mkandawire Mkhatshwa Mkhize Mlambo Mnangagwa Mngomezulu Mohamed Mohamud Mokoena Molefe Moseley Moyo Mpaka Mpofu Mpoyo
Mputu Mqwebu Msibi Msipa Mtetwa Mthembu Mthethwa Mtolo Muchiri Mudenda Mudimbe Mudzuri Mufandaedza Mugabe Mugabo Mugisha Mugo Muhumed
Mujuru Mukanya Mukasa Mukendi Mukoko Mulamba Mulenga Mulugeta Mulumba Munetsi Mungai Munyaneza Mupfumi Murerwa Muriuki Musarurwa Muse
Museveni Mushonga Musi Musisi Musoke Musse Mutasa Muteba Mutebi Mutharika Muthoni Mutombo Mutsvangwa Mutua Muzenda Muzorewa Mwai Mwale
Mwangi Mwanza Mwepu Mzembi Naidoo Nakato Namutebi Ncube Ncusi Ndandali Ndayishimiye Ndebele Ndegwa Ndlela Ndlovu Ndoro Negash Negassi
Ngalula Ngcobo Ngcolosi Ngema Ngoma Ngoy Ngubane Ngugi Ngulube Ngwazi Ngwenya Nhleko Niyonzima Njenga Njoroge Njuguna Nkala Nkomo Nkosi
Nkounkou Nkulu Nkurunziza Nomvethe Nondlela Nonyana Nozulu Nsele Nsengiyumva Nsimba Nsubuga Ntanzi Ntombela Ntuli Ntumba Nur Nxumalo
Nyambe Nyanda Nyathi Nyirenda Nyong'o Nyoni Nzimande Nzira Nzuzi Obote Ocen Ochieng Odhiambo Odinga Odoki Odongo Ogbamichael Ojok Okbay
Okello Okot Omar Omondi Opio Oryem Osman Otieno Oyugi Phiri Pillay Qalinle Radebe Redda Roble Robleh Rusere Ruto Rwigema Sachikonye
Salad Samatar Sebhat Seme Sempala Senzangakhona Seyoum Shezi Shiferaw Shire Shirwa Shoko Shumba Siad Sibanda Sibiya Sigauke Simango
Sisulu Sithole Sithuli Sium Siwele Siyaya Sokhela Sondisa Sothole Ssebunya Ssemakula Sugulle Suleiman Tadesse Tafere Tahlil Tareke
Teferi Teka Tekeste Tekle Teklu Tembo Tesfamariam Tesfamichael Tesfay Tesfaye Tewelde Tewolde Thoyana Thumbeza Thusi Tilahun Tsegay
Tsegaye Tsehaye Tshabalala Tshiala Tshibangu Tshilombo Tshimanga Tshisekedi Tshuma Tsvangirai Tumusiime Twagiramungu Vezi Vilakazi
Wafula Wainaina Wamba Wanjala Warfa Warsame Waweru Weldu Were Wolde Woldemariam Woldemichael Woldu Wosiyane Yala Yassin Yemane Yengwa
Yohannes Zekarias Zemichael Zenawi Zerai Zewde Zhou Zimba Zinyama Ziyambi Zola Zondi Zondo Zubane Zulu Zuma Zungu
`,
};
