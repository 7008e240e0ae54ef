import type { NamesOfOrigin } from './corpus-set.ts';

const list = (names: string): readonly string[] => names.split('|');

/** Synthetic: ordinary names by where they are at home, combined at random; two groups of English ones are in the capitals that police use. Written blind to the screen and to every other set; no real case, person or number is meant. */
export const names: Readonly<Record<string, NamesOfOrigin>> = {
  english: {
    given: list(
      'Emma|Sarah|Claire|Rebecca|Charlotte|Jessica|Sophie|Olivia|Amy|Katie|Hannah|Lauren|David|Paul|Mark|James|Andrew|Daniel|Matthew|Thomas|Jack|Ryan|Lee|Grace|Karen|Susan',
    ),
    family: list(
      'Smith|Taylor|Brown|Wilson|Johnson|Wright|Walker|Robinson|Thompson|White|Green|Hall|Wood|Clarke|Jackson|Turner|Hill|Cooper|Ward|Harrison|Baker|Shaw|Bennett|Cook|Marsh',
    ),
  },
  'english-young': {
    given: list(
      'Chloe|Ellie|Megan|Mia|Ava|Isla|Poppy|Lily|Ruby|Freya|Evie|Jade|Kayleigh|Callum|Connor|Jake|Kieran|Tyler|Alfie|Harry|Oliver|Josh|Liam|Kyle|Reece|Mason',
    ),
    family: list(
      'Bailey|Carter|Parker|Cox|Mitchell|Richardson|Webb|Palmer|Holmes|Mills|Barnes|Knight|Lloyd|Butler|Fisher|Dixon|Harvey|Pearson|Fletcher|Gibson|Howard|Andrews|Atkinson|Lowe|Barker',
    ),
  },
  'english-surname-capitals': {
    given: list(
      'Michelle|Nicola|Joanne|Tracey|Kelly|Donna|Lisa|Stacey|Gemma|Natalie|Vicky|Stephen|Darren|Wayne|Craig|Gary|Kevin|Simon|Peter|Martin|Neil|Shaun|Adam|Ben|Luke',
    ),
    family: list(
      'JOHNSON|TAYLOR|HUGHES|EDWARDS|MARTIN|COLLINS|STEVENS|KNOWLES|SIMPSON|FOSTER|CHAPMAN|MASON|ROGERS|GRANT|HUNT|PALMER|HOLLAND|BRADLEY|NEWTON|SHARP|BARRETT|HARDING|FRANCIS|POWELL|WATTS',
    ),
  },
  'all-capitals': {
    given: list(
      'JANE|LOUISE|HELEN|RACHEL|LAURA|DANIELLE|LEANNE|ABIGAIL|NATASHA|HAYLEY|ASHLEY|MICHAEL|ROBERT|JOHN|ANTHONY|CHRISTOPHER|STEVEN|PHILIP|JASON|SCOTT|DEAN|JORDAN|NATHAN|LEWIS',
    ),
    family: list(
      'JONES|WILLIAMS|KHAN|EVANS|ROBERTS|PATEL|WATSON|MORRIS|COLE|ELLIS|GRAHAM|FORD|HAMILTON|HUDSON|KELLY|PRICE|REYNOLDS|SAUNDERS|SPENCER|STONE|WALSH|WEST|BERRY|LAWSON',
    ),
  },
  welsh: {
    given: list(
      'Rhys|Gareth|Dylan|Owain|Ieuan|Huw|Geraint|Emyr|Gethin|Aled|Iwan|Llŷr|Megan|Sian|Siân|Carys|Ffion|Bethan|Angharad|Catrin|Lowri|Nia|Rhian|Cerys|Eleri',
    ),
    family: list(
      'Jones|Davies|Evans|Williams|Thomas|Roberts|Griffiths|Morgan|Owen|Pritchard|Rees|Hughes|Llewellyn|Jenkins|Bevan|Parry|Powell|Vaughan|Gwyn|Humphreys|Watkins|Probert|Lewis|Meredith',
    ),
  },
  scottish: {
    given: list(
      'Fraser|Callum|Hamish|Iain|Ewan|Alasdair|Duncan|Gordon|Stuart|Angus|Rory|Cameron|Isla|Kirsty|Eilidh|Morag|Fiona|Catriona|Mhairi|Shona|Heather|Ailsa|Lorna|Jean',
    ),
    family: list(
      'Campbell|Stewart|MacDonald|McDonald|Murray|Reid|Ross|Morrison|Ferguson|Henderson|McKenzie|Mackay|Paterson|Sutherland|Kerr|McLean|Sinclair|Johnstone|Wallace|Boyd|Crawford|Munro|Muir|Gillespie',
    ),
  },
  irish: {
    given: list(
      'Siobhan|Aoife|Niamh|Sinead|Ciara|Orla|Roisin|Bridget|Maeve|Deirdre|Caoimhe|Kathleen|Patrick|Sean|Declan|Brendan|Eoin|Cormac|Padraig|Conor|Fergal|Donal|Niall|Kieran',
    ),
    family: list(
      "Murphy|O'Brien|Kelly|Byrne|Ryan|O'Connor|Walsh|O'Sullivan|Doyle|McCarthy|Gallagher|Doherty|Kennedy|Lynch|Quinn|McLoughlin|O'Neill|Brennan|Nolan|Connolly|Maguire|Fitzgerald|O'Reilly|Sweeney",
    ),
  },
  polish: {
    given: list(
      'Agnieszka|Katarzyna|Magdalena|Joanna|Monika|Ewa|Natalia|Karolina|Paulina|Kinga|Aleksandra|Justyna|Piotr|Krzysztof|Tomasz|Pawel|Marcin|Michal|Lukasz|Grzegorz|Mateusz|Jakub|Wojciech|Slawomir',
    ),
    family: list(
      'Nowak|Kowalski|Kowalska|Wisniewski|Wojcik|Kaminski|Lewandowska|Zielinski|Szymanski|Wozniak|Dabrowski|Kozlowski|Mazur|Krawczyk|Piotrowska|Grabowski|Pawlak|Michalska|Król|Wróbel|Jablonski|Stepien|Adamczyk|Gorski',
    ),
  },
  romanian: {
    given: list(
      'Andreea|Elena|Ioana|Mihaela|Alina|Cristina|Roxana|Florentina|Larisa|Daniela|Georgiana|Ionela|Andrei|Ionut|Alexandru|Mihai|Florin|Catalin|Bogdan|Marius|Cosmin|Vasile|Gheorghe|Razvan',
    ),
    family: list(
      'Popescu|Ionescu|Popa|Radu|Dumitru|Stan|Stoica|Gheorghe|Matei|Ciobanu|Rusu|Munteanu|Constantin|Marin|Lazar|Florea|Ungureanu|Dobre|Nistor|Barbu|Moldovan|Cojocaru|Tudor|Preda',
    ),
  },
  pakistani: {
    given: list(
      'Aisha|Fatima|Ayesha|Zainab|Sana|Hina|Saima|Nadia|Shazia|Rukhsana|Iqra|Maryam|Mohammed|Muhammad|Imran|Bilal|Usman|Adnan|Kashif|Faisal|Asif|Zeeshan|Tariq|Waqas|Shahid',
    ),
    family: list(
      'Khan|Hussain|Ahmed|Ali|Akhtar|Mahmood|Iqbal|Malik|Shah|Begum|Bibi|Butt|Rashid|Mirza|Qureshi|Chaudhry|Raja|Aslam|Javed|Sheikh|Rehman|Zaman|Parveen|Kauser',
    ),
  },
  bangladeshi: {
    given: list(
      'Nasrin|Shirin|Rahima|Taslima|Sultana|Ruksana|Farzana|Tahmina|Jahanara|Salma|Nazma|Fahmida|Abdul|Shafiq|Kamal|Jamal|Mizanur|Habibur|Rafiq|Delwar|Masud|Shahin|Tareq|Monir',
    ),
    family: list(
      'Miah|Begum|Uddin|Rahman|Islam|Chowdhury|Hoque|Khatun|Alam|Karim|Ullah|Haque|Ahmed|Choudhury|Ali|Hossain|Sarkar|Sikder|Talukder|Mannan|Akter|Bhuiyan|Kabir|Rashid',
    ),
  },
  punjabi: {
    given: list(
      'Harpreet|Manpreet|Jaspreet|Gurpreet|Simran|Navdeep|Kiran|Amandeep|Sukhdeep|Ravinder|Parminder|Baljit|Gurdeep|Jagdeep|Harjit|Kulwinder|Sukhvinder|Rajinder|Jasvir|Mandeep|Balwinder|Surjit|Satnam|Tejinder',
    ),
    family: list(
      'Singh|Kaur|Gill|Dhillon|Sandhu|Sidhu|Grewal|Dhaliwal|Bains|Johal|Sahota|Virk|Atwal|Mann|Brar|Randhawa|Chahal|Bhogal|Sohal|Uppal|Purewal|Nagra|Kang|Hayer',
    ),
  },
  'gujarati-and-hindi': {
    given: list(
      'Priya|Anjali|Neha|Pooja|Nisha|Hetal|Bhavna|Meera|Kavita|Sunita|Rekha|Heena|Raj|Amit|Vijay|Sanjay|Nilesh|Ketan|Hitesh|Rakesh|Dipesh|Jayesh|Anil|Rahul',
    ),
    family: list(
      'Patel|Shah|Mistry|Desai|Sharma|Mehta|Joshi|Parmar|Solanki|Chauhan|Modi|Kumar|Gupta|Verma|Trivedi|Bhatt|Thakkar|Lad|Gohil|Pandya|Naik|Amin|Agarwal|Makwana',
    ),
  },
  'tamil-and-sinhala': {
    given: list(
      'Tharshini|Kavitha|Lakshmi|Sumathi|Nirosha|Dilani|Priyanka|Sivakumari|Vasuki|Anusha|Thilini|Meenakshi|Suresh|Kumaran|Ravindran|Sanjeevan|Nimal|Chaminda|Ruwan|Kajan|Pradeep|Senthil|Mohan|Dinesh',
    ),
    family: list(
      'Sivakumar|Rajendran|Selvarajah|Kumar|Nadarajah|Perera|Fernando|Silva|Jayawardena|Bandara|Thevarajah|Krishnan|Subramaniam|Balasingham|Wijesinghe|Ganeshan|Yogarajah|Ratnam|Gunawardena|Mahendran|Arulanandam|Dissanayake|Ramanathan|Vijayakumar',
    ),
  },
  nigerian: {
    given: list(
      'Ngozi|Chioma|Folake|Adaeze|Funmilayo|Titilayo|Blessing|Yetunde|Chidinma|Amaka|Bukola|Patience|Emeka|Chukwudi|Tunde|Segun|Olumide|Babatunde|Ikenna|Femi|Ibrahim|Uche|Kelechi|Adebayo',
    ),
    family: list(
      'Okafor|Adeyemi|Okonkwo|Adebayo|Eze|Ogunleye|Nwosu|Balogun|Okeke|Afolabi|Obi|Ojo|Chukwu|Bello|Adekunle|Oladipo|Ibe|Onyeka|Akande|Osagie|Nwachukwu|Adesanya|Lawal|Ekpo',
    ),
  },
  'ghanaian-and-caribbean': {
    given: list(
      'Abena|Akosua|Ama|Efua|Adwoa|Shanice|Latoya|Keisha|Marcia|Sharon|Tanisha|Beverley|Kwame|Kofi|Kwabena|Yaw|Kojo|Leroy|Winston|Delroy|Jermaine|Tyrone|Marlon|Errol',
    ),
    family: list(
      'Mensah|Owusu|Boateng|Asante|Osei|Appiah|Agyeman|Amoah|Ofori|Antwi|Campbell|Brown|Grant|Francis|Gordon|Bailey|Clarke|Reid|Thompson|Powell|Morrison|Lawrence|Samuels|Wright',
    ),
  },
  'somali-and-eritrean': {
    given: list(
      'Hodan|Ifrah|Sagal|Fadumo|Khadija|Amina|Hibo|Sahra|Ubah|Selam|Semhar|Rahel|Abdi|Abdirahman|Mohamed|Mahad|Liban|Guled|Yusuf|Farah|Dawit|Yonas|Filmon|Robel',
    ),
    family: list(
      'Abdi|Mohamed|Hassan|Ali|Warsame|Farah|Jama|Nur|Osman|Omar|Ahmed|Yusuf|Ismail|Aden|Hersi|Duale|Tesfay|Haile|Gebremedhin|Kidane|Tekle|Berhane|Mehari|Habte',
    ),
  },
  arab: {
    given: list(
      'Layla|Nour|Rania|Huda|Zahra|Mariam|Yasmin|Samira|Reem|Amal|Dina|Salwa|Ahmad|Omar|Khaled|Youssef|Hassan|Karim|Mustafa|Tarek|Samir|Nabil|Walid|Haider',
    ),
    family: list(
      'Hassan|Al-Hassan|Haddad|Mansour|Khalil|Ibrahim|Saleh|Al-Jabouri|Nasser|Said|Hamdan|Darwish|Aziz|El-Sayed|Othman|Suleiman|Farouk|Bakr|Najjar|Shaheen|Al-Ali|Yousef|Kassem|Taha',
    ),
  },
  'turkish-and-kurdish': {
    given: list(
      'Ayse|Elif|Zeynep|Fatma|Emine|Ebru|Sevgi|Gulsen|Dilara|Merve|Rojin|Berivan|Mehmet|Mustafa|Emre|Hakan|Serkan|Murat|Burak|Cem|Baran|Karwan|Rebin|Azad',
    ),
    family: list(
      'Yilmaz|Kaya|Demir|Celik|Sahin|Yildiz|Ozturk|Aydin|Arslan|Dogan|Kilic|Aslan|Koc|Kurt|Ozdemir|Polat|Erdogdu|Aksoy|Tekin|Gunes|Mahmoud|Rasul|Karim|Salih',
    ),
  },
  'iranian-and-afghan': {
    given: list(
      'Shirin|Parisa|Maryam|Nasrin|Leila|Azadeh|Mina|Farzaneh|Zohra|Shabnam|Nilofar|Roya|Reza|Hossein|Behzad|Amir|Farhad|Navid|Ahmadullah|Najib|Jawad|Hamid|Omid|Sohrab',
    ),
    family: list(
      'Ahmadi|Hosseini|Mohammadi|Karimi|Rezaei|Jafari|Moradi|Kazemi|Rahimi|Hashemi|Azizi|Noori|Stanikzai|Safi|Wardak|Amiri|Popal|Sadeghi|Ghorbani|Bagheri|Ebrahimi|Naseri|Yousufzai|Heidari',
    ),
  },
  chinese: {
    given: list(
      'Xiaoli|Mei|Ying|Jing|Yan|Hui|Xin|Lihua|Yuting|Siu Ling|Wai Man|Ka Yan|Wei|Jun|Ming|Jian|Hao|Qiang|Chi Ming|Ho Yin|Feng|Bo|Zhiwei|Jiahao',
    ),
    family: list('Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Lin|Guo|Wong|Chan|Cheung|Lam|Leung|Ng|Ho|Tang|Yip|Xie'),
    order: 'family-first',
  },
  vietnamese: {
    given: list(
      'Thi Lan|Thi Hoa|Thi Mai|Ngoc Anh|Thu Huong|Bich Ngoc|Thanh Thuy|Kim Anh|Linh|Huyen|Trang|Phuong|Van Hung|Van Nam|Minh Tuan|Quang Huy|Duc Anh|Hoang Long|Tuan|Dung|Hieu|Khanh|Thanh|Quoc Bao',
    ),
    family: list('Nguyen|Tran|Le|Pham|Hoang|Phan|Vu|Dang|Bui|Do|Ngo|Duong|Ly|Dinh|Truong|Doan|Luong|Vo|Huynh|Trinh|Mai|Cao|Ta|Lam'),
    order: 'family-first',
  },
  'portuguese-and-spanish': {
    given: list(
      'Ana|Mariana|Fernanda|Juliana|Beatriz|Patricia|Luciana|Carla|Sofia|Carmen|Lucia|Paula|João|Pedro|Tiago|Rui|Nuno|Rafael|Bruno|Carlos|Diego|Javier|Miguel|Paulo',
    ),
    family: list(
      'Silva|Santos|Ferreira|Pereira|Oliveira|Costa|Rodrigues|Martins|Sousa|Fernandes|Gonçalves|Gomes|Lopes|Almeida|Ribeiro|García|Fernandez|Lopez|Sanchez|Ramirez|Torres|da Silva|Carvalho|Moreira',
    ),
  },
  'baltic-and-ukrainian': {
    given: list(
      'Rasa|Ieva|Jurgita|Egle|Inga|Liga|Olena|Oksana|Iryna|Svitlana|Tetiana|Kristina|Mantas|Darius|Tomas|Vytautas|Andrius|Janis|Edgars|Oleksandr|Dmytro|Serhii|Andriy|Mykola',
    ),
    family: list(
      'Kazlauskas|Petrauskas|Jankauskas|Stankevicius|Balciunas|Butkus|Zukauskiene|Berzins|Kalnins|Ozolins|Ivanov|Petrova|Shevchenko|Kovalenko|Bondarenko|Tkachenko|Kravchenko|Melnyk|Kovalchuk|Lysenko|Boyko|Savchenko|Moroz|Marchenko',
    ),
  },
  'filipino-and-goan': {
    given: list(
      'Maricel|Jocelyn|Rowena|Analyn|Cherry|Liezel|Rosario|Teresita|Glenda|Marilou|Janelle|Ruth|Ronaldo|Jose|Ramon|Jayson|Rodel|Arnel|Anthony|Savio|Agnelo|Melvin|Edgar|Noel',
    ),
    family: list(
      "Reyes|Santos|Cruz|Bautista|Garcia|Mendoza|Villanueva|Ramos|Aquino|Dela Cruz|Castillo|Navarro|Mercado|Salazar|D'Souza|Fernandes|Rodrigues|Pinto|Dias|Mascarenhas|Lobo|Pereira|Gonsalves|Manalo",
    ),
  },
};
