import type { NameList } from './name-list.ts';

/**
 * Caribbean names. The names are plain facts, from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const caribbean: NameList = {
  given: `
Akil Alecia Anicia Asafa Ashani Beres Bounty Cedella Chantel Chantelle Chevaughn Chevonne Claudette Cleon Curtly Cuthbert Danique Davian
Dawnette Daylan Deandre Deidre Delano Delroy Delton Denzel Devaughn Donovan Dorrett Errol Fitzroy Glenroy Hyacinth Icilda Ifa Ivorine
Iyesha Jaheim Jahmai Jahmal Jahmar Jahvon Jamari Jamelia Javaughn Jazmine Joellen Kadeem Kadian Kadisha Kamari Keisha Kemar Kemoy Kenroy
Keron Kerron Kerry-Ann Keyshia Kingsley Kishane Kymani Lamara Lascelles Latisha Marvia Merlene Mikael Natoya Nickeisha Nigella
Norma-Jean Odane Odette Olivene Oneil Patrice Peaches Petal Phylicia Raekwon Rashaun Rasheda Renaldo Romario Rondell Rose-Marie Roshane
Roxroy Sanchia Sancho Sanique Santana Sashana Sean-Paul Shanice Shaniqua Shanique Shantae Shante Shantel Shantelle Shaquan Shaquille
Sharna Shelly-Ann Sherene Shericia Shericka Sherika Sherine Stacey-Ann Stedroy Syreeta Tafari Tajay Tamika Tarrus Tashana Tashi Tavia
Tedroy Tenisha Theon Tichina Trudyann Tyreke Usain Vashti Vernal Veronique Viv Vybz Winsome Yanique Yohan Zephaniah Ziggy
`,
  family: `
Abrahams Alleyne Alphonse Andrew Antoine Archibald Auguste Augustin Baptiste Beckford Benjamin Bernard Bertrand Blackwood Bogle Bolt
Boothe Bovell Bramble Brathwaite Brissett Bryce Burrell Bynoe Campbell-Brown Carew Cargill Carrington Celestine Charles Chevannes
Clement Coke Coley Cuffie Cumberbatch Dacosta Dacres DaSilva Dawkins Desir Devonish Dookhan Downer Ducreay Dunkley Durant Edghill
Edmondson Elcock Ellington Emanuel Estick Esty Etienne Evelyn Facey Felix Findlay Fontaine Forde Francois Fraser-Pryce Frater Frederick
Gayle Gittens Gooden Goodison Goulbourne Greenidge Gunness Haughton Headley Henriques Hinds Holding Hospedales Hylton Inniss Isaacs Jean
Jeffers Jemmott Joachim Jolly Julien Kallicharran Laborde Lara Lashley Lawes Layne Levy Lewin Lindo Livermore Longmore Lovelace Malcolm
Marcelle Marley Marquis Mattis Maynard McCalla Mendes Minott Moncrieffe Montique Morant Mowatt Mullings Myrie Nembhard Niles Nurse
Olivierre Parchment Paris Parris Peltier Perrier Persad Persaud Pessoa Phillip Pierre Pinnock Prescod Prosper Raffique Ramdhani Ramdin
Ramlogan Ramnarine Rampersad Ramsaran Ricketts Robotham Rochester Romain Samuels Satchell Scarlett Seaga Sealy Seebaran Senior Sewell
Shirley Smellie Sobers Springer St-Hilaire Straker Swaby Taitt Thelwell Theodore Trott Tulloch Vassell Veira Virgil Walcott Watkis
Weekes Whilby Whittingham Whyte Wint Wolmer Worrell Wynter Yearwood Younge
`,
};
