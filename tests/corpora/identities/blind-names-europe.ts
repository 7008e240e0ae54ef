import { list } from './blind-list.ts';
import type { NamesOfOrigin } from './corpus-set.ts';

/**
 * Ordinary given and family names at home in Europe, Latin America and the Jewish, Traveller and Cornish communities.
 * Synthetic: they are combined at random and nobody is meant by any.
 */
export const blindNamesEurope: Readonly<Record<string, NamesOfOrigin>> = {
  polish: {
    given: list(`
      Agnieszka, Andrzej, Barbara, Bartosz, Dorota, Ewa, Grzegorz, Iwona, Jakub, Joanna, Kamil, Katarzyna, Krzysztof,
      Łukasz, Małgorzata, Mariusz, Monika, Paweł, Sylwia, Tomasz, Zbigniew`),
    family: list(`
      Adamczyk, Bąk, Cieślak, Dudek, Gajewski, Jabłońska, Kaczmarek, Kowalczyk, Krawczyk, Lis, Majewska, Nowicki,
      Olszewski, Pawlak, Rutkowska, Sikora, Szymańska, Tomaszewski, Walczak, Wójcik, Zając`),
  },
  'romanian-bulgarian': {
    given: list(`
      Adina, Andrei, Bogdan, Boyko, Cătălin, Cosmin, Daniela, Desislava, Dragoş, Elena, Florin, Georgi, Gheorghe, Ioana,
      Liliana, Marius, Mihaela, Radu, Simona, Stefka, Vasile`),
    family: list(`
      Albu, Balan, Ciobanu, Constantinescu, Dimitrov, Dragomir, Dumitru, Georgescu, Hristov, Ionescu, Lazăr, Marinescu,
      Moldovan, Munteanu, Nistor, Petkov, Popa, Rusu, Stoica, Todorov, Ungureanu`),
  },
  baltic: {
    given: list(`
      Agnė, Aivars, Andris, Arturas, Baiba, Darius, Edgars, Eglė, Gintaras, Ilze, Inga, Jolanta, Juris, Kristaps, Laima,
      Mantas, Rasa, Rūta, Saulius, Vytautas, Zane`),
    family: list(`
      Balčiūnas, Bērziņš, Eglītis, Grigas, Jankauskas, Kalniņa, Kavaliauskas, Kazlauskienė, Krūmiņa, Liepa, Mažeika,
      Norkus, Ozols, Paulauskas, Petrauskaitė, Rimkus, Stankevičius, Urbonas, Vanags, Vītols, Žukauskas`),
  },
  'russian-ukrainian': {
    given: list(`
      Aleksandr, Anastasia, Bohdan, Dmytro, Galina, Igor, Irina, Kateryna, Ksenia, Larysa, Maksym, Nadezhda, Oksana,
      Oleksandr, Olha, Sergei, Svitlana, Taras, Tetiana, Vadim, Volodymyr`),
    family: list(`
      Bondarenko, Danylenko, Fedorov, Hrytsenko, Ivanova, Kovalenko, Kravchuk, Kuznetsova, Lysenko, Marchenko, Melnyk,
      Morozov, Pavlenko, Petrenko, Popova, Romanchuk, Savchenko, Shevchuk, Sokolov, Tkachuk, Volkova`),
  },
  'czech-slovak-hungarian': {
    given: list(`
      Alžběta, András, Blanka, Dušan, Erzsébet, František, Gábor, Ivana, Jiří, Katalin, László, Lenka, Lubomír, Marek,
      Miroslav, Petra, Radek, Štefan, Tibor, Zdeněk, Zsuzsanna`),
    family: list(`
      Balogh, Černý, Dvořák, Farkas, Fekete, Gulyás, Horváth, Hudák, Jelínek, Kováč, Kučera, Lakatos, Molnár, Nagy, Novák,
      Pokorná, Szabó, Takács, Varga, Veselá, Zeman`),
  },
  'albanian-south-slav': {
    given: list(`
      Agron, Albana, Ardian, Besnik, Bojan, Dragana, Drita, Dušanka, Edona, Fatos, Goran, Ilir, Jasna, Kreshnik, Lindita,
      Marko, Mirjana, Nenad, Valbona, Vesna, Zoran`),
    family: list(`
      Babić, Berisha, Dervishi, Gashi, Gjoka, Hoxha, Jovanović, Kelmendi, Kovačević, Krasniqi, Leka, Marković, Morina,
      Nikolić, Petrović, Pllana, Rama, Savić, Shehu, Stojanović, Zogaj`),
  },
  'greek-cypriot': {
    given: list(`
      Anastasios, Androulla, Christos, Despina, Eleni, Evangelia, Georgios, Ioannis, Katerina, Konstantinos, Maroulla,
      Nikos, Panayiotis, Savvas, Sophia, Spyros, Stavros, Stella, Thanos, Vasiliki, Yiota`),
    family: list(`
      Alexandrou, Andreou, Charalambous, Christodoulou, Constantinou, Demetriou, Economou, Georgiou, Hadjiyiannis, Ioannou,
      Kyriacou, Loizou, Michaelides, Nicolaou, Papadopoulos, Pavlou, Savvides, Stavrou, Theodorou, Vasiliou, Zachariades`),
  },
  italian: {
    given: list(`
      Alessandra, Antonio, Bruno, Carla, Chiara, Davide, Donatella, Enzo, Federica, Gianluca, Giulia, Ilaria, Lorenzo,
      Luca, Matteo, Ornella, Paolo, Raffaella, Salvatore, Silvia, Vincenzo`),
    family: list(`
      Amato, Barbieri, Bianchi, Caruso, Conti, D'Angelo, De Luca, Esposito, Ferrara, Gallo, Lombardi, Marchetti, Moretti,
      Pellegrini, Ricci, Rizzo, Russo, Santoro, Testa, Vitale, Zanetti`),
  },
  'portuguese-brazilian': {
    given: list(`
      Adriana, Afonso, Ana, Beatriz, Caio, Catarina, Duarte, Edson, Fernanda, Filipe, Gilberto, Inês, João, Joaquim,
      Luciana, Mafalda, Nelson, Paula, Renato, Rui, Thiago`),
    family: list(`
      Almeida, Araújo, Barbosa, Cardoso, Carvalho, da Silva, dos Santos, Esteves, Ferreira, Gonçalves, Lopes, Machado,
      Magalhães, Mendes, Moreira, Nogueira, Oliveira, Pinheiro, Ribeiro, Teixeira, Vieira`),
  },
  'spanish-latin': {
    given: list(`
      Alejandra, Álvaro, Camila, Carmen, Diego, Dolores, Esteban, Gonzalo, Guadalupe, Iker, Javier, Jimena, Lourdes, Luis,
      Marisol, Nuria, Pilar, Ramón, Rocío, Santiago, Ximena`),
    family: list(`
      Aguilar, Álvarez, Bermúdez, Cabrera, Castillo, Delgado, Domínguez, Escobar, Fuentes, García, Guerrero, Herrera,
      Ibáñez, Jiménez, Maldonado, Navarro, Ortega, Quintero, Ramírez, Sepúlveda, Zamora`),
  },
  'western-european': {
    given: list(`
      Anneke, Astrid, Bram, Bénédicte, Dieter, Femke, Freya, Greta, Heike, Jürgen, Karsten, Lars, Lotte, Maarten, Margot,
      Mathilde, Nils, Sabine, Sven, Thierry, Ulrike`),
    family: list(`
      Andersson, Bakker, Bergström, Beaumont, Delacroix, Dubois, Fischer, Hansen, Hoffmann, Jansen, Kowalke, Lefèvre,
      Lindqvist, Müller, Nielsen, Petit, Schneider, Sørensen, van Dijk, van der Meer, Zimmermann`),
  },
  jewish: {
    given: list(`
      Ariella, Avi, Batsheva, Chaim, Dov, Esther, Gideon, Hadassah, Itzhak, Leah, Malka, Menachem, Mordechai, Naomi, Rivka,
      Ruth, Shlomo, Shoshana, Tali, Yehuda, Zelda`),
    family: list(`
      Abramson, Ben-David, Bernstein, Cohen, Edelman, Feldman, Finkelstein, Goldberg, Greenbaum, Horowitz, Kaplinsky, Katz,
      Levy, Mendelson, Perlman, Rabinowitz, Rosenthal, Schwarz, Shapiro, Weinberg, Zuckerman`),
  },
  'traveller-cornish-old-english': {
    given: list(`
      Albie, Bridget, Cleo, Denzil, Elvira, Ezekiel, Jago, Jowan, Kerenza, Levi, Loveday, Merryn, Morwenna, Nelson, Piran,
      Ruby, Shelta, Tamsin, Tegen, Tommy, Violet`),
    family: list(`
      Boswell, Carbis, Connors, Curnow, Doran, Faa, Gentle, Hearn, Lanyon, Lee, Loveridge, Penhaligon, Penrose, Polglase,
      Price, Smith-Cooper, Stanley, Tregenza, Trelawney, Trevithick, Ward`),
  },
};
