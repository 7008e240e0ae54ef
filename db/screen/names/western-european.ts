import type { NameList } from './name-list.ts';

/**
 * French, German, Dutch and Nordic names. The names are plain facts, from the locales fr, de, nl, sv, da of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const westernEuropean: NameList = {
  given: `
Aaltje Abdonie Abélard Abelin Abeline Abigaelle Abigaïl Abondance Absalon Acace Acacie Acanthe Ace Achaire Achille Adalard Adalbald
Adalbaude Adalbéron Adalric Adalsinde Adegrin Adegrine Adélaïde Adèle Adélie Adelphe Adeltrude Adenet Adéodat Adhémar Adjutor Adolphe
Adolphie Adonise Adrastée Adrehilde Adriaan Agapet Agathange Agathe Agathon Agilbert Agilberte Aglaé Agnan Agnane Agneflète Agnès Agneta
Agrippin Agrippine Aimable Aimé Aimée Åke Aksel Alain Alaine Alaïs Albane Albérade Albéric Alberte Alcibiade Alcide Alcidie Alcime
Alcine Alcyone Aldegonde Aldonce Aldric Alea Aleaume Alessa Alessio Aleth Alexia Alexine Aleyna Alica Aliénor Aliette Alissa Alix Alizé
Allegra Alliaume Almine Almire Aloïs Aloïse Aloyse Alphée Alphonse Alphonsine Alpinien Althée Alverède Amaliane Amalric Amalthée Amande
Amandin Amandine Amant Amante Amarande Amaranthe Amaryllis Ambre Ambroise Ambroisie Amédée Améliane Amélien Ameline Améthyste Amiel
Aminte Amon Amour Anaël Anaëlle Anaïs Anastase Anastasie Anatole Ancelin Anceline Andéol Anders Andoche Andreas Andrée Anémone Anette
Angadrême Ange Angèle Angélina Angelique Angélique Angilbe Angilberte Angilran Angoustan Anicée Anicet Anicette Ann-Christin Ann-Marie
Annalena Anneke Anneli Annelie Annemarie Annemijn Annibal Annika Annonciade Anny Anouk Ansbert Ansberte Anselme Ansgar Anstrudie
Anthelme Anthelmette Antide Antigone Antonine Aphélie Apollinaire Apolline Aquilin Aquiline Arcade Arcadie Archambaud Archange Argine
Aricie Arie Ariste Arlette Armance Armande Armandine Armel Armeline Armelle Armide Armine Arnaud Arnaude Arnould Arolde Arsène Arsènie
Arsinoé Artémis Arthaud Arthème Arthurine Arunthavanathan Arved Åsa Ascelin Asceline Ascension Asel Asiya Assomption Astarté Astérie
Astrée Astride Athalie Athanase Athanasie Athénaïs Athina Aube Aubertine Aubry Aude Audebert Audeline Audouin Audran Auguste Aure Aurèle
Aurélienne Aurelle Aurian Auriane Auxane Auxence Aveline Avigaëlle Avoye Axeline Axelle Ayleen Aymard Aymardine Aymeric Aymon Aymonde
Azalée Azélie Azeline Babette Balthazar Baptiste Barbe Barbro Barnabé Barthélemy Bartimée Bas Basile Basilisse Bastiaan Bastian Bastien
Bathilde Baudouin Béatrice Bénédicte Bengt Bénigne Benja Bennet Benno Benoît Bent Bente Benthe Bentley Benyamin Béranger Bérangère
Bérard Berend Bernd Berthe Bertille Beuve Birgitta Birgitte Bjarne Bjorn Björn Bjørn Blandine Boas Bobbi Bodhi Bodi Boet Bohémond Bon
Boniface Bouchard Bowie Bram Brenn Briac Brieuc Britt Britt-Marie Brunehaut Brunehilde Calixte Camélien Camillien Candide Capucine
Caribert Carine Carlijn Carloman Carolin Cas Caspar Cassien Cataleya Catharina Cato Cécile Cédric Céleste Célestin Célestine Célien
Céline Césaire Chantal Charlaine Charleen Charlemagne Charline Charlotta Chayenne Chiara Childebert Chilpéric Chloé Chrétien Christer
Christiaan Christiane Christiano Christin Christodule Christoffer Christoph Chrysole Chrysostome Claas Claes Claudien Claus Cléandre
Clélie Clémence Clément Clémentine Cléry Clio Clotaire Coco Coen Coline Collien Côme Conception Constant Coraline Corentin Corentine
Corinna Corinne Cornelis Cosima Cyprien Cyriaque Cyrielle Cyrille Daan Daantje Daley Damin Dani Daniël Daphné Darleen Davey Davide Davy
Deen Delphin Denny Désiré Dex Dexx Didier Diede Dieke Dies Dieudonnée Dirk Ditte-Marie Djayden Djenna Domenik Doriane Dorine Dorit
Dorothée Dorthe Douce Douwe Dua Duco Duuk Dylano Ea Eddi Eddy Edgard Édith Edmée Édouard Eef Eefje Elanur Elea Éléonore Éleuthère Elia
Élia Eliah Éliane Élie Elina Eline Élisabeth Élise Élisée Elize Elle Ellen-Margrethe Elli Elly Élodie Éloïse Elynn Élzéar Émeline
Émérance Émérencie Émeric Émile Émilie Emirhan Emmelie Emmely Emmi Enguerrand Enie Enna Enno Enya Épiphane Éric Esben Esmée Etienne
Étienne Eubert Eudes Eudoxe Eudoxie Eugène Eugénie Eulalie Euphrasie Eusèbe Eusébie Eustache Évangéline Évariste Ève Evelien Évelyne Evi
Évrard Evy Faas Fabien Fabienne Fabiënne Fabio Falba Falk Famke Fantin Fantine Fardau Faustine Faya Fayen Fayenne Febe Fedde Félicie
Felicitas Félicité Felina Feline Féline Fem Femke Femm Fender Fenja Fenna Fenne Ferre Fiacre Fidèle Fieke Fien Fiene Fiep Fiete Filou
Fine Finia Finja Finnja Finnley Firmin Flavien Fleur Flip Flodoard Floor Floortje Flore Florent Florentine Florestan Florie Floris Flynn
Fortuné Fortunée Fos Foss Foulques France Francette Francia Francine Francisque François Françoise Franka Franziska Frédéric Frederike
Frédérique Fredrik Freek Freja Frenkie Friederike Fulbert Fulcran Fulgence Fynn Gabriël Gaël Gaëlle Gaia Garance Garnier Gaspard Gatien
Gaud Gautier Gédéon Geneviève Geoffroy Georg Georges Gérard Géraud Gerberge Gerbert Germain Gerrit Gervais Ghislain Giada Gian Gianluca
Giel Gijs Gilles Gioia Girart Gisèle Gislebert Gitte Giulia Giuliana Giuliano Gondebaud Gonthier Gontran Gonzague Göran Grégoire Gry
Guenièvre Guérin Gui Guilhemine Guillaume Guillemette Gun Gunilla Gunnel Gustavine Guus Guusje Guyot Gwenaëlle Hagen Håkan Hanne Hannes
Hanno Hardouin Hauke Hédelin Hedvig Hein Hélène Hélier Helle Héloïse Hendrik Hendrika Hennes Henning Henrick Henrik Henrike Herluin
Hermine Hervé Hidaya Hidde Hilaire Hildebert Hincmar Hippolyte Honoré Honorine Hugues Huguette Huub Ib Ilay Ilayda Ilias Ilse Imke Inara
Indy Inès Inger Innocent Irène Isabeau Isak Ise Iseult Isidore Ismérie Isra Iven Ivonne Ize Jacoba Jacobus Jaelynn Jailey Jaimy Jaivey
Jalou Janek Janin Janna Janne Jannek Jannes Janni Jannik Jannis Jano Janosch Japhet Jara Jari Jarne Jarno Jasmijn Javi Jax Jaxx Jaylano
Jaylinn Jayvano Jazz Jazzlyn Jazzlynn Jeannel Jeannot Jefta Jehanne Jella Jelle Jelmer Jelte Jens Jente Jeppe Jeremias Jérémie Jérôme
Jesper Jesslyn Jesslynn Jet Jette Jidde Jil Jimi Jinte Jinthe Jip Joah Joakim Joas Jocelyne Joelina Joeline Joëlle Joep Joes Johanne
Johannes Joleen Jolien Jolijn Jolin Jolina Joline Jona Jonna Jonte Joost Jop Jörgen Jørgen Joris Jorn Jorrit Jort Joscha Joschua
Josefien Josefin Josefine Josephin Joséphine Josse Josselin Josua Josy Jourdain Joya Judicaël Jula Julan Jule Juliane Julienne Juliette
Juliëtte Julika Julina Juna Junayd Juno Jur Juri Jurre Juste Juul Kaj Kalle Karl-Emil Karl-Johan Karlijn Karlo Karlotta Karoline Kasper
Kathrin Kathrine Katja Kayra Keano Kees Keet Kenji Keno Kensi Kenza Kenzo Kerstin Kick Kiki Kilian Kimi Kjeld Kjell Klaas Koen Korbinian
Korinna Krijn Kyan Kyano Kyara Landry Lasse Laurane Laure Laureen Laureline Laurène Laurens Laurenz Laurin Lazare Léa Lean Leandra
Léandre Leendert Lene Leni Lenia Lenja Lenn Lennard Lennart Lenne Lennert Lenya Léon Léonard Leonhard Leoni Leonidas Léonie Léonne
Léopold Léopoldine Letizia Leu Leufroy Levin Levke Levy Lewin Lex Liah Lian Lias Libère Lieke Liétald Lieuwe Lieve Lilith Lilli Lilou
Linde Line Linn Linne Linnéa Lino Linus Lio Lion Lis Lisann Lisanne Lisbeth Lise Liselotte Liv Liva Liyam Lize Lizz Lizzy Loa Loek Loes
Loet Loïc Loïs Lone Longin Loreen Loris Lorrain Lot Lothaire Lott Lotta Lotte Loua Loup Lova Lovisa Luc Lucien Ludivine Ludolphe Ludvig
Luise Luk Lune Lutz Luuk Luus Lux Luzie Lya Lyam Lykke Lyn Maaike Maan Maarten Maartje Maas Macaire Mace Maddox Madelief Madita Madleen
Madlen Mads Maes Maguelone Mahaut Maik Maike Mailin Maksim Malena Malene Malia Malin Malina Mallaury Malo Malou Malte Malthe Mamert
Manassé Manoah Manu Marah Marceau Marcelin Marceline Mareike Maren Marieke Mariella Marijn Marine Marinus Marit Marla Marleen Marlène
Marlie Marlo Marly Marrit Mart Marten Marthe Martial Marwin Mas Mathijs Mathilda Mathis Mathurin Matis Mats Mattes Matthias Matthieu
Matthijs Matthis Matti Mattias Mattis Matz Maugis Mauricette Maurits Maxellende Maxence Maxi Maximilien Mayeul Mayson Médéric Medina
Medine Mees Mégane Meik Meike Mélanie Melchior Mélisande Mélissa Mélissandre Melle Mélodie Mels Mence Menno Merel Merete Merijn Mérovée
Mette Mex Meyra Micha Michaël Michèle Midas Mieke Mik Mikaela Mikail Mikkel Mikki Milano Miley Mille Milou Mink Mio Mirac Mirco Mirja
Mirre Mirte Mirthe Mitch Moa Moïse Moïsette Moos Morgane Moritz Morten Mozes Myla Mylan Mylène Mylo Myrthe Nadja Naemi Nanna Naoufal
Naoufel Narcisse Nathalie Nathanaël Naud Naudet Neele Neeltje Néhémie Nele Nelli Nelly Nevio Nicéphore Nicklas Niclas Nicolai Nicoline
Niek Niels Niels-Christian Niene Nienke Nike Nikkie Niklas Nine Ninthe Noami Noan Noë Noël Noëlla Noëlle Noémie Nomi Noortje Norah Nore
Normand Noud Nouri Nout Novan Novi Nowi Nox Nynke Océane Octave Odile Odilon Odin Oger Olivier Olle Olof Olympe Ombline Ophélie Oriande
Oriane Orlane Oumayra Oury Ozanne Pacôme Palémon Parfait Pascal Paterne Patrizia Paule Pécine Peer Pélagie Pelle Pénélope Pepe Pepijn
Pépin Per Perceval Pernilla Perrine Pétronille Phileine Philémon Philibert Philine Philipp Philippe Philippine Philomène Philothée
Philou Pia Pie Pien Pierrick Piet Pieter Pim Pip Pit Pleun Pola Pontus Poul Primerose Priscille Puck Puk Pulchérie Quentine Quiéta Quin
Quintia Quinty Quirin Raf Rafaël Raff Raik Raphaël Raphaëlle Rasmus Rayen Raymonde Rebekka Régine Régis Regitze Rein Reine Réjean
Réjeanne Rémi Renaud Renée Rens Renske Revi Reybaud Riccardo Rickard Rieke Riff Rike Rikke Riv Roan Rocco Rodolphe Rodrigue Rolande
Romain Romane Romee Roméo Romy Ronja Roos Rosa-Maria Roselin Roseline Rover Roxy Saar Sabine Safae Safouan Safouane Salome Salomé Salomë
Samuël Sander Sanna Sanne Saphira Sare Sascha Sauveur Savi Savin Savinien Scholastique Seb Sebas Sebastiaan Sébastien Sef Seff Ségolène
Sem Senn Senna Senne Sep Sepp Seppe Séraphin Serge Sev Séverin Séverine Sibylle Sidoine Siebe Siem Siënna Siep Sigebert Sigismond Sil
Silja Silje Silke Silvère Sinja Siv Sixte Sixtine Sjoerd Sjors Sky Smilla Soline Sönke Soof Sören Søren Stanislas Steen Stef Steffen
Sten Stéphane Stéphanie Sterre Stig Stijn Stina Stine Storm Sune Susanne Suus Suze Suzon Svea Svend Svenja Sverre Swassane Sylvain
Sylvestre Sylviane Tabea Talea Tamina Tamino Tammo Tancrède Tanguy Tanja Tarik Tarja Taurin Tayler Teije Teo Teun Teunis Thaïs Thalea
Théodora Théodore Théodose Théophile Théophraste Thibault Thibert Thierry Thies Thije Thijmen Thijn Thijs Thilo Thirza Thom Thorben
Thore Thorge Tibbe Tieme Ties Tijmen Tijn Tijs Til Till Tillmann Timm Timo Timoléon Timothée Tine Tino Tiphaine Titien Tizian Tjark
Tomke Tonnin Toon Torben Torbjörn Tore Toussaint Trajan Trine Troels Tuana Turold Tuur Twan Tycho Tygo Tymon Tyron Uffe Ulf Ulla Ulrik
Ulysse Urbain Ursule Vagn Valentijn Valentino Valère Valéry Veerle Veit Venance Venceslas Vere Véronique Vesper Vianney Vibeke Victoire
Victorien Victorin Vienna Vieve Viggo Vigile Vigo Vik Vilhelm Villy Vin Vinciane Vinz Vital Vitus Vive Waleran Wandrille Wende Wes
Wessel Wibke Wiebke Wies Willem Willi Wolf Wout Wouter Xavi Xavière Xem Xénophon Yannic Yannick Yannik Yannis Yarah Yaren Yassir Yenthe
Yfke Yinthe Ylvi Ylvie Yoann Yolande Youp Ysaline Yseult Yuna Yven Yves Zacharie Zaché Zayd Zayn Zéphirin Zeyneb Ziva Zoë Zoéva
`,
  family: `
Aalbers Abel Åberg Abicht Abrahamsson Abramovic Abt Achilles Achkinadze Ackermann Ade Agostini Ahlke Ahrenberg Ahrens Aigner Åkesson
Albert Allgeyer Amann Amberg Andersen Andersson Anding Andre Andreasson Andresen Anggreny Apitz Arendt Arens Arnaud Arndt Arvidsson
Aschenbroich Assmus Astafei Aubert Aubry Axelsson Axmann Baarck Bachmann Bäcker Badane Bader Baganz Bahl Bak Bakker Balcer Balck Balkow
Balnuweit Balzer Bang Banse Barbier Baron Bartels Barth Barylla Baseda Battke Bauermeister Baumann Baumeister Bauschinger Bauschke
Beavogui Bech Beckel Beckmann Bedewitz Beek Beele Beggerow Beh Behr Behrenbruch Belz Bender Benecke Bengtsson Benner Benninger Benoit
Benzing Berends Berggren Berglund Bergqvist Bergström Berner Berning Bertelsen Bertenbreiter Bethke Betz Beushausen Beutelspacher Beyer
Biba Bichler Bickel Biedermann Bieler Bielert Bienasch Bienias Biesenbach Bigdeli Bijl Birkemeyer Bisgaard Bjerregaard Björk Björklund
Blanc Blanchard Blaschek Blassneck Blochwitz Blockhaus Blom Blomqvist Blum Blume Bock Boer Bogdashin Bogenrieder Bohge Bolm Bonde
Bönisch Bonnet Börgeling Borgschulze Bork Bormann Börner Bornscheuer Borrmann Borsch Boruschewski Bos Bosch Bosler Bosman Böttner
Bourgeois Bourrouag Bouschen Boxhammer Boyde Bozsik Brand Brandenburg Brandis Brandt Brauer Bräutigam Brehmer Breitenstein Bremer
Bremser Brenner Breton Brettschneider Breu Briesenick Bringmann Brink Brinkmann Brix Broek Broening Brömme Brosch Brouwer Bruckmann
Bruder Brüggmann Bruhns Bruijn Brun Brunet Brunner Bruns Bruun Bruyn Buch Büchele Buchholz Buchrucker Buder Buhl Bühler Büker Bultmann
Bundgaard Büngener Bunjes Burger Bürger Burghagen Burkhard Burkhardt Bürklein Burmeister Busch Buschbaum Büscher Busemann Buss Busse
Bussmann Büttner Byrd Carlowitz Carlsen Carlsohn Caron Carpentier Carre Caspari Caspers Chapron Charpentier Chevalier Christ Christensen
Cierpinski Claesson Clarius Clausen Cleem Cleve Co Colin Collet Conrad Cordes Cornelissen Cornelsen Cors Corsten Corte Cotthardt Cousin
Crews Cronjäger Crosskofp Da Dächert Dahl Dahlberg Dahm Dahmen Daimer Dalgaard Dam Damaske Damm Danielsson Danneberg Danner Daub Daubner
Daudrich Dauer Daum Dauth Dautzenberg Davidsen Decker Deckert Deerberg Dehmel Deja Dekker Delonge Demut Dengler Denis Denner Denzinger
Derr Dertmann Deschamps Dethloff Deuschle Dieckmann Diedrich Diekmann Dienel Dies Dietz Dietzsch Diezel Dijk Dijkstra Dilla Dingelstedt
Dippl Dittmann Dittmar Dittmer Dix Dobbrunz Döbel Dobler Dohring Dolch Dold Dombrowski Dongen Donie Doorn Döring Dörner Dörre
Doskoczynski Dragu Drechsler Drees Dreher Dreier Dreissigacker Dressler Drews Driessen Dubois Dück Dufour Duma Dumas Dumont Dupont
Dupuis Dupuy Durand Dutkiewicz Duval Dyett Dylus Eberhard Eberhardt Ecker Eckhardt Edorh Effler Eggenmueller Ehm Ehmann Ehrig Eich
Eifert Einert Eisenlauer Ek Eklund Ekström Elbe Eleyth Eliasson Elss Emert Emmelmann Ender Engel Engelen Engelmann Engström Eplinius
Erdmann Erhardt Eriksson Erlei Erm Ernst Ertl Erwes Esbensen Esenwein Esser Evers Everts Ewald Fabre Fahner Falk Faller Falter Farber
Fassbender Faulhaber Faure Fehrig Feld Felke Feller Fenner Fenske Fernandez Feuerbach Fietz Figl Figura Filipowski Filsinger Fincke
Finke Fitschen Fleischer Fleischmann Fleury Floder Flore Flottmann Foged Forkel Forsberg Forst Förster Fournier Frahmeke Frandsen Franke
Fransson Franta Frantz Franz Franzis Franzmann Frauen Frauendorf Frederiksen Fredriksson Freigang Freimann Freimuth Freisen Frenzel
Freriks Frey Fricke Friedek Friedenberg Friedmann Friedrich Friess Frisch Frohn Frosch Fuhlbrügge Fusenig Fust Gaba Gabius Gabler Gade
Gadschiew Gaillard Gakstädter Galander Gamlin Gamper Gangnus Ganzmann Garatva Garnier Gast Gastel Gatzka Gauder Gauthier Gautier
Gebhardt Geese Gehre Gehrig Gehring Gehrke Geiger Geisler Geissler Gelling Gens Gerard Gerbennow Gerdel Gerritsen Gerschler Gerson
Gesell Geyer Ghirmai Giehl Gierisch Giesa Giesche Gilde Ginneken Girard Giraud Glatting Göbel Göckeritz Goebel Goedicke Göhler Goldbeck
Goldfuss Goldkamp Goldkühle Goller Golling Gollnow Golomski Gombert Gonzalez Görlich Görmer Gotthardt Gottschalk Gotz Götz Götzelmann
Goy Graaf Gradzki Graf Grams Grasse Gratzky Grau Greb Greger Gregersen Greithanner Greschner Griem Griese Grimm Groen Gromisch Groot
Groothuizen Gröss Grosser Grossheim Grothaus Grothkopp Grotke Grötzinger Grube Grün Grundmann Grüner Gruning Gruszecki Guerin Guillaume
Guillot Güldemeister Gummelt Gunkel Gunnarsson Gunther Günther Günz Gürbig Gustafsson Gutjahr Gutowicz Gutschank Guyot Haack Haaf Haan
Habel Häber Hache Hackbusch Hackelbusch Hadfield Hadwich Haferkamp Häfner Hajek Håkansson Hald Hallmann Hamann Hanenberger Hannecker
Hanniske Hansson Hargasser Harms Harnapp Harter Harting Hartlieb Hartwig Hartz Haschke Hasler Hasse Hassfeld Haug Haugaard Hauke Haupt
Haverney Hazes Heberstreit Hechler Hecht Heck Hedegaard Hedermann Hedlund Hehl Heidelmann Heidler Heijden Heinemann Heinig Heinke
Heinrich Heinze Heiser Heist Hellmann Hellström Helm Helmke Helpling Hendriks Hengmith Henkel Hennes Henriksen Henriksson Hense Hensel
Hentel Hentschel Hentschke Hepperle Herberger Herbrand Hering Hermans Hermansen Hermansson Hermecke Herms Herold Herrmann Herschmann
Hertel Herweg Herwig Herzenberg Hess Hesse Hessek Hessler Hetzler Heuck Heuvel Heydemüller Heyden Hiebl Hildebrand Hildenbrand
Hilgendorf Hillard Hiller Hingsen Hingst Hinrichs Hirschberg Hirt Hjort Hjorth Höcke Hodea Hofmann Höft Hohenberger Hohl Hohn Höhne
Hohnheiser Hold Holdt Holinski Holl Holm Holmberg Holmgren Holmqvist Holtfreter Holz Holzdeppe Holzner Hommel Hönig Honz Hooss Horak
Hördt Horn Horna Hornung Horst Hort Hübenbecker Huber Hubert Hübl Hübner Huckestein Hudak Huebel Huet Hügel Hugo Huhn Huisman Hujo Huke
Huls Humbert Huneke Huth Hüttcher Hütter Iersel Ihly Illing Isak Isaksson Isekenmeier Itt Iversen Jacob Jacquet Jagusch Jahn Jahnke
Jakobs Jakobsen Jakobsson Jakubczyk Jamrozy Jander Janich Janke Jansen Janssen Jansson Jarets Jasinski Jasper Jegorov Jellinghaus Jensen
Jeorga Jeppesen Jerschabek Jespersen Jess Johannessen Johannsen Johansen Johansson Joly Jonas Jong Jonge Jonker Jonsson Jönsson
Jørgensen Jossa Jucken Juhl Jungbluth Jungton Jürgens Just Justesen Kaesmacher Kahl Kähler Kahlert Kahles Kahlmeyer Kallabis Kallensee
Kampf Kampschulte Kappe Kappler Karhoff Karlsen Karlsson Karrass Karst Karsten Karus Kass Kasten Kastner Käther Katzinski Kaufmann
Kausemann Kawohl Kazmarek Kedzierski Keil Keiner Kelm Kempe Kemper Kempter Kerl Kern Kesselring Kesselschläger Kette Kettenis Keutel
Kick Kiessling Kinadeter Kinzel Kinzy Kirch Kirst Kisabaka Kjær Kjeldsen Klaas Klabuhn Klapper Klauder Klaus Klausen Kleeberg Kleiber
Kleinert Kleininger Kleinmann Kleinsteuber Kleiss Klemme Klinger Klink Klopsch Klose Kloss Kluge Kluwe Knabe Kneifel Knetsch Knies
Knippel Knobel Knoblich Knoll Knorr Knorscheidt Knudsen Knut Kobs Kochan Kock Koczulla Koderisch Koehl Koehler Koenig Koester
Kofferschlager Kohle Köhler Kohlmann Kohnle Köhrbrück Köhre Kohrt Koj Kok Kolb Koleiski Kolokas Kölotzei Komoll Konig König Koning Konow
Konya Koob Köpernick Kopf Kosenkow Köseoglu Koster Koszewski Koubaa Kowalick Kowalinski Kozakiewicz Krabbe Kraft Kral Krämer Krauel
Krause Krauspe Kreb Krebs Kreissig Kresse Kreutz Krieger Krippner Kristensen Kröckert Krodinger Kröger Krogh Krohn Krol Kron Krueger
Krug Kruger Krüger Krull Kruschinski Kubera Kufahl Kuhlee Kúhn Kühn Kühnel Kühnemund Kuhnen Kúhnert Kühnert Kühnke Kuijpers Kuiper
Kulimann Kulma Kumbernuss Kummle Kunz Kupfer Kupprion Kuprion Kurnicki Kurrat Kurschilgen Kuschewitz Kuschmann Kuske Kustermann Küsters
Küter Kutscherauer Kutzner Kuypers Kwadwo Laack Laan Lack Lacroix Ladewig Laine Lakomy Lammert Lamos Landmann Lange Langfeld Langhirt
Lanig Larsen Larsson Lauckner Lauinger Laurén Laurent Lauridsen Laursen Lausecker Laux Laws Lax Leberer Leclerc Leclercq Lecomte Leeuw
Leeuwen Lefebvre Lefevre Legrand Lehmann Leibold Leide Leimbach Leipold Leist Leiter Leiteritz Leitheim Leiwesmeier Lemaire Lemoine
Lenfers Lenk Lenz Lenzen Leo Lepthin Leroux Leroy Leschnik Letzelter Lewke Leyckes Lg Lichtenfeld Lichtenhagen Lichtl Liebach Liebe
Liebich Liebold Lieder Lienshöft Lindberg Linden Lindenberg Lindenmayer Lindholm Lindner Lindqvist Lindström Linke Linnenbaum Lippe
Lipske Lipus Lischka Lobinger Löfgren Logsch Lohmann Lohre Lohse Lokar Loogen Loon Lorentzen Lorenz Losch Löser Loska Lott Louis Löwa
Loy Lubbers Lübke Ludolf Lufft Lukoschek Lund Lundberg Lundgren Lundin Lundqvist Lundström Lutje Lutz Maak Maas Mächtig Maczey Mäder
Madetzky Madsen Madubuko Magnussen Magnusson Maier Maillard Maisch Malek Malkus Mallmann Malucha Manns Månsson Manz Marahrens Marchal
Marchand Marchewski Marcussen Margis Marie Marl Marner Marquart Marschek Martel Marten Martens Mårtensson Martinsson Marty Marx Marxen
Masson Mathes Mathies Mathieu Mathiszik Matschke Mattern Matthes Mattsson Mau Maurer Mauroff Maybach Mebold Meer Meeuwis Mehl Mehlhorn
Mehlorn Meier Meijer Meisch Meissner Meloni Melzer Menard Menga Menne Mensing Mercier Merkel Merseburg Mertens Mesloh Metzger Metzner
Meulen Meunier Mewes Michallek Michel Mielke Mikitenko Milde Minah Mintzlaff Mockenhaupt Möcks Moede Moedl Moeller Mögenburg Moguenara
Mohrhard Möhsner Mol Möldner Molenaar Molitor Moll Möllenbeck Moller Möller Møller Möllinger Molzan Montag Moormann Moors Mordhorst
Moreau Morel Morhelfer Morin Moritz Mörsch Mortensen Moser Motchebon Motzenbbäcker Moulin Mrugalla Muckenthaler Mues Mühleis Mulder
Mulrain Munch Münch Munk Nabein Nabow Nagel Nannen Nastvogel Nau Naubert Naumann Ne Neimke Nerius Neubert Neuendorf Neumair Neupert
Neurohr Neuschwander Ney Nicolay Niedermeier Nieklauson Nielsen Nijland Nijs Niklaus Nilsson Nissen Noack Nodler Noel Nöh Nolte Norberg
Nordin Nordström Normann Northoff Nussbeck Nyberg Nygaard Nyström Nytra Oberem Öberg Obergföll Obermaier Ochs Oeser Olbrich Olivier
Olofsson Olsen Olsson Onnen Oosterhuis Ophey Orth Orthmann Oschkenat Osenberg Ostendarp Östringer Ostwald Otte Otto Paesler Pajonk
Pallentin Pallesen Pålsson Panzig Paschke Patzwahl Paukner Pedersen Peeters Perez Perrin Perrot Persson Peselman Petersen Petit
Pettersson Petzold Pfeiffer Pfennig Pfersich Pfingsten Pflieger Pflügner Philipp Philippe Picard Pichlmaier Piesker Pietsch Pingpank
Pippig Pitschugin Plank Plass Platzer Plauk Plautz Pletsch Plotzitzka Pöche Poehn Poels Poeschl Pöge Pogorzelski Pohland Pohle Poirier
Pol Polifka Polizzi Pollmächer Pomp Ponitzsch Pons Porsche Porth Poschmann Poser Post Postma Pottel Poulsen Prah Prange Prediger
Pressler Preuk Preuss Prevost Prey Priemer Prinsen Proske Pusch Raabe Rabenstein Rach Rädler Radtke Rahn Ranftl Rangen Räntsch Ranz Rapp
Rasmussen Raubuch Raukuc Rautenkranz Ravn Rehwagen Reiber Reichardt Reichling Reif Reifenrath Reimann Reinberg Reinelt Reinhardt Reinke
Reitze Remy Renard Renaud Renault Renk Rentz Renz Reppin Restle Restorff Retzke Reuber Reumann Reus Reuss Reusse Rey Rheder Rhoden
Richard Riedel Riediger Rieger Riekmann Riepl Riermeier Riester Riethmüller Rietman Rietmüller Rietscher Ringel Rink Ripken Ritosek
Ritschel Ritsma Ritter Rittweg Ritz Riviere Roba Robert Robin Rockmeier Rodehau Rödiger Rodowski Roecker Roger Roggatz Rohländer Rohrer
Rokossa Roleder Rolland Roloff Roos Rosbach Roschinsky Röse Rosenauer Rosenbauer Rosksch Rossberg Rossler Rother Röttger Rousseau
Roussel Roux Royer Ruch Ruckdeschel Rücker Rüdiger Ruiter Rumpf Rupprecht Rüter Ruth Ryjikh Ryzih Sachse Sack Saflanis Sagafe Sagonas
Sahner Saile Sailer Salow Salzer Salzmann Sammert Samuelsson Sanchez Sandberg Sander Sandström Sarvari Sattelmaier Sauerland Saumweber
Savoia Scc Schacht Schäfer Schaffarzik Schäffel Schäffer Schahbasian Schäning Scharf Schedler Scheer Schelk Schellenbeck Schembera
Schenk Scherbarth Scherer Schersing Scherz Scheurer Scheuring Scheytt Schielke Schieskow Schildhauer Schilling Schima Schimmer
Schindzielorz Schipper Schirmer Schirrmeister Schlachter Schlangen Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmid
Schmidtchen Schmitz Schmuhl Schnelting Schnieder Schniedermeier Schnürer Schoberg Schöckel Scholten Scholz Schönball Schönbeck Schonberg
Schönberg Schondelmaier Schönebeck Schönenberger Schönfeld Schönherr Schönlebe Schorr Schott Schottmann Schötz Schouren Schrader Schramm
Schreck Schreiner Schreiter Schroder Schröder Schrøder Schuermann Schuff Schuhaj Schuldt Schüler Schult Schulte Schultze Schulz Schulze
Schumann Schupp Schüppel Schuri Schütz Schütze Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwarzer Schwarzkopf Schwarzmeier
Schwatlo Schweisfurth Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow Seeger Seelig Sehls Seibold Seidel Seiders Seigel Seiler
Seitz Semisch Senkel Sewald Siebel Siebert Siegling Sielemann Siemon Siener Sievers Siewert Sihler Simonsen Sinnhuber Sischka Sjöberg
Sjögren Skibicki Skov Sladek Slotta Smeets Smieja Soboll Söderberg Sokolowski Soller Sollner Somssich Sonn Sonnabend Sören Sørensen
Spahn Spank Spelmeyer Spiegelburg Spielvogel Spinner Spitzmüller Splinter Sporrer Spöttel Sprenger Stahl Stang Stanger Stauss Steding
Steffen Steffensen Steffny Steidl Steigauf Steinecke Steinert Steinkamp Steinmetz Stelkens Stengel Stengl Stenzel Stepanov Stephan Steuk
Stief Stifel Stöckert Stoll Stolle Stolz Stöppler Storl Storm Storp Stoutjesdijk Stöwer Stratmann Straub Strausa Streck Streese Strege
Streit Streller Strieder Striezel Strogies Strohschank Ström Strömberg Strunz Strutz Stube Stürmer Suffa Sujew Sundberg Sürth Sussmann
Suthe Sutschet Svendsen Svensson Swillims Szendrei Tächl Tafelmeier Tasche Taufratshofer Tegethof Teichmann Tepper Terheiden Terlecki
Terlouw Teufel Theele Thieke Thimm Thiomas Thomsen Thöne Thränhardt Thriene Thust Thyssen Tidow Tiedtke Tietze Tilgner Tillack
Timmermann Timmermans Tischler Tischmann Tittman Tivontschik Többen Toft Tonat Tonn Töpfer Trampeli Trauth Trautmann Travan Treff
Tremmel Tress Tsamonikian Tschiers Tschirch Tuch Tucholke Tudow Tuschmo Überacker Uhlemann Uhlig Uhrig Uibel Uliczka Ullmann Umbach
Umlauft Umminger Unger Unterpaintner Urbansky Urhig Vahlensieck Van Vangermain Vasseur Vater Veen Veenstra Velde Velden Ven Venghaus
Verbeek Verhoeven Vermeulen Verniest Verzi Vestergaard Vey Viellehner Vieweg Viklund Villadsen Vink Vinther Visser Vliet Voelkel Vogel
Vogelgsang Vogt Voigt Vokuhl Volk Volker Volkmann Vona Vontein Vos Vries Wachenbrunner Wagenaar Waibel Wakan Wal Waldmann Wallin Wallner
Wallstab Walther Walz Wanner Wartenberg Waschbüsch Wassilew Wassiluk Wehrsen Weidlich Weidner Weigel Weight Weiler Weimer Weis Weller
Welsch Welz Welzel Weniger Wenk Werle Werner Werrmann Wessel Wessinghage Weyel Wezel Wichmann Wickert Wiebe Wiechmann Wiegelmann Wierig
Wiese Wieser Wijk Wikström Wilhelm Wilky Willems Willemsen Willwacher Wilts Wimmer Winkelmann Winther Wischek Wischer Wissing Wit
Wittich Wittl Wolfarth Wollenberg Wollmann Wölpert Wolters Wöschler Woytkowska Wühn Wujak Wünsche Wurm Wyludda Zaczkiewicz Zahn Zaituc
Zandt Zanner Zauber Zeidler Zekl Zender Zeuch Zeyen Zeyhle Ziegler Zijlstra Zimanyi Zimmer Zimmermann Zinser Zintl Zipp Zipse Zschunke
Zuber Zuiderveld Zümsande Zwiener
`,
};
