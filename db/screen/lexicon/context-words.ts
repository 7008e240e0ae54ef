/** Words that say by where they stand whether a word beside them is a name. All lower case. */

/** Titles and ranks: what follows with a capital is a name. */
export const titles = `
mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev revd reverend rabbi imam cllr councillor judge recorder justice hhj kc qc nurse sister
pc pcs wpc dc dcs wdc ds di dci tds tdc tdi dsu supt superintendent ch insp inspector sgt sergeant ps psgt pcso dpc tpc spc constable detective det
acc dcc acting a/sgt a/ps a/insp t/sgt t/ds t/di a/ds a/di a/dc t/dc p/sgt p/insp messrs master aunty auntie uncle auntie grandma granny nan grandad nurse midwife
`;

/** Ranks in capitals that also are plain initials: they ask more of what follows. */
export const capitalTitles = 'pc dc ds di dci dcs ps pcs wpc wdc tds tdc tdi dsu acc dcc sgt insp';

/** After these a name may follow: her friend X, a man called X, the suspect X. */
export const nameCues = `
named called name names alias aka nicknamed known friend friends boyfriend girlfriend partner ex ex-partner ex-boyfriend ex-husband husband wife fiance fiancé fiancée brother
sister mother father mum dad son daughter uncle aunt auntie cousin nephew niece grandmother grandfather stepfather stepmother stepdad stepmum stepbrother stepsister
step-father step-mother step-dad step-brother neighbour neighbor flatmate housemate colleague manager boss landlord tenant suspect victim witness complainant offender nominal male female
perpetrator defendant accused informant caller reportee officer oic isva idva solicitor counsellor teacher tutor coach carer
therapist midwife interpreter worker lodger paramedic pastor vicar priest headteacher barrister lawyer prosecutor psychologist psychiatrist employee client dealer kin dear hi hey hello hiya
pt susp sus vic vict wit comp agg ip nok csi soco soit flo stl fme fnp hcp mate lad lads bloke girl boy woman man baby child children toddler acquaintance associate
`;

/** Before a place rather than a person. */
export const placeCues = 'in at near around outside within towards toward via inside beyond across throughout through opposite into onto';

/** After an article or its like a capitalised word is rarely a lone name. */
export const determiners = 'the a an this these those each every any some no another such which whose other';

/** What people do in these texts: before them, a capitalised word at the start of a sentence is a person. */
export const personVerbs = `
said says told tells stated states reported reports disclosed discloses alleged alleges explained explains replied replies asked asks answered texted texts messaged
messages rang rings phoned phones called calls emailed admitted admits denied denies confirmed confirms added adds agreed agrees refused refuses declined
declines withdrew withdraws wanted wants felt feels believed believes thought thinks knew knows met meets invited invites drove drives walked
walks went goes came comes left leaves lived lives stayed stays moved moves arrived arrives raped rapes assaulted assaults hit hits punched kicked
grabbed grabs pushed pushes threatened threatens held forced forces touched touches kissed followed blocked contacted contacts attended attends spoke speaks described describes recalled
recalls remembered remembers insisted insists claimed claims apologised cried shouted screamed woke kept tried sent sends gave gives took takes
bought offered was's has had is was who and's then later also never did does didn't doesn't wasn't would could
picked dropped collected raised answered accepted accused adds advised allowed appears argued asks assured attempted attacked begged behaved bit bought broke bruised burst carried caught challenged changed chose chased
complained confided consented controlled cooked cornered cuffed dated decided demanded dragged drank drove drinks entered ended engaged escaped exposed fell fled followed gets got grabs hugged hurt ignored initiated insulted
joined jumped kicks knocked laughed led let lied likes locked looked loves made makes manipulated married messages moved needs never opened ordered outed overheard owned owns owes paid penetrated persuaded pestered pinned
played posted presented pressured produced promised provided pulled put raised ran recorded rejected replied resisted returned rubbed runs sees sent shared showed shut slapped slept smelt smoked sobbed spat spiked stalked
strangled stripped struggled supported suspected swore talked texts threw tied took tried tricked turned undressed used visited wakes waited watched wrote works yelled
interviewed arrested signed completed sat seemed appeared became began started stopped continued returned worked works works
`;
