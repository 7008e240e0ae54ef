import type { NameList } from './name-list.ts';

/**
 * Italian names. The names are plain facts, from the locales it of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const italian: NameList = {
  given: `
Abaco Abbondanza Abbondanzio Abbondio Abdone Abele Abenzio Abibo Abramio Abramo Acacio Acario Accursio Acilia Acilio Aciscolo Acrisio
Adalardo Adalfredo Adalgisa Adalgiso Adalrico Adamo Addo Addolorata Adelaide Adelardo Adelasia Adelberto Adelchi Adelfo Adelgardo Adelmo
Adeodato Adone Adria Adrione Afro Agabio Agamennone Agape Agapito Agazio Agenore Agesilao Agostina Agostino Agrippa Aiace Aidano Aimone
Aladino Alamanno Alano Alarico Albano Alberico Albino Alboino Albrico Alceo Alceste Alcina Alcino Aldobrando Aleandro Aleardo Aleramo
Alfio Alfonsa Algiso Alighiero Almerigo Almiro Aloisio Alvaro Alviero Alvise Amabile Amadeo Amando Amanzio Amaranto Amata Amato Amatore
Amauri Ambra Ambrogio Ambrosiano Amedeo Amelio Amerigo Amico Amilcare Amintore Amleto Amone Amore Ampelio Anacleto Anatolia Ancilla
Andromeda Aniceto Aniello Annabella Annagrazia Annamaria Annibale Annunziata Ansaldo Anselmo Ansovino Antelmo Antero Antimo Antino
Antioco Antonello Apollina Apollinare Apollonia Appia Apuleio Aquilino Araldo Aratone Arcadio Archimede Archippo Arcibaldo Ardito
Arduino Aresio Argelia Argimiro Argo Arialdo Ariberto Ariele Ariosto Aris Aristarco Aristeo Aristione Aristo Aristofane Aristotele
Arminio Aronne Arrigo Ascanio Asdrubale Asella Asimodeo Assunto Asterio Astianatte Ataleo Atanasia Atanasio Athos Attilano Attilio
Auberto Audace Aureliano Auro Ausilia Ausiliatrice Ausilio Ave Averardo Aza Azeglio Azelia Azelio Azzurra Babila Bacco Baldassarre
Balderico Baldo Baldomero Baldovino Bambina Barbarigo Bardo Bardomiano Barnaba Barsaba Barsimeo Bartolo Bartolomea Bartolomeo Basileo
Basilia Basilio Bassiano Bassilla Bastiano Batilda Battista Beato Belina Bellino Beltramo Benedetta Benedetto Beniamina Beniamino
Benigna Benvenuta Benvenuto Berardo Berengario Bernadetta Beronico Bertoldo Bertolfo Betta Biagio Bibiano Bice Bindo Bino Birino
Bonagiunta Bonaldo Bonaventura Bonavita Bonifacio Bonito Bortolo Brancaleone Brigida Brigitta Brunilde Bruto Caino Calanico Calcedonio
Callisto Calogera Calogero Calpurnia Camillo Cantidio Canziano Capitolina Carola Caronte Carponio Casilda Casimira Casimiro Cassiano
Cassio Cassiopea Casto Cataldo Catena Catullo Cecco Cecilio Celinia Celso Cesare Cesario Cherubino Chiaffredo Cino Cinzia Cipriano
Cirano Ciriaco Cirilla Cirillo Cirino Ciro Clarenzio Cleandro Clelia Clemenzia Cleofe Cleonico Climaco Clinio Clodomiro Clodoveo Cloe
Clorinda Cointa Colmanno Colmazio Colomba Colombano Colombo Concetta Concetto Concordio Consolata Corbiniano Coreno Coriolano Cornelio
Coronato Corrado Cosimo Cosma Costante Costantino Costanza Costanzo Cremenzio Crescente Crescenzia Crescenzio Crespignano Crispino
Cristaldo Cristiana Cristoforo Crocefissa Crocefisso Cronida Cunegonda Cuniberto Cupido Cuzia Daciano Dacio Dafne Dagoberto Dalmazio
Damaso Damiano Damocle Daniele Danio Davino Decimo Degna Delfino Delinda Delizia Demetria Demetrio Democrito Demostene Deodata Deodato
Desdemona Desiderata Desiderato Desiderio Devota Diamante Dianora Didimo Diletta Diocleziano Diodata Diodoro Diogene Diomede Dione
Dionigi Dionisia Dionisio Divo Doda Dodato Domezio Domiziano Donatella Donatello Doriano Doroteo Druina Duccio Duilio Dulina Durante Ebe
Eberardo Ecclesio Edda Edelberga Edilberto Editta Edmondo Edoardo Edvige Efisio Egeo Egidio Eginardo Egisto Egizia Egle Elaide Elettra
Eleuterio Eliano Elide Elifio Eligio Elimena Elio Eliodoro Elisabetta Elisea Elita Elogio Elpidio Elvezio Elvia Elvino Emanuele Emidio
Emiliana Emmerico Empirio Endrigo Enecone Enimia Ennio Enrica Eracla Eraclide Eraldo Erardo Erasmo Erberto Ercolano Ercole Erenia Erico
Ermanno Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ernesta Eros Ersilia Esaù Esterina Esuperio Eterie
Ettore Euclide Eufebio Eufemia Eufemio Eufrasia Eufronio Eugenio Euridice Euseo Eustorgio Eustosio Eutalia Eutalio Evaldo Evandro
Evangelina Evasio Evidio Evodio Evremondo Ezechiele Ezio Fabrizio Famiano Fausta Fazio Fedele Federica Fedro Felice Ferdinando Fermiano
Fermo Ferruccio Festo Fiammetta Fidenziano Fidenzio Filippa Filippo Filomeno Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo
Flaminia Flaviana Flaviano Fleano Floriano Floridia Foca Folco Fortunata Fortunato Fosca Fosco Franca Frido Frontiniano Fulberto
Fulgenzio Fulvia Fulvio Furio Furseo Fuscolo Gabino Gabriele Gaglioffo Gaio Galatea Galdino Galeazzo Galileo Gallicano Gandolfo
Garimberto Gaspare Gastone Gaudenzia Gaudenzio Gaudino Gautiero Gavino Gedeone Gelsomina Geltrude Geminiano Generosa Generoso Genesia
Genesio Genoveffa Gentile Genziano Gerasimo Geremia Gerino Germana Germano Gerolamo Geronimo Geronzio Gervasio Gesualdo Gherardo Ghita
Giacinta Giacinto Giacobbe Giacomo Giadero Giambattista Gianbattista Giancarlo Giandomenico Gianfranco Gianluigi Gianmarco Gianmaria
Gianmario Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gigliola Gildo Giliola Gillo Gineto Ginevra Gioacchina Gioacchino Giobbe
Gioberto Gioconda Giocondo Gioele Giona Gionata Giordano Giorgia Giorgio Giosuè Giosuele Giotto Giove Gioventino Giovenzio Girardo
Girolamo Gisella Giuda Giuditta Giulio Giulitta Giuseppa Giuseppina Giusta Giustiniano Giusto Glauco Godeberta Godiva Goffredo Golia
Gomberto Gondulfo Gonerio Gonzaga Gordiano Gosto Gottardo Graciliano Grato Grazia Graziana Graziano Graziella Grimaldo Gualberto
Gualtiero Guelfo Guenda Guendalina Guerrino Guglielmo Guiberto Guiscardo Gumesindo Gundelinda Iacopo Iacopone Ianira Icaro Icilio Idea
Ido Iginia Iginio Igino Ignazio Ilaria Ilario Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ilenia Ilia Illidio Illuminato Ilva
Immacolata Immacolato Incoronata Indro Innocente Innocenza Innocenzo Iole Ione Ionne Iorio Ippocrate Ippolito Ireneo Iride Irmina Isacco
Isaia Ischirione Iside Isidoro Ismaele Isotta Italia Italo Ivano Ivanoe Ivetta Ladislao Lamberto Lancilotto Landolfo Lanfranco Lapo
Laurentino Lauriano Lautone Lavinio Lazzaro Leonia Leonilda Leonio Leonzio Leopardo Letterio Liberata Liberato Liberatore Liberio Libero
Liberto Liboria Liborio Licia Lidania Lidio Lieto Liviana Livino Livio Lodovica Lodovico Lorella Loreno Loriana Luce Lucilla Lucrezia
Ludano Ludovico Luigia Luminosa Macaria Macario Maccabeo Maddalena Maffeo Maggiorino Magno Maiorico Malco Mamante Mancio Manetto
Manfredo Manilio Manlio Mansueto Manuele Marana Marcello Marciano Mareta Margherita Marinella Marinetta Marino Marolo Martino Maruta
Marzia Marzio Massima Massimiliano Massimo Matroniano Mattia Maurilio Maurizio Medardo Medoro Melanio Melchiade Melchiorre Melezio
Melitina Menardo Menelao Meneo Mennone Menodora Mercede Mercurio Messalina Metello Metrofane Michela Michelangelo Mimma Minervina
Minervino Mirocleto Mirta Misaele Monaldo Monitore Morena Moreno Mosè Muziano Namazio Napoleone Narseo Narsete Natale Natalina Nazario
Nazzareno Nazzaro Neiva Neopolo Neoterio Nerea Nereo Neri Nestore Nicarete Nicea Niceforo Niceto Nicezio Nicla Nicodemo Nicoletta Nicolò
Nilde Ninfa Niniano Nives Noè Nostriano Nuccia Nunziata Nunzio Oddone Oderico Odetta Odidone Odilia Odorico Olimpio Olinda Olindo
Oliviera Oliviero Ombretta Omero Ondina Onesta Onesto Onofrio Onorata Onorina Onorino Onorio Orazio Orchidea Orenzio Oreste Orfeo Oriana
Orietta Orio Ornella Oronzo Orsino Orso Orsola Orsolina Ortensia Ortensio Osanna Osmondo Otello Ottaviano Ottavio Ottilia Ottone Ovidio
Paciano Pacifico Pacomio Palatino Palladia Palladio Palmazio Pammachio Pancario Pancrazio Panfilo Pantaleo Pantaleone Pardo Paride
Parmenio Paterniano Patrizio Patroclo Pauside Peleo Pellegrino Pericle Perseo Petronilla Petronio Piera Pierangelo Piergiorgio Pierluigi
Piermarco Piero Piersilvio Pio Pippo Placida Placido Platone Plinio Plutarco Polidoro Polifemo Polissena Pollione Pompeo Pomponio
Ponziano Ponzio Porfirio Porzia Porziano Postumio Prassede Priamo Primo Prisca Prisco Privato Procopio Proserpina Prospera Prospero
Protasio Proteo Prudenzia Prudenzio Publio Pupolo Pusicio Quartilla Quarto Quasimodo Querano Quieta Quintiliano Quintilio Quintino
Quinziano Quinzio Quirino Quiteria Rachele Radolfo Raffaele Raffaella Raide Raimondo Rainaldo Rainelda Raniero Ranolfo Reginaldo Regolo
Remigio Remo Remondo Renzo Respicio Ricario Riccarda Richelmo Rinaldo Robaldo Rodiano Rolfo Romano Romero Romilda Romoaldo Romola Romolo
Romualdo Rosita Rosmunda Rossana Rossella Rubiano Rufino Rufo Ruggero Ruperto Rutilo Sabato Sabazio Sabele Sabino Saffiro Saffo Saladino
Salomè Salomone Salustio Salvo Samona Samuele Sansone Sante Santo Sapiente Sarbello Saturniano Saturnino Saverio Savino Scolastica
Sebastiana Sebastiano Seconda Secondiano Secondina Secondo Sefora Selene Selvaggia Semiramide Semplicio Sempronio Senesio Senofonte
Serafino Serapione Servidio Serviliano Sesto Settimio Settimo Severa Severiano Severino Severo Sibilla Sico Sicuro Sidonio Sigfrido
Sigismondo Silvano Silverio Silvestro Silvio Simeone Simonetta Sinesio Sinfronio Sireno Siria Siriano Siricio Sirio Siro Sisto Smeralda
Soave Soccorso Socrate Sofronia Solocone Sostene Sosteneo Sostrato Spano Spartaco Speranza Speranzio Stanislao Stefano Stiliano Stiriaco
Surano Sveva Sviturno Tabita Taddeo Taide Tammaro Tancredi Tarcisio Tarquinia Tarsilla Tarso Taziana Taziano Tazio Tecla Telchide
Telemaco Telica Temistocle Teobaldo Teodata Teodolinda Teodosio Teodoto Teogene Terenzio Terzo Tesauro Tesifonte Teudosia Tibaldo
Tiberio Tiburzio Ticone Tirone Tiziana Tiziano Tizio Tobia Tolomeo Tommaso Torquato Tosca Tosco Tranquillo Trasea Tristano Tullia
Tulliano Tullio Turi Turibio Tussio Ubertino Uberto Ugolina Ugolino Uguccione Ulberto Ulderico Ulfa Ulfo Ulisse Uliva Ulpiano Ulrico
Ulstano Ultimo Umberto Umile Unna Uranio Urbano Urdino Uriele Ursicio Ursino Ursmaro Valente Valeriana Valeriano Valerico Valerio
Valfredo Valfrido Valtena Vanna Varo Vedasto Velio Venanzio Venceslao Veneranda Venerando Venere Venerio Ventura Venusta Venustiano
Venusto Verano Verdiana Verecondo Verena Verenzio Veriana Veridiana Verulo Vespasiano Vezio Vidiano Vidone Vilfredo Viliana Viliberto
Vindonio Vinebaldo Vinfrido Vinicio Violante Virginio Virone Viscardo Vissia Vitale Vitalico Vittore Vittoria Vittoriano Vittorio
Vivaldo Viviano Vladimiro Vodingo Volfango Vulmaro Vulpiano Zabedeo Zabina Zaccaria Zaccheo Zama Zanita Zanobi Zefiro Zelinda Zenaide
Zenebio Zenobio Zenone Zetico Zoilo Zosima Zosimo
`,
  family: `
Abate Abbate Abbondanza Abbrescia Accardi Accardo Accurso Aceto Acquadro Acquaviva Acquistapace Adami Adamo Addari Addis Adragna
Affinito Agnello Agostinelli Agresta Aiello Alaimo Albanese Albano Alberti Alcamo Alessandrini Alessi Alfano Alfieri Alivernini
Allegretti Aloi Altieri Amabile Amadori Amato Ambrosini Ambrosino Ambrosio Amendola Amerio Amici Amico Ammoscato Amoroso Amoruso Ancona
Andreoli Andrisani Anelli Angeletti Angeli Angelini Angelis Angeloni Angelucci Annunziata Anselmi Anselmo Antenucci Antezza Antonacci
Antonelli Antonini Antonucci Anzalone Apicella Aprile Aramini Arcangeli Arena Argenio Argento Argiolas Artioli Asaro Ascione Astolfi
Atzeni Atzori Avallone Avola Azara Babini Bacci Baggio Baiocco Balboni Baldacci Baldassarre Baldi Baldini Baldo Balducci Balestra
Ballarin Balsamo Balzano Bandini Bani Baraldi Barbagallo Barbarossa Barbarulo Barbato Barbera Barberi Barberis Barbero Barbieri Barbiero
Bari Barile Barillà Barletta Baroni Barra Barreca Barresi Barretta Barsotti Bartoli Bartolini Bartolomei Bartolucci Basile Bassani Basso
Battaglia Battista Battisti Battistini Bedini Bella Belli Bellini Bellomo Bellotti Bellucci Belotti Beltrame Beltrami Belvisi Benatti
Benedetti Benedetto Benetti Benigni Benini Bennardo Bentivoglio Benvenuti Benvenuto Berardi Beretta Bergamasco Bergamini Bernabei
Bernardi Bernardini Bernasconi Bertaccini Bertani Bertelli Berti Bertini Berto Bertolini Bertolussi Beso Betti Bevilacqua Biagetti Biagi
Biagini Bianc Biancheri Bianchetti Bianchi Bianchini Bianco Biasci Biase Biccari Biggi Bindi Bini Bionaz Biondi Bisconti Bisio Bizzarri
Blasi Bocchi Boccia Bodini Boffa Boi Bologna Bonanni Bonanno Bonato Bonazzi Bonelli Bonetti Bongiorno Bongiovanni Boni Bonifazi Bonini
Bonis Bono Bonomi Bonomo Bordoni Borelli Borghi Borgia Borrelli Bortolin Bortoluzzi Bortot Boscaino Boschetti Boschi Boscolo Bosi Botta
Bove Bovolenta Bozzi Bozzo Braia Brambilla Branca Brandi Bresciani Bressan Briano Brigandì Brignone Brizzi Brogi Brumat Brunelli
Brunetti Bruni Bruno Bruschi Bruzzone Buccheri Bucci Bulgarelli Buongiorno Buonomo Burgio Butera Buzzi Cabras Caccamo Caccavo
Cacciapuoti Cacciatore Cadoni Caforio Caggiano Caiazza Caiazzo Calabrese Calabria Calabrò Calafiore Calandro Calì Califano Callegari
Calligaris Calò Camilli Cammarata Cammisa Campagna Campana Campanella Campanile Campanini Campisi Campo Campoli Campus Canale
Cancelliere Cancellieri Candela Candido Canepa Cangiano Canino Cannas Cannata Cannella Cannone Canova Cantagallo Cantoni Canu Capannolo
Capasso Capecchi Capelli Capitani Capizzi Capoccia Capocotta Capogna Capone Caporaso Cappai Cappelletti Cappelli Cappello Cappiello
Capponi Capraro Capriotti Capuano Caputo Cara Caracciolo Caradonna Carbon Carbone Carboni Cardella Cardia Cardinale Cardinali Cardini
Cardone Carè Careddu Carella Caretti Caricari Carini Carletti Carli Carlini Carlino Carlo Carloni Carlotti Carlucci Carminati Carnevale
Carnovale Carolis Carollo Carosi Carrara Carraro Carrieri Carriero Carrozza Carrozzo Carrus Carta Caruso Carvelli Casadei Casadio
Casagrande Casale Casali Casano Casavecchia Cascio Cascone Casella Caselli Caserta Casini Casolaro Cassano Castagna Castaldi Castaldo
Castellana Castellani Castellano Castelli Castiello Castiglioni Casu Casula Catalano Cataldi Cataldo Catania Catanzaro Catarsi Catellani
Caterino Cattaneo Cattani Cavaliere Cavalieri Cavallari Cavallaro Cavalli Cavallini Cavallo Cavriani Ceccarelli Ceccarini Cecchetti
Cecchi Cecchini Cecere Celano Celentano Celeste Celi Celli Cellini Cenni Centofanti Cerise Cerrani Cerrato Cerri Cerullo Cerutti Cesare
Cesaretti Cherchi Cherubini Chessa Chessari Chiacchio Chianese Chiara Chiaravalle Chiavacci Chilà Chimenti Chiodi Chirico Ciaccio Ciacio
Ciampa Cianci Ciani Ciavarella Cicala Cicatiello Ciccarelli Cicchetti Cicco Ciccone Cifarelli Cilli Cimmino Cinelli Cingolani Cini
Ciocco Cioffi Cioni Ciotola Ciotti Cipolla Cipollaro Cipolletta Cipriani Cipriano Cirelli Cirillo Citro Cittadino Ciuffetelli Ciuffreda
Ciulla Clemente Coccia Cocco Col Cola Colangelo Colantuono Colella Coletta Colombo Colonna Colucci Comito Como Concas Conforti Congiu
Coniglio Consiglio Cont Conte Conti Contini Contu Coppola Corazza Cordioli Coretti Corradi Corradini Corrado Corrao Correale Corridori
Corsi Corsini Corso Cortese Cortesi Corti Cortinovis Cosentino Coslovich Cossu Costantin Costantini Costantino Costanza Costanzo Cottone
Coviello Cozzani Cozzi Cozzolino Crea Cremona Cremonesi Crepaldi Crescenzi Crespi Crevatin Crimi Crippa Crisafulli Criscenti Crisci
Criscione Crispino Cristiano Cristofaro Critelli Croce Cruciani Cruciata Cucchiara Cucciniello Cuomo Curci Curcio Curreli Cusimano
Cusumano Cuzzocrea D'Agostino D'Aleo D'Alessandro D'Alessio D'Amato D'Ambrosio D'Amico D'Andrea D'Angeli D'Angelo D'Anna D'Argenio
D'Avino D'Elia D'Errico D'Incà D'Ippolito D'Onofrio D'Orazio D'Urso Daidone Dal Dalmasso Damiani Damiano Damico Daniele Dante Dattilo
Davoli Degano Degrassi Deiana Del Delfino Dell'Amico Delle Delogu Demontis Demurtas Denaro Denti Deriu Desiderio Desogus Destro Di
Diamanti Diana Dini Dio Dionisi Distefano Dodaro Dolce Dolci Domenico Dominici Donati Donato Donda Doria Doro Doronzo Drago Dragone
Dragoni Duca Ducci Durante Dutto Egger Elia Eligibile Epifani Ercoli Ermini Errante Errera Errichiello Errico Esposito Evangelisti Evola
Fabbri Fabbricatore Fabbro Fabiani Fabiano Fabris Fabrizi Fabrizio Fadda Falbo Falchi Falcioni Falco Falcone Falzone Fanara Fancello
Fanelli Fantini Fantozzi Faraci Faraone Farella Farin Farina Farra Farris Fasano Fasoli Fava Favara Favaro Favero Favre Fazio Fedele
Federici Federico Feleppa Felice Felici Feliziani Femina Feo Ferilli Ferluga Ferracuti Ferraiuolo Ferrando Ferrante Ferranti Ferrara
Ferrari Ferrarini Ferrario Ferraris Ferraro Ferrarotti Ferreri Ferrero Ferretti Ferri Ferrigno Ferrini Ferro Ferroni Festa Festuccia
Fichera Filice Filippi Filippini Filippis Filippo Filipponi Fini Finocchiaro Finotti Fior Fioravanti Fiore Fiorelli Fiorentini
Fiorentino Fiorenza Fioretti Fiori Fiorillo Fiorini Fiorucci Fischetti Flacco Floridia Florio Floris Foglia Fois Fonda Fontana Fonti
Forconi Forgione Forlani Formica Fornara Forte Fortugno Fortunato Foschi Foti Francesca Franceschi Franceschini Francesco Francesconi
Francese Franchi Franchini Franzè Franzoni Frasca Fratello Fratti Frau Frezza Frigerio Frigo Fucci Fumagalli Fumarola Fuoco Furno Fusaro
Fusco Gabriele Gabrielli Gaddini Gaetano Gagliano Gagliardi Galante Galasso Galati Galeazzi Galli Gallo Galluzzo Gamba Gamberini Gambino
Gandolfo Gangemi Garau Garavaglia Gargiulo Garifo Garofalo Gaspari Gasparini Gasser Gatta Gatti Gatto Gaudiano Gaudio Gazzola Gemma
Genchi Genna Gennaro Genovese Gentile Gentili Gerace Geraci Germani Gervasi Ghilardi Giacalone Giaccio Giachi Giacomelli Giacomo
Giampaoli Giampaolo Giannelli Giannetti Gianni Giannini Giannone Giannotti Gianotti Giansante Giardina Giardini Gigli Giglio Gigliotti
Gioacchini Gioia Giordani Giordano Giorgetti Giorgi Giorgio Giovannelli Giovannetti Giovanni Giovannini Giovinazzo Girardi Giraudo
Girolamo Girone Giudice Giuffrida Giugliano Giuliani Giuliano Giunta Giuseppe Giusti Giustra Gobbi Golinelli Gori Govoni Granà Granata
Granato Grande Grandi Grange Grassi Grasso Gravina Graziani Graziano Greco Gregori Gregorio Greppi Grezia Grieco Grilli Grillo Grimaldi
Grossi Grosso Gruppuso Gualtieri Guarino Guarneri Guarnieri Guastella Guastone Guerrieri Guerriero Guerrini Guglielmi Guida Guidetti
Guidi Guido Guidotti Gulino Gullì Gurrieri Gusmeroli Hofer Iacolare Iacono Iacovino Iacovone Iandolo Iannaccone Iannello Ianni Iannone
Iannucci Iaria Iazzetta Ierardi Iezzi Impellizzeri Improta Indelicato Ingrassia Ingrosso Innocenti Inzerillo Iodice Iorio Iotti Iovino
Ippoliti Ippolito Iuliano Izzi Izzo Kofler La Labate Laezza Laganà Lamacchia Lamberti Lana Landi Lanteri Lanza Lari Lascio Latini
Latorre Lattanzi Lauri Lavecchia Lazzari Lazzarini Lazzaro Leale Lecca Lecce Ledda Leggio Lelli Lentini Lenzi Leonardi Leoncini Leone
Leonetti Leoni Leopardi Lepore Lezzi Liberati Liberto Librizzi Licata Liccardo Licciardello Licitra Ligorio Liguori Liotta Lipari Lippi
Lippolis Lisi Litterio Liuzzi Liverani Locatelli Locci Loddo Lodi Loffredo Loi Loiacono Lolli Lombardi Lombardini Lombardo Lonardi
Longhi Longo Longobardi Lorenzini Lorenzo Loreti Loreto Lori Lorusso Lotito Lotti Lucarelli Lucarini Lucchese Lucchesi Luchetti Luchini
Lucia Luciani Luciano Lucidi Luconi Lugli Luise Luongo Lupi Lupica Lupo Luppi Luppino Luzi Luzzi Macaluso Macchi Macchia Macrì Madonna
Maffei Maggi Maggiani Maggiore Magi Magliocco Magnani Maiello Mainardi Maio Maione Mair Malagoli Malaspina Malatesta Malavasi Malerba
Malfa Malizia Maltese Manca Mancinelli Mancini Mancino Mancuso Manetti Manfredi Mangano Mangione Manica Manicone Maniscalco Manna
Mannino Manno Manti Mantovani Manzella Manzi Manzo Maragno Marangi Marangon Marangoni Marani Marano Marcelli Marcello Marchesan Marchese
Marchesi Marchesini Marchetti Marchetto Marchi Marchini Marciano Marcianò Marco Marcon Marconi Marcovecchio Marcucci Marega Marelli
Maresca Margiotta Mari Maria Mariani Mariano Marinelli Marini Marinucci Mariotti Mariucci Maro Marone Marongiu Marotta Marra Marras
Marrazzo Marrone Marsella Marsili Martelli Martellucci Martina Martinelli Martines Martini Martino Martorana Martucci Marzano Marzi
Marziali Marzio Marzocchi Masala Mascia Masciandaro Mascolo Masi Masia Masiero Massa Massari Massaro Massimi Mastrogiacomo Mastroianni
Mastronardi Mastropietro Masucci Matarazzo Matera Matranga Matta Mattei Matteo Matteucci Mattia Mattioli Maugeri Mauri Maurizi Mauro
Mautone Mazza Mazzanti Mazzarella Mazzaro Mazzei Mazzeo Mazzi Mazzini Mazzocchi Mazzola Mazzoleno Mazzone Mazzoni Mazzotta Mazzotti
Mecca Medeot Medici Medugno Megna Melandri Mele Meli Melillo Melis Memoli Mencarelli Menconi Menegatti Mengoni Menna Menozzi Meo Mercuri
Mercurio Mereu Merli Merlo Merola Messana Messina Micco Miccoli Miceli Michele Micheletti Michelucci Micillo Migliaccio Miglio Migliore
Mignogna Milan Milani Milano Milazzo Milella Militello Minelli Mingarelli Minniti Miotto Mirabella Mistretta Moccia Modica Moffa
Molinari Molinaro Mollica Molteni Monaca Monache Monaci Monaco Monica Monni Montagna Montagner Montalbano Montalto Montanari Montanaro
Monte Montefusco Monteleone Montemurro Monterosso Montesano Monti Monticelli Morabito Morandi Moras Mordenti Morelli Morello Moretti
Moretto Morgante Mori Moriconi Morini Moro Moroni Morra Morreale Morri Morrone Mosca Moscato Mosti Motisi Motta Mottola Mulas Mulè
Munaro Mura Muratore Murgia Murolo Murru Murtas Musella Musso Musumeci Nanni Napoletano Napoli Napolitano Nappi Narcisi Narciso Nardi
Nardo Natale Natali Navarra Nazzaro Negri Neri Nesti Nicastro Niccolai Nicoletti Nicolini Nicolò Nicolosi Nicosia Nicotra Nieddu Nigro
Nobile Nobili Nocentini Nocera Nocerino Nota Notaro Noto Novelli Novello Nucci Nucera Nuzzo Occhipinti Oggiano Oliveri Olivi Olivieri
Oliviero Olla Orefice Orlandi Orlando Orrù Orsini Ortenzi Ortolani Ostuni Ottaviani Ottaviano Ottonello Paci Pacifici Pacifico Pacini
Padovan Padula Paganelli Pagani Pagano Pagliai Pagliuca Pala Paladini Palano Palazzi Palazzo Palazzolo Palermo Palla Palladino Pallotta
Palmeri Palmieri Palmisani Palmisano Palombi Palombo Palumbo Panaro Pandolfi Panetta Pani Panico Pantano Panza Panzeri Paola Paolella
Paoletti Paoli Paolicelli Paolillo Paolini Paolino Paolo Paolucci Paone Paonessa Papa Papaleo Papapietro Papini Pappalardo Paradiso
Pardini Parente Pariggiano Parise Parisi Parodi Parrinello Parrino Pascale Pascali Pascarella Pascucci Pasini Pasqua Pasquale Pasquali
Pasquini Passarelli Passeri Passero Passuello Pastore Pastorelli Pastorino Patanè Patriarca Patrone Patruno Patti Pau Pavan Pavani
Pavone Peaquin Pece Pecora Pecoraro Pecorella Pede Pedone Pedrazzini Pedroni Pedrotti Pellecchia Pellegrini Pellegrino Pellicano
Pellicanò Pellitteri Peluso Penna Pennestrì Penzo Pepe Perego Perilli Perin Perini Perna Peroni Perotti Perra Perri Perrini Perrone
Perrotta Perugini Peruzzi Pesaresi Pesce Pession Petito Petralia Petrarca Petrella Petrelli Petrini Petrone Petronio Petrucci Pezzella
Pezzi Piacentini Piana Pianese Pianigiani Piazza Piazzolla Pibiri Pica Picariello Picchi Piccinini Piccione Picco Piccoli Piccolo
Pichler Pieri Pierini Pierro Pietro Piga Pignatelli Pilato Pili Pillitteri Pinardi Pini Pinna Pintus Pipitone Piras Pircher Piredda
Pirone Pirrello Pirrone Pisani Pisano Pischedda Pisciotta Piscitelli Piscopo Pisu Pittalis Pitzalis Piva Pivetta Pizzi Pizzimenti
Pizzitola Pizzo Pizzuti Platania Poggi Poggio Polese Poletti Poli Polidori Polimeno Politi Polito Pollina Polverino Pompei Pompili
Pompilio Ponti Porcari Porcu Porta Postiglione Potenza Pozzi Pozzo Pratesi Praticò Prato Prencipe Presti Prete Preziosi Principato
Prisco Privitera Procopio Proietti Provenzano Puca Pucci Puccio Puddu Puggioni Pugliese Pugliesi Puglisi Puleo Putzolu Quaglia Quaranta
Quarta Quinto Raffa Rago Ragone Ragusa Raimondi Raimondo Rallo Rambaldi Ramella Rampazzo Randazzo Raneri Ranieri Raniolo Ranucci
Rapisarda Rapuano Ratti Rauso Ravaioli Re Rea Reale Recchia Redaelli Reina Renda Renna Renzi Repetto Restivo Riccardi Ricci Ricciardi
Riccio Riccobono Ridolfi Riggi Riggio Righetti Righi Rigoni Rinaldi Riolo Riparbelli Riva Rizza Rizzi Rizzo Roberti Rocca Rocchi Rocco
Rodigari Rogolino Rold Rollo Romagnoli Romanelli Romani Romaniello Romanini Romano Romeo Rondinone Rondoni Rosati Rosi Rosselli Rosset
Rossetti Rossi Rossini Rosso Rota Rotolo Rotondo Rotundo Ruberto Rubino Rucco Ruggeri Ruggieri Ruggiero Ruotolo Rusciano Russo Saba
Sabatini Sabatino Sabato Sabbatini Sabia Sabino Sacchet Sacchetti Sacchi Sacco Saccone Saia Sala Saladino Salamone Salatiello Salemi
Salemme Salerno Salierno Salis Salomone Salvadori Salvati Salvatore Salvatori Salvi Salvo Salvucci Salzano Sammartano Sammartino Sanctis
Sanfilippo Sanna Sannino Sansone Santamaria Santangelo Santarelli Santarossa Santarsia Santarsiero Santi Santilli Santinelli Santini
Santis Santo Santoni Santori Santoro Santucci Sapienza Saponaro Saporito Saracino Sardella Sardina Sarnataro Sarno Sarti Sartor Sartori
Sassano Sassi Sasso Satta Savini Savoca Sbrana Scaglione Scala Scalia Scalise Scalzo Scano Scanu Scarano Scardino Scarpa Scarpellini
Scherini Schettino Schiavi Schiavo Schiavon Schiavone Schifano Schillaci Schirru Sciacca Scocco Scognamiglio Scopece Scorza Scotti
Scrofani Scuderi Sebastiani Secchi Secci Sechi Semeraro Semprini Senatore Sepe Serafini Serafino Serena Sergi Serpa Serr Sessa Sestito
Severi Sevi Sforza Siciliano Signorelli Signorile Signorini Siino Silenzi Silvestri Silvestrini Silvestro Simeoli Simeone Simeoni Simeti
Simoncelli Simone Simonetti Simoni Simonini Simula Sini Sinopoli Siracusa Siragusa Siri Soccorsi Sodano Soldati Solinas Somma Sorbello
Sorce Soro Sorrentino Sottile Spada Spadafora Spadaro Spadoni Spagnolo Spagnuolo Spano Spanò Spanu Sparacino Spataro Speranza Spiga
Spina Spinelli Spizzirri Stabile Staffieri Stanzione Stefani Stefano Stella Stigliano Storti Strano Sucameli Sucera Surace Suriano
Tacconi Taddei Tagliabue Tagliaferri Talarico Tallarico Tallone Tamburini Tammaro Tanzi Taormina Tarantino Tarquini Tartamella Tassi
Tassinari Tasso Tassone Tataranni Tavani Tedde Tedeschi Tedesco Telesca Terenzi Teresi Terlizzi Termine Terzi Terzo Tesi Testa Tiano
Tiberti Tilotta Tiozzo Tirelli Tirri Todaro Tofani Toldo Tolomeo Tolu Tomaselli Tomasello Tomasi Tomassoni Tomei Tommasi Tommaso Tonelli
Tonini Torchia Torchio Tornatore Torre Torresi Torri Torrisi Tortora Tortorici Toscano Tosi Totaro Toti Toto Traini Tralli Trapani
Travaglini Traverso Tretola Trevisan Triolo Tripodi Troisi Trombetta Trovato Tucci Tuccillo Tufano Tufo Tullio Tumbarello Tumino Turchi
Turco Ugolini Urbano Urso Usai Vacca Vaccari Vaccaro Vailati Valenti Valentini Valentino Valenza Valeri Valletta Valli Vallone Valsecchi
Vanni Vannini Varriale Vascotto Vassallo Vecchi Vecchio Vella Venezia Ventimiglia Venturelli Venturi Venturini Vercesi Verde Verme
Veronese Vezzoli Viale Vianello Vicari Vichi Vicinanza Vicini Vierin Villani Villari Vincenzi Vinci Viola Violante Violi Virgilio Visani
Viscò Visconti Visentin Visintin Vita Vitale Vitali Viti Vitiello Vito Vittori Viviani Vizziello Volpe Volpi Vuillermoz Zaccaria Zaccaro
Zagaria Zago Zambon Zamboni Zambuto Zampieri Zanatta Zanella Zanelli Zanetta Zanetti Zani Zanon Zanotti Zappacosta Zappalà Zappia Zedda
Zeni Zennaro Zingaretti Zito Zollo Zordan Zotti Zucca Zuliani Zullo Zumbo Zunino
`,
};
