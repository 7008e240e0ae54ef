/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import type { NamesOfOrigin } from './corpus-set.ts';

export const finalNames: Readonly<Record<string, NamesOfOrigin>> = {
  'british-irish': {
    given: words(`Jessica Daniel Charlotte Liam Hannah Siobhan Craig Beth Kieran Lorraine Callum Niamh Trevor Maisie Duncan Joy Mark Orla
      Rosalind Gemma Fergus`),
    family: words(`Taylor Harrison O'Dowd Whittaker Brennan MacAllister Cole Baxter Pritchard-Moore Hargreaves McGrath Sykes Doyle
      Entwistle Farrow Young Fitzgibbon Threlfall Booth`),
  },
  welsh: {
    given: words(`Rhiannon Gareth Carys Dylan Angharad Iestyn Ffion Huw Lowri Emrys Nia Gethin Eleri Macsen Tegan Ieuan Heledd`),
    family: words(`Jones Llewellyn Bevan Prosser Morgan Gwilym Vaughan Bowen Tudor Meredith Probert Cadwallader Rhydderch Howells Pugh
      Eynon Griffiths`),
  },
  'south-asian': {
    given: words(`Priya Imran Amandeep Nusrat Rajesh Sana Harpreet Bilal Deepika Tahir Meera Shabnam Arjun Zubaida Kamal Nadeem Lakshmi
      Thilini Jaspal`),
    family: words(`Patel Hussain Kaur Chowdhury Sharma Malik Dhillon Begum Iqbal Nair Rahman Sandhu Perera Qureshi Banerjee Miah Bhatti
      Wickramasinghe Reddy`),
  },
  african: {
    given: words(`Chidi Ngozi Kwame Abena Tendai Folasade Yonas Ayodele Thandiwe Emeka Selam Kofi Rutendo Oluwaseun Mebrahtu Ifeoma Sibusiso
      Aminata`),
    family: words(`Okafor Mensah Adeyemi Ndlovu Moyo Boateng Tesfaye Eze Nwosu Kamara Diallo Chikwanha Owusu-Ansah Balogun Gebremariam
      Mutasa Asante Njoroge`),
  },
  caribbean: {
    given: words(`Delroy Shanice Winston Keisha Tyrone Marcia Leroy Shantelle Desmond Yvonne Jermaine Claudette Rohan Tanisha Everton
      Monique Dwayne`),
    family: words(`Campbell Bailey Francis Samuels Beckford Gayle Lindo Alleyne Braithwaite Grant Pinnock Ramsaran Cumberbatch Powell
      Morrison Blackwood Charles`),
  },
  'middle-eastern': {
    given: words(`Omar Leila Hassan Shirin Yusuf Zeynep Karwan Farah Mehdi Rania Dilovan Samira Behzad Aylin Mustafa Noor Hiwa`),
    family: words(`Al-Hashimi Rahimi Yilmaz Haddad Karimi Saleh Demir Mahmoud Barzani Khoury Tehrani Aziz Ozturk Jaber Mousavi El-Sayed
      Nazari`),
  },
  'east-european': {
    given: words(`Katarzyna Piotr Ionela Andrei Oksana Tomasz Zuzana Darius Ljubica Vasile Małgorzata Rasa Bogdan Svetlana Grzegorz Mihaela
      Kristaps Dragana`),
    family: words(`Kowalczyk Popescu Wiśniewska Petrov Horváth Ionescu Kazlauskas Novák Shevchenko Zieliński Dumitru Jovanović Ozoliņš
      Balogh Stoyanova Hoxha Łukasik Marku`),
  },
  'east-asian': {
    given: words(`Xiaoling Wei Min-jun Linh Haruto Mei-Ling Jianguo Thuy Soo-jin Yuki Guang Phuong Zihan Bao Ji-woo Akiko Hongyan`),
    family: words(`Chen Nguyen Kim Zhang Tran Wong Tanaka Liu Park Pham Huang Lau Ouyang Choi Fujimoto Xu Cheung`),
    order: 'family-first',
  },
  iberian: {
    given: words(`João Beatriz Carlos Inês Thiago Lucía Rodrigo Marisol Paulo Ximena Gonçalo Fernanda Iker Rosario Nuno Catarina Álvaro`),
    family: words(`Silva García Ferreira Rodrigues Pereira Muñoz Carvalho Santos Echevarría Gonçalves Fernández Teixeira Ramos Nogueira
      Ibáñez Sousa Quintero`),
  },
};

function words(list: string): string[] {
  return list.split(/\s+/);
}
