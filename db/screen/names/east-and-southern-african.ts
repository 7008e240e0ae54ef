import type { NameList } from './name-list.ts';

/**
 * Somali, Eritrean, Ethiopian, Kenyan, Ugandan, Rwandan, Zimbabwean, South African and Congolese names. The names are plain facts, from the locales zu_ZA of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const eastAndSouthernAfrican: NameList = {
  given: `
Abdi Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdirahman Abdirashid Abdirisaq Abdirizak Abdisalan Abdishakur Abdiwahab Abdulahi
Abdullahi Abeba Abebe Abera Abrehet Abukar Acen Achieng Adanech Aden Adhanom Adong Afewerki Ahmednur Ainembabazi Akello Akinyi Alem
Alemayehu Alemitu Alganesh Almaz Amahle Amal Amanuel Amare Amino Amsale Anab Anele Anyango Apio Apiyo Aristote Asfaw Asli Asmara Aster
Atieno Atim Auma Awet Awino Ayan Ayanda Ayanle Ayele Ayize Azeb Babirye Bafana Bahati Bahta Bangizwe Baraka Barasa Barkhad Bashiir Basra
Beauty Bekele Belay Béni Bereket Berhane Bethlehem Bhekimuzi Bhekizizwe Bhekumbuso Bilan Bile Biniam Biniyam Birhan Birtukan Birungi
Bisimwa Bisrat Boitumelo Bongani Bonginkosi Buhle Bukasa Busisiwe Bwalya Caasha Cabdi Cawo Chancel Chebet Chege Chenai Chengetai
Chepkemoi Cherono Chido Chiedza Chilufya Chimwemwe Chipo Chisomo Clarisse Cumar Dagim Dagmawi Dahabo Dahir Dalitso Daniat Dawit Deeqa
Degan Deka Desta Dhaqane Dieudonné Dineo Divine Duale Duduzile Dumisani Ebyan Efrem Egal Eleni Emebet Ermias Ermiyas Espérance Estifanos
Exaucé Eyerusalem Eyob Fabrice Faduma Fadumo Fadzai Fanyana Farai Farhiya Farhiyo Fartun Fathiya Fatuma Fawzia Feven Fikru Filimon
Filsan Finot Fitsum Fowsia Fowzia Freweini Funani Fungai Furaha Gamuchirai Garikai Gathoni Gatsha Gebre Genet Genzebe Getachew Getahun
Girma Gloire Guelord Guled Haben Habibo Habimana Habon Habtamu Habtom Haddis Haile Hailu Halimo Hamdi Hana Hani Hawo Henok Heran Hewan
Hibaq Hibo Hinda Hirut Hiwet Hiwot Hlengiwe Hodan Hoodo Huda Idil Idman Ifraax Ifrah Iftin Ikran Ilhan Ilunga Ilwad Ingabire Inyoni
Iradukunda Isayas Ishimwe Isisa Isse Itai Jabulani Jabulile Jama Jawahir Joël Juma Kabamba Kabelo Kabongo Kagiso Kalala Kaltun Kamau
Karanja Kariuki Kasongo Kassa Katlego Kato Kawsar Kayembe Kazadi Kebede Keinan Keza Kgabu Khadar Khadijo Khadra Khanyisile Khethiwe
Khulekani Khumbulani Kibet Kibrom Kidane Kidist Kimani Kipchoge Kiplagat Kiprop Kiptoo Kirabo Kiros Kizza Kobusingye Kondwani Konjit
Kudakwashe Kudzai Kundai Ladan Langa Lebo Lebohang Lemlem Lerato Letay Letebrhan Leyla Liban Liiban Limbani Lindiwe Liya Liyana Lovemore
Lukhona Lukusa Lungelo Lungile Lusamba Luul Luwam Lwandle Lwazi Mahad Mahamed Mahamoud Mahlet Makanaka Makda Makeda Makena Makiese
Mandla Maphikelela Maryan Mavuto Mayele Mazvita Mbalienhle Mbuyamba Mbuyi Mduduzi Mebrahtu Mebrat Medhane Medhanie Mehari Mekdes Melat
Meles Memory Merhawi Meron Merveille Meseret Mesfin Mhambi Miheret Mihret Mikal Mikias Milena Million Mohamud Mphatso Mpho Mpilo
Mpumelelo Msizi Mthokozisi Mthunzi Mubenga Mugisha Mukamana Mukendi Mulenga Mulu Mulugeta Mulumba Mumbi Muna Munashe Muno Munyaradzi
Mursal Musawenkosi Muse Musoke Musse Mussie Mutale Mutesi Muthoni Mutombo Mutua Mwajuma Mwamba Mwanaisha Mwangi Mwansa Mwende Nadège
Nahom Nakai Nakato Nakimuli Nakku Nalubega Namukasa Nandi Nansubuga Nardos Nasra Nasro Natnael Ncube Ndleleni Ndondoloza Nebiat Neema
Neo Ngalula Ngandu Ngonidzashe Nhamo Nhlakanipho Nigist Nimco Nimo Niyonzima Njambi Njeri Njoki Njoroge Nkanyezi Nkosana Nkosenye
Nkosingiphile Nkosinhle Nkosiyabo Nkulu Nobuhle Nofoto Nokutenda Nokuthula Nolwazi Nomatter Nomsa Nomthandazo Nomvula Nonhlanhla
Nonjabulo Nonkululeko Nozipho Nshuti Nsimba Ntokozo Ntombi Ntombizodwa Nuradin Nuur Nyambura Nyaradzai Nyasha Nyokabi Nzuzi Ochieng
Odhiambo Okello Omondi Opio Osman Otieno Ouma Paidamoyo Palesa Panashe Petronella Petros Phila Philani Phiwokwakhe Plamedi Privilege
Qali Rahel Rahma Ramla Rediet Refilwe Rehema Robel Roble Roda Rooda Ropafadzo Rudo Rufaro Rukia Rumbidzai Ruta Ruvarashe Ruvimbo Saado
Saafi Sacdiyo Saciid Safiyo Sagal Sahal Sahra Salad Salama Samatar Samrawit Samsam Samukelisiwe Sandile Sanele Sekai Selam Selamawit
Semere Semhar Senait Sfiso Shaka Shamis Shamiso Shamso Shewit Shingai Shingirai Shukri Sibongile Sibusisiwe Sibusiso Sifiso Siham
Simbarashe Simret Sindisiwe Sinenhlanhla Siphephelo Siphiwe Sipho Sirak Sisay Sithembile Sithembiso Siyabonga Siyad Siyanda Sizakele
Sizani Sizwe Solomon Ssali Suado Subeer Sucaad Suleiman Sumaya Tadesse Tafadzwa Taku Takudzwa Talent Tamrat Tanaka Tapiwa Tariro Tarisai
Tatenda Tawanda Tedros Teklay Tekle Temesgen Tendai Tendekai Teodros Tesfai Tesfalem Tesfay Tesfaye Tewodros Thabisa Thabo Thadie
Thamsanqa Thandeka Thandi Thandiwe Thando Themba Thembeka Thembi Thobeka Thokozani Thulani Thulisile Tichaona Tigist Tilahun Tinashe
Tinotenda Tirunesh Tiyamike Tonderai Trésor Trust Trymore Tsegay Tsehay Tshala Tshepo Tshibola Tsion Tsitsi Tumaini Tumelo Tumusiime
Ubah Ugaaso Uluthando Ulwazi Umutoni Uwase Uwimana Velaphi Vimbai Vongai Vusumuzi Wairimu Waithera Wambui Wangari Wanjiku Wanjiru
Warsame Warsan Wasswa Wegahta Weini Weldu Woldemariam Worku Xaawo Xalimo Xolani Yafet Yared Yemane Yeukai Yibanathi Yodit Yohana
Yohannes Yonas Yonatan Yordanos Yosef Yurub Yuusuf Zakariya Zamzam Zandile Zanele Zawadi Zenzele Zeray Zerihun Zewdi Zinhle Zithulele
Zobuhle Zodwa
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
