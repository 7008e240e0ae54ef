import { list } from './blind-list.ts';
import type { NamesOfOrigin } from './corpus-set.ts';

/**
 * Ordinary given and family names at home in Asia and the Middle East.
 * Synthetic: they are combined at random and nobody is meant by any.
 */
export const blindNamesAsia: Readonly<Record<string, NamesOfOrigin>> = {
  pakistani: {
    given: list(`
      Adeel, Aleena, Asma, Bilal, Faisal, Farzana, Haroon, Iqra, Javed, Kashif, Maryam, Mehwish, Nadia, Nasreen, Rukhsana,
      Saqib, Shazia, Tahir, Usman, Waqas, Zubair`),
    family: list(`
      Akhtar, Anwar, Ashraf, Aziz, Butt, Chaudhry, Dar, Hussain, Iqbal, Janjua, Kayani, Khan, Mahmood, Malik, Mirza, Nawaz,
      Qureshi, Raja, Shabbir, Siddiqui, Zaman`),
  },
  bangladeshi: {
    given: list(`
      Abul, Anowara, Ashik, Dilwar, Farida, Habibur, Jahanara, Jubair, Kamrul, Lutfur, Monowara, Nasima, Rahela, Rezaul,
      Rumana, Ruksana, Sadia, Shofiqul, Sultana, Tanvir, Zakir`),
    family: list(`
      Alom, Ahad, Begum, Bhuiyan, Chowdhury, Choudhury, Hoque, Islam, Karim, Khanom, Khatun, Laskar, Mannan, Miah,
      Mojumder, Rahman, Sarkar, Sikder, Talukdar, Uddin, Ullah`),
  },
  'gujarati-hindu': {
    given: list(`
      Aarti, Bhavesh, Chetan, Dhruv, Dipti, Hansa, Hitesh, Jignesh, Kalpesh, Komal, Madhuri, Meera, Nikhil, Nisha, Pooja,
      Prakash, Rohan, Sangita, Tejal, Vikram, Yogesh`),
    family: list(`
      Amin, Bhatt, Chauhan, Desai, Gandhi, Gohil, Iyer, Jadeja, Joshi, Kotecha, Lakhani, Mehta, Mistry, Naik, Parmar,
      Patel, Raval, Sharma, Solanki, Thakkar, Vaghela`),
  },
  'sikh-punjabi': {
    given: list(`
      Amandeep, Amrit, Balwinder, Charanjit, Davinder, Gagandeep, Gurpreet, Harjinder, Harleen, Jaspal, Jaswinder,
      Kulvinder, Lakhbir, Manjit, Navdeep, Parminder, Rajinder, Sandeep, Simran, Sukhdev, Tarlochan`),
    family: list(`
      Atwal, Bains, Basra, Bhogal, Chahal, Dhaliwal, Dhillon, Garcha, Gill, Grewal, Johal, Kaur, Khaira, Mann, Nijjar,
      Purewal, Randhawa, Sahota, Sandhu, Singh, Uppal`),
  },
  'tamil-sinhala': {
    given: list(`
      Anushka, Arulmozhi, Chaminda, Dilani, Dinesh, Gayathri, Kamala, Kavitha, Kumaran, Lakshmi, Malathi, Nirmala,
      Niroshan, Prasanna, Priyanka, Rajan, Sanduni, Selvi, Senthil, Suresh, Thilini`),
    family: list(`
      Arulanantham, Balasubramaniam, De Silva, Dissanayake, Fernando, Ganeshan, Gunawardena, Jayasuriya, Kandiah,
      Kumarasamy, Mendis, Nadarajah, Perera, Ponnambalam, Ratnayake, Selvarajah, Sivakumar, Subramanian, Thambirajah,
      Wickramasinghe, Yogarajah`),
  },
  arabic: {
    given: list(`
      Abdullah, Amal, Bassam, Dalia, Fadi, Ghada, Hassan, Hiba, Hussam, Jamila, Khaled, Lubna, Mahmoud, Mona, Nabil, Omar,
      Rania, Samir, Tariq, Wafa, Yasmin`),
    family: list(`
      Abbas, Al-Hashimi, Al-Masri, Aziri, Barakat, Darwish, El-Sayed, Fakhoury, Ghanem, Haddad, Hamdan, Ibrahim, Jaber,
      Khalil, Mansour, Najjar, Qasim, Saleh, Shaheen, Tamimi, Zidan`),
  },
  'iranian-afghan': {
    given: list(`
      Ahmadullah, Arash, Azadeh, Babak, Behnaz, Farhad, Fereshteh, Gulalai, Hamid, Kaveh, Laleh, Mahsa, Masoud, Najibullah,
      Nasrin, Parisa, Reza, Sediqa, Shirin, Soraya, Zalmai`),
    family: list(`
      Ahmadi, Amiri, Azimi, Farahani, Ghorbani, Hakimi, Hosseini, Jafari, Karimi, Mohammadi, Moradi, Naderi, Nazari,
      Noorzai, Popal, Rahimi, Rostami, Sadeghi, Stanikzai, Tehrani, Wardak`),
  },
  'turkish-kurdish': {
    given: list(`
      Aylin, Azad, Baran, Burak, Cemal, Deniz, Ebru, Emre, Fatma, Gülay, Hakan, Kemal, Leyla, Mehmet, Murat, Nermin, Rojda,
      Selin, Serkan, Şerife, Zeynep`),
    family: list(`
      Akbulut, Aydın, Bozkurt, Çelik, Demir, Doğan, Erdem, Gündüz, Kaplan, Karadağ, Kılıç, Koç, Korkmaz, Öztürk, Polat,
      Şahin, Tekin, Uysal, Yalçın, Yıldırım, Zengin`),
  },
  chinese: {
    given: list(`
      Bo, Chunhua, Dawei, Fang, Guoqiang, Haoran, Hui, Jia, Jing, Li, Meiling, Minghao, Ping, Qiang, Siu-Ming, Ting,
      Wai-Kit, Xiaoling, Yan, Yuting, Zihan`),
    family: list(`
      Cai, Chan, Chen, Cheung, Deng, Fung, Guo, Huang, Jiang, Kwok, Lau, Leung, Lin, Liu, Ng, Tang, Wang, Xu, Yeung, Zhang,
      Zhou`),
    order: 'family-first',
  },
  'vietnamese-korean': {
    given: list(`
      Anh, Duc, Eun-ji, Hang, Hien, Hoa, Huong, Hye-jin, Ji-hoon, Khanh, Linh, Minh-jun, Ngoc, Phuong, Quang, Seo-yeon,
      Soo-jin, Thao, Thuy, Tuan, Young-ho`),
    family: list(`
      Bae, Bui, Cho, Choi, Dang, Dinh, Do, Duong, Hoang, Jeong, Kang, Kim, Lam, Nguyen, Park, Pham, Phan, Shin, Tran,
      Truong, Yoon`),
    order: 'family-first',
  },
  'filipino-malay-thai': {
    given: list(`
      Aizat, Analyn, Arnel, Budi, Cherry, Crisanto, Dewi, Grace-Ann, Jhoanna, Kannika, Maricel, Noor, Norhayati, Reynaldo,
      Rodel, Rosalie, Rosario, Siti, Somchai, Suphansa, Wayan`),
    family: list(`
      Abdul Rahim, Aquino, Bautista, Castro, Cruz, Dela Cruz, Galang, Hassan, Ismail, Lim, Macaraeg, Manalo, Pangilinan,
      Reyes, Salazar, Santos, Srisuk, Suharto, Tolentino, Villanueva, Wongsakul`),
  },
};
