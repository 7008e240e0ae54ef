import type { NamesOfOrigin } from './corpus-set.ts';

/**
 * Names for tuning the screen. All of it is synthetic: given and family names are common ones of each origin and are combined at random, so
 * that no person is meant. Some are in the screen's own lists and some are not, as with any extract.
 */
const lists: Readonly<Record<string, readonly [given: string, family: string]>> = {
  english: [
    'Gemma Kieran Lorraine Jayden Pauline Courtney Tracey Wayne Alfie Maisie Grace Will Mark Rose Nigel Hayley Chantelle Dean',
    'Hartshorn Braithwaite Young Brown Pickersgill Tuttle Fairweather Oddy Baker Stone Bramhall Lumley Snape Twigg',
  ],
  irish: [
    'Siobhán Caoimhe Declan Padraig Orlaith Tadhg Niamh Ruairí Gráinne',
    "O'Sullivan McGinley Ní-Dhomhnaill Gallagher O’Reilly MacCarthaigh Heneghan Devaney",
  ],
  welsh: [
    'Siân Rhodri Lleucu Gwenllian Ieuan Angharad Llŷr Heledd Dafydd Cerys Tegid',
    'Gruffydd Prydderch Llewelyn Bevan Prosser Rhydderch Penllyn Gethin Treharne',
  ],
  pakistani: [
    'Aqsa Zubair Tehmina Waqas Shagufta Faizan Nosheen Haroon Mehreen Usman',
    'Chaudhry Qureshi Bukhari Hussain Mirza Akhtar Janjua Minhas Warraich',
  ],
  indian: [
    'Harpreet Jaswinder Meera Venkatesh Kavitha Pritpal Nikhil Lakshmi Anjali Gurpreet',
    'Patel Venkataraman Grewal Chakraborty Solanki Krishnamurthy Sidhu Vaghela Bhattacharjee',
  ],
  bangladeshi: [
    'Rokeya Shamsul Taslima Mizanur Nazmul Farzana Jahanara Rezaul',
    'Choudhury Miah Talukdar Begum Khatun Uddin Mollick Bhuiyan',
  ],
  'sri-lankan': [
    'Tharindu Sivanthi Dilhani Nuwan Kasun Thanuja Prashanthan',
    'Jayawardena Thiruchelvam Wickramasinghe Sivalingam Rathnayake Selvarajah',
  ],
  nigerian: [
    'Oluwaseun Chidinma Folasade Emeka Ngozi Babatunde Ifeoma Adaeze Tunde Precious',
    'Okafor Adeyemi Ogunbanjo Nwachukwu Eze Balogun Onyekachukwu Akinwunmi Uzochukwu',
  ],
  ghanaian: ['Kwabena Akosua Yaw Efua Kwame Abena Kojo Adwoa', 'Mensah Boateng Owusu-Ansah Asantewaa Agyemang Tetteh Amankwah Quaye'],
  somali: ['Hodan Abdirahman Faduma Warsame Ifrah Liban Nimco Xaliimo', 'Warsame Jama Hirsi Farah Abdullahi Guled Cabdulle Samatar'],
  zimbabwean: [
    'Tendai Rumbidzai Tafadzwa Nyasha Farai Chipo Kudzai Blessing',
    'Moyo Ndlovu Chikwanha Mutasa Sibanda Dube Mapfumo Nyamande',
  ],
  eritrean: ['Selam Yonas Mehret Tesfay Luwam Biniam Semhar', 'Gebremedhin Tekle Woldegebriel Haile Berhane Ghebreab Kidane'],
  congolese: ['Mbuyi Plamedi Nsimba Kabongo Merveille Ilunga', 'Tshibanda Mukendi Kalonji Lukusa Ngalamulume Mwamba'],
  caribbean: [
    'Delroy Shanice Tyrell Kadeem Latoya Winston Jermaine Marcia',
    'Brathwaite Campbell Grant Persaud Desir Beckford Hylton Gayle',
  ],
  arabic: [
    'Fatima Khalid Noor Hussein Rania Tariq Zaynab Mahmoud',
    'Al-Hashimi El-Sayed Haddad Mansour Abdelrahman Al-Tikriti Boutros Khoury',
  ],
  'turkish-kurdish': ['Ayşe Mehmet Berivan Azad Emine Serhat Şilan Hüseyin', 'Yıldırım Öztürk Kaya Barzanji Demirci Çetinkaya Baran'],
  'iranian-afghan': ['Shahrzad Parisa Ahmad Reza Zarghuna Farhad Mojtaba', 'Hosseini Rezaei Popalzai Ahmadzai Karimi Shirazi Noorzai'],
  polish: [
    'Agnieszka Łukasz Małgorzata Krzysztof Zdzisława Wojciech Marek Kasia',
    'Kowalczyk Wiśniewska Szczepański Nowak Brzęczyszczykiewicz Zając Pawlak',
  ],
  romanian: ['Ionuț Mihaela Gheorghe Andreea Vasile Raluca Florin', 'Popescu Ciobanu Drăgulescu Munteanu Ungureanu Stoica'],
  lithuanian: ['Žydrūnas Rasa Mindaugas Eglė Daiva Kęstutis', 'Kazlauskas Petrauskienė Žukauskas Jankauskaitė Urbonas'],
  ukrainian: ['Oksana Bohdan Kateryna Vyacheslav Lyudmyla Taras', 'Shevchenko Kovalchuk Bondarenko Tkachuk Zaporozhets'],
  albanian: ['Arben Besnik Dritëro Flutura Ermal Valbona', 'Hoxha Krasniqi Gjokaj Berisha Marashi'],
  'bulgarian-czech-slovak': ['Plamen Desislava Tsvetelina Jiří Zdeňka Ľubomír', 'Dimitrov Georgieva Novotný Horváthová Kučera Stoyanova'],
  portuguese: [
    'João Conceição Thiago Fernanda Gonçalo Luciana',
    'da Silva Ferreira Gonçalves Nascimento Carvalho dos Santos'.replace('da Silva', 'Silveira').replace('dos Santos', 'Magalhães'),
  ],
  vietnamese: ['Thuy Linh Quang Huong Phuong Tuan', 'Nguyen Tran Pham Hoang Huynh'],
  filipino: ['Jocelyn Rodrigo Maricel Jomar Analyn', 'Dela-Cruz Bautista Macapagal Villanueva Panganiban'],
  jewish: ['Moishe Rivka Shmuel Chaya Yitzchok Devorah', 'Goldberg Rabinowitz Teitelbaum Cohen Lichtenstein'],
};

export const tuningNames: Readonly<Record<string, NamesOfOrigin>> = {
  ...Object.fromEntries(
    Object.entries(lists).map(([origin, [given, family]]) => [origin, { given: given.split(' '), family: family.split(' ') }]),
  ),
  chinese: {
    given: 'Wei Xiuying Jianguo Meiling Hao Yuxuan'.split(' '),
    family: 'Zhang Chen Huang Liu Zhou Ouyang'.split(' '),
    order: 'family-first',
  },
};
