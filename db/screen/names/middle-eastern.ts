import type { NameList } from './name-list.ts';

/**
 * Arabic, Persian, Afghan, Turkish and Kurdish names. The names are plain facts, from the locales tr, ku_kmr_latin of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const middleEastern: NameList = {
  given: `
Abak Abaka Abakan Abakay Abar Abay Abdalla Abdallah Abdel Abdelaziz Abdelhak Abdelkader Abdelrahman Abdulaziz Abdulhadi Abdulkarim
Abdulrahman Abdulwahab Abeer Abendam Abidin Abir Abı Abılay Abluç Abşar Acar Açela Açelya Açığ Açık Açılay Açuk Acun Adalan Adaldı
Adalmış Adar Adaş Adberilgen Adel Adelya Adem Adham Adil Adile Adıgüzel Adık Adıkutlu Adıkutlutaş Adlı Adlıbeğ Adnân Adraman Adsız Affan
Afi Afitap Afnan Afra Afsaneh Afşar Afshin Afşin Afşın Ağabay Agâh Ağakağan Ağalak Ağça Agit Ağlamış Ahenk Ahin Ahlam Ahlem Ahmadullah
Ahmet Ahsen Ajmal Ak Akalp Akaş Akata Akbaş Akbatur Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akı
Akıbudak Akım Akın Akınçı Akıner Akkun Akkunlu Akkurt Akkuş Akpıra Aksungur Aktan Aktekin Aktimur Ala Alaa Alaban Alabörü Aladağ
Aladoğan Alakurt Alara Alayunt Alayuntlu Aldemir Aldıgerey Aldoğan Algu Alican Alireza Alişan Alişir Alımga Alkabölük Alkaevli Alkan
Alkaşı Alkış Almila Alp Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alper
Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk
Alpuluğ Alpurungu Alpurungututuk Alpyörük Altan Altankağan Altankan Altay Altemur Altın Altınkağan Altınkan Altınoba Altıntamgan
Altıntamgantarkan Altıntarkan Altıntay Altmışkara Altuga Alya Amaç Amanullah Amelya Amer Amin Aminullah Amîr Âmir Amirhossein Ammâr
Amrak Amul Anahita Anar Anas Ançuk Andaç Andarıman Anise Anıl Anka Anouar Ant Anwar Apa Apak Apatarkan Aprançur Aqila Araboğa Arademir
Aral Aram Ararat Aras Arash Arbay Arbuz Arçuk Arda Ardalan Ardıç Areej Arezoo Argıl Argu Argun Arîn Arı Arıboğa Arık Arıkağan Arıkdoruk
Arın Arınç Arjen Arkın Arkış Armağan Arman Armin Arnaç Arpat Arsal Arsıl Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu
Arşun Artıınal Artuk Artukaç Artut Aruk Arwa Asadullah Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin Aseel Asghar Ashkan Ashraf Asil Asığ
Aşıkbulmuş Asım Aşkın Aslı Aslım Asmaa Aso Asrı Aştaloğul Asuela Asuğ Aşuk Asya Ata Ataç Atakağan Atakan Atalan Atalay Ataldı Atalmış
Ataman Atasagun Atasu Atâullah Atberilgen Atef Atefeh Atheer Atilla Atiqullah Atıf Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer
Atış Atlı Atlıbeğ Atlıkağan Atmaca Atousa Atsız Atunçu Avan Avar Avdal Avesta Avin Avluç Avni Avşar Awad Awar Awaz Ay Aya Ayaçı Ayas
Ayaş Ayaz Aybalta Ayban Aybars Aybeğ Aydan Aydarkağan Aydemir Aydın Aydınalp Aydoğan Aydoğdu Aydoğmuş Aygırak Ayhan Ayıtmış Ayız Ayızdağ
Aykağan Aykal Aykan Aykurt Aykut Ayluç Ayluçtarkan Ayma Ayman Aynur Ayoub Ayren Ayruk Aysar Ayse Ayşe Ayşegül Aysel Ayşıl Aysılığ Aysun
Aytaç Aytak Aytekin Ayten Aytuğ Ayvaz Ayyıldız Azadeh Azak Azar Azban Azer Azgan Azganaz Azîme Azita Azizhan Azizullah Azıl Azmi Azza
Babacan Babak Babır Babur Baçara Baççayman Baçman Badabul Bade Badr Badria Badruk Badur Bağa Bağaalp Bağaışbara Bağan Bağaşatulu
Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey Bağaturipi Bağatursepi Bağdagül Bağış Bağtaş Baha Bahaa Bahadır Bahar
Bahareh Bahman Bahram Bahri Bahtiyar Bakağul Bakhtiar Bâki Bakır Bakırsokum Bakr Baksı Bakşı Balaban Balaka Balakatay Balamır Balçar
Baldu Balın Balkık Balta Baltacı Baltar Baltır Baltur Bamsı Bangu Barak Baraktöre Baran Barbeğ Barboğa Barbol Barbulsun Barça Barçadoğdu
Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Bardıbay Bargan Barin Baris Barımtay Barın Barış Barkan Barkdoğdu Barkdoğmuş
Barkdurdu Barkdurmuş Barkın Barlas Barlıbay Barmaklak Barmaklı Barman Bars Barsbeğ Barsboğa Barsgan Barskan Barsurungu Bartu Barzan
Basademir Başak Basan Basanyalavaç Basar Basat Başbuğ Başçı Basel Basem Başgan Bashar Basheer Baskın Başkırt Başkurt Basma Basmıl Bassam
Baştar Bastı Bastuğrul Basu Basut Batoul Batrak Battal Batu Batuhan Batuk Batur Baturalp Bawer Bay Bayan Bayançar Bayankağan Bayat
Bayazıt Baybars Baybayık Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir Baydur Bayık Bayınçur Bayındır Baykal Baykara Baykoca Baykuzu
Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayram Bayrı Bayrın Bayruk Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu
Baz Bazır Beçeapa Beçkem Bedir Bedirhan Bediz Bedran Bedreddin Bedri Beğ Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir
Beğdilli Beğdurmuş Begi Begil Begine Begitutuk Beğkulu Beglen Begni Beğtaş Beğtegin Beğtüzün Behçet Behiç Behlül Behnam Behnaz Behram
Behrem Behrouz Behroz Behzad Behzat Bek Bekazıl Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beker Bekir Beklemiş Bektaş
Bektür Belçim Belçir Belek Belemir Belgi Belgin Belgüc Belma Beltir Beltun Bengi Bengü Benice Benli Benlidemir Bera Berat Berçem
Berceste Berçin Berdan Berdibeğ Beren Berendey Berfin Berfîn Berginsenge Bergü Berinay Berîtan Bêrîtan Berivan Berîvan Bêrîvan Berk
Berkan Berkay Berke Berkin Berkiş Berkyaruk Bermek Berna Berran Berre Berva Bervan Berzan Beşar Besentegin Beşer Besim Beşir Besra Beste
Bestoon Betemir Betül Beyizçi Beyrek Beyrem Beyza Bibi Biçek Bijan Bijar Bilâl Bilge Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara
Bilgeışbaratamgan Bilgekağan Bilgekan Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgiç
Bilgin Bilig Biligköngülsengün Bilik Binbeği Bindir Birgül Birol Biryar Bismillah Bita Bıçkı Bıçkıcı Bıdın Bıtaybıkı Bıtrı Boğa Boğaç
Boğaçuk Bögde Böge Bögü Bökde Böke Boldaz Bölen Bolmuş Bolsun Bölükbaşı Bolun Boncuk Bönek Bönge Bongul Bongulboğa Bora Boran Borçul
Borlukçu Bornak Börteçine Börü Börübars Börüsengün Botan Boyan Boyankulu Boylabağa Boylabağatarkan Boylakutlutarkan Bozan Bozbörü
Bozdoğan Bozkurt Bozkuş Bozok Brahim Buçan Buçur Budağ Budak Budunlu Büdüs Büdüstudun Buğday Bügdüz Bügdüzemen Büge Buğra Buğrakarakağan
Bügü Büğübilge Bukak Bukaktutuk Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bulaçapan Bulak Bulan Buldur Bülent Bulgak
Bulmaz Bulmuş Buluç Buluğ Buluk Buluş Bulut Bümen Bumın Bunsuz Bünül Bünyamin Burak Burçak Burcu Büre Burguçan Bürgüt Burkay Bürkek
Bürküt Bürlük Burslan Burulday Burulgu Burunduk Buse Büşra Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç Buyruç
Buyruk Buzaç Buzaçtutuk Çaba Çabdar Çablı Çabuş Cafer Çağan Çağatay Çağdaş Çağıl Çağla Çağlar Çağlayan Çağrı Çağrıbeğ Çağrıhan
Çağrıtegin Çağru Cahid Çalapkulu Can Cana Canalp Canan Cândar Canel Caner Cangül Cankan Çankız Cannur Cansel Cansın Cansu Cavid Cebe
Celal Celâleddin Celasun Çelen Çelik Celil Cem Cemal Cemali Çemen Çemgen Cemil Cemile Cengiz Cenk Ceren Çeşminaz Çetin Çetinel Çetiner
Cevahir Cevat Ceyda Ceyhun Çeykün Ceyla Ceylan Ceylin Ceylinaz Cezmi Chaima Chia Chiman Chnar Chra Çiçek Çiçem Çiğdem Cihad Cihan Cîhan
Cihangir Cihanşah Çilay Çilenti Çiler Cilvenaz Çimen Çise Çişem Çisil Civan Ciwan Çîya Çıgıl Cılasun Çıngır Çobulmak Çocukbörü
Çokramayul Çolman Çolpan Çölü Coşkun Coşkuner Cübeyr Cumhur Cüneyt Daban Dağhan Dalal Dalia Damla Dania Dariush Dâver Davoud Davud
Dawood Defne Delal Delaram Delil Demet Demiralp Demirhan Deniz Denizalp Derin Dersim Dêrsim Derviş Derya Destan Deste Devran Dicle Dîcle
Diclehan Didem Dikmen Dilan Dîlan Dilara Dilaver Dilay Dilber Dilberay Dildar Dildâr Dilek Diler Dilnaz Dilovan Dinç Dinçer Direnç Diri
Dîroj Dîrok Diyar Dizik Djamel Dldar Doaa Doğan Doğanay Doğaner Doğu Dolunay Döndü Donya Doruk Driss Duaa Dündar Dünya Dürdane Durmuş
Dürriye Duru Dururbunsuz Duygu Ebin Ebkızı Ebrahim Ebren Ebru Ebtisam Ebuzer Ece Ecehan Ecem Ecevit Ecmel Ecrin Ecvet Ede Edhem Edil
Ediz Efken Eflah Efsun Eftalya Ege Egemen Eğrim Ekeç Ekim Ekin Ekmel Ekrem Ela Elaheh Elçin Elgin Elham Elif Elkin Elmas Elnaz Elti
Elvan Emad Eman Emced Emel Emin Emine Emir Emrah Emre Emrullah Enayatullah Ender Enderun Enes Engin Enis Enise Ensar Enver Eralp Eray
Erberk Ercan Erçin Ercüment Erda Erdal Erdem Erdeni Erdenikatun Erdeniözük Erdinç Erdoğan Erel Eren Erentüz Ergene Ergenekatun Ergin
Ergün Ergüner Erhan Erinç Erkâm Erkan Erkân Erke Erman Ermen Erol Erşan Ersin Ertan Erten Ertenözük Ertuğrul Esam Esat Esen Esenbike
Eser Esin Esma Esmail Esmatullah Esmeray Esra Esraa Eşref Ethem Etil Evar Evin Evîn Evran Evren Evşen Eyiz Eylül Eymen Eyşan Eyüp Ezgi
Ezrak Fadi Fadia Fadime Fadıl Fadwa Fahd Fahima Fahrettin Fahri Fahriye Fahrünissa Faik Fâlih Farahnaz Faranak Farhad Fariba Fariborz
Farid Farideh Faris Farishta Farnaz Farouk Farrokh Farshad Faruk Faryal Farzad Farzaneh Fasih Fatemeh Fathi Fatih Fatiha Fatin Fatoş
Fawaz Fawzi Fayez Faysal Fazilet Fazıl Fazlı Fazullah Feda Fedai Fehime Fehmi Ferah Feramuş Feramuz Feras Feray Ferda Ferdi Fereshteh
Fereydoun Ferhad Ferhan Ferhat Feride Feridun Feriha Ferit Ferman Ferozan Ferruh Fevzi Feyyaz Feyza Feyzullah Fidan Figen Fikret Fikri
Fikriye Filiz Firat Firdevs Firouz Fırat Forough Fouad Fouzia Fuad Fuat Fuldem Fulden Fulya Funda Füreyya Furkan Furkân Füruzan Füsun
Fuzuli Gaffar Gamze Gaye Gazanfer Gazi Gelawej Gelin Gelincik Gencer Gevheri Ghada Ghaith Ghassan Ghazal Ghazaleh Gholamreza Giray Gizem
Gıyas Gökalp Gökben Gökbörü Gökçe Gökçegöl Gökçen Gökçiçek Gökhan Gökmen Göknur Gökşin Goli Golnar Golnaz Gonca Gönenç Göngör Gönül
Goran Görkem Görün Gözde Güher Gül Gula Gulalai Gülay Gulbahar Gülbahar Gülben Gulbuddin Gülcan Gülçin Güldem Gülden Güldeste Gülegen
Gülemen Gülen Güler Gülgün Gülhan Gulistan Gülizar Gülnaz Gülpembe Gülriz Gülsen Gülşen Gulseren Gülsüm Gültekin Gülten Gülümser Gümüş
Gün Günay Günçiçek Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur Günsel Günseli Günyaruk Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol
Gürsel Güven Güvenalp Güvercin Güzey Habbab Habibullah Habil Hacer Hacib Hadeel Hadi Hâdi Hafez Hafi Hafid Hafida Hafız Haifa Haitham
Hakan Hakem Haki Hakim Hakkı Hala Haldun Hale Halil Halim Hâlis Halit Haluk Hamad Hamdullah Hamed Hami Hamideh Hamidreza Hamidullah
Hamit Hammâd Hanaa Hanadi Hanan Handan Hande Hanefi Hanin Harun Haseebullah Haseki Hashem Hashim Hasibi Hasibullah Haşim Hasin Haşmet
Hasret Hatem Hâtem Hatice Hatip Hattâb Hava Havva Hawar Hawkar Hawre Haya Hayal Hayali Hayat Hayati Hayatullah Haydar Hayriye Hazan
Hazar Hazem Hazhar Hazım Heba Hedieh Heja Hêja Hekmatullah Helin Hemin Hend Hengameh Hero Heval Hêvî Hiba Hicabi Hicham Hikmet Hilal
Hilmi Himmet Hind Hişam Hisham Hiwa Hıfzı Hızır Hocine Hoda Homa Homaira Homayoun Hooman Hossein Houda Houshang Hozan Hüccet Hud
Hüdâvendigâr Hüdayi Hulki Hulusi Hülya Hüma Hümayun Hümeyra Hüner Hürkan Hurşit Husam Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hussam
Hussein Huzeyfe İbrahim İclal İdil İdris İffet Ihab İhsan Ihsanullah İhvan İkbal İkeme İkiçitoyun İkrime Ilaçın İlayda İlbey İlbilge
İldike İlgegü Ilgın Ilham İlhami İlhan İlkay İlkben İlke İlker İlknur İlksen İlkyaz Ilyas İlyas Imane İmge İmran İmrem Inanç Inas İnç
İnci Intisar İpek Iraj Irem İrem İrfan İrinç İrinçköl Irmak İrtiş Isam Isığ Işığ Isık Işık Işıl Işılay Işın Işıner İsmail İsmet Israa
İtil Itır Itri Iyık Iyıktağ İzel İzzet İzzettin Jaber Jafar Jale Jaleh Jamshid Javad Jawad Jawed Jihad Jihan Jîn Jiyan Joud Joumana
Julide Jwan Kaan Kabil Kadem Kader Kadir Kadı Kadrican Kadriye Kağan Kak Kalender Kamber Kambiz Kamel Kamelya Kâmil Kamile Kamuran
Kamyar Kancı Kançı Kani Kapgar Karaca Karaça Karahan Karak Kargılaç Karima Karlıgaç Karwan Karzan Kasım Kasra Kassem Katun Katunkız
Kaveh Kawa Kayaalp Kayacık Kayaçık Kayça Kaynak Kazanç Kazem Kazhal Kâzım Kazkatun Kekik Keklik Keleş Kemal Kemâl Kemalettin Kenan Kepez
Keramet Kerami Kerem Keremşah Kerim Kesme Keşşaf Kevser Keyken Keyvan Kezlik Khabat Khadidja Khalat Khaled Khalilullah Khanda Khatira
Khawla Khosrow Khouloud Kianoush Kinan Kiraz Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek Kırgavul Kırlangıç Kısmet Kıvanç Kıvılcım
Kıymet Kızdurmuş Kızılalma Koçer Köksal Koray Korkut Kosar Kourosh Kubat Kubilay Kübra Kuddusi Kumru Kurdo Kürşad Kürşat Kutbettin
Lahcen Lailoma Lale Laleh Lama Lamia Lamih Lanja Larbi Latif Latifa Latife Lava Laween Layal Layan Leen Leman Lemide Lerzan Levent Lida
Lîlan Lîrîk Loay Louay Loubna Lujain Lütfi Lütfullah Maad Maedeh Maha Mahabad Mahdi Mahdieh Maher Mahin Mahir Mahmoud Mahmut Mahnaz
Mahsa Mahshid Mahtab Mahvash Mahzun Mai Majd Majed Majida Maksud Malak Malalai Mana Manal Manar Mandana Manijeh Manouchehr Mansur Maral
Maram Marjan Marwa Marwan Marzieh Masoud Masouda Masoumeh Massoud Maysa Maysoon Mazen Mazhar Maziar Mazlum Medya Mehdi Mehmet Mehran
Mehrdad Mehri Mehrnaz Mehtap Melda Melek Melih Melike Melikşah Melis Melodi Meltem Memduh Meral Meriç Merih Merna Mert Mervat Merve
Meryem Messaoud Mestan Mesut Mete Metin Mevlüt Mezgin Mihriban Mine Minoo Mir Miraç Miray Mirkelam Mirwais Mirza Mithat Mitra Mizgîn
Mısra Moayad Mohammadreza Mohand Mohannad Mohsen Mojdeh Mojgan Mojtaba Montaser Morteza Mostafa Mouna Mounir Mourad Muammer Muath
Muaviye Muaz Müesser Müfid Müge Muhammed Muhammet Muhannad Muharrem Muhsin Muhtar Muhterem Muhteşem Muhyiddin Müjdat Müjde Müjgan Mujib
Mujtaba Mukadder Mukaddes Mükerrem Muktedi Muktedir Muktefi Mümtaz Münevver Münir Murat Müren Müşir Muslih Mustapha Mutahhar Mutasım
Muteber Mutemed Muthanna Muttalib Muzaffer Müzdad Nabi Nabil Nabila Nacer Naci Nada Nader Nadi Nadim Nadir Naela Nafiz Naglaa Nahil
Nahla Naif Nail Naim Naima Najib Najibullah Najla Najwa Nalan Namık Narges Narin Nasrullah Nasser Nassim Navid Nawaf Nawel Nawroz Nayef
Naz Naza Nazan Nazanin Nazdar Nazif Nazih Nazila Nazım Nazlı Nazmi Nazmiye Nazo Necat Necati Necdet Nechirvan Necib Necla Necmettin Neda
Nedim Negar Negin Nehir Nejat Nematullah Nergis Nermin Neşet Nesim Neslihan Neslişah Nesreen Nesrin Nevin Nevra Nevzat Newroz Nidal
Nigar Nihad Nihal Nihan Nihat Nil Nilay Nilgün Nilofar Niloofar Niloufar Nilüfer Nima Nisa Nisan Nishtman Nisreen Niştîman Niyan Niyazi
Nizamettin Nizar Noha Noora Noorullah Nooshin Nouf Nour Noura Noureddine Nûda Nûdem Nuha Nükhet Numan Nur Nural Nuran Nuray Nurcan
Nûredîn Nurettin Nurgül Nuri Nuriye Nursel Nurseli Nurullah Nusret Obada Oğuz Oğuzhan Okan Okşan Oktay Olcay Omaima Ömer Omid Omran
Önder Onur Orhan Orod Osama Oussama Oya Öykü Ozan Özcan Özden Özer Ozge Özge Özgür Özhan Özkan Özlem Özlen Öznur Pakize Palwasha
Parastoo Pari Parisa Parla Parvaneh Parvin Parviz Parwana Payam Payidar Pedram Pegah Pelin Pelinsu Pembe Peri Perî Perihan Perran Pertev
Perver Pervin Peshawa Peshraw Petek Peyami Peyman Piraye Pınar Pooya Pouria Pouya Qais Qudratullah Qusay Rachid Rachida Raci Raed Rafet
Rafik Raghad Rahaf Rahime Rahimullah Rahmatullah Rahmi Rahşan Raif Rajaa Rakıp Ramazan Rami Ramin Ramiz Ramy Rand Rania Ranj Rasha Rasim
Raşit Rasoul Rauf Rawan Rawaz Rawda Rayan Razan Rebaz Rêber Rebin Rebwar Recai Recep Reda Redouane Reem Refah Refet Refik Reha Rehab
Reham Reis Remzi Rênas Rengin Reşat Reşîd Resûl Resül Reyad Reyhan Reyhaneh Reza Rezan Rezzan Riad Riyad Rizgar Rıdvan Rıfat Rıfkı Rıza
Rohullah Roj Roja Rojan Rojda Rojhat Rojin Rojîn Rokhshana Ronahi Ronahî Ronak Ronî Roozbeh Roşan Rostam Roula Roxana Roya Rozerin Rozh
Rozhin Ruba Rüçhan Ruhsar Rûken Rükneddin Rüştü Ruwaida Rüya Saada Şaban Sabera Sabri Sabrine Sacid Şadan Sadberk Sadettin Sadi Sadık
Sadri Sadullah Saeed Saeedeh Safa Safaa Saffet Şâfi Safiullah Sahand Şahap Şahin Şahinalp Şahsuvar Şahsüvar Saida Saim Sajjad Sakar
Şakir Sâkıp Salah Saleh Salih Salwa Samah Samaneh Samar Samed Sameh Samer Sami Samia Samih Şamil Samim Samiullah Sanaa Sanaz Sanem
Şarani Sarbast Saro Sarp Sasan Savaş Sawsan Şayan Sayed Şebnem Şecaeddin Seçil Seçkin Seda Sedat Sedef Seden Sefa Sefer Şefik Seher
Şehlevent Şehrazat Selahattin Şelale Selami Selçuk Selda Selen Selim Selin Selma Sema Semih Semra Şemsi Senay Şenay Senem Şener Şengül
Şennur Şenol Sepehr Sepideh Şerafettin Serap Serbest Serbülent Serdar Şeref Sergen Serhad Serhat Şerif Şerife Serin Serkan Sermet Şermin
Serpil Sertaç Sertap Şervan Server Serwa Setareh Settar Seval Sevda Sevgi Sevil Sevim Sevinç Şevket Şevki Sevtap Şevval Şêxmus Şeyban
Şeyda Seyfettin Seyfi Seyfullah Şeyma Seyyit Sezen Shadan Shadi Shadia Shafiqa Shafiullah Shagul Shahab Shahad Shahd Shahla Shahram
Shahryar Shahrzad Shaima Shaimaa Shamsullah Sharareh Sharifa Shatha Shayan Shene Sherif Sherko Shervin Shilan Shima Shiva Shivan Shler
Shno Shohreh Shorsh Shukria Shwan Siamak Siavash Sibel Sîber Şihab Şihabeddin Şiir Şîlan Sîma Simge Simin Sina Sinan Şinasi Sinem Sîpan
Şir Sireen Şîrîn Sirwan Sivan Sıdkı Sıla Sırrı Sofiane Soha Sohaila Soheil Soheila Somayeh Soner Songül Soran Soraya Soroush Souad
Souhaila Soumaya Spozhmai Stêr Su Suad Suat Subhi Sude Sudi Sufian Suha Suhaib Süheyl Şükrü Sulaf Şule Süleyman Sultan Suna Sunay Sururi
Sussan Suzan Taban Taceddin Taghreed Tahani Tahar Taher Taib Taim Talal Talat Talay Talip Tamana Tamer Tamim Taner Tanju Tanyeli Taraneh
Tarek Tareq Tarık Tarkan Taşkın Tasneem Tayfun Tayyar Tekin Tekinalp Temel Teoman Tevfik Tevhid Tezcan Tezel Tezer Thamer Timur Tınas
Tolga Tolunay Toprak Torpekai Touraj Trifa Tuba Tufan Tugay Tuğba Tuğçe Tuğrul Tuğtekin Tuhfe Tülay Tülin Tümer Tunahan Tunay Tunç
Tuncay Tunçer Turan Turgay Turgut Türkan Türkay Türker Türkeş Turki Turna Tutku Ufuk Uğur Uhra Ukbe Ülfet Ülgen Ülker Ülkü Ulus Ulvi
Ulviye Umit Ümit Ümmiye Ümran Umur Umuralp Umut Ünal Ünsel Ünseli Usama Usame Utku Uygu Üzeyir Vahâ Vahdet Vahid Vahide Valid Vecdi
Vedat Vefa Vefik Vehbi Veli Vesile Veysel Veysi Vian Vicdan Vildan Viyan Volkan Vuslat Wadih Wael Wafa Wafaa Wahiba Wahid Wahida Waleed
Wali Walid Wassim Wazhma Welat Xatûn Xebat Xece Xezal Yado Yağız Yağmur Yahya Yalçın Yalda Yalgın Yaman Yamina Yaprak Yara Yasaman Yaşar
Yasemin Yaser Yassin Yassine Yavuz Yazan Yekta Yelda Yeliz Yener Yeşim Yetkin Yiğit Yıldırım Yıldız Yılmaz Yonca Yosun Younes Yousef
Youssef Youssra Yüce Yücel Yüksel Yümni Yunus Yûsiv Zabihullah Zafer Zâfir Zahide Zâhit Zaki Zalmai Zamir Zana Zarghona Zari Zarmina
Zaynab Zehra Zeina Zeinab Zekai Zekeriyyâ Zeki Zekiye Zelal Zeliha Zerdeşt Zerrin Zerya Zeyad Zeyd Zeynel Zeynep Zhala Zhaleh Zhin Zhyan
Ziad Zihnî Zilan Zîlan Zîn Ziver Ziya Ziyad Ziyâd Zmarai Zohal Zohreh Zoubida Zozan Zubaida Zübeyde Zübeyr Zuhair Zühal Zülal Züleyha
Zülfikâr Zümrüt
`,
  family: `
Abacı Abadan Abadi Abalıoğlu Abbas Abboud Abdallah Abdelaziz Abdo Abdulrahman Abed Aboud Acar Açar Açıkalın Açıkgöz Aclan Adal Adanır
Adar Adel Adem Adin Adıvar Afshar Ağa Ağaoğlu Ağca Ağırbaş Ahmadi Ahmadzai Akal Akalın Akan Akar Akay Akaydın Akbaba Akbari Akbay
Akbulut Akçal Akçalı Akcan Akçay Akdağ Akdemir Akel Akgöz Akgül Akgün Akhundzada Akin Akın Akıncı Akışık Akkan Akkaş Akkaya Akkoç Akkor
Akkoyun Akkoyunlu Akkurt Akman Akpınar Aksakal Aksel Akşit Aksoy Aksungur Aktan Aktaş Aktay Akyel Akyıldız Akyürek Akyüz Al-Ahmad Al-Ali
Al-Amin Al-Assad Al-Bayati Al-Dulaimi Al-Farsi Al-Fayed Al-Hakim Al-Hamdan Al-Hashimi Al-Hassan Al-Hussein Al-Jabouri Al-Janabi
Al-Khalili Al-Khatib Al-Maliki Al-Masri Al-Mutairi Al-Najjar Al-Obaidi Al-Omari Al-Qasim Al-Rashid Al-Rawi Al-Saadi Al-Sayed Al-Shammari
Al-Tamimi Al-Tikriti Al-Zahrani Alan Alavi Albayrak Alev Alizadeh Alıcı Alkan Alkaya Alnıaçık Alpman Alptekin Alpuğan Altan Altınay
Altınbaş Altınel Altınışık Altınok Altıntaş Altıok Altun Altuntaş Alyanak Amini Amir Amiri Arab Arafat Aras Arda Arıcan Arığ Arık Arıkan
Arslan Arslanoğlu Asadi Aşçı Asil Aşık Aşıkoğlu Aşkın Aslan Aslanoğlu Atakan Atakol Atalık Atallah Atan Atasever Atay Ateş Atik Atıcı
Atılgan Atlı Avan Avci Avcı Avcıoğlu Awad Awwad Ayaydın Ayaz Aybar Aycan Aydan Aydemir Aydin Aydın Aydoğdu Aygün Ayhan Aykaç Aykan
Aykurt Aytaç Aytek Aytekin Ayverdi Ayyad Azad Azimi Azizi Babacan Babalı Babaoğlu Bademci Baghdadi Bagheri Bağış Bahadır Bahrami Bakan
Bakhtiari Bakir Bakırcı Bakırcıoğlu Bakri Balaban Balci Balcı Ballı Baltacı Barakat Baran Barbarosoğlu Barlas Barzani Barzanji Başaran
Başer Bashir Basmacı Başoğlu Baturalp Bawer Bayar Bayazıt Baydar Baykam Bayrak Bayraktar Bayraktutan Bayram Baysoy Bekdik Bektaş
Bektaşoğlu Ben-Ali Benali Bencherif Bendjelloul Benkirane Bennani Bensaid Berberoğlu Berk Berrada Berxwedan Beşerler Beşikçi Beşok Biçer
Bildik Bilen Bilge Bilgen Bilgiç Bilgin Birinci Birlik Bıçakçı Boduroğlu Bolat Bolatlı Bölükbaş Bölükbaşı Boratav Boukhari Boumediene
Bouzid Boyacı Boz Bozdoğan Bozkır Bozkurt Bozoğlu Bucaklı Budak Bulak Bulut Buruk Çağıran Çakır Çamdalı Can Candan Çapanoğlu Çatalbaş
Celik Çelik Cemal Cengiz Çetin Çetiner Çevik Ceylan Chahine Chaoui Chehab Cherif Çiftçi Ciwan Coban Çörekçi Coşkun Dabbagh Dağdaş
Dağlaroğlu Daher Dalkıran Darwish Davari Davoudi Demir Demirbaş Demirci Demirel Demirtaş Deniz Denkel Dersim Dildar Dizayi Dizdar
Djebbar Doğan Durak Durmaz Düşenkalkar Duygulu Ebrahimi Egeli Eid Ekici Ekinci Ekşioğlu El-Amin El-Khoury El-Masry El-Sayed Elçiboğa
Eliçin Elmas Elmastaşoğlu Erbay Erberk Erbulak Erçetin Erdem Erdogan Erdoğan Eren Erez Erginsoy Erkekli Eronat Ersoy Ertepınar Ertürk
Esfahani Esmaili Evliyaoğlu Fahmy Fakhoury Farahani Faraj Farhat Faris Farouk Fayad Fazeli Ferat Ganji Genc Ghanem Gharib Ghasemi Ghazi
Ghorbani Goncalves Gönültaş Goran Gul Gül Guler Güler Gulzar Gümüşpala Günday Gunes Güneş Gürbüz Gürmen Habibi Haddad Hadi Hafez Haidar
Haidari Hajjar Hakan Hakim Hakimi Hakyemez Hamad Hamdan Hamdi Hamidi Hammoud Hamza Hamzaoğlu Hanafi Haroun Hasan Hashemi Hashimi Hassani
Hatami Hawrami Haydari Heval Heydari Hijazi Hosseini Hotak Husseini Ibrahimi Idrissi Ilıcalı Işık Iskandar Issa Jabari Jaber Jabr Jafari
Jaff Jalali Jamali Jawad Jawadi Jiyan Kahveci Kaplan Kaplangı Kara Karaböcek Karabulut Karaca Karadağ Karadaş Karaduman Karaer Karimi
Karimzadeh Kartal Karzai Kasapoğlu Kassab Kassem Kavaklıoğlu Kawa Kaya Kazemi Keçeci Kemal Keseroğlu Keskin Khalaf Khaled Khalidi Khalil
Khalili Kharroubi Khorasani Khorshid Khoshnaw Khosravi Khoury Kilic Kiliç Kılıç Kılıççı Kıraç Koç Kocabıyık Koçoğlu Koçyiğit Korkmaz
Körmükçü Korol Köse Köybaşı Köylüoğlu Koyuncu Küçükler Kuday Kulaksızoğlu Kumcuoğlu Kunt Kunter Kurdi Kurt Kurutluoğlu Kutlay Kuzucu
Lahoud Latifi Limoncuoğlu Mahdavi Mahdi Mahfouz Mahmoud Mahmoudi Makki Malki Mansoor Mansour Mansouri Mardini Maroof Marouf Masoudi
Masri Mayhoş Mazari Mehdizadeh Mehmet Menemencioğlu Mertoğlu Merzouki Mirzaei Mirzai Mohammadi Mohammadzadeh Mohseni Mokhtari Moradi
Mortazavi Mostafa Mousavi Moussa Mufti Murad Mustafa Naderi Najafi Najjar Nakhle Nalbantoğlu Naqvi Naser Nasser Nasseri Nazari Nebioğlu
Nejad Niazi Noori Noorzai Nouri Numanoğlu Nuri Obeid Öcalan Okumuş Okur Omari Omarzai Önür Oraloğlu Orbay Örge Othman Öymen Ozansoy
Özberk Özbey Özbir Özcan Özdemir Özdenak Özdoğan Özer Özgörkey Özgür Özkan Özkara Özkök Öztonga Öztuna Ozturk Öztürk Pahlavi Paksüt
Palani Parsa Pekkan Pektemek Poçan Polat Popal Popalzai Poyrazoğlu Qaderi Qaradaghi Qasem Qasim Raad Rabbani Rad Rahimi Rahmani Ramadan
Rashed Rasooli Rasoul Rasul Rawandi Razavi Razzaq Reşo Rezaei Rezai Riahi Rostami Saad Saadi Sabbagh Sabri Sadat Sadeghi Sadiq Sadıklar
Safari Safi Şahin Said Saidi Saïdi Sajadi Salah Salam Salama Saleh Salehi Salem Salih Salman Samadi Samancı Samara Sancar Sandalcı
Sarhan Sari Saribas Sarı Sarıoğlu Sayed Sayegh Saygıner Sediqi Şen Sepetçi Serdar Serhat Şervan Sezek Shafiei Shaheen Shahidi Shahin
Shahrokhi Shakir Shammas Sharifi Shekhani Sherzad Sherzai Shinwari Siddiqi Şimşek Sinanoğlu Soleimani Solmaz Soltani Sözeri Stanekzai
Süleymanoğlu Sultani Surchi Tabatabai Taha Tahan Taheri Tahincioğlu Tajik Talabani Talebi Tannous Tanrıkulu Tantawi Tarhan Tas Taş Taşçı
Taşlı Tazegül Tekand Tekelioğlu Tekin Tlili Tok Tokatlıoğlu Tokgöz Topal Topaloğlu Topçuoğlu Toprak Toraman Trabelsi Tuğlu Tuğluk
Tunaboylu Tunç Tuncer Tunçeri Turan Turgut Turk Türk Türkdoğan Türkyılmaz Tütüncü Tüzün Uca Uçar Ülker Uluhan Ünal Ural Uysal Uzun
Velioğlu Wahab Wahidi Wardak Xelîl Yacoub Yalcin Yalçın Yasin Yavuz Yazdani Yazıcı Yeşilkaya Yetkiner Yildirim Yildiz Yilmaz Yıldırım
Yıldız Yıldızoğlu Yılmaz Yılmazer Yorulmaz Younan Younes Yousef Yousefi Youssef Yousufzai Yuksel Yüksel Zadran Zahedi Zaher Zaidan Zaki
Zamani Zana Zand Zangana Zazai Zebari Zeidan Ziani Zibari Zidan Zilan
`,
};
