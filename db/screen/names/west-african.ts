import type { NameList } from './name-list.ts';

/**
 * West African (Yoruba, Igbo, Hausa, Akan, Ewe, Mande, Wolof and others) names. The names are plain facts, from the locales en_GH, en_NG, yo_NG, fr_SN of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const westAfrican: NameList = {
  given: `
Aanuoluwapo Aba Abayomi Abdou Abdoul Abdoulaye Abebi Abeiku Abena Abeni Abibatou Abimbola Abiodun Abiola Abiona Abisola Abisoye Abosede
Abou Aboubacar Abu Aby Adaeze Adaku Adama Adanna Adaobi Adaugo Ade Adebankole Adebayo Adebisi Adebiyi Adebola Adebowale Adeboye
Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adekitan Adekola Adekunle Adeleke Adelola Ademola Adenike Adeniyi Adeola Adeolu
Adeoti Adepeju Aderonke Aderopo Adesewa Adeshina Adesina Adesoji Adesola Adesua Adetayo Adetoke Adetokunbo Adetola Adetoun Adewale
Adeyemi Adeyi Adigun Adjoa Adunni Adwoa Afia Afolarin Afua Aïcha Aïda Aishat Aïssa Aïssata Aissatou Aïssatou Ajala Ajani Ajoke Akande
Akanmu Akanni Akin Akinkunmi Akinlabi Akinola Akinwale Akofa Akorfa Akos Akosua Akua Akumaa Akunna Akwasi Akwesi Alaba Alade Alamu
Alassane Alima Aliou Alioune Alpha Aly Ama Amadi Amadou Amady Amaka Amarachi Amath Amdy Ameth Ami Aminat Aminata Aminu Amoke Amope
Anjolaoluwa Anthonia Antoine Antony Anwuli Araba Arame Arike Arinola Arinze Arona Asake Asantewaa Asta Astou Atinuke Atta Augustina Awa
Awero Awesi Ayebatari Ayinde Ayinke Ayo Ayobami Ayodeji Ayodele Ayoka Ayokunle Ayomide Ayomikun Ayotude Ayotunde Azubuike Baaba Baba
Babacar Babajide Babasola Babatunde Babatunji Babawale Bakary Bamidele Banji Bankole Banna Benedicta Bimbo Bineta Binta Bintou Biodun
Birane Bless Blessing Bola Bolaji Bolanle Bolatito Bolu Boluwatife Bosede Bouba Boubacar Boubou Buchi Bukola Bunmi Busayo Cheikh
Cheikhou Chekhouna Cherechi Cherif Chi Chiamaka Chibueze Chibuike Chibuzo Chibuzor Chidera Chidi Chidiebere Chidimma Chidinma Chiedozie
Chiemeka Chigozie Chijioke Chika Chikere Chima Chimamanda Chimaobi Chinaza Chinedu Chinelo Chinenye Chinonso Chinwe Chinwendu Chinyere
Chioma Chisom Chizoba Chukwu Chukwudi Chukwuebuka Chukwuemeka Chukwuka Chukwuma Colins Comfort COmfort Confidence Coumba Dado Dame
Damife Damilare Damilola Damola Danjuma Daouda Dapo Darasimi Dayo Demba Demilade Deola Diarra Dieynaba Dior Djenaba Djibril Doyinsola
Dupe Duro Durodola Ebele Ebenezer Ebere Ebiere Ebiowei Ebo Ebrima Ebuka Ebunoluwa Edem Efe Efosa Efua Efya Ego Eguono Ehi Ejike Ejiro
Ekene Ekow Ekua Ekundayo Elène Eliabeth Emeka Emem Eniola Enitan Ese Esi Esosa Esse Esupofo Etinosa Ewatomi Eyitayo Eyram Ezinne
Fadekemi Faderera Fanta Fatim Fatimata Fatma Fatou Fatoumata Fatoumatta Favour Fehintola Fela Femi Feyi Feyisayo Fibikemi Fiifi Fikayomi
Fily Foday Fola FolaFoluwa Folake Folasade Folashade Folu Foluke Fudia Funke Funmi Funmilade Funmilayo Funmilola Funsho Gbadebo Gbemi
Gbeminiyi Gbemisola Gbenga Gbolahan Gbowoade Gifty Goodluck Goodness Haby Halimatu Hamidou Hannabel Hassana Hassanatu Hawa Ibidapo
Ibironke Ibou Ibra Ibrahima Ibukun Ibukunoluwa Idowu Idrissa Idy Ifeanyi Ifeanyichukwu Ifeoluwa Ifeoma Ifeyinwa Ifunanya Ige Ijeoma
Ikechukwu Ikenna Ikeoluwa Ikhidie Imoleoluwa Inioluwa Insa Iremide Ireti Iretioluwa Isata Isatou Iseoluwa Ishola Isioma Ismaïla Issa
Itunuoluwa Ivie Iyabo Iyabode Iyadunni Iyanu Iyanuoluwa Iyinoluwa Jadesola Jaja Jeneba Jide Jolayemi Joojo Jumoke Juwon Kabiru Kadiatou
Kadiatu Kadie Kafui Kalidou Kayode Kéba Kebba Kehinde Keji Kelechi Kemi Kenechukwu Khadidiatou Khadijatou Khadim Khady Khalifa Khoudia
Kikelomo Kiné Kobby Kobina Kofi Kojo Kokou Kolade Kolawole Korede Kosi Kosoko Kubra Kubura Kujoe Kunle Kwabena Kwabs Kwadwo Kwaku Kwame
Kwamena Kwasi Kweku Kwesi Lala Lamin Lamine Lanre Lassana Lawal Lawrencia Lekan Leke Lere Lolade Mabinty Mactar Madiba Mady Maguette Maï
Maïmouna Makafui Makhtar Makinwa Malick Mama Mamadou Mamady Mame Mamour Mamudu Mansour Marème Mariama Mariatu Marieme Marième Massamba
Matar Mawuena Mawuli Mawusi Mbaye Médoune Meïssa Memunatu Mobolaji Moctar Modou Modupe Mofifoluwa Mohamadou Mojisola Mojisoluwa Momodou
Moradeke Morayo Morenike Morolake Mosinmileoluwa Mosunmola Motunrayo Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustapha Moyosore
Muyiwa Nana Ndeye Ndidi Ndubuisi Néné Ngozi Nii Nimakoah Ninioluwa Niyilolawa Nkechi Nkechinyere Nkem Nkiru Nkiruka Nnaemeka Nnamdi
Nneka Nnenna Nonso Nosa Nwamaka Nwanneka Nyameye Nyarko Oba Obafemi ObaniJesu Obi Obiageli Obinna Obioma Obiora Ochuko Odunayo Ogechi
Oghenekaro Oghenero Ogonna Ogooluwa Oke Okiki Oladapo Oladara Oladare Oladele Oladimeji Oladipo Olaide Olajide Olajumoke Olakunle
Olalekan Olamide Olamilekan Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olatunde Olatunji Olawale Olayemi Olayinka Ololade Olu
Olubunmi Oluchi Olufemi Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olumuyiwa Olusegun Oluseun Oluseyi Olusola
Olutomiwa Olutoyin Oluwadamilare Oluwadamilola Oluwafemi Oluwafunmilayo Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
Oluwasegun Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobi Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyin Oluwatoyosi
Oluwatumise Oluwole Oluwunmi Omawunmi Omobobola Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola
Omotolani Omotoun Omowumi Omowunmi Onome Onoriode Onyeka Onyekachi Onyinye Opemipo Opeoluwa Opeyemi Oreofe Osagie Osaro Osas Osayande
Osaze Osazuwa Osita Osunleke Otobong Oumar Oumou Ousman Ousmane Oyenike Oyin Oyindamola Oyindasola Oyinkansola Panyin Papa Pathé Peace
Pelumi Penda Progress Promise Radeke Ramata Ramatoulaye Rasheedah Rasheedat Rashidat Remi Remilekun Rokhaya Ronke Rotimi Sada Sade Sadio
Saèr Safiatou Safiétou Saheed Saikou Sainabou Salamatu Salif Salimata Salimatou Salimatu Saliou Sallay Salomey Saly Samba Seckou Sefi
Segilola Segun Sekinat Sekou Sékou Sena Senami Serwaa Seun Seydou Seye Seyi Seynabou Shade Shalewa Shekoni Sheriff Shola Sidy Sijuade
Sikiru Similoluwa Simisola Siré Sname Soda Soji Sokhna Sola Solape Somto Sorie Sory Souleymane Sowande Subomi Sulaimon Sumayyah Sunday
Tade Taiwo Taofeek Tari Tayo Tejan Tejumola Temi Temidayo Temilade Temiloluwa Temitayo Temitope Thankgod Thérèse Thierno Tidiane Titi
Titilayo Titilope Tiwa Tobechukwu Tobi Tobiloba Toke Toki Tokunbo Tola Tolani Tolu Tolulope Toluwalope Toluwani Toluwanimi Tomi Tomiloba
Tomiwa Tomori Tope Tosin Toyin Tunde Tunji Uche Uchechi Uchenna Ufuoma Ugo Ugochi Ugochukwu Ugonna Uju Ukamaka Urenna Uzo Uzoamaka
Uzodimma Uzoma Wale Waly Wasiu Wunmi Wuraola Yaa Yacine Yakubu Yao Yaw Yaya Yejide Yemi Yemisi Yetunde Yewande Yinka Yomi Yoro Youssou
Youssouph Youssoupha Zikora
`,
  family: `
Abacha Abban Abbey Abiodun Abiola Abodunrin Abosede Abubakar Acheampong Achebe Acquah Adadevoh Adaobi Adebanjo Adebayo Adebisi Adebowale
Adedeji Adegbite Adegboye Adegoke Adekunle Adelaja Adelakun Adeleke Adelusi Ademayowa Ademiluyi Ademola Adeniran Adeniyan Adeniyi
Adenuga Adeola Adeoluwa Aderibigbe Aderinsola Aderogba Aderonke Adesanya Adeshina Adesina Adesiyan Adetokunbo Adewale Adewunmi Adewura
Adeyemi Adeyemo Adichie Adisa Adjei Adomah Adomako Adongo Adu Adusei Adutwum Afirifa Afoakwa Afolabi Afolayan Afonja Afunku Agbaje Agbo
Agboola Agnes Agu Agyapong Agyare Agyei Agyeman Agyemang Ahortor Aïdara Aidoo Aigbiniode Aina Ajakaiye Ajala Ajao Ajayi Ajewole
Ajose-adeogun Akande Akeem-omosanya Akerele Akinbola Akindele Akinfenwa Akinola Akinrinola Akinsanya Akintade Akintola Akinwale Akinyemi
Akoto Akowua Akpan Akuffo Akyeamfuɔ Akyeampong Akyena Alabi Alao Aligbe Aliyu Aloba Amadi Amaechi Amankwah Amar Aminat Amo Amoa Amoah
Amoako Amoasi Ampadu Ampofo Amponsah Andorful Aniagolu Aning Ankra Anne Anokye Ansa Ansah Antwi Anyanwu Appia Appiah Aremu Arthur Aryee
Asamoa Asamoah Asante Asare Asenso Asiama Asiedu Ata Atanda Atta Aw Awodiran Awolowo Awuah Ayandokun Ayisat Ayobami Ayodele Ayomide
Ayoola Azikiwe Ba Baa Baafi Baah Baawia Babalola Babangida Babatunde Babou Babtunde Badiane Badji Badmus Badu Baffour Bah Baidoo Bakare
Bakhoum Baldé Balogun Bamgbose Bamidele Bamiloye Bamisebi Bangura Bankole Barrie Bello Beye Biteye Boadi Boadu Boahen Boakye Boamah
Boaten Boateng Bodian Bona Bonsra Bonsu Boye Braimah Buhari Busari Camara Ceesay Cham Chibike Chibuike Chidinma Chidozie Chiejina
Christian Chukwu Chukwuma Ciss Cisse Cissé Cissokho Clare Colley Coly Conteh Coulibaly Daako Dabo Dada Danjuma Danquah Danso Dapaah
Darboe Darko Darteh Dartey Dembelé Dembélé Dème Dia Diaby Diack Diagne Diakhaté Diallo Diamanka Diao Diarra Diatta Diattara Diaw Diawara
Diédhiou Diémé Diène Dieng Dieye Dike Diome Dione Diongue Diop Diouf Dioum Djitté Djokoto Donkor Doumbia Dramé Drammeh Duah Durojaiye
Dwamena Dzokoto Ebong Ebubechukwu Edet Edozie Edun Effiong Egbochukwu Egbuna Eghosa Egwu Ehigiator Ejiofor Eke Ekpo Ekwueme Elebiyo
Elizabeth Emenike Emmanuel Esien Essien Esther Etim Eze Ezeh Ezekwesili Fadipe Fagbemi Fagunwa Fajimi Falabi Falade Falana Faleti Faleye
Fall Faloye Fasanya Fasasi Fashola Faty Fawehinmi Faye Fofana Fofie Folarin Fosu Frimpong Funmilayo Gadiaga Gassama Gaye Gbadamosi
Gbogboade Gning Gningue Gomis Goudiaby Grace Gueye Guissé Gyamfi Gyasi Habeeb Hagan Hanifat Ibe Ibekwe Ibikunle Idahosa Idowu Igbinedion
Igwe Iheanacho Ihejirika Ikpeba Ilori Ilupeju Iroegbu Isaac Ismail Isokun Israel Iwobi Iwu Iyalla Iyamu Iyanda Jaiyeola Jalloh Jallow
Jamiu Jammeh Jatta Jegede Jimoh Jobarteh Joshua Justina Ka Kabba Kalu Kamara Kandé Kandji Kanneh Kanté Kanteh Kanu Karikari Kassé
Katherine Kayode Kébé Keita Keïta Khouma Kimberly Kolade Konadu Konaté Koné Konneh Konté Koomson Koroma Kosoko Kotei Kouassi Kouyaté
Koya Kumi Kusi Kuti Kwaakye Kwakye Kwarteng Kyei Ladega Ladipo Lam Lamptey Latifat Lawal Leye Lo Loum Ly Madueke Makinde Makinwa
Makuachukwu Mané Manga Mangane Manneh Mansaray Mar Maryam Maryjane Mayowa Mba Mbacké Mbah Mballo Mbaye Mbèngue Mbodj Mboup Mbow Mendy
Mensa Mensah Miracle Mobolaji Mogbadunade Momoh Morawo Motalo Muinat Mukaram Musa Mustapha Mutiat Ndao Ndaw Ndiaye Ndione Ndir Ndong
Ndour Ndoye Ndukwu Ngom Ngozi Nguèr Niane Niang Niass Niasse Ninalowo Njie Nkansa Nkansah Nkrumah Nnadi Nnaji Nnamani Nojeem Nsia Nti
Ntiamoa Ntim Nwachukwu Nwafor Nwankwo Nwaogu Nwogu Nwokolo Nwosu Nwuzor Nyaako Nyame Nyantakyi Nyarko Nzeogwu Obasanjo Obeng Obi
Obiageli Obiakor Obianuju Obioha Oboh Ocansey Odeh Odetola Odili Odion Odukoya Odunayo Odunsi Ofili Ofori Ofosu Ogbeide Ogbonna Ogbu
Ogindan Oginni Ogulana Ogunbamigbe Ogunbanjo Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogundele Ogundipe Ogunlana Ogunleye Ogunsanya Ogunwande
Ogunwobi Ogunyeye Ojo Ojua Ojukwu Okafor Okeke Okereke Okocha Okoh Okoli Okon Okonjo Okonkwo Okorie Okoro Okoye Okpara Okpattah Okunola
Okwuosa Okyere Olabode Oladeji Oladele Oladimeji Oladipo Oladipupo Olaiya Olajide Olaniyan Olaoluwa Olasunkanmi Olasunkanmi-fasayo
Olasupo Olatunji Olawale Olayinka Olorunfemi Olowokeere Olowu Oloyede Olubode Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun
Olukunga Olumide Olusanya Olutola Oluwagbemi Oluwakemi Oluwanisola Oluwaseun Oluwaseyi Oluwashina Oluwatosin Oluwole Omani Omidina
Omobolaji Omobolanle Omojola Omolara Omoregie Omotoso Omowale Onohinosen Onose Onuoha Onwuka Onyango Onyeama Onyeka Onyinyechukwu Opara
Oparinde Opeyemi Opoku Oppong Opuku Orji Osaghae Osei Oshin Oshodi Osibanjo Osinbajo Osuagwu Osuji Osuntokun Oti Otiwa Otoo Otuo
Ouattara Owokoniran Owolabi Owoyemi Owusu Oyadiran Oyaifo Oyebanji Oyebola Oyedepo Oyelaran Oyelowo Oyelude Oyeniyi Oyetoro Oyewole
Oyeyemi Oyinkansola Oyinlola Paimo Peter Poku Pouye Prempeh Quansah Quartey Quaye Sabaly Sabdat Sadio Safo Sagna Saheed Sakho Salako
Salami Sall Samb Samba Sambe Sambou Sané Sanneh Sanni Sanusi Sanyang Sarah Sarkodie Sarpong Sarr Seck Ségnane Segunmaru Sekinat Sène
Senghor Sesay Seydi Seye Shekoni Shittu Shonibare Sidibé Sillah Sissoko Sobowale Solanke Sonko Souare Soumaré Sow Sowah Sowe Soyinka
Sulaimon Susso Sy Sylla Sylvester Taiwo Takyi Tall Tamba Tamunoemi Tarawally Tawia Tella Temitope Tetteh Thiam Thiao Thiaw Thiongane
Thioub Thioune Tijani Tine Tinubu Tolulope Top Touray Toure Touré Traoré Turay Tutu Tweneboa Twumasi Uchechi Udeh Udoh Ugwu Umar Umeh
Uzoma Wane Wasiu Wiafe Willane Wiredu Wuraola Yaamoa Yade Yakubu Yaqub Yawson Yeboa Yeboah Yirenkyi Yussuf Zubairu
`,
};
