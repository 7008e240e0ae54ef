/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Given and family names by origin.
 */

import type { NamesOfOrigin } from './corpus-set.ts';
import { commaSeparated } from './held-out-listed.ts';

export const heldOutNames: Readonly<Record<string, NamesOfOrigin>> = {
  'british-irish': {
    given: commaSeparated(`
      Kirsty, Darren, Gemma, Callum, Zoë, Niamh, Graham, Bethany, Mark, Grace, Liam, Siobhán, Tyler, Poppy, Alistair, Maureen,
      Jodie, Kieran, Saoirse, Jean-Paul, Fergus, Chelsea
    `),
    family: commaSeparated(`
      Hargreaves, O'Rourke, McAllister, Whitlock, Fitzgerald, Brown, Young, Ramsbottom, Pemberton-Hale, Gallagher, Thistlewood,
      Ainsworth, Ó Briain, Sutcliffe, MacLeod, Baxter, Cunningham, Tuohy, Lockwood, Smith, Dean, Greatorex
    `),
  },
  welsh: {
    given: commaSeparated(`
      Siân, Rhodri, Angharad, Iestyn, Ffion, Geraint, Llinos, Dafydd, Carys, Emyr, Lowri, Siôn, Myfanwy, Ieuan, Nerys, Hywel,
      Bronwen, Tomos
    `),
    family: commaSeparated(`
      Llewellyn, Pugh, Bowen-Rees, Prosser, Gruffydd, Meredith, Ap Dafydd, Vaughan, Parry, Bevan, Cadwaladr, Probert, Trevelyan,
      Morgan, Eynon, Penhallow, Howells, Ellis
    `),
  },
  'south-asian': {
    given: commaSeparated(`
      Harpreet, Imran, Nisha, Rajesh, Ayesha, Gurdeep, Priyanka, Tariq, Sunita, Kavita, Bilal, Dinesh, Farzana, Jaswinder,
      Lakshmi, Nadeem, Thilini, Arjun, Rukhsana, Mohammed
    `),
    family: commaSeparated(`
      Chaudhry, Patel, Kaur, Hussain, Begum, Balasubramaniam, Sandhu, Mukherjee, Rahman, Gill, Jayasuriya, Mistry, Ul-Haq,
      Bhattacharya, Khan, Venkatesan, Dhaliwal, Wickramasinghe, Iqbal, Gurung
    `),
  },
  african: {
    given: commaSeparated(`
      Chidinma, Kwame, Abimbola, Tendai, Hodan, Emeka, Aminata, Selam, Kofi, Wanjiru, Blessing, Oluwaseun, Fatoumata, Abdirahman,
      Thandiwe, Yohannes, Ngozi, Patience, Mutombo
    `),
    family: commaSeparated(`
      Okonkwo, Adeyemi, Mensah, Warsame, Moyo, Tesfaye, Kamau, Diallo, N'Diaye, Nkemelu-Obi, Owusu-Ansah, Chikwanha, Ogunbanjo,
      Hersi, Mbeki-Zondo, Gebremariam, Kabongo, Adjei, Sesay, Dlamini
    `),
  },
  caribbean: {
    given: commaSeparated(`
      Delroy, Shanice, Kemar, Tanisha, Leroy, Jovan, Marcia, Shaquille, Althea, Dwight, Keisha, D'Andre, Rochelle, Cuthbert,
      Tamika, Lennox, Natoya, Winsome
    `),
    family: commaSeparated(`
      Brathwaite, Bartholomew, Campbell, St Hilaire, Pinnock, Baptiste, Gayle, Cumberbatch, Lindo, De Freitas, Alleyne,
      Joseph-Charles, McIntosh, Wellington, Grant, Hinds, Sobers, Ramdin
    `),
  },
  'middle-eastern': {
    given: commaSeparated(`
      Layla, Hamid, Şeyma, Yousef, Shirin, Mustafa, Noor, Reza, Zeynep, Khalid, Parisa, Dilan, Bassam, Rania, Emre, Soraya, Azad,
      Fatemeh
    `),
    family: commaSeparated(`
      Al-Hashimi, Hosseini, Yıldız, El-Masry, Haddad, Rahimi, Öztürk, bin Saleh, Khoury, Moradi, Barzani, Çelik, Nasser, Al
      Zahrani, Farhadi, Tehrani, Abu Zayd, Karimi
    `),
  },
  'east-european': {
    given: commaSeparated(`
      Agnieszka, Łukasz, Ioana, Ștefan, Vytautas, Oksana, Dragan, Katarzyna, Zdeněk, Svetlana, Ionuț, Małgorzata, Rūta, Bogdan,
      Milena, Andrei, Jolanta, Piotr, Erzsébet
    `),
    family: commaSeparated(`
      Kowalczyk, Wójcik, Mihăilescu, Petrauskienė, Dvořák, Shevchenko, Jovanović, Popescu, Nagy, Zielińska, Dimitrov, Ozoliņš,
      Hrytsenko, Marković, Krasniqi, Nowak, Balogh, Stoyanova, Szczepański
    `),
  },
  'east-asian': {
    given: commaSeparated(`
      Xiaoming, Mei Ling, Wei, Jia-Hui, Thi Lan, Minh, Seo-yeon, Ji-hoon, Kwok Wai, Siu Fong, Haruka, Kenji, Yuting, Zhihao, Quoc
      Bao, Eun-ji, Lihua, Ka Yan
    `),
    family: commaSeparated(`
      Zhang, Nguyen, Park, Tanaka, Chan, Huang, Kim, Tran, Lau, Ouyang, Nakamura, Yip, Xu, Hwang, Pham, Cheung, Fujimoto, Zhao
    `),
    order: 'family-first',
  },
  iberian: {
    given: commaSeparated(`
      Inês, João, Lucía, Íñigo, Beatriz, Rui, Montserrat, Thiago, Conceição, Álvaro, Catarina, Joaquín, Marisol, Nuno, Yolanda,
      Gonçalo, Iker, Rosário
    `),
    family: commaSeparated(`
      Gonçalves, García López, Figueiredo, da Silva, Ibáñez, Carvalho, Núñez, Etxeberria, Pereira dos Santos, Romero, Vasconcelos,
      Quintanilla, de Oliveira, Muñoz-Vega, Teixeira, Zapatero, Puig, Magalhães
    `),
  },
};
