import type { NameList } from './name-list.ts';

/** Names of Thailand, Malaysia, Indonesia, Cambodia, Laos, Burma, Mongolia and Tibet, plain facts from general knowledge. */
export const thaiAndMalay: NameList = {
  given: `
Achara Adisak Amphai Anan Anong Anuwat Apinya Apirak Aranya Arthit Atchara Boonmee Boonsri Bunnag Busaba Chai Chaiwat Chakrit Chalerm Chana Chanarong Chanida Chanthira
Charoen Chatchai Chawan Chokchai Chompoo Darunee Dusit Ekachai Intira Itthi Jarunee Jintana Kamala Kamon Kamonchanok Kanda Kanjana Kanokwan Kanya Kasem Khemjira Kittisak Kittipong
Kloy Komsan Kraisee Krit Kultida Kulap Lamai Lawan Malai Malee Manee Mongkut Monthira Nakarin Nalin Naree Narong Nattapong Natthaphon Nattaya Nipa Niran Nittaya Noi Nok Nong Noppadon
Nuch Oraphan Orapin Orawan Panida Panya Patcharee Pakorn Patthama Phailin Phakdee Phichit Phitsanu Pichai Pimchanok Pim Ploy Pongsak Pornthip Praew Prajak Prasert Prasit Pravat
Preecha Preeya Ratana Ratree Rattana Rungnapa Rungrat Samak Sanoh Saowanee Sarawut Siriporn Sirikit Sirilak Somchai Somboon Somkiat Sompong Somporn Somsak Somsri Sopa Sopha Suchada
Suchart Sukanya Sukhon Suda Sumalee Sunee Sunisa Supachai Supaporn Suparat Supatra Surachai Surasak Surat Suwanna Tanawat Tassanee Thaksin Thanakorn Thanawat Thaweesak
Thitima Thongchai Ubon Udom Urai Vanida Varunee Vichai Virote Wanchai Wandee Wanna Wannapa Wanwisa Waraporn Wasana Wichai Wilai Wirat Witthaya Wutthichai Yaowalak Yingluck
Adi Aditya Agung Agus Ahmad Aida Aini Aisyah Alya Amir Amirul Anis Anwar Arief Arif Aryani Asri Asyraf Awang Ayu Azhar Azizah Azlan Azman Azmi Bambang Budi Budiman Cahaya Cahya
Citra Darma Dedi Desi Dewi Dian Djoko Dwi Eka Eko Endang Fadhil Faizal Farah Farhan Fauzi Fauziah Fitri Gusti Hafiz Hafizah Haikal Hakim Halim Halimah Hamid Hani Harun Haryanto Hasanah
Hendra Herman Hidayat Hishamuddin Ida Iman Indah Indra Irfan Irwan Ismail Iskandar Izzat Joko Kadek Kartika Kartini Ketut Khairul Khairunnisa Krisna Lestari Lina Made Mahathir
Maimunah Megawati Melati Mohd Muhamad Murni Najib Nasrul Nazri Ningsih Noor Noraini Norhayati Normah Nur Nurhaliza Nurul Nyoman Oktavia Prabowo Pratama Puspa Putra Putri Rahayu Rahmat
Rashidah Ratna Rini Rizal Rizki Rosmah Rosli Ruslan Sari Shahrul Siti Sri Sudirman Sugeng Suharto Sukarno Surya Susanti Susilo Suzana Syafiq Syahrul Syed Taufik Teguh
Tri Tuti Utami Wahyu Wan Wati Wayan Widodo Wulan Yanti Yuliana Yusof Yusuf Zainab Zainal Zaleha Zulkifli
Bopha Bora Boupha Chanda Chandara Channary Chantrea Dara Keo Khamphone Khemera Khin Kosal Kyaw Maly Myint Myo Nyein Phirun Pisey Rithy Samnang Sophal Sophea Sopheap Sokha Sokhom Sovann Sreymom Sothy
Su-Mon Thandar Thein Thida Thiri Vanna Veasna Vibol Vichea Virak Zaw Zeya Aung Batbayar Bolormaa Enkhbayar Ganbold Munkhbat Oyunchimeg Sarangerel Tsetseg Choedon Dawa Dechen Dolma Gyaltsen
Kelsang Lhamo Lobsang Metok Migmar Namgyal Ngawang Pasang Pema Phurbu Rinchen Sangye Sonam Tashi Tenzin Thubten Tsering Tseten Wangchuk Wangmo Yangchen
`,
  family: `
Boonmee Boonyarat Bunnag Chaiyaphum Chaiyasit Charoensuk Chaowarat Intharasombat Jaidee Kaewkamnerd Kittikachorn Klinsukon Maneewan Panyarachun Phongphan Prasertsri Rattanakosin
Rattanaporn Saetang Saelim Saetan Shinawatra Sirisuk Somboon Sombat Srisai Srisuk Suwan Suwannarat Thongchai Thongdee Thongsuk Vejjajiva Wongsawat Wongsakul Yodsuk
Abdullah Ahmad Arifin Aziz Gunawan Halim Hamzah Handoko Hartono Hasibuan Hidayat Ibrahim Iskandar Ismail Kurniawan Kusuma Lestari Lubis Mahmud Manurung Nasution Nugroho Osman Pangestu
Prasetyo Pratama Purnomo Rahman Razak Salleh Santoso Saputra Setiawan Siahaan Simanjuntak Siregar Sitorus Sihombing Suharto Sukarno Sulaiman Suparman Supriyadi Surya Susanto Sutanto
Suryadi Tanjung Utomo Wahid Wibowo Wicaksono Widodo Widjaja Wijaya Winata Yudhoyono Zainal Zainuddin
Chhay Chea Chhim Chhoun Heng Hun Keo Khieu Lim Long Mao Meas Nhem Nuon Ouk Pen Phan Pich Prak Prum Ros Sam Sar Sok Som Soun Suos Svay Tep Thach Touch Ung Vong Yim
Phommachanh Phomvihane Souvanna Souphanouvong Vongsa Xayavong Aung Htun Hlaing Kyaw Myint Naing Oo Soe Thant Tun Win Zaw Gyatso Norbu Sherpa
`,
};
