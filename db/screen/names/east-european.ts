import type { NameList } from './name-list.ts';

/**
 * Polish, Romanian, Baltic, Bulgarian, Ukrainian, Russian, Albanian, and the commonest Czech, Slovak, Hungarian and South Slav names. The names are plain facts, from the locales pl, ro, lv of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const eastEuropean: NameList = {
  given: `
Achim Ādams Adéla Adelaida Adelajda Adelin Adelina Adhurim Adi Adina Ādolfs Afanasiy Afërdita Afrim Aga Agata Agaton Agim Aglaia Agnė
Agnesa Agnese Agnieszka Agnos Agon Agripina Agris Agron Agrypina Aīda Aidas Aigars Aija Ainārs Aistė Aivars Ajla Ákos Akvelīna Alban
Albana Albertina Albertīne Albiona Albulena Aldona Aleksandar Aleksander Aleksandra Aleksei Aleksey Aleksy Aleodor Alexandrina Alexandru
Alexe Alexei Alexey Alfons Alfrēds Algirdas Aļģirds Algis Aļģis Alicja Alida Alin Alis Alistar Alketa Alla Aloīzs Alojzy Altea Altin
Alvīne Alwar Alyona Alžbeta Alžběta Amabela Amālija Amarildo Ambroży Amedeu Amza Anabela Anaida Anamaria Anastasiia Anastazja Anatol
Anatolie Anatoliy Anca Ancuța Anda Andra Andrada András Andreea Andrei Andrii Andris Andrius Andriy Andrzej Anduena Andžejs Andżelika
Andzhela Andžs Anelia Anemona Aneta Anfisa Anghel Anghelina Angjelina Anhelina Ania Anica Anișoara Anrijs Ansgary Anšlavs Antanas Antim
Antoaneta Anton Antonela Antoni Antonida Antonie Antoniu Anuța Anxhela Anxhelo Anzhela Apollinary Apollo Arben Arber Ardi Ardian Ardit
Ariadna Arian Arianit Ārija Ārijs Arina Āris Aristide Aristița Arjeta Arkādijs Arkadiusz Arkadiy Arkady Arlind Armend Armīns Arnas Arnis
Arsenie Arseniusz Arseniy Arta Artan Artem Artemisa Artis Artur Arturas Artūras Artūrs Artyom Arūnas Arvīds Arvydas Arystarch Asen
Astrīda Astrit Atanas Atanazy Atena Attila Audrius Audronė Augustin Aura Aurel Aurela Aurelian Aureliana Aurēlija Aurica Aurică Aurimas
Aušra Austėja Avram Axinte Azem Baiba Bajram Balázs Baldwin Bănel Baņuta Bārbala Barbora Barbu Bardh Bartek Bartłomiej Bartolomeu
Bartosz Basarab Bashkim Basia Bazyli Beata Beāte Beatrycze Bebe Behar Bekim Béla Bence Benedykt Beniamin Benone Besa Besart Besnik
Betina Bibiana Bibianna Biljana Bilyana Birutė Biser Bisera Blagovesta Blagoy Blanduzia Blanka Błażej Bledar Blend Blerim Blerina Blerta
Bogdan Bogdana Bogumiła Bogusław Bogusława Bohdan Bohdana Bohumil Bohumila Bojan Bolek Boļeslavs Bolesław Boriana Borislav Boryana Borys
Boyko Božena Bożena Brăduț Brajan Brândușa Branislav Brikena Bronislav Bronislava Broņislavs Bronisława Brunilda Bruno Brygida Bucur
Bujar Burim Caius Calin Călin Camelia Camil Cantemir Carina Carmina Casian Casiana Catalin Cătălin Cătălina Catinca Catrinel Cazimir
Cecylia Cecyliusz Cedrin Celina Cerasela Cezar Cezara Cezary Ciprian Cipriana Clarisa Claudiu Cleopatra Codin Codrin Codrina Codruț
Codruța Constanța Constantina Consuela Coralia Corina Cornel Cornelia Corneliu Corvin Cosmin Cosmina Costache Costel Costin Crenguța
Crin Crina Cristea Cristi Cristofor Csaba Csilla Cyprian Cyra Cyryl Czarek Czesław Czesława Dace Dacian Daciana Dafina Dagmara Dagmāra
Dāgs Daiana Daiga Dainis Dainius Dainuvīte Daiva Danijela Danka Danuta Danutė Danylo Dardan Darek Daria Dariia Dariusz Dārta Daryna
Dashnor Dávid Dāvids Dāvis Dawid Decebal Deimantė Deividas Dejan Demetra Demetriusz Denisa Denitsa Denys Desislava Despina Detelina
Dhurata Diāna Dida Didina Diellza Dilyana Dimitar Dimitrina Dinu Dionizy Dmitri Dmitry Dmytro Dobromir Dochia Doina Domantas Dominik
Dominika Domnica Donatas Donika Donka Dóra Dorel Doriana Dorin Dorina Dorinel Dorjan Dorli Dorota Doru Dovilė Dovydas Draga Dragan
Dragana Dragos Dragoș Drahomíra Drilon Drita Dritan Dritero Dritëro Driton Ducu Dumitra Dumitrana Dumitru Dušan Dzīle Dzirkstīte Dzvinka
Ecaterina Edgaras Edgars Edit Edita Edīte Edlira Edmir Edon Edona Eduard Eduards Eduart Edvinas Edvīns Edyta Edžus Efraim Eftimia
Eftimie Egidijus Egils Egīls Eglė Egzon Eimantas Einārs Eižens Ekaterina Eleonora Elfrīda Eliana Eliasz Elīna Elira Elisabeta Elisaveta
Eliška Elitsa Elīza Elmārs Elmīra Elodia Elona Eltjon Elvana Elvīra Elwira Elžbieta Elżbieta Emanoil Emanuela Emanuil Emese Emilian
Emilija Emīlija Emiliya Emiljano Emīls Endri Enea Eni Enikő Enkelejda Erald Erast Erblina Eremia Ērika Ēriks Eriola Erion Erjon Erjona
Ermal Ermela Ermīns Ermira Ernestas Ernestīne Ervīns Eryk Erzsébet Estera Eszter Eudokia Eudoksja Eufrosina Eugen Eugeniusz Eusebia
Eusebiu Eustațiu Eustracjusz Evaldas Ēvalds Evanghelina Evelina Evelīna Evgeni Evgenia Evgeniya Evgeny Evija Ewa Ewelina Fabia Fabiana
Fatbardh Fatime Fatjona Fatlind Fatlinda Fatlum Fatmir Fatos Fedir Fedor Feliks Ferdynanda Ferenc Filemon Filip Filipa Filofteia Fiodor
Fisnik Fitim Fjolla Flaka Flamur Flavia Flaviu Flavius Floare Floarea Florea Florencja Florența Florentin Florentina Floriana Florica
Florim Florin Florina Florjan Florjana Flutura Franc Francisc Franciszek Franciszka Frīda Frusina Fryderyk Gabi Gabija Gábor Gabriela
Galfryd Galina Galya Galyna Ganna Gatis Gazmend Geanina Gedeon Ģederts Gediminas Gelu Genc Gennadiy Gennady Genowefa Gent Gențiana
Georgel Georgeta Georgi Georgian Georgiy Gerazym Gergana Gergely Gertruda Ģertrūde Geta Gezim Ghenadie Gheorghe Gheorghiță Gherghina
Ghiță Gianina Gică Gicu Giedrė Giedrius Gigi Ginewra Gintaras Gintarė Giorgian Giorgiana Girts Ģirts Gitana Gjergj Gjin Gjon Gleb Goda
Gonsalwy Gosia Gracja Gracjan Granit Grațian Grațiana Grațiela Gražina Grażyna Gregorian Gresa Grigore Grigoriy Grigory Grzegorz
Grzesiek Gudrīte Gunārs Gundega Guntis Gustaw Gwido Gyöngyi György Györgyi Gzim Hajdar Halina Halyna Hania Haralamb Haralambie Harald
Haxhi Hekuran Helēna Henrieta Henryk Henryka Heracleea Hermīne Hieronim Hilarion Hipolit Hlib Honorata Horacy Horațiu Horea Horia
Hortensia Hristina Hristo Hryhoriy Iacob Iancu Ianis Iasmina Ica Ieremia Ieva Ievgen Iga Ignacy Igor Ihor Ilarie Ilarion Ildikó Ileana
Ilgmārs Ilian Ilie Ilinca Ilir Iliriana Ilirjana Iliya Illia Ilmārs Ilona Ilya Ilze Imre Ina Ināra Inārs Indrė Indriķis Inese Inessa
Ineta Inga Ingmārs Ingrīda Ingūna Ingus Inna Innocenty Inocențiu Ioana Ioanina Iolanda Ion Ionel Ionela Ionelia Ionică Ionut Ionuț
Iosefina Iosif Irena Irēna Ireneusz Iridenta Irina Irinel Īrisa Irmantas Iryna Isa Isabela Iskra Ismet István Isuf Iulia Iulian Iuliana
Iuliu Iurie Iustin Iustina Iustinian Ivana Ivanka Ivanna Ivars Ivaylo Ivelina Iveta Ivo Ivona Iwona Iwonka Iza Izaak Izabela Izajasz
Izolda Izydor Jacek Jadwiga Jagoda Jakub Jakubina Ján Janeta Janina Janīna Jānis János Janusz Jarmila Jaroslav Jaroslava Jarosław
Jasmina Jasmīna Jautrīte Jāzeps Jeana Jehona Jēkabs Jelena Jenel Jeremi Jeremiasz Jerzy Jeta Jetlir Jetmir Jeton Jevgeņijs Jindřich
Jindřiška Jiří Jiřina Jitka Joachim Jola Jolán Jolanta Jolita Joniada Jonida Josef Jovana Jowita Jozef Józef Józefina József Jozue Judit
Judīte Judyta Julieta Jūlija Jūlijs Julita Juliusz Juljan Juozas Juraj Jurek Jurga Jurģis Jurgita Juris Jūsma Justas Justīne Justyna
Kacper Kaja Kajetan Kalin Kalina Kalistrat Kálmán Kaloyan Kaltrina Kamil Kamila Karel Karīna Kārlis Karol Karolina Karolína Karolis
Kasia Kaspars Kastriot Katalin Katarína Katarzyna Kateřina Kateryna Katrīna Katya Kazimiera Kazimierz Kestutis Kęstutis Khrystyna Kinga
Kiril Kirill Kitti Klajdi Klara Klára Klāra Klarencjusz Klaudia Klaudiusz Klavdiya Klāvs Klea Klejdi Klemens Klementyna Kleopatra Klevis
Klodian Klodjana Konrad Konrāds Konstancja Konstantin Konstantīns Konstanty Konstantyn Koralia Kordian Kornel Korneli Kornelia
Korneliusz Kosovare Kostiantyn Krasimir Krasimira Kremena Kreshnik Krišjānis Krišs Kristaps Kristiāna Kristiāns Kristīne Kristjan
Kristupas Kristýna Krisztián Krisztina Krum Krysia Krystian Krystyna Krzysiek Krzysztof Ksawera Ksawery Ksenia Kseniya Ksenofont Kuba
Kujtim Kushtrim Květa Kwintyn Labinot Lachezar Lăcrămioara Ladislau Ladislav Laima Laimonas Larisa Larysa Lascăr Lāsma László Laurencja
Laurencjusz Laurenția Laurentiu Laurențiu Laurenty Laurentyna Laurian Laurynas Lavdrim Lavīze Lazăr Łazarz Leana Leart Lech Ledina Ledio
Lediona Lejla Leka Lenka Lenuta Leonid Leonida Leonīda Leonīds Leontin Leontina Leontīne Leopoldina Lesia Lesya Leszek Letiția Lev
Levente Liāna Lība Libor Libuše Lică Lidia Lidiya Liene Līga Ligia Līksma Lilia Liliāna Lilianna Liliia Lilyana Līna Linara Linas
Lindita Lioara Liridon Liridona Lirije Liubov Liudas Liudmyla Līva Livia Līvija Liviu Līze Ljiljana Loredana Lorelei Loreta Lorin Luan
Luana Lubomir Lubomír Luboš Lucențiu Lucian Luciana Lūcija Lucja Łucja Lucjan Lucretia Lucreția Lucrețiu Lucyna Ludmila Ludovic Ludovica
Ludwik Ludwika Luiza Luīze Lukáš Łukasz Lule Luljeta Lulzim Luminita Luminița Lyuba Lyubomir Lyubomyr Lyubov Lyudmila Lyudmyla Maciej
Maciek Madalin Mădălin Madalina Mădălina Madara Magda Magdolna Mailinda Maja Majlinda Makar Makary Maksym Maksymilian Małgorzata Mălina
Malvīne Malwina Manjola Manole Mantas Māra Marcela Marceli Marcheta Marcin Mārcis Marcu Marek Marga Margareta Margaryta Marģers Maricica
Mariia Marijus Marilena Marin Marinela Marioara Mărioara Mariola Māris Mārīte Măriuca Marius Mariusz Mariya Mariyana Marjeta Markéta
Marlena Marsela Marsida Márta Martins Mārtiņš Martyna Martynas Maryana Maryna Marysia Marzena Matas Matei Matěj Mateusz Matīss Matúš
Matviy Mátyás Matylda Maurycy Maxim Melania Melina Mentor Merita Mersin Mētra Michal Michał Michalina Mieczysław Migena Miglė Mihaela
Mihai Mihail Mihály Mihnea Miķelis Mikhail Miklós Mikołaj Mila Milada Milda Milen Milica Milorad Miloš Miloslav Miłosz Mimoza Mindaugas
Minodora Mioara Mirabela Mircea Mirek Mirela Mirjeta Miron Mirona Miroslav Miroslava Mirosław Mirosława Miruna Mitică Mitruț Mladen
Modest Modestas Modrīte Mojżesz Momchil Monalisa Mónika Monvīds Mudīte Mugur Mugurel Myftar Mykhailo Mykhaylo Mykola Myroslav Myroslava
Naďa Nadezhda Nadiya Nadzieja Nae Narcis Narcisa Natálie Nataliia Nataliya Natan Natanael Natașa Nayden Nazar Nazariusz Nazariy Nazary
Ndue Nebojša Nechifor Neculai Nedelcho Nelu Nenad Nerijus Neringa Nertila Nevena Nevila Nexhmije Nichifor Nicoară Nicodim Nicolae
Nicolaie Nicoleta Nicu Niculina Niculiță Nicușor Nicuță Nidia Nijolė Niklāvs Nikodem Nikola Nikolai Nikolay Nikolina Nojus Norica
Normunds Oana Octav Octavian Octaviana Octaviu Ognyan Ojārs Oksana Oktawia Oldřich Oleg Oļegs Oleh Oleksandr Oleksandra Oleksii Oleksiy
Olena Olesia Olesya Oļģerts Olha Olimpia Olimpian Olimpiu Olīvija Oliviu Oliwia Oliwier Olta Ondrej Ondřej Onufry Orest Orestes Orgesa
Orjeta Ornela Orsolya Ortansa Orysia Oskar Oskars Osmund Ostap Otīlija Otylia Ovidiu Ozana Pajtim Pamfil Panagachie Panait Pankracy
Pantaleon Paraschiva Pārsla Pashk Patrīcija Pătru Patrycja Patrycjusz Patrycy Patryk Paulica Paulina Paulīne Paulius Pavel Pāvils Pavla
Pavlína Pavlo Paweł Pelagia Pellumb Penelopa Penka Përparim Petar Pēteris Petko Petr Petras Petre Petrica Petrică Petrișor Petrit Petro
Petronela Petru Petruț Petruța Petya Piotr Piroska Plamen Platon Polikarp Polina Pompilia Pompiliu Porfiriusz Porfiry Povilas Pranvera
Predrag Profira Prokles Prokop Prokul Przemysław Qazim Qendrim Rachela Rada Radek Radim Radka Radoslav Radosław Radosława Radostina Radu
Răducu Rafał Rafila Raimonda Raimondas Raimonds Raisa Raivis Rajmund Rajnold Raluca Ramūnas Randolf Rares Rareș Rasa Razvan Răzvan
Regimantas Regīna Regnārs Reinis Réka Relu Remigijus Remigiusz Remus Renārs Renata Renāte Rexhep Rezarta Rica Ričards Rigers Rihards
Rimantas Rimvydas Rinor Robertas Robertina Roderyk Rodica Rodion Rokas Roksana Roksolana Rolandas Romanița Romāns Romas Romek Romeo
Romina Romuald Romulus Rositsa Rostyslav Rovena Roxelana Roza Róża Rozalia Rózsa Rrezart Rron Rudina Rūdis Rudīte Rudolf Rūdolfs Rufina
Rumen Rumyana Rūsiņš Ruslan Ruslana Rūta Ruxanda Ruxandra Ryszard Rytis Sabin Sabīne Sadik Safta Saimir Salomea Salomon Salwator Sanda
Sandis Sándor Sandu Sanije Sanita Sanja Sânziana Šárka Sarmīte Šarūnas Sashka Saulcerīte Saulė Saulius Sava Saveta Savina Semen Semenica
Serafima Serafin Serafina Serban Șerban Sergei Sergey Sergiu Sergiusz Serhii Serhiy Sever Severin Severina Seweryn Shaban Shkelqim
Shkelzen Shpend Shpetim Shpresa Shqipe Shqiponja Sidonia Sidorela Sigita Sigitas Signe Silvana Silvian Silviana Silvie Silviu Silviya
Simas Simi Simina Simion Simona Sinică Skaidrīte Skaistė Skender Slavcho Slavomír Sławomir Sławomira Slobodan Smaranda Snežana Snezhana
Sofiia Sofiya Sokol Solomiia Solomiya Solvita Soňa Sonila Sorana Sorin Sorina Spas Speranța Spīdola Spirydion Srdjan Stana Stanca Stancu
Stanimir Stanislav Stanislava Stanisław Stanisława Stanka Stasys Staszek Štefan Ștefan Ștefana Stefania Ștefania Stefka Stela Stelian
Steliana Steluța Stepan Štěpán Stepania Štěpánka Stoyan Stoyanka Suela Svatopluk Svetla Svetlana Svetoslav Svitlana Svyatoslav Sybilla
Sylwester Sylwia Szabolcs Szczepan Szilvia Szymon Tacjana Tadas Tadek Tadeusz Taisia Taisiia Tālis Tālivaldis Tālrīts Tamāra Tamás
Tanase Taras Tatiana Taulant Taulanta Teea Tekla Teodor Teodora Teodorescu Teodosia Teofil Teohari Teona Terencjusz Tereza Terēze
Tetiana Tetyana Teuta Theodor Tiberia Tiberiu Tibor Tihomir Timea Tímea Timofey Timotei Tīna Tinca Tincuța Tobiasz Todor Todorka Toma
Tomáš Tomasz Tomek Toms Traian Trīne Tsvetan Tsvetana Tsvetelina Tsvetomir Tudora Tudorița Tudosia Tünde Tymofiy Tymoteusz Tymur Uģis
Ugnė Ugnius Uldis Uliana Undīne Urszula Urtė Václav Vadim Vadym Vaida Vaidas Vaiva Valbona Valdas Valdemaras Valdemārs Valdete Valdis
Valdrin Valentīna Valentīns Valentyna Valeria Valeriia Valērija Valērijs Valeriu Valeriy Valeriya Valmir Valon Valter Vanesa Vanya
Varvara Vasil Vasile Vasilica Vasilică Vasilisa Vasilka Vasily Vasyl Vasylyna Velichka Velislava Vencislav Vendula Venera Veniamin
Venyamin Věra Veronika Vesa Veselin Veselina Vēsma Vesna Veta Viacheslav Vicenția Vicențiu Viera Viesturs Vija Vijolīte Viktor Viktoria
Viktória Viktoriia Viktorija Viktoriya Vilhelmīne Viliam Vilija Vilius Vilmārs Vilmos Vilson Viltė Vincențiu Violeta Viorel Viorela
Viorica Vira Virginija Virginijus Visar Visarion Vít Vitalii Vitālijs Vitalijus Vitalina Vitaliy Vitaly Vítězslav Viviana Vizbulīte
Vjosa Vlad Vladimír Vladimíra Vladislav Vladislava Vladut Vladyslav Vlaicu Vlasta Vlora Voichița Voicu Vojtěch Voldemārs Volodymyr
Vsevolod Vyacheslav Vytas Vytautas Wacław Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Wanesa Wawrzyniec Weronika Wiara
Wiesia Wiesław Wiesława Wiktor Wiktoria Wilfryd Wilhelmina Wincenty Wioletta Wirginia Witalis Witek Witold Władysław Włodzimierz
Wojciech Wojtek Xenia Xheni Xhesika Xhevahir Xhevdet Yakiv Yana Yanka Yaroslav Yaroslava Yavor Yefim Yegor Yelena Yelyzaveta Yevgeniya
Yevgeny Yevhen Yevhenii Yevheniia Ylber Ylli Yllka Yllza Yordan Yordanka Yulia Yulian Yuliia Yuliya Yuri Yurii Yuriy Zachariasz Zaharia
Zakhar Zamfir Zamfira Zamira Žaneta Żaneta Žanete Žanis Žanna Zaraza Zbigniew Zbyszek Zdena Zdeněk Zdeňka Zdenko Zdravko Zdzisław
Zdzisława Zef Željka Zeltīte Zenel Ženija Zeno Zenobia Zenon Zenovia Zhanna Zhenya Zhivka Zhivko Ziedīte Ziedonis Zigfrīda Zigfrīds
Zigmārs Zigrīda Zīle Žilvinas Zina Zinaida Živilė Zlata Zlatica Zlatka Zlatko Zofia Zoia Zoltán Zoran Zoriana Zornitsa Zosia Zsófia
Zsolt Zsuzsanna Žubīte Zuza Zuzana Zuzanna Žydrūnas Zygfryd Zygmunt Zylfije Zyta
`,
  family: `
Abazi Ābele Āboliņa Āboliņš Āboltiņa Āboltiņš Abramov Achim Adam Adamczak Adamczyk Adamek Adamiak Adamiec Adamowicz Adamski Adamus
Adomaitis Adomavičius Ahmeti Aigare Aigars Albu Aldea Aleksandrov Aleksandrowicz Alekseev Alexa Alexandrescu Alexandru Alexe Aliaj Alija
Alksne Alksnis Ambrazevičius Andersone Andersons Andrei Andriychuk Andrzejczak Andrzejewski Angelov Angelova Anghel Antal Antczak Anton
Antonescu Antonov Apostol Apostolov Arāja Arājs Ardelean Ardeleanu Arifi Asenov Aspere Aspers Atanasov Atanasova Augustyn Augustyniak
Auziņa Auziņš Avdiu Avram Babenko Babić Babych Baciu Badea Bagdonas Bagiński Bajāre Bajārs Bajrami Bąk Bakalov Bąkowski Bala Balaj Balan
Baláž Balážová Balcerzak Balčiūnas Balint Balode Balodis Balogh Baltrušaitis Banach Banaś Banasiak Banasik Banica Banu Baranov
Baranowski Barański Barbu Barbulescu Barkauskas Barone Barons Bartczak Bartkowiak Bartnik Bartoš Bartosik Bartošová Basha Bednarczyk
Bednarek Bednarski Bednarz Begaj Begić Bejan Beļavske Beļavskis Belov Beneš Benešová Beqiri Bergmane Bergmanis Berisha Bērziņa Berzins
Bērziņš Bērzīte Bērzīts Bezruchko Białas Białek Białkowski Bici Biedrzyński Bielak Bielawski Bielecki Bielski Bieniek Bieńkowski
Biernacki Biernat Bilous Bilski Bilyk Bīriņa Bīriņš Biro Birziņa Birziņš Birzniece Birznieks Biseniece Bisenieks Blaga Bláha Błaszczak
Błaszczyk Blaua Blaus Blažek Blekte Bober Boboc Bochenek Bodea Bogdan Bogucki Bogusz Boiko Bondar Bondarchuk Bondare Bondarenko Bondars
Borek Borisov Borisova Borkowska Borkowski Borowiec Borowski Bota Botezatu Boyko Bożek Brahimaj Bratu Brazauskas Breņķe Breņķis Briede
Briedis Broda Brunkeviča Brunkevičs Brzeziński Brzozowski Bucur Buczek Buczkowski Buczyński Buda Budreiko Budrys Budziński Budzyński
Buile Builis Bujak Bukowski Bunea Burlacu Burzyński Buša Bushati Bušs Butkus Buzatu Bytyqi Calin Cālīte Cālītis Cani Čapek Catana Cauna
Caune Cazacu Cebula Čech Cela Çela Celma Celmiņa Celmiņš Celms Cenaj Čepaitis Černá Černiauskas Černý Chernenko Chernev Chiriac Chirila
Chirita Chis Chivu Chmiel Chmielewska Chmielewski Chmura Chojnacki Chojnowski Cholewa Chornovil Chrzanowski Chudzik Chumak Cichocki
Cichoń Cichy Ciesielski Cieśla Cieślak Cieślik Ciobanu Ciocan Cīrule Cīrulis Ciszewski Cojocaru Coman Constantin Constantinescu Cornea
Cosma Costache Costea Costin Covaci Cozma Craciun Cretu Crisan Cristea Cristescu Croitoru Cucu Čudara Čudars Curri Cybulski Cygan Czaja
Czajka Czajkowski Czapla Czarnecka Czarnecki Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski Dąbek Dąbkowski Dąbrowska
Dąbrowski Dambrauskas Damian Dan Danciu Danielsone Danielsons Danila Dănilă Danylenko Dascalu Daukantas Davydenko Dębowski Dębski Dec
Deda Dedaj Deģe Deģis Delić Dema Demchenko Dervishi Diaconescu Diaconu Didenko Dima Dimitrov Dimitrova Dinca Dinu Dīriķe Dīriķis Długosz
Dobosz Dobre Dobrescu Dobrowolski Dobrzyński Doda Dogaru Doležal Domagała Domański Dombrovska Dombrovskis Dominiak Donchev Đorđević
Dostál Dovzhenko Drabik Dragan Draghici Dragoi Dragomir Drăgulescu Dreimane Dreimanis Drozd Drozdowski Dróżdż Drzewiecki Dubenko Dubiel
Duda Dudek Dudziak Dudzik Dudziński Duka Dumitrache Dumitrascu Dumitrescu Dumitriu Dumitru Dushku Duszyński Duta Dvořák Dvořáková Dzene
Dzenis Dziedzic Dzirkale Dzirkalis Dziuba Eglīte Eglītis Elezi Enache Endziņa Endziņš Ene Falkowski Farcas Farkas Fedorenko Fedorov
Fejzullahu Fekete Ferati Fiala Fialová Fijałkowski Filimon Filip Filipek Filipiak Filipov Filipowicz Flak Flis Florczak Florea Florek
Florescu Fodor Fogele Fogelis Frąckowiak Frączek Franko Frankowski Frasheri Frątczak Fratila Freimane Freimanis Frunza Furman Fusha
Gabor Gadomski Gaidys Gaile Gailis Gailīte Gailītis Gajda Gajdoš Gajewska Gajewski Gal Gál Gałązka Gałka Ganchev Ganea Ganev Gashi
Gąsior Gąsiorowski Gasjūne Gasjūns Gavrila Gaweł Gawlik Gawron Gawroński Gega Georgescu Georgiev Georgieva Gheorghe Gheorghita Gheorghiu
Gherman Ghita Gibala Gil Gintautas Giurgiu Gjeloshi Gjergji Gjini Gjoka Gjonaj Gjoni Głąb Głogowski Głowacka Głowacki Godlewski Gołąb
Gołębiewski Gołębiowski Golec Golubev Góra Góral Górecki Górka Górniak Górny Górska Górski Gospodinov Grabowska Grabowski Graczyk
Graudiņa Graudiņš Grecu Gribuste Gribusts Grigaitis Grigoras Grigore Grigorescu Grigorov Grīnberga Grīnbergs Grochowski Groduma Grodums
Grosu Groza Grūba Grūbe Grudzień Gruszczyński Gruszka Grybauskaitė Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grzyb Grzybowski
Grzywacz Gusev Gutowski Guzik Gwóźdź Gwoździk Hadžić Hajdari Hajduk Hájek Hájková Halili Halimi Haliti Hasani Havel Havlíček Haxhiu
Hnatiuk Hodžić Holub Honchar Honcharenko Hontar Horák Horáková Horbenko Horvat Horvath Horváth Horváthová Hoti Hoxha Hoxhaj Hristov
Hristova Hruška Hrytsak Hrytsenko Hudák Hysa Hyseni Iacob Iancu Ichim Iftimie Ignat Ignatenko Ilić Ilie Iliescu Iliev Ilieva Ilves Imeri
Ion Ionescu Ionita Iordache Iorga Iosif Irimia Islami Ismaili Ispas Istrate Ivan Ivanauskas Ivanchenko Ivanenko Ivanov Ivanova Ivanovs
Ivascu Iwanowski Iwański Izdebski Jabłońska Jabłoński Jackowski Jagiełło Jagielski Jagodziński Jakštas Jakubiak Jakubowska Janas Janiak
Janicki Janik Janiszewski Jankauskaitė Jankauskas Jankauskienė Jankovska Jankovskis Jankowiak Jankowska Jankowski Janowski Jansone
Jansons Janus Janusz Januszewski Jaros Jarosz Jarząbek Jasaitis Jashari Jasiński Jaśkiewicz Jastrzębski Jaworska Jaworski Jędrzejczak
Jędrzejczyk Jędrzejewski Jēkabsone Jēkabsons Jelínek Jelínková Jezierski Jonaitis Jovanović Jóźwiak Jóźwik Juhász Jukuma Jukums Jumiķe
Jumiķis Juodis Jurek Jurgaitis Jurkiewicz Jurkowski Juszczak Kacprzak Kaczmarczyk Kaczmarek Kaczmarski Kaczor Kaczorowski Kaczyński
Kadlec Kadriu Kairys Kalēja Kalējs Kaleta Kalinowska Kalinowski Kalisz Kalna Kalnāja Kalnājs Kalnietis Kalniņa Kalnins Kalniņš Kalns
Kałuża Kamińska Kamiński Kania Kaniewski Kapusta Karalius Karaś Karczewski Kārkliņa Kārkliņš Karlsone Karlsons Karpiński Karwowski Kask
Kasperek Kasprzak Kasprzyk Kastrati Kaszuba Katona Kauliņa Kauliņš Kavaliauskas Kawecki Kazlauskaitė Kazlauskas Kazlauskienė Kaźmierczak
Kędzierski Kędziora Ķeizare Ķeizars Kelmendi Ķēniņa Ķēniņš Kępa Kharchenko Khomenko Kiełbasa Kiselev Kisiel Kiss Kita Kļaviņa Kļaviņš
Klimczak Klimek Klitschko Kłos Kłosowski Klymenko Kmieć Kmiecik Knapik Kobus Kogut Koha Kohs Koka Koks Kola Kolaj Kołakowski Kolář
Kolasa Kolev Koleva Kolisnyk Kollár Kołodziej Kołodziejczyk Kołodziejski Komarov Komorowski Konieczna Konieczny Konopka Kopczyński Kopeć
Kopecký Koper Koppel Korzeniowski Kos Kosiński Kosowski Kostadinov Kostecki Kostov Kostova Kostrzewa Kot Kotowski Kováč Kovačević
Kováčová Kovacs Kovács Koval Kovalchuk Kovalenko Kovalev Kovalyov Kovář Kovářová Kowal Kowalczuk Kowalczyk Kowalewska Kowalewski Kowalik
Kowalska Kowalski Koza Kozachenko Kozak Kozieł Kozioł Kozlov Kozłowska Kozłowski Krajewska Krajewski Krakowiak Král Kráľ Králová Krance
Krancis Krasniqi Krastev Krastiņa Krastiņš Kratochvíl Kraule Kraulis Krauze Kravchenko Kravchuk Kravets Krawczyk Krawiec Krejčí Krēsliņa
Krēsliņš Krieva Krieviņa Krieviņš Krievs Kříž Król Królikowski Kronberga Kronbergs Kruk Krukowski Krūmiņa Krūmiņš Krupa Krupiński
Kruszewski Kryeziu Krylov Krysiak Krzemiński Krzyżanowski Książek Kubacki Kubiak Kubica Kubicki Kubik Kuc Kučera Kučerová Kucharczyk
Kucharska Kucharski Kuchma Kuchta Kučinskas Kuciński Kuczyński Kudirka Kujawa Kujawski Kukk Kula Kulesza Kulig Kulik Kuliński Kulmane
Kulmanis Kulyk Kuqi Kurek Kurowski Kurzemniece Kurzemnieks Kuś Kushnir Kuzmenko Kuznetsov Kuznetsova Kwaśniewski Kwiatkowska Kwiatkowski
Kwiecień Kwieciński Lāce Lach Lācis Laiviņa Laiviņš Lakatos Lala Landmane Landmanis Landsbergis Lapiņa Lapiņš Łapiński Lapsiņa Lapsiņš
Laskowski Lasmane Lasmanis Lasota Latkovska Latkovskis Lauberga Laubergs Lazar Lazarov Lebedev Lech Legzdiņa Legzdiņš Lejiņa Lejiņš
Lejniece Lejnieks Leka Lekaj Lenart Lesiak Leśniak Leśniewski Leszczyński Levchenko Lewandowska Lewandowski Lewicki Līce Līcis Līdaka
Līdaks Lielmane Lielmanis Liepa Liepiņa Liepiņš Lika Limani Lipiński Lipka Lipski Lis Lisiecki Liška Lisowski Llapi Lleshaj Lleshi Loča
Ločs Lodiņa Lodiņš Logina Logins Loshaj Luca Łuczak Lukáč Łukasiewicz Łukasik Łukaszewski Lukoševičius Lupu Lūse Lūsis Lysenko Lytvyn
Lytvynenko Maciąg Maciejewska Maciejewski Mackiewicz Maćkowiak Macovei Madej Maftei Mägi Maj Majcher Majchrzak Majewska Majewski Majka
Makarov Makowski Malá Malec Małecki Małek Malicki Malinowska Malinowski Maliqi Maliszewski Maloku Malý Man Manea Manolache Manole
Marchenko Marchewka Marciniak Marcinkowski Marcu Marczak Marek Mareš Marginean Marian Marić Marin Marinescu Marinov Marinova Markiewicz
Marković Markowski Marku Marszałek Martynenko Marzec Maślanka Masłowski Mateescu Matei Matisone Matisons Matulis Matusiak Matuszak
Matuszewski Matysiak Maxim Mažeika Mazepa Mazilu Mazjāne Mazjānis Mazur Mazurek Mazurkiewicz Medne Mednis Medvedev Mehmeti Meiere Meiers
Mekša Mekšs Meldere Melderis Melngaile Melngailis Melnychuk Melnyk Mema Meškūna Meškūne Meškūns Mészáros Meta Metaj Michalak Michalczyk
Michałek Michalik Michałowski Michalski Micu Mielczarek Mierzejewski Miftari Mihai Mihaila Mihailescu Mihailova Mihailovs Mihalache
Mihalcea Mihaylov Mihaylova Mika Mikalauskas Miķelsone Miķelsons Mikhailov Miklaś Mikołajczak Mikołajczyk Mikulski Milašius Milczarek
Milea Milewski Militaru Milošević Mircea Mirea Miron Misiak Miśkiewicz Misztal Mitev Mitrea Miu Mladenov Młynarczyk Mocanu Modzelewski
Moga Moise Moldovan Moldoveanu Molenda Molnar Molnár Moraru Moravec Morawski Morina Morkūnas Moroz Morozov Morozova Morozovs Moskalenko
Motyka Mroczek Mroczkowski Mróz Mrozek Muca Muceniece Mucenieks Mucha Muižniece Muižnieks Müller Mulliqi Muntean Munteanu Murati
Murawski Muresan Mureșan Musat Musiał Musil Musliu Muszyński Mykhailenko Nagy Namiķe Namiķis Nano Napierała Nastase Năstase Nausėda
Navickas Navrátil Nawrocki Nawrot Nazarenko Ndoj Ndreca Neacsu Neagoe Neagu Neamtu Nechita Necula Nedelcu Nedyalkov Negoita Negrea Negru
Němcová Němec Nemes Németh Nenov Nesterenko Nguyenová Nica Nicoara Nicolae Nicolescu Niculae Niculescu Niedra Niedziela Niedzielski
Niedźwiecki Niemczyk Niemiec Niewiadomski Nika Nikitin Nikolić Nikolla Nikolov Nikolova Nistor Nita Nitu Noga Norkus Novak Novák
Nováková Novikov Novotná Novotný Nowacki Nowaczyk Nowak Nowakowska Nowakowski Nowicka Nowicki Nowiński Oancea Oláh Olariu Olaru Olczak
Olejniczak Olejnik Oliynyk Olszewska Olszewski Oltean Olteanu Ondruš Onyshchenko Oprea Opris Oravec Orlov Orłowski Orzechowski Ose
Osiński Osis Osmani Ossowski Ostapenko Ostrovska Ostrovskis Ostrowski Owczarek Ozere Ozers Ozola Ozoliņa Ozolins Ozoliņš Ozols Pacolli
Paczkowski Paduraru Pająk Pakalniete Pakalnietis Pakalnis Pakuła Palacz Pałka Paltere Palters Paluch Pana Panait Panchenko Panek Papp
Paraschiv Pärn Partyka Parvu Pasca Pascu Pasternak Paszkowski Patrascu Paulauskas Pauļuka Pauļuks Paun Pavel Pavlenko Pavlíček Pavlov
Pavlova Pavlović Pavlovska Pavlovskis Pawelec Pawlak Pawlicki Pawlik Pawlikowski Pawłowska Pawłowski Peci Pence Penchev Pencis Pepa
Pērkona Pērkons Petcu Pētersone Pētersons Petkevičius Petkov Petkova Petraitis Petrauskaitė Petrauskas Petrauskienė Petre Petrea
Petrenko Petrescu Petrov Petrova Petrović Petrovska Petrovskis Piasecki Piątek Piątkowski Piechota Pieczek Piekarski Pietras Pietruszka
Pietrzak Pietrzyk Pilarski Piłat Pilch Pintea Pintilie Piórkowski Piotrowicz Piotrowska Piotrowski Pirvu Pîrvu Piwowarczyk Pjetri Płonka
Pluta Pocius Podgórski Podniece Podnieks Podziņa Podziņš Pokorná Pokorný Polak Polák Pole Polis Ponomarenko Pop Popa Popescu Popławski
Popov Popova Popović Popovici Porębski Porgante Porgants Poroshenko Pospíšil Preci Preda Pretkalniņa Pretkalniņš Pridāne Pridāns
Priedīte Priedītis Prifti Procházka Procházková Prodan Prokop Prus Prykhodko Przybył Przybyła Przybylska Przybylski Przybysz Ptak
Puchalski Puiu Puķīte Puķītis Puscas Putniņa Putniņš Pytel Qerimi Qosja Rácz Raczyński Radchenko Radecki Radev Radoi Radomski Radu
Radulescu Rak Rakowski Rama Ramadani Ratajczak Ratniece Ratnieks Rebane Rexha Rexhepi Riekstiņa Riekstiņš Říha Rimkus Robak Rogala
Rogalski Rogowski Rojek Roman Romanchuk Romanenko Romanov Romanovska Romanovskis Romanowski Rosa Rosca Rosiak Rosiński Rosu Rotaru
Różański Rozenbaha Rozenbahs Rozīte Rozītis Rožkalne Rožkalns Różycki Rrustemi Rubene Rubenis Ruciński Rudenko Rudnicki Rudys Rudziński
Rudzīte Rudzītis Rudzki Rugova Runce Runcis Rus Rusev Rusin Rusu Rutkowska Rutkowski Růžička Růžičková Ryabov Rybak Rybarczyk Rybicki
Rzepka Saar Sabau Sabonis Sadiku Sadowska Sadowski Salihu Salmiņa Salmiņš Sandor Sandu Sarbu Sauliete Saulietis Sava Savchenko Savu
Sawicka Sawicki Sedláček Sedláčková Sefa Sejdiu Sējēja Sējējs Selimi Selmani Semenenko Semenov Sepp Serafin Serban Serbanescu Seržante
Seržants Shabani Shala Shehi Shehu Shevchenko Shevchuk Shkodra Shulha Sidorov Siedlecki Sienkiewicz Sieradzki Sietniece Sietnieks Sikora
Sikorski Sīle Šileiko Siliņa Siliņš Sīlis Sima Šimek Simeonov Simion Simionescu Šimko Šimkus Šimkutė Sinani Šīrante Šīrants Sirbu
Sirenko Širova Širovs Sitek Siwek Skalski Skiba Skibiński Skoczylas Skóra Skowron Skowronek Skowroński Skrzypczak Skrzypek Skudra Slavov
Sławiński Śliwa Śliwiński Slovák Słowik Słowiński Ślusarczyk Smetana Smirnov Smirnova Šmite Šmits Smoliński Smuģe Smuģis Soare Sobczak
Sobczyk Sobieraj Sobolewski Socha Sochacki Sokół Sokolov Sokolova Sokołowska Sokołowski Solomon Solovyov Sołtys Sołtysiak Sondore
Sondors Sorokin Sosāre Sosārs Sosnowski Soukup Sowa Sowiński Spahiu Spasov Sproģe Sproģis Sprūde Sroka Stachowiak Stachowicz Stachura
Stachurski Staicu Stan Stanciu Stancu Stanek Staněk Stanescu Stanisławski Staniszewski Stankevičius Stankiewicz Stanković Stasiak
Šťastný Staszewski Stawicki Stec Stefan Stefanescu Stefaniak Stefanov Stefanova Stefański Šteina Šteins Stelmach Stepanenko Stępień
Stępniak Stoev Stoian Stoica Stoichkov Stojanović Stolarczyk Stolarski Stonkus Stoyanov Stoyanova Strautiņa Strautiņš Strautmane
Strautmanis Strazdiņa Strazdiņš Stroe Strzelczyk Strzelecki Suciu Sukhomlyn Sukute Sukuts Sulejmani Sulima Surma Survila Suski Švec
Svoboda Svobodová Svyrydenko Świątek Świderski Świerczyński Sydorenko Sýkora Symonenko Szabo Szabó Szafrański Szalai Szasz Szatkowski
Szczepaniak Szczepanik Szczepański Szczerba Szczęsna Szcześniak Szczęsny Szczygieł Szekely Szeląg Szewczyk Szostak Szűcs Szulc Szwarc
Szwed Szydłowski Szymańska Szymański Szymczak Szymczyk Szymkowiak Szyszka Tafa Tahiri Takács Tālberga Tālbergs Tamas Tamm Tamulis Tanase
Tarasenko Tarnowski Tataru Teicāne Teicāns Teodorescu Thaçi Thaqi Tiganu Tiltiņa Tiltiņš Tīrele Tīrelis Titov Tkach Tkachenko Tkachuk
Tkaczyk Toader Toci Todorov Todorova Tokarski Toma Tomala Toman Tomaszewska Tomaszewski Tomczak Tomczyk Tomescu Tomys Tonchev Toska Toth
Tóth Tóthová Tracz Trandafir Trif Trifan Trojanowski Trzciński Trzeciak Tsvetkov Tsvetkova Tuča Tučs Tudorache Tudose Turcu Turek
Twardowski Tymoshenko Ūdre Ūdris Ungureanu Urban Urbańczyk Urbanek Urbaniak Urbanová Urbanowicz Urbańska Urbański Urbonas Urbonavičius
Ursu Usenko Vāciete Vācietis Vaduva Vaitkevičius Vaitkus Vaivade Vaivads Valančiūnas Valchev Valtere Valters Vanaga Vanags Vaněk Varga
Vargová Vasile Vasilescu Vasilev Vasileva Vasiliauskas Vasiliev Vasiliu Vasils Vasylenko Vata Vávra Vecumniece Vecumnieks Veinberga
Veinbergs Veisa Veiss Velichkov Veliu Veres Veselá Veseli Veselý Vilka Vilks Vilsone Vilsons Viļuma Viļums Vinogradov Vintere Vinters
Vintila Visan Visha Vītiņa Vītiņš Vitkauskas Vītola Vītoliņa Vītoliņš Vītols Vītuma Vītums Vlad Vladimirov Vlček Voicu Voinea Volkov
Volle Vollis Voloshyn Vorobyov Vörös Walczak Walkowiak Warchoł Wasiak Wąsik Wasilewska Wasilewski Wąsowski Wawrzyniak Węgrzyn Wesołowski
Wiącek Więcek Więckowski Wieczorek Wierzbicki Wilczek Wilczyński Wilk Winiarski Wiśniewska Wiśniewski Witczak Witek Witkowska Witkowski
Włodarczyk Włodarski Wnuk Wójcicki Wojciechowska Wojciechowski Wójcik Wojtas Wojtasik Wojtczak Wojtkowiak Wójtowicz Wolak Woliński Wolny
Wolski Woś Woźniak Wróbel Wróblewska Wróblewski Wrona Wroński Wypych Wysocka Wysocki Wyszyński Xhaferi Xhaka Xhemaili Yakovenko Yakovlev
Yankov Yanukovych Yatsenko Ymeri Yordanov Yordanova Yurchenko Yushchenko Zabłocki Zabolotny Zaborowski Zagórski Zaharia Zaitsev Zając
Zajączkowski Žák Żak Zakharchenko Zakrzewski Zalewska Zalewski Zālīte Zālītis Zamfir Zaręba Zaremba Zariņa Zariņš Zarzycki Zawada
Zawadzki Zdunek Żebrowski Zeidmane Zeidmanis Zeka Zekaj Zelensky Zelenskyy Zeltiņa Zeltiņš Žemaitis Zeman Zemanová Zeneli Zeqiri Zhelev
Zhivkov Zībere Zībers Zięba Zielińska Zieliński Zielonka Ziemele Ziemelis Ziętek Zinchenko Ziółkowska Ziółkowski Zlatev Żmuda Zogaj Zogu
Żuk Žukauskas Žukauskienė Żukowski Zunda Żurawski Żurek Zvaigzne Zvejniece Zvejnieks Zviedre Zviedrs Zvinele Zvinelis Zwoliński Zych
Zygmunt Żyła
`,
};
