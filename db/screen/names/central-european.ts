import type { NameList } from './name-list.ts';

/**
 * Further Czech, Croatian and Hungarian names. The names are plain facts, from the locales cs_CZ, hr, hu of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const centralEuropean: NameList = {
  given: `
Abadon Abdon Ábel Abelard Abigél Abrahám Absolon Absolón Achil Achiles Adalbert Adalberta Ádám Adél Adin Ado Adolfa Adolfína Adrián
Adriána Adriena Adrijana Agáta Aglaja Albena Albertýna Albín Albína Albrecht Aldo Alemka Alen Alenka Aleš Aleška Alexandr Alexej Alfréd
Alfréda Alíz Alois Aloisie Alojz Alojzije Alvar Amadeus Amálie Amalija Amand Amát Amáta Ambrož Amélie Ámos Anamarija Anastáz Anastázie
Anastazija Anatázie Anatólie Anci Anči Ancica Ančica Andel Anděl Anděla Anđela Anđelika Andelin Andělín Andělína Anđelina Andelko Andelo
Andi Andras Andrej Andreja Andrija Andrina Andro Anesa Anežka Angelika Ani Anja Anko Anselm Anselma Antal Ante Antea Antek Antonija
Antonin Antonín Antun Apolena Arabela Aranka Areta Ariela Aristid Arkád Arleta Armida Ármin Arna Arnolda Arnošt Arnoštka Áron Árón Arpád
Arsen Artuš Arzen Asija Asja Astrida Atanáš Atanázie Atila Augustýn Augustýna Aurelián Aurélie Babeta Bálint Baltazar Bara Barica
Barnabás Barnabáš Bartoloměj Basil Bazil Beáta Beatus Bedřich Bedřiška Běla Belimir Bende Bendegúz Benedek Benedikt Benedikta Benett
Benjamín Benjámin Berenika Berit Bernarda Bertalan Berti Bertold Bertolda Bíborka Birgit Birgita Biserka Bivoj Blahomil Blahomila
Blahomír Blahomíra Blahoslav Blahoslava Blažej Blažena Boglárka Bohuchval Bohumír Bohumíra Bohun Bohuna Bohuš Bohuše Bohuslav Bohuslava
Bojana Bojislava Boldizsár Bolemír Boleslav Boleslava Bonifác Borbála Borek Bořek Bořislav Borislava Bořislava Bořivoj Borka Borko Borna
Boróka Botond Božetěch Božetěcha Božica Božidar Božidara Božislav Brájen Branimir Branimír Branimira Branimíra Branislava Branka
Brankica Bratislav Bratislava Břetislav Břetislava Brigita Brit Brita Bruna Brunhilda Budimír Budislav Budivoj Časlav Cecilie Cecílie
Cedrik Celestin Celestina Celestýn Celestýna Celie Čeněk Čeňka César Čestmír Čestmíra Cézar Chrabroš Chraniboj Chranibor Chranislav
Chranislava Chrudoš Chval Čistoslav Čistoslava Csanád Csenge Csongor Ctibor Ctibora Ctirad Ctirada Ctislav Ctislava Cyntie Cyprián
Cyrila Dada Dag Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalimil Dalimila Dalimír Dalimíra Damián Damiana Damiána Damil Damir
Danica Dániel Danijel Danuše Darie Darija Darina Darinka Darja Darko Davida Davor Davorin Dea Debora Delie Denisz Děpold Dětmar Dětřich
Dezider Diána Dimitrij Đina Dionýz Dionýzos Dita Diviš Diviška Divna Dluhoš Dobrava Dobromil Dobromila Dobromír Dobromíra Dobroslav
Dobroslava Domagoj Dona Donalda Donat Donát Donata Donáta Dorana Dorián Dorica Dorka Doroteja Dorottya Doubrava Doubravka Dragica
Drahomil Drahomila Drahomír Drahoň Drahoš Drahoslav Drahoslava Drahotín Drahotína Drahuše Drahutin Dražen Držimir Držislav Dubravka
Dubravko Duje Dujo Dulcinea Dunja Đurda Dušana Eduarda Edvard Edvarda Edvin Edvín Egmont Egon Egona Elektra Elfrída Eliáš Elizabet
Elizej Elizeus Elka Elmar Elvíra Ema Emerich Emili Emília Emilián Emílie Emilijan Engelbert Erazim Erazmus Erhard Ernst Ervín Ervína
Estela Ester Etela Eufrozina Eufrozína Eugenie Eulálie Eunika Eusebie Eusebius Evald Evarist Evelin Evelína Evžen Evženie Ezechiel
Fabián Fabiána Fabie Fabijan Fanni Faust Faustin Faustina Faustýn Faustýna Féba Fedora Felicián Felicie Felície Ferdinand Ferdinanda
Fidelie Fidelius Filibert Filomen Filoména Flavián Flóra Florentýn Florentýna Florián Fortunát Fráňa Franjo František Františka Frída
Fridolín Fruzsina Gabin Gabrijela Gaj Gaja Gajana Gál Garik Garika Gašpar Gejza Gellért Gema Genadij Geralda Geraldina Gerarda Gerardina
Gerazim Gergő Gerharda Géza Gilberta Gisela Gizela Glorie Goranka Gorazd Gordan Gordana Gothard Gracián Graciána Grácie Gradimir Gréta
Grga Grgo Grgur Griselda Grizelda Grozdana Gunter Gűnter Gustav Gustava Gvendolina Gvendolína Gvozden Hanga Hanuš Haštal Háta Havel
Havla Heda Hédi Hedvika Heidrun Helmut Herberta Heřman Hermína Hilar Hilarius Hjalmar Homér Honor Honorius Horác Horst Hortensie
Hortenzie Horymír Horymíra Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Hovard Hrvoj Hrvoje Hrvojka Hunor
Hvězdoslav Hvězdoslava Hyacint Hyacinta Hynek Hypolit Iboja Ico Ignác Ignácie Ignát Ignáta Ildika Ilija Ilja Iljana Ilko Ilsa Ilza Inesa
Inéz Inge Ingeborg Ingeborga Ingrida Inja Inka Ino Inocenc Irenej Ireneus Isidor Isidora Isolda Ita Iván Ivančica Ivar Ive Ivek Ivica
Ivna Izaiáš Izák Izidor Izidora Izmael Jáchym Jadran Jadrana Jadranka Jadranko Jadro Jaga Jagica Jakov Jakuba Jakubka Janica Janka Janko
Jarmil Jarolím Jarolíma Jaromil Jaromír Jaromíra Jasenko Jasmína Jasna Jasněna Jasoň Jázmin Jela Jelica Jenovéfa Jeremiáš Jeroným Ješa
Jesika Jiljí Jimram Jindra Job Johana Jolana Jonáš Jordana Jorga Josefína Josip Josipa Joško Joso Jošt Joža Jože Jozefa Jozefína Juda
Judita Júlia Julián Juliána Justýn Justýna Juta Kajetán Kamilla Karin Karmela Karmen Kasián Kašpar Kastor Kata Katica Katija Katina
Katrin Kazi Kazimír Kazimíra Kende Kika Kilián Kincső Klaudián Klaudie Klaudius Klement Klementina Klementýna Kliment Klotylda Knut
Koleta Koloman Kolombín Kolombína Kolos Kolumbán Kolumbín Kolumbína Konrád Konstance Konstancie Konstantýn Konsuela Konzuela Kora
Kordula Korina Kornél Kornélie Kornelius Kosma Kosmas Krasava Krasomil Krasomila Krasoslav Krešimir Křesomysl Křišťan Kristián Kristijan
Kristóf Krisztofer Kruno Krunoslav Kryšpín Kryštof Kunhuta Květoň Květoš Květoslav Květoslava Květuše Kvido Lada Ladislava Lajos Lars
Laurenc Laurencie Laurent Lazar Leander Leandr Léda Léna Leodegar Leokádie Leontýn Leontýna Leopolda Leopoldýna Leoš Lešek Letícia
Leticie Liběna Libora Liboslav Liboslava Lidija Lidmila Liliána Lilien Linett Lívia Livie Livius Ljuba Ljubica Ljudevit Lorenc Lota
Lotar Lothar Lotti Lovorka Lubomíra Lubor Luboslav Luboslava Lucián Luciána Lucija Lucijan Luděk Ludiše Ludivoj Luďka Ludomír Ludomíra
Ludoslav Ludoslava Ludvík Ludvika Ludvíka Lujza Luka Lukrécie Lukrecius Lumír Lumíra Lutibor Lutobor Lydie Lýdie Mabela Maca Magdaléna
Mahulena Mája Majda Malvína Manda Manfred Manfréd Manona Mansvet Marcelína Marcell Mare Marena Margit Margita Marián Marica Marieta
Marija Marijana Marika Marita Márk Marko Márton Maša Matan Mate Máté Matej Matija Matko Mato Matouš Matyáš Maxima Maximilián Maxmilián
Mečislav Mečislava Medard Medea Médea Melánie Melichar Melita Metod Metoděj Mica Michala Mihael Mika Mikoláš Mikuláš Milán Milana Mile
Milíč Milík Milivoj Miljenko Milka Milla Miloň Miloslava Milota Milouš Milovan Milovín Milred Miluše Milutín Mima Mimo Mína Mira Miran
Mirella Mirjam Mirka Mirko Mirkó Mirna Miro Miromil Miromila Mirtil Mislav Mlad Mnata Mnislav Mnislava Mojmír Mojžíš Moric Mořic Moris
Mstislav Muriela Myrtil Nadalina Naděžda Naja Nándor Naneta Nara Natália Natalija Nátán Natasa Nataša Natka Nedjeljka Nedjeljko Něhoslav
Neklan Nela Neli Nena Nepomuk Nera Nesa Neven Nevenka Nezamysl Nika Niké Nikodém Nikodéma Nikol Nikolasz Nila Nimród Nino Noé Noema
Noémi Nolen Nóra Norberta Norina Nuša Odeta Odolen Odon Ofélie Oktavián Oktavie Oktávie Oktavius Olbram Oldřiška Oliva Olivér Olívia
Olivie Olympie Ondřejka Osvald Ota Otakar Otakara Otilie Otmar Oto Otokar Otomar Otýlie Ovidius Oxana Ozren Palmira Palmiro Panka
Pankrác Panna Parsival Paskal Paskala Patricie Patrik Pava Pave Pavica Pavlín Pelagie Pelhřim Pepo Perikles Perla Pero Persida Perzida
Péter Petrana Petronila Petronius Petruše Petula Pilar Pius Platón Polykarp Polyxena Pravdan Pravdomil Pravdomila Pravomil Pravomila
Pravoslav Pravoslava Přemysl Přibyslav Přibyslava Priscila Priska Prokopa Prosper Ráchel Radan Radana Radegast Radhost Radimír Radimíra
Radislav Radislava Radivoj Radko Radmil Radmila Radomil Radomila Radomír Radomíra Radoš Radoslava Radovan Radovana Radslava Radúz Radvan
Raimund Rainald Rainer Rainhard Rainold Rajko Rajna Rajsa Ralf Ranek Ranko Rastislav Rastislava Ratibor Ratmír Redmond Regína Řehoř
Řehořka Remig Renát Renáta René Riana Richárd Richarda Rija Rino Róbert Robi Robina Robinson Roch Rodan Roderik Roko Rolf Romana Romul
Rosamunda Rosana Rostislav Rostislava Róza Rozálie Rozalinda Rozamunda Rozana Rozina Rozita Rozvita Rudolfa Rudolfina Rudolfína Ruprecht
Rut Rút Ruža Růžena Ružica Sába Šalamoun Salomena Šalomoun Sámo Sámuel Samuela Sanjin Sára Šarlota Saša Saskia Saskie Saturnin Sáva
Šavel Saxona Scholastika Sebastián Šebastián Sebestian Sedrik Senta Serafín Serafína Serenus Sergej Servác Severín Sibyla Sidon Sidonie
Sigfríd Silvan Silván Silvána Silvestr Silvija Silvius Simeona Šimon Šimona Sinkler Sixt Sixtus Skarlet Skarleta Slavek Slávek Slaven
Slavěna Slaviboj Slavibor Slavica Slávka Slavko Slavoboj Slavoj Slavomil Slavomila Slavomíra Smil Snježana Soběslav Soběslava Sofie
Sofronie Sokrat Solveig Solveiga Soter Sotira Spytihněv Srećko Stanimír Stanko Staša Šťasta Stáza Štef Štěpána Stipan Stipe Stjepan
Stojan Stojmír Stribor Svatava Svatoboj Svatobor Svatomír Svatoslav Svatoslava Svebor Světla Světlana Světluše Svetozar Sylva Sylvie
Szofi Szofia Szófia Szonja Tadeáš Táňa Tankred Tasa Taťána Tea Teja Teobald Teodorik Teodoz Teodozie Teofan Teofila Terenc Terencius
Terezie Theobald Theodorik Theodosie Theofan Theofil Theofila Tiber Tiberius Tiburcius Tichomil Tichomír Tichon Tija Tijana Timon
Timotej Timoteus Tobiáš Tomáška Tome Tomislav Tomislava Tomo Tonči Tončica Tone Tonija Tonka Tonko Tor Torkvát Torsten Toska Trpimir
Trpko Tvrtko Udo Ulrich Ulrika Upton Uršula Uve Václava Vala Valburga Valdemar Valdemara Valentýn Valentýna Valera Valerián Valérie
Valerija Vali Valtr Vanda Vanja Vatroslav Vavřinec Vedran Vedrana Věduna Vela Velana Veleslav Veleslava Velimir Velimír Velimira Velina
Velislav Vencel Věnceslav Věnceslava Vendel Vendelín Vendelína Vendulka Věnek Věnka Venuše Verica Věroslav Věroslava Věslava Vidor
Vijeko Viktorie Viktorin Viktorín Vilém Viléma Vilemína Vilibald Vilmar Vincenc Vincencie Vinka Virág Virgin Virgínie Víta Vítězslava
Vitold Vítoslav Vjekoslav Vjenceslav Vladan Vladana Vladek Vladěna Vladimira Vladivoj Vlado Vlastimil Vlastimila Vlastimír Vlastimíra
Vlastislav Vlastislava Vlatko Vlk Vojen Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtěška Vok Volfgang Voršila Vratislav Vratislava Všeboj
Všebor Všerad Všeslav Xaver Xaverie Xaverius Xenie Záboj Zachar Zachariáš Zaida Zaira Žakelina Žakelína Zalán Žarko Záviš Zbislav
Zbyhněv Zbyhněva Zbyněk Zbyňka Zbyšek Zbyška Zbyslav Zbyslava Ždan Ždana Zdenka Zderad Zdeslav Zdeslava Zdík Zdirad Zdislav Zdislava
Zejnep Želibor Želimír Želimíra Želislav Želislava Željko Želmír Želmíra Zénó Zenobie Zente Zétény Zikmund Žitomír Žitomíra Žitoslav
Žitoslava Živa Živan Živana Zlatan Zlatomír Zlatomíra Zlatuše Zoé Žofie Zoja Zoltan Zorka Zoroslav Zoroslava Zosim Zrinislav Zrinko
Zselyke Zsombor Zvonimir Zvonimír Zvonimíra
`,
  family: `
Ačić Adamcová Adamec Adámek Adámková Adamová Adašević Ađić Ahić Ahmetspahić Aksentijević Albrecht Albrechtová Aleksić Alfermann Alidi
Alih Alikavazović Alkhamis Aman Ambrož Ambrožová Anděl Andělová Andreković Andriška Andrle Andrlová Angster Antoni Antoš Antošová Arap
Arhanić Arlović Arman Arpaši Arsenić Arsić Ašimi Aždajić Ažić Azinić Babatz Babel Baburić Bacalo Badjuk Bahun Bajer Bajerová Bakaran
Bakarec Baki Bakos Balajić Balašković Balat Balaž Balažević Balázs Balcar Balcarová Baleta Balinčić Bálint Baljak Balla Balog Balogová
BalogŠandor Baloun Balounová Baltin Bandić BandićŠtimac Bandl BanićJokić Banjari Banov Barák Baráková Baranjec Baranová BarbarićŠehić
Bardek Bareš Barešová Baretta Barinić Barisić Barišić Barna Barta Bárta Barták Bartáková Bartoň Bartoňová Bartošek Bartošková Bártová
Bartulin Bartůněk Bartůňková Basar-Klapec Bašta Bastajić Baštová BatinićŠantić Bato Bauer Bauerová Bayerová Bažant Bažantová Bečka
Bečková Bečvář Bečvářová Beđan Bednář Bednařík Bednaříková Bednářová Beissmann Bekavac Belcar Belenzada Bělohlávek Bělohlávková
Belovljev BenašićPavlović Benda Bendová Berak Beran Beránek Beránková Beranová Berger Bergrová Beribak Berka Berková Berky Berkyová
Bernardová Bernatović Bezděk Bezděková Biglebauer Bílá Bílek Biljan Bílková Bilogravić Bilopavlović Bílý Bína Bínová Biró Biro-Datković
BiškićMerkaš Bittner Bittnerová Bjelanović Bjeljac Blaha Blahová Bláhová Blank Blaško-Vidosavljević Blatančić Blazević Blažková Blecha
Blechová Bobek Bobeta Bobinac Bobková Boček Bočkai Bočková Bockovac-Kunštek Boda Bodnár Bogdán Bognár Boháč Boháček Boháčková Boháčová
Böhm Böhmová Bokanović Bolf-Kovačić Bolkovac Bolot-Salaj Bomeštar Borbély Boros Borovac Borovička Borovičková BošnjakovićHolik Bouček
Boučková Bouda Boudová Bouška Boušková Božičanin Brabcová Brabec Brabencová Brabenec Brada Bradáč Bradáčová Bradová Bradvić Brahaj
Braunová Brázda Brázdil Brázdilová Brázdová Brejcha Brejchová Březina Březinová Brezovnjački Brinjak Brisuda Bříza Břízová BrnićLevada
Brož Brožek Brožková Brožová Brychta Brychtová Bubeník Bubeníková Bučanin Buček Buchta Buchtová Bučkalović Bučková Budai BuđićHalas
Budimčić-Kovačević Bulaja Bulat Bulatović Buljat Bunoza Burda Burđak Burdová Bureš Burešová Burian Buriánek Buriánková Burianová Busak
Bušetinčan Buslaver Byrtus Byrtusová Čabaj-Adam Čabro Cacciamani Čaće Čada Čadová Caha Cahová Čajka Čajko Cajner Cajzler Čaleta Čanaki
Čančar Čandrlić Canjko-Novak Čáp Capek Čapková Čápová Carić Cartl Čatalinac Čatić Čavalić Čavić Čavlina Čechová Cehmajster Čejka Čejková
Čelar Čelebija Ćenan Čengija Čerkašin Čermák Čermáková Černík Černíková Černoch Černochová Černohorská Černohorský Červená Červeňák
Červeňáková Červenka Červenková Červený Červinka Červinková Chaloupka Chaloupková Chalupa Chalupová Charvát Charvátová Chládek Chládková
Chlup Chlupová Chmelař Chmelařová Chmelík Chmelíková Chovancová Chovanec Chromá Chromý Chudoba Chudobová Chvátal Chvátalová Chvojka
Chvojková Chytil Chytilová Cibulka Cibulková Čičmak Čihák Čiháková Cihlář Cihlářová Cimerman Činčurak-Kovač Čipanj Čipanj-Banja Císař
Čisar Císařová Čížek Čížková Čizmar-Tormaš Čobanović Čolina Conceicao Čonka Čonková Ćora Ćorak Coufal Coufalová Crnogaj Csapo Csonka
Csordas Čudina Čurda Čurdová Čvagić Czersky Dabčević Dabnjak Dadić DakićKožić Dalleaste Damljanović Daněk Danenhauer Danilová Daniš
Danišová Danková Daražac Dašić Davidová Davidović DavidovićAmić De Deák Dědek Dědková Dejanović Dekany Delalić Demeter Demetrová Dera
Devald DevčićKatić Dimnjašević Dittrich Dittrichová Divald Diviš Divišová Dizanov Djak Djetka Djurasek Dlouhá Dlouhý Dobaj Dobeš
Dobešová Dobiáš Dobiášová Dobrosavljević Dobrovolná Dobrovolný Dočekal Dočekalová Dočkal Dočkalová Dohnal Dohnalová Dokonal Dokoupil
Dokoupilová Dokoza Dolaček Doleček Dolečková Dolejš Dolejší Dolejšová Doležalová Doležel Doleželová Domjan Domljan Dopša Doskočil
Doskočilová Dostálová Doubek Doubková Doubrava Doubravová Douša Doušová Doža Drábek Drábková Drač Dračić Draganović Dragić Dragin
Dragojlov DragovićZafred Drakčić Dramlić Drašković Drenjačević Drinjak Drozdová Dubravec Dubská Dubský Duchoň Duchoňová Dudás Dudková
Dudová Dufek Dufková Dugac Dugaja Dukovac Đumija Đunda Dunka Dunková Dupan Dušek Dušková DuvnjakČuljak Dvořáček Dvořáčková Dvorská
Dvorský Džakmić Džakula Džal Džanija Eliaš Eliáš Eliášová Erben Erbenová Fabián Fábián Fabiánová Fabijan Fabijanović Fabjan Faculjak
Fahham Faisz Fajdetić Faktor Fanta Fantová Faragó Farčić Farkaš Farkašová Fazekas Fehér Fejfar Fejfarová Fekonja Fencl Fenclová Ferenc
Ferencová Ferko Ferková Fiedler Fiedlerová Filipan Filipová Fišbah Fischer Fischerová Fišer Fišerová Flačer Flaman Flanjak Florián
Floriánová Fojtík Fojtíková Folivarski Foltýn Foltýnová Forman Formánek Formánková Formanová Fořt Fořtová Fousek Fousková Franc Francezi
Francišković Francová Franěk FranjićAbramić FranjićZelić Frank Franková Frazi Fridrich Fridrichová Frigan Frydrych Frydrychová Fuchs
Fuchsová Fučík Fučíková Fuga Fuksa Fuksová Fülöp Fundak Furdi Furgala Furlan Gábor Gáborová Gabriel Gabrielová Gabud Gages Gagro
Gajdošová Gajec GajgićMatić Gajski Galić Galinac Galjer Galošević GanzŽuparić Garonja Gáspár Gašpić Gavrić Gaži Gažiová Gažo Genjega
Gerhardt Glasnović Glavač Glavak Glavati Glumpak Godanj GolićSamaržija Gombai Gombay Goričanec Gorjanski Gottwald Gottwaldová Grablović
Granat Grbeša GrebenarŽarmen Gregor Gregorová Griesbacher Grladinović Grozdanović Gruber GrubešićBarbir Grubrová Grundza Grundzová
Grygar Grygarová Gulam Gulyás Gunjača Gutal Gutrovac Hack Hađa Hadžibeganović Hafner Hajdinjak Hajdu Hajná Hajnc Hajný Hála Halas Halász
Hálová Hampl Hamplová Hána Hanáček Hanáčková Hanák Hanáková Handžić Hango Hanižar Hannich Hanousek Hanousková Hánová Hanus Hanuš
Hanusová Hanušová Hanzal Hanzalová Hanzl Hanzlík Hanzlíková Hanzlová Harač Haramija Hartman Hartmanová Has Hasanica Hašek Hašková
Havelka Havelková Havlíčková Havlík Havlíková Havlová Havojić Havránek Havránková Heczko Heczková Hegedüs Hegedűs Heger Hegerová Hejda
Hejdová Hejduk Hejduková Hejl Hejlová Hejna Hejnová Hendrych Hendrychová Herjavec Heřman Heřmánek Heřmánková Hermanová Heřmanová
Hidošanin Hinek Hirnštajn Hladík Hladíková Hladká Hladký Hlapec Hlasni Hlaváč Hlaváček Hlaváčková Hlaváčová Hlavatá Hlavati Hlavatý
Hlávka Hlávková Hloušek Hloušková Hodanovac Hodovanj Hoffmann Hoffmannová Hofman Hofmanová HohošBabić Holá Holan Holanová Holas Holasová
Holcová Holec Holeček Holečková Holík Holíková Holoubek Holoubková Holubová Holý Homa Homola Homolka Homolková Homolová Hora Horaček
Horáček Horáčková Hořejší Horký Horňák Horňáková Horníček Horníčková Horník Horníková Horová Horská Horský Horvát Horvátová Hošek
Hošková Houdek Houdková Houška Houšková Hovanjek Hovorka Hovorková Hrabal Hrabalová Hrabovská Hrabovský Hradecká Hradecký Hradil
Hradilová Hrbáček Hrbáčková Hrbek Hrbková Hrdá Hrdina Hrdinová Hrdlička Hrdličková Hrdý HrešićDubaić Hribar Hrnčíř Hrnčířová Hroch
Hrochová Hromádka Hromádková Hron Hronová Hrubá Hrubeš Hrubešová Hrubý Hrušková Hrůza Hrůzová Hubáček Hubáčková Hudcová Hudec Hudeček
Hudečková Hůlka Hůlková Huml Humlová Husák Husáková HusakovićHodžić Hušek Hušková Huzanić Hýbl Hýblová Hynek Hynková Ibranović Ihasz
Ilančić Illés Išpiranović Ivančan Ivanišić IvankovićBon Ivas Ivić Ivkovac Jadro Jagica Jagodić Jagušić Jahoda Jahodová Jakab Jakeš
Jakešová Jakl Jaklová Jakobčin Jakobek Jakolić Jakoubek Jakoubková Jakubcová Jakubec JakušMejarec Jaman Jambor Janáček Janáčková Janák
Janáková Janata Janatová Janča Jančík Jančíková Jančová Janda Jandová Janeček Janečić Janečka Janečková Janeković Janevski Janíček
Janíčková Janík Janíková Janka JankovićBešlić Jankovitch Janků JanoševićFranz Janota Janotová Janoušek Janoušková Janovská Janovský
Jansa Jánská Jánský Jansová Janů Januško Jareš Jarešová Jarnec Jaroš Jarošová Jašek Jašková Jauk Javůrek Javůrková Jazbinšek Jazvinšak
Jech Jechová Jedlička Jedličková Jelen Jelenová Jelica Jeníček Jeníčková Jenkač Jerab Jeřábek Jeřábková Jeuša Jež Ježek Ježková Ježová
Jílek Jílková Jindra Jindrová Jíra Jirák Jiráková Jiránek Jiránková Jirásek Jirásková Jiřík Jiříková Jirka Jirková Jirků Jiroušek
Jiroušková Jírová Jirsa Jirsová Johnová Jokanović Jonáš Jónás Jonášová Jordanović Josić Jostiak Jovančević JovanovićFiličić Jovičić
Junek Junková Jurašković Jurčík Jurčíková Jurečka Jurečková Juřica Juřicová Juřík Juříková Jurišić JurišićSpajić Kabát Kabátová Kabić
Kačavenda Kačírek Kačírková Kadeřábek Kadeřábková Kadlecová Kadnar Kadri Kafka Kafková Kaiser Kaisrová Kala Kaláb Kalábová Kalamiza
Kalaš Kalašová Kalić Kalina Kalinová Kalinski Kalivoda Kalivodová Kalous Kalousek Kalousková Kalousová Kalová Kaluđerski Kamber
Kamenički Kameník Kameníková Kamenov Kaminski Kaňa Káňa Kandecki Kanić Kanižaj Kaňka Kaňková Kaňová Káňová Kantor Kantorová Kaplanová
Kaproncai Kapša Kapulica Karačić Karadamis Karan Karapetrić Karas Karásek Karásková Karasová Karban Karbanová Kardinal Kardoš Karel
Karika Karlak Karlić Karlík Karlíková Karlinski Karlová Kasal Kasalová Kasavica Kaselj Kašík Kašíková Kašpar Kašpárek Kašpárková
Kašparová Katarinček Katić Katoi Katruša Katulić Kavka Kavková Kazda Kazdová Kazenski Kelemen Kemfelja Kerekes Kešina Kihas Kindl
Kindlová Király Kis Kizivat Klanac Klečina Klečka Klečková Kleinová Klement Klementová Klíma Kliment Klimentová Klimeš Klimešová Klímová
Klišanin Klječanin Klouček Kloučková Klouda Kloudová Knap Knapová Knotek Knotková Kobela Kobia Kochová Kočí Kocián Kociánová Kocman
Kocmanová Kocourek Kocourková Kocsis Kofranek Kogan Kohout Kohoutek Kohoutková Kohoutová Kokar Koláček Koláčková Kolarac Kolařík
Kolaříková Kolářová Kolek Kolembus Kolesarić Kolgjeraj Kolková Kolman Kolmanová Kolompar KolundžićRadić Komak Komárek Komárková Komaromy
Komínek Komínková Končar Kondža Konečná Konečný Koníček Koníčková Konrad Konta Kopal Kopalová Kopanec Kopas Kopeček Kopecká Kopečková
Kopečná Kopečný Kopřiva Kopřivová Korbel Korbelová Kořínek Kořínková Korkutović Korotaj Korpaš Korša Korušac Kosalec Košćalek Kosík
Kosíková Kosina Kosinová Kosová Košťál Košťálová Kostka Kostková Kotas Kotasová Kotek Kotková Kotlár Kotlárová Kotrba Kotrbová
Kotrljanović Kouba Koubek Koubková Koubová Koudela Koudelka Koudelková Koudelová Koukal Koukalová Kouřil Kouřilová Koutná Koutný Kovač
Kovalski Kovařík Kovářík Kovaříková Kováříková Kozák Kozáková Kozel Kozlová Kozma Kragl Krahovski Krajíček Krajíčková Krajina Krajinović
Krajnović Králíček Králíčková Králík Králíková Kralj Kralja Kraljinović Kramarić Kranjski Krátká Krátký Kratochvílová Kratofil Kraus
Krausová Krčmář Krčmářová Křeček Křečková Krejčík Krejčíková Krejčíř Krejčířová Krejčová Křenek Křenková Kresonja Krištof Krištofová
Křivánek Křivánková Krivda Křížek Křížková Křížová Krkalo Krnjajić Kropáček Kropáčková Kroupa Kroupová Krupička Krupičková Krupka
Krupková Krupová Krušarovski Krznarić Kuba Kubánek Kubánková Kubát Kubátová Kubcová Kubec Kubelka Kubelková Kubena Kubeš Kubešová
Kubíček Kubíčková Kubicová Kubík Kubíková Kubín Kubínová Kubiš Kubišová Kubová Kuča Kučara Kuchař Kuchařová Kuchtová Kućinac Kučová
Kudeljaš Kudláček Kudláčková Kudrna Kudrnová Kuhar Kujavec Kukla Kuklová Kukuljica Kukuružnjak Kulhánek Kulhánková Kulhavá Kulhavý Kunc
Kuncová Kuneš Kunešová KunićBukovac Kupcová Kupec Kupka Kupková Kurevija Kurjačić Kurka Kurková Kurtak Kurtanjek Kurtović Kušan Kutlija
Kužel Kuželová Kuzmanić KuzmanićŠarac KuzmanovićĐorđević Kvapil Kvapilová Kvasina Kvasnička Kvasničková Kyncl Kynclová Kysela Kyselová
Labus Lacina Lacinová Lacko Lacková Laforza Laitkam Lakatoš Lakatošová Landa Landová Langer Langová Langr Langrová Lapčević László Látal
Látalová Lavička Lavičková Lazić Le Lebeda Lebedová Lengyel Lenhard Lešina Leutarević Levá Levanić Levý Líbal Líbalová Linhart
Linhartová Lipar Lišková Livaja Livazović Ljevnaić Ljiljan Loboda Logožar Lončar Lorenc Lorencová LošićKrizmanić Louda Loudová Lovrić
Lubina Ludban Ludvík Ludvíková Lukačević Lukačin Lukáčová Lukács Lukáš Lukášek Lukášková Lukášová Lukenda Lukeš Lukešová LukićKovanović
Lužaić Macák Macáková Macanić Macek Macele Mach Mácha Machač Macháč Macháček Macháčková Machačová Macháčová Machala Machálek Machálková
Machalová Machová Máchová Macko Macková Macura Macurová Madić MadunićFlauder Madžić Magdalenić Magdić Maglajić Magyar Mahmudi Majača
Majcan Majer Majerová Majnik Major Majstrenko Maksimović Malbašik Maleček Malečić Malečková Málek Malenica Malešević Malík Malíková
Malina Malinová Málková Malobabić Malojčić Maltašić Malvić Mamula Maňák Maňáková Manfred Maračić Marak Maraković Maran Marasović Marčec
Marčik Marčinković Mareček Marečková Marešová Margić Maričević Mařík Maříková Marinković Marino Markotić Marková MarkovićŠarac Markuš
Marmeggi Maroević Marošićević Marović Maršálek Maršálková Maršík Maršíková Mart Martincová Martinec Martinek Martínek Martinková
Martínková Martinović Márton Marunica Mašala Mašek Mašková Maslać Mašojević Masopust Masopustová Matanić Mataz Máté Matějíček
Matějíčková Matějka Matějková Matijanić Matijašević Matorić Matoš Matouš Matoušek Matoušková Matoušová Matula Matulová Matusina Matuška
Matušková Matyáš Matyášová Matys Matysová Mautner Mauzer Maxa Maxová Mayerová Mazánek Mazánková Medek Medková Megdanac Melichar
Melicharová Mencl Menclová Menrat Menšík Menšíková Merta Mertová Mesarić MesarošBelanji Meszaroš Mezei Mičan Michal Michalcová Michalec
Michálek Michalík Michalíková Michálková Michalová Michna Michnová Mička Mičková Mihaljec Mijaković Mijatović Mijić Mijota Míka Mikac
Mikeš MikešićMerda Mikešová MikićVučak Miko Mikodanić Miková Míková Mikula Mikulášek Mikulášková Mikulová Mikuta Milak Milaković
Milanković Miler MilišićKovačević Miljanović Milla Minář Minařík Minaříková Minářová Miodrag Mirga Mirgová Miščančuk Mitanović Mitoš
Mládek Mlađenović Mládková Mlčoch Mlčochová Mlejnek Mlejnková Mlikota Mohnacki Mojžíš Mojžíšová Mokrá Mokrý Molnárová Momčilović
Moravcová Morávek Morávková Moslavac Motl Motlová Motyčka Motyčková Moučka Moučková Moudrá Moudrý Mráček Mráčková Mráz Mrázek Mrázková
Mrázová Mrkvička Mrkvičková Mucalj Mucavac Muchová Muhar Muk Műller Müllerová Műllerová Munda Munkaš Muradbašić Musilová Muženjak Mužík
Mužíková Myška Myšková Nača Naglav Nagyová Nagypalfi Najduk Najman Najmanová Nanaić NaumovskiČizmar Navrátilová Nečas Nečasová Nedbal
Nedbalová Nedoma Nedomová Nedvěd Nedvědová Nejedlá Nejedlý Němeček Němečková Nemet Nenadov Nenadović Nesladek Nešpor Nešporová Nesvadba
Nesvadbová Neubauer Neubauerová Neuman Neumann Neumannová Neumanová Nezaj Nguyen NikolićKovačić Nosek Nosková Nová Nováček Nováčková
Novosad Novosadová Nový Nowosadek Oberman Obrežanac Odehnal Odehnalová Odobašić Oklobdžija Olah Oláhová Olbina Oliva Olivová Ondra
Ondráček Ondráčková Ondrašek Ondrová Opačić Opuvačić Orak Orbán Orbanić Orgulan Orosz Orság Orságová Oršanić Orsós Osmak Osmanlić Otáhal
Otáhalová Otartić Ovčina Owais Ožanić Pađen Pahanić Pahert Pajčić Pajeska Pajkurić Pajtl Pál Palašti Paleček Palečková Paljević Palm
Pamper Pánek Panežić Pánková Pap Papak Papež Papežová Paravinja Pařízek Pařízková Parun Pašalić Pašek Pašková Pastar Pásztor Patača
Patačić Pataki Pátek Patila Patko Pátková Patočka Patočková Patrun Pauković Paulová Paunković Pavelek Pavelić Pavelka Pavelková Paver
Pavešić Pavlačić Pavlas Pavlasová Pavlica Pavlíčková Pavlicová Pavlík Pavlíková Pavlová Pavlů Pavrlišak Pazdera Pazderová Pazmanj Pećar
Peček Pech Pecha Pecháček Pecháčková Pechová Pećina Pecka Pecková Pekař Pekárek Pekárková Pekařová Pelc Pelcová Pelikán Pelikánová Pena
Peran Peřina Peřinová Perl Pernica Pernicová Peroutka Peroutková Perša Pešek Peška Pešková Pešorda Pešta Peštová Péter Peterka Peterková
Petr Petrák Petráková Petráš Petrášová Petříček Petříčková Petrijevčanin Petřík Petříková Petrinšak Petriševac Petrová Petrovac Petrů
Pham Pícha Píchová Piha Pilař Pilařová Pilát Pilátová Pintér Píša Pisarević Piškorjanac Píšová Pitinac Pivar Pivoňka Pivoňková Plaček
Placento Plachá Plachý Plačko Plačková Plahinek Plantak Plaščar Plaskur Plazonja Plazonjić Pleša Pleška Plšek Plšková Pluhař Pluhařová
Pocrnja Podbarac Podnar Podpadac Podzimek Podzimková Pogačić Pohl Pohlová Poláček Polách Poláchová Poláčková Poláková Polančec Polanská
Polanský Polášek Polášková Polívka Polívková Polšak Ponjavić Popelka Popelková Popržan Pospíchal Pospíchalová Pospíšilová Potkonjak
Potnar Potočar Potůček Potůčková Pour Pourová Prachař Prachařová Prakatur Prangart Prášek Prášková Pražák Pražáková Prchal Prchalová
Preloščan Preradović Přibyl Přibylová Příhoda Příhodová Přikryl Přikrylová Prokeš Prokešová Prokopová Prošek Prošková Provazník
Provazníková Průcha Průchová Průša Průšová Pšenička Pšeničková Ptáček Ptáčková Ptičar PuačMatešić Puharić Puškarčuk Rabić Rabljenović
Rác Rácová Rada Radigović Radijevac Radin Radišević Radl Radlović Radmanović Radomirović Radová Radulić Radulović Radvanji Raich
Rajčević Rajs Rajš Rajtek Rakarić Rakinić Raková Raković Rakušić Ralbovski Ramač Rambousek Rambousková Randunković Rangelov Raščanin
Rasić Raška Rašková Raspudić Rataj Ratajová Ratkovčić Raucher Razić Řeháček Řeháčková Rehak Řehák Řeháková Řehoř Řehořová Remeš Remešová
Remeta Renčar Rennich Repija Resele Řezáč Řezáčová Rezek Rezková Řezníček Řezníčková Ribar RibićGreganić Rica Richter Richtr Richtrová
Říhová Rimai Ristić Rittgasser Rogoz Rogulja Rosandić Rothenbacher Roubal Roubalová Rous Rousová Rožac Rozsypal Rozsypalová Rudan
Rudinski Rudolf Rudolfová Rušanoski Růžek Růžková Ryba Rybář Rybářová Rybová Rýdl Rýdlová Ryšavá Ryšavý Sabljak Sabolčec Sabolski Sadiki
Sadílek Sadílková Šadl Sadović Sadžak Šafář Šafarić Šafařík Šafaříková Šafářová Šafránek Šafránková Sagadi Šagodić Šajinović Šajtoš
Šakanović Šálek Šálková Samac Samardžija Samek Samková Samohod Samohodaj Šamšalović Šanda Sandić Sándor Šandová Šantor Šargač Šarić
Sárközi Šaruga Šašek Šašková Satner Savevski Savova Schejbal Schejbalová Schermann Schmidtová Schneidrová Schumacher Schutzbach Schwarz
Schwarzová Šebek Šebela Šebelová Sebenji Šebesta Šebestová Šebková Šeda Sedarević Šedivá Šedivý Sedlák Sedláková Sedlář Sedlářová Šedová
Šegavčić Šegota Sehnal Sehnalová Seidl Seidlová Seifert Seifertová Sekanina Sekaninová Šekularac Semerád Semerádová Šenica Šenk Šenková
Šesta Šesták Šestáková Šetula Ševčík Ševčíková Severa Severová Šiketanc Sikorová Šilhavá Šilhavý Šíma Šimáček Šimáčková Šimak Šimák
Šimáková Šimánek Šimánková Šimatić Šimčík Šimčíková Šimeček Šimečková ŠimićŠebalj Šimková Šimlješa Šimon Šimonová Šímová Šimůnek
Šimůnková Šindelář Šindelářová Šindler Šindlerová Šíp Šípek Šípková Sipos Šípová Šiptar Šír Široká Široký Šírová Šiška Šišková Sitarić
Sivák Siváková Skácel Skácelová Skala Skála Skalická Skalický Skalová Skálová Skandović Skeledžija Skenderija Sklenář Sklenářová Škoda
Škodová Skopal Skopalová Skořepa Skořepová Skorupan Škrabal Škrabalová Skračić Skřivánek Skřivánková Skroban Slabá Slabý Sládek Sladká
Sládková Sladký Sladović Slam Sláma Slamek Slámová Slanina Slaninová Slatinac Slavíček Slavíčková Slavík Slavíková Slavković Šlechta
Šlechtová Slezák Slezáková Slobođanac Slobodjanac Slonja Slováček Slováčková Slováková Sluka Sluková Smaić Smailbegović Smajlović
Smejkal Šmejkal Smejkalová Šmejkalová Smékal Smékalová Šmerda Šmerdová Smetanová Šmíd Šmídová Smiljan Smiljanec Smola Smolík Smolíková
Smoljanec Smoljanić Smolka Smolková Smolová Smrčka Smrčková Smrž Smržová Smutná Smutný Šnajdr Šnajdrová Šobar Sobek Sobková Sobotka
Sobotková Sochor Sochorová Sodar Sojka Sojková Sokol SokolićMihalak Sokolová Solak Šolc Šolcová Soldo Solga Šoljić Šolta Sommer Sommrová
Šomođvarac Somogyi Somrak Sonnenfeld Soós Šorša Šostarec Šostarko Souček Součková Soukupová Sova Šovagović Sovová Špaček Spáčil
Spáčilová Špačková Španiel Španović Spasojević Spasovski Špernjak Špička Špičková Špiranec Šplíchal Šplíchalová ŠpoljarićPerhat Spurná
Spurný Srakić Šrámek Šrámková Srb Srbová Štajhofer Štampf Štangl Staničić Staniša Stanivuković Staňková StankovićMarton Stapić Stará
StarčevićMatijaško Stárek Stárková Starý Stašćik Štasni Šťastná Štefan Štefančić Štefanová Štefek Štefková Štefl Šteflová Stehlík
Stehlíková Steiner Steinerová Stejskal Stejskalová Štěpán Štěpánek Štěpánková Štěpánová Štěrba Štěrbová Stibor Stiborová Štimac
Stokanović Stoklasa Stoklasová Stolla Straka Straková Stránská Stranski Stránský Strejček Strejčková Strepački Štriga Strikinac Strmota
Strnad Strnadová Strouhal Strouhalová Stubičan Stuchlík Stuchlíková Studená Studený Studnička Studničková Stuparić Stupka Stupková Šubrt
Šubrtová Suchá Suchánek Suchánková Suchomel Suchomelová Suchý Suk Suková Šulc Šulcová Šulhof Šulovnjak Šuman Sunarić Šundalić Superina
Sušac Šušak Šustr Šustrová Suvajac Suvala Švab Šváb Švábová Svačina Svačinová Švanda Švandová Švarc Švarcová Svatoň Svatoňová Svatoš
Svatošová Švecová Švehla Švehlová Švejda Švejdová Švestka Švestková Světlík Světlíková Sviták Svitáková Svorcan Svozil Svozilová
Svrakačić Svrtan Sýkorová Synek Synková Syrová Syrový Székely Szekeres Szikra Szilágyi Szőke Szücs Tabaček Táborská Táborský Tahirović
Takalić Talapka Talavanić Tamás Tanacković Tanasijević Tancoš Tancošová Tanurdžić Tar Taslak Telak Telebar Telenta Teplá Teplý Tesař
Tesařová Tichá Tichý Tikas Timarić Tománek Tománková Tomanová Tomáš Tomášek TomaševićRigo Tomášková Tomášová Tomeček Tomečková Tomek
Tomeš Tomešová Tomková Tomljanović Tonkovac Topolovac Török Totman Tramposch Tran Tranová Travica Trávníček Trávníčková Trčka Trčková
Tretinjak Tribuljak Tříska Třísková Trnka Trnková Trojan Trojanová Trtica Truhlář Truhlářová Tubanski Tuček Tučková Tulla Tůma Tůmová
Tunkova Turajlić Tureček Turečková Turinski Turková Turnadžić Turza Tustonja Tvrdá Tvrdík Tvrdíková Tvrdý Ubavin Udvardi Ugarak Uher
Uhlíř Uhlířová Uhrová Ulrich Ulrichová Umolac Urbancová Urbanec Urbánek Urbánková Utješanović Vacek Vácha Váchová Vacková Václavek
Václavík Václavíková Václavková Vaculík Vaculíková Vadlja Vágner Vágnerová Vahala Vaip Vajdička Vajzenbach Vakareskov Val Vala Valášek
Valášková Válek ValenčićBrkić Valenta Valentová Valeš Valešová Valić Valkai Válková Valová Váňa Vančura Vančurová Vaněček Vaněčková
Vaníček Vaníčková Vaňková Váňová Váradi Varenina Varmuža Varnica Varšava Varzić VaržićBiuklia VaržićBiuklija Vašadi Vašák Vašáková Vašek
Vašíček Vašíčková Vasilj Vaška Vašková Vass Vavřík Vavrikov Vavříková Vávrová Večeřa Večeřová Vegar Vejvoda Vejvodová Verner Vernerová
VeselicaČatipović Veverka Veverková Vezmar Vícha Víchová Vida Vidaček Viderščak Vidranjski Vila Vilímek Vilímková Vincenc Vincze Vinketa
Vinš Vinšová Virág Víšek Višekruna Víšková Vít Vitásek Vitásková Vítek Vítková Vitman Vítová Vlach Vlachová Vlah Vlasák Vlasáková Vlašić
Vlčková Vlk Vlková Vobořil Vobořilová Vodák Vodáková Vodička Vodičková Vodrážka Vodrážková VogronićOpačić Vojáček Vojáčková Vojta
Vojtěch Vojtěchová Vojtek Vojtíšek Vojtíšková Vojtková Vojtová Vokoun Vokounová Volek Volf Volfová Volková Volná Volný Vondra Vondráček
Vondráčková Vondrák Vondráková Vondrová Voráček Voráčková Vorel Voříšek Voříšková Vorlíček Vorlíčková Vorlová Votava Votavová Votruba
Votrubová Vrabcová Vrabec Vračar Vrána Vranjić VranjkovićĆenan Vránová Vrba Vrbanac Vrbas Vrbaslija Vrbová Vrekalović Vrzal Vrzalová
Vučevac Vujaković Vujeva Vukadin Vukaljević Vukalović Vukanović Vukašinac Vukasović VuksanićPuljek Vunak Vybíral Vybíralová Vydra
Vydrová Vymazal Vymazalová Vyskočil Vyskočilová Vysloužil Vysloužilová Wagner Wagnerová Waltrová Wdowiak Webrová Weinand Weiss Weissová
Wershansky Wertag Winkler Winklerová Wolfová Yong Zábranská Zábranský Zabrdac Žáček Zach Zachová Žáčková Zadnik Zadravec Zadrić Žagarac
Zagorščak Zagoršek Zahrádka Zahrádková Zahradník Zahradníková Zajíc Zajíček Zajíčková Zajícová Žáková Žalako Zalar Zálešák Zálešáková
Zámečník Zámečníková Zapalac Zapletal Zapletalová Žarković Záruba Zárubová Zatloukal Zatloukalová Zavadil Zavadilová Zavřel Zavřelová
Zbodulja Zbořil Zbořilová Žďárská Žďárský Zdelar Zdenčan Zdravčević Zdražil Zdražilová Zedník Zedníková Zelená Zelenka Zelenková Zelený
Zelinka Zelinková Zemánek Zemánková Žemlička Žemličková Zezula Zezulová Žgela Žgrabljić Žídek Žídková Žiga Žigová Zijan Zíka Zikmund
Zikmundová Zíková Zima Zimonja Zimová Žipac Živanović ŽivićĆojbašić Žižanović Žižka Žižková Zlámal Zlámalová Zlatanović Žmegač Zorica
Zoubek Zoubková Zouhar Zouharová Zrna Zrno Zubak ŽuljevićGrafina Žůrek Žůrková Zvanić Zvěřina Zvěřinová Zvonar
`,
};
