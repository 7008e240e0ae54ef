import { list } from './blind-list.ts';
import type { NamesOfOrigin } from './corpus-set.ts';

/**
 * Ordinary given and family names at home in the British Isles, the Caribbean and Africa.
 * Synthetic: they are combined at random and nobody is meant by any.
 */
export const blindNamesIslands: Readonly<Record<string, NamesOfOrigin>> = {
  english: {
    given: list(`
      Alison, Beth, Callum, Daniel, Edward, Frances, Gemma, Harvey, Imogen, Jack, Kirsty, Leanne, Marcus, Natalie, Oliver,
      Phoebe, Ryan, Sally, Toby, Victoria, Grace, Will, Chelsea, Lee`),
    family: list(`
      Ackroyd, Barlow, Cartwright, Dawson, Eastwood, Fletcher, Garside, Hibbert, Ingram, Jessop, Kershaw, Lowndes,
      Metcalfe, Naylor, Openshaw, Peacock, Radford, Shelton, Tranter, Woodhouse, Brown, Young, Smith, Clark-Webber`),
  },
  scottish: {
    given: list(`
      Ailsa, Angus, Blair, Catriona, Duncan, Eilidh, Ewan, Fergus, Fiona, Gordon, Hamish, Iona, Isla, Kenneth, Kirsten,
      Lorna, Malcolm, Morag, Rory, Struan, Shona`),
    family: list(`
      Abercrombie, Baird, Cairns, Dalgleish, Drummond, Erskine, Farquhar, Galbraith, Heggie, Innes, Kinnear, Lockhart,
      MacAskill, MacLennan, McIlroy, Moncrieff, Ogilvie, Pringle, Rennie, Strachan, Urquhart`),
  },
  irish: {
    given: list(`
      Aoife, Brendan, Caoimhe, Cathal, Ciara, Declan, Deirdre, Eoin, Fionnuala, Gráinne, Kieran, Liam, Maeve, Niall, Orla,
      Padraig, Róisín, Seamus, Siobhán, Tadhg, Una`),
    family: list(`
      Brennan, Callaghan, Devlin, Doherty, Egan, Fallon, Gallagher, Hegarty, Keane, Loughran, McGrath, McNamara, Nolan,
      O'Dowd, O'Leary, O'Rourke, Quigley, Rafferty, Scanlon, Tierney, Whelan`),
  },
  welsh: {
    given: list(`
      Aled, Angharad, Bethan, Bronwen, Carys, Ceri, Dafydd, Dylan, Eirlys, Emyr, Ffion, Gethin, Gwenllian, Huw, Ieuan,
      Iolo, Lowri, Meinir, Nerys, Rhodri, Sioned`),
    family: list(`
      Beynon, Bowen, Cadwaladr, Davies, Eynon, Gittins, Griffiths, Gwyther, Hopkin, Howells, Llewellyn, Meredith, Morgan,
      Parry, Penry, Probert, Pugh, Rhydderch, Tudor, Vaughan, Lloyd-Roberts`),
  },
  caribbean: {
    given: list(`
      Alvin, Beverley, Clive, Cordell, Delroy, Desmond, Errol, Gloria, Janelle, Jermaine, Kadeem, Keisha, Leroy, Marvalyn,
      Nadine, Rashawn, Shanice, Sherelle, Tyrone, Winston, Yvette`),
    family: list(`
      Bailey, Beckford, Brathwaite, Campbell, Cudjoe, Dacosta, Francis, Gayle, Grant, Hinds, Joseph, Lindo, Mapp,
      McFarlane, Palmer, Pinnock, Ramdin, Samuels, Thorpe, Whyte, Wint`),
  },
  'west-african': {
    given: list(`
      Abena, Adaeze, Akosua, Ayodele, Babatunde, Chidi, Chinonso, Ebele, Efua, Emeka, Folasade, Ifeoma, Kofi, Kwabena,
      Kwame, Ngozi, Obinna, Oluwaseun, Temitope, Yaa, Yetunde`),
    family: list(`
      Acheampong, Adebayo, Afolabi, Agyeman, Akande, Amoah, Anyanwu, Asante, Balogun, Boakye, Danquah, Eze, Ibekwe, Nwosu,
      Ofori, Ogunleye, Okeke, Okonkwo, Olawale, Owusu, Quaye`),
  },
  'central-african': {
    given: list(`
      Aimée, Béatrice, Blaise, Chancelle, Christelle, Clovis, Dieudonné, Espérance, Fabrice, Gisèle, Guy, Honorine,
      Jean-Claude, Josué, Merveille, Pascal, Prosper, Rachidi, Solange, Trésor, Yannick`),
    family: list(`
      Bakala, Bokungu, Diallo, Ebongue, Fofana, Ilunga, Kabongo, Kalala, Lukaku, Makiese, Matondo, Mbuyi, Mukendi, Mwamba,
      N'Diaye, Ngoy, Nzinga, Sissoko, Tchoumi, Traoré, Tshibangu`),
  },
  'southern-east-african': {
    given: list(`
      Achieng, Blessing, Farai, Fungai, Kagiso, Kamau, Lindiwe, Muthoni, Nokuthula, Njeri, Nyasha, Otieno, Precious,
      Rutendo, Sibusiso, Tafadzwa, Tendai, Thandeka, Tinashe, Wanjiru, Zanele`),
    family: list(`
      Banda, Chigumba, Dlamini, Gatluak, Kariuki, Khumalo, Kimani, Lungu, Makoni, Moyo, Mutasa, Mwangi, Ndlovu, Nkosi,
      Nyambura, Odhiambo, Phiri, Sibanda, Tembo, Wekesa, Zulu`),
  },
  'somali-horn': {
    given: list(`
      Abdirahman, Abeba, Asha, Ayaan, Bashir, Dawit, Faduma, Filsan, Guled, Haben, Hodan, Idil, Kidane, Liban, Mebrahtu,
      Mulugeta, Naima, Saba, Selam, Yonas, Zeinab`),
    family: list(`
      Abdi, Abraha, Ahmed, Ali, Asfaw, Bekele, Dirie, Egal, Farah, Gebremariam, Guleid, Haile, Hersi, Jama, Mohamud, Nur,
      Osman, Tesfaye, Warsame, Woldemichael, Yusuf`),
  },
};
