/**
 * Words with a capital that are no names of persons and that a word list of plain English lacks: the calendar, peoples, languages and faiths,
 * organisations and their initials, police systems and forms, brands. Plain facts, from general knowledge.
 */
export const knownWords = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun January February March April May June
July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Christmas Xmas Easter Halloween Diwali Eid
Dell Lenovo Acer Toshiba Yale Chubb Samsung Huawei Nokia Xiaomi Motorola Fitbit Garmin Alexa Siri Cortana Kindle Nikon Canon Durex Regaine Rosh Hashanah Yom Kippur Sukkot Shavuot Shabbat Holi Onam Pongal Baisakhi Gurpurab Muharram Ashura Mawlid Eid-ul-Fitr Samhain Beltane Hogmanay Burns Pentecost Ascension Epiphany Juneteenth Thanksgiving Songkran Tet Kwanzaa Mardi Gras Carnival Bonfire Interflora Evri Hermes Yodel Clintons Moonpig Etsy Vinted Depop Shpock Gumtree Zara Primark Wetherspoons Greggs Nando's Subway Starbucks Costa Argos Wilko Poundland Superdrug Specsavers Halfords Screwfix Wickes Dunelm Matalan Boohoo Asos Shein Temu Madeira Tenerife Lanzarote Fuerteventura Majorca Menorca Ibiza Magaluf Ayia Napa Zante Corfu Crete Rhodes Kos Kavos Bodrum Marmaris Antalya Sharm Hurghada Benidorm Torremolinos Marbella Albufeira Phuket Pattaya Bali Goa Minneapolis Ramadan Hanukkah Passover Whitsun Lent Advent Boxing Valentine Valentine's Nowruz Vaisakhi Navratri Pesach Purim Michaelmas
English Welsh Scottish Scots Irish British Briton Cornish European African Asian American Caribbean Indian Pakistani Bangladeshi Bengali
Punjabi Gujarati Kashmiri Mirpuri Sylheti Tamil Sinhalese Sinhala Nepali Nepalese Afghan Iranian Iraqi Kurdish Kurd Arab Arabic Syrian
Lebanese Turkish Persian Farsi Dari Pashto Pashtun Urdu Hindi Malayalam Telugu Marathi Somali Eritrean Ethiopian Tigrinya Amharic Oromo Sudanese Nigerian
Ghanaian Kenyan Ugandan Zimbabwean Congolese Rwandan Gambian Senegalese Yoruba Igbo Hausa Twi Akan Swahili Lingala Shona Ndebele Zulu Xhosa
Jamaican Trinidadian Barbadian Bajan Guyanese Haitian Creole Patois Polish Romanian Roma Romani Romany Lithuanian Latvian Estonian Bulgarian Ukrainian
Russian Albanian Kosovan Kosovar Czech Slovak Slovakian Slovenian Hungarian Serbian Croatian Bosnian Macedonian Moldovan Greek Cypriot Maltese
Italian French German Dutch Belgian Swiss Austrian Danish Swedish Norwegian Finnish Icelandic Spanish Portuguese Brazilian Colombian Mexican
Peruvian Bolivian Venezuelan Ecuadorian Argentinian Chilean Cuban Chinese Mandarin Cantonese Vietnamese Filipino Filipina Tagalog Thai Malay
Malaysian Indonesian Japanese Korean Mongolian Burmese Rohingya Cambodian Australian Canadian Egyptian Moroccan Algerian Tunisian Libyan Yemeni
Saudi Kuwaiti Qatari Emirati Israeli Palestinian Jordanian Hebrew Yiddish Latin Gypsy Traveller BSL Makaton Afro African-Caribbean Afro-Caribbean
Christian Christianity Catholic Protestant Anglican Methodist Baptist Evangelical Orthodox Pentecostal Mormon Jehovah Jehovah's Quaker Muslim Islam Islamic Sunni
Shia Ahmadi Ahmadiyya Quran Koran Imam Mosque Hindu Hinduism Sikh Sikhism Gurdwara Jewish Jew Judaism Torah Synagogue Chabad Rabbi Buddhist
Buddhism Jain Rastafarian Pagan Bible God Allah Jesus Lord Sharia Church Temple Salvation Army Haredi Charedi
Google Facebook Meta Messenger Instagram Insta Snapchat Snap TikTok Tik Tok Twitter WhatsApp Whatsapp Telegram Signal Discord YouTube Youtube
Reddit Tinder Bumble Hinge Grindr Badoo Plenty POF OkCupid Happn Feeld Muzz Fabswingers OnlyFans Onlyfans Skype Zoom Teams FaceTime Facetime Viber WeChat
Kik Omegle LinkedIn Pinterest Tumblr Vinted Gumtree eBay Ebay Amazon Alexa Netflix Spotify PayPal Paypal Monzo Revolut Starling Uber Bolt
Deliveroo Addison Lyft Airbnb Booking Expedia Microsoft Windows Outlook Hotmail Gmail Yahoo Android iPhone Iphone iPad Ipad iCloud Icloud Apple Samsung
Huawei Nokia Sony PlayStation Playstation Xbox Nintendo Minecraft Roblox Fortnite Ring Blink Nest Fitbit Garmin Vodafone Virgin Sky EE Giffgaff
Lycamobile Tesco Asda Sainsbury Sainsbury's Sainsburys Morrisons Aldi Lidl Waitrose Co-op Coop Boots Superdrug Primark Argos Ikea Wetherspoon Wetherspoons
Wetherspoon's Spoons Greggs McDonalds McDonald's Mcdonalds KFC Nando's Nandos Subway Costa Starbucks Nero Domino's Dominos Burger Greene Premier
Travelodge Holiday Hilton Marriott Ibis Novotel Radisson Britannia Ford Vauxhall Volkswagen VW Audi BMW Mercedes Toyota Nissan Honda Hyundai
Kia Peugeot Renault Citroen Fiat Seat Skoda Volvo Mazda Suzuki Jaguar Rover Tesla Corsa Astra Fiesta Focus Golf Polo Transit Nike Adidas Levi
Viagra Valium Xanax Diazepam Rohypnol Prosecco Smirnoff Bacardi Malibu Jagermeister Guinness Stella Heineken Carling Lambrini Xtravision Levonelle
Safelives SafeLives Cellmark Eurofins Guardia Civil Garda Gardai Gendarmerie Polizei Policja Lloyds Barclays Natwest NatWest HSBC Santander Nationwide Halifax Butlins Pontins Haven Unison Freeva FreeVa Lactulose Bridgerton FIFA Eastenders EastEnders Smirnoff Revolution Mosh
Prix Ticketmaster Pryzm Popworld Synlab Agincare Poundland Primark Jet2 Ryanair Easyjet Kamagra Cialis Nytol Kalms Wegovy Ozempic Kripos Europol Gestapo Yours Kind Regards
Octavia Fabia Clio Megane Captur Yaris Corolla Auris Qashqai Micra Insignia Mokka Zafira Vivaro Sprinter Vito Caddy Passat Tiguan Touran Sharan Mondeo Kuga Sportage Picanto Sandero Punto Doblo Berlingo Prius Mokka
Levonelle Cefixime Truvada Raltegravir Quetzal Zinthiya Haymarket Highcross
Barnardo Barnardo's Barnardos NSPCC Childline Samaritans Refuge Womens Women's Womankind Solace Nia SurvivorsUK Survivors Stonewall Galop Mankind Relate Shelter
Crimestoppers Nacro Mencap Scope Age Citizens Citizen's Turning Change Catch22 Redthread Rethink MIND Rasasc RASASC RCEW Lantern Treetops Juniper
Havens Haven Mountain Healthcare Sexual Cafcass CAFCASS Ofsted Serco G4S Capita Interpol Europol Eurostar Frontex UNICEF UNHCR Migrant Karma
Nirvana Southall Imkaan Ashiana Apna Haq Freedom Jan Trust Victim Support Witness Lime Clare's Sarah's Megan's Martyn's Claire's Gillick Fraser Achieving Bluestone Soteria
Niche NicheRMS Athena Holmes HOLMES Genie Compass Crimint Storm Vigilance Connect Red Sigma Corvus Pronto Cellebrite Kiosk Osman Barnahus McKenzie Merlin Sapphire Galaxy Amberstone Artemis
Lundy Bradley Macpherson Angiolini Casey Baird Stern Istanbul Convention Whitehall Westminster Parliament Commons Lords Holyrood Senedd Stormont Whitley Clinic
Covid COVID Covid-19 COVID-19 Brexit Windrush HIV AIDS Parkinson Parkinson's Alzheimer Alzheimer's Asperger Asperger's Asperger’s Down's Tourette Tourette's Crohn's Huntington's Hodgkin's Caesarean Ehlers-Danlos Munchausen
Freudian Stockholm Marxist Victorian Tudor Georgian Edwardian Elizabethan Wifi WiFi Wi-Fi Bluetooth Internet Excel PowerPoint Acrobat Adobe
Operation Op Act Acts Section Sec Outcome Panel Appendix Annex Yrs Hrs Mins Approx Misc Etc Info Tel Mob Ref Refs Para Paras Dept Govt Admin Ops
`;

/** Initials that police texts use; in capitals they are never a name. */
export const initials = `
ABE ABH GBH RASSO RASO SARC SARCS ISVA ISVAS IDVA IDVAS CHISVA MARAC MARACS MAPPA MASH MASA DASH DARA DVPN DVPO DAPN DAPO DVDS SHPO SOPO SRO VRR VPS VRI EIP EIA ELP FLO SOIT SOLO STO OIC OIS SIO DSIO IIO CPS CPSD
NFA NFI NCRS HOCR CRIB FCIR FCR CID PPU PVP PVPU DAIU RIT ERO FME FMP FSI CSI SOCO SOCCO DNA STI STIS HIV GUM GP GPS AE NHS CAMHS CAMH IAPT CMHT LADO CIN CP CPP EHC EHCP SEN SEND LAC MISPER MISPERS PNC PND PNB PPN VIVA
IOPC HMICFRS HMIC PCC PCCS OPCC NPCC ACPO COP APCC NCA NCMEC CEOP CAIT CAIU SOCU ESO POLIT ICAT OCG CSE CCE CSA CSAE HBA HBV FGM FM VAWG DA DV DVA NSO IMPACT PTSD BPD EUPD ADHD ASD OCD LD MH MHA MCA PACE RIPA CPIA CPIAS SOA SOA2003 YJB YOT YOI
YOS HMP HMPPS HMCTS MOJ HO FOI DPA GDPR ICO SAR TPM TPMR POT DMI DMU DFU ROTI ROVI MG MG3 MG5 MG11 MG6 VIW KDV BWV BWC CCTV ANPR IMEI SIM SMS MMS USB PDF CAD STORM PIN PO BOX CR URN OSCAR CRIS CID RMS NPT SNT LPT LPU BCU
LGBT LGBTQ LGBTQIA TNB BAME BSL UK USA US EU UN UAE NI GB GMP MPS MET BTP WMP WYP PSNI NSPCC RSPCA UNHCR UKVI UKBA DVLA DWP HMRC DBS UASC NRM SCR SPOC SMT SLT ACC CC CCC CHI DCS TDC TDI TI DPS DCC COMM CMDR
AM PM BST GMT NYE NYD WKND ASAP ETA FAO RE CC TBC TBA NA NK UNK NIL YES NO OK DOB DOD AKA FYI PS PTO IC1 IC2 IC3 IC4 IC5 IC6 RTC TWOC TDA BOTD VIC SUSP COMP INF AGG AVI VSI INFT INFMT EISEC NTAC MOSOVO SOCIT RASP DARA EWMS SDN FFP CAWN TTP RUI SDVC IICSA DSL HCP EEK ELOE RFI PCMH SLO MOP FOC LIO AMBO ASB BCS CSEW NCA PIP PIP2 SOR VISOR NVQ HNC BTEC GCSE FE HE UCAS
OFFICIAL SENSITIVE SECRET RESTRICTED SYN REF ID REG VRM VIN NINO
`;
