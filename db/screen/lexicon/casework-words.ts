/** Words of casework, of bodies and of everyday British talk that a general word list lacks; also usual abbreviations and slips of the pen. */
export const caseworkWords = `
ta xx xxx xxxx gold silver bronze penny notts leics lincs northants cambs herts oicd nfa'd nfad dropped safeguarding finalise finalised finalisation disengaged disengage disengagement reengage reengaged interviewee complainant complainants adhoc
unsupportive retraction retracted uncorroborated uncooperative intimated reprisal repercussions strangulation nonfatal stalking coercive lookalike
photofit spiking spiked upskirting cyberflashing sexting sextortion grooming groomed honour-based trafficked selfie selfies screenshot screenshots
voicemail voicenote voicenotes whatsapped snapchatted facetimed facetiming dm dms dmed inbox unfriended unfriend blocked hashtag username usernames login logins
offline online website websites wifi smartphone smartphones smartwatch laptop laptops iphone ipad cctv bodycam dashcam doorbell healthcare childcare
aftercare wellbeing caseworker caseworkers keyworker keyworkers housemate housemates flatmate flatmates workmate workmates cohabit cohabiting cohabitee
cohabitees girlfriend girlfriends boyfriend boyfriends stepdad stepmum stepbrother stepsister stepson stepdaughter stepfather stepmother grandad grandma
mum mums dad dads nan nans auntie kids lad lads bloke mate mates pre-recorded toxicology paediatrician gynaecologist gynaecological anaesthetic
perpetrator perpetrators misper mispers suspect suspects victim victims witness nominal nominals informant informants enquiries enquiry rationale
supervisor supervisors detective detectives inspector sergeant constable superintendent officer officers forensics swabs swab urine blood samples toxicological
antecedents pnc disclosure disclosures unmarried ex non-recent nonrecent historic historical allegation allegations aggrieved injured party ip vip
airbnb tinder uber snapchat instagram facebook whatsapp tiktok taxi minicab nightclub nightclubs takeaway pub pubs bedsit bedsits tenancy caravan
cocaine ketamine mdma cannabis weed vodka prosecco alcopop alcopops hungover blackout blackouts unconscious incapacitated victimless prosecutorial
downgrade uplifted lawfully no-crimed nocrimed crimed recrimed reclassified rerecorded re-recorded reallocated unallocated reinterviewed reinterview
multiagency multi-agency outreach handover callout dispatch despatch timescale timescales timeline signposted signposting signpost escalated triage triaged
statemented bailed rebailed nfa no-further-action vulnerabilities vulnerability autistic neurodiverse dyslexic bipolar schizophrenia psychosis
biopsychosocial consensually nonconsensual non-consensual unprotected stealthing choked choking headlock pinned molested fondled penetrated
digital penetration penile vaginal anal oral genitals genitalia breasts buttocks thigh thighs underwear bra knickers trousers leggings hoodie trackie trackies
judgemental traumatised traumatising retraumatise retraumatised retraumatising flashbacks counselling counsellor counsellors therapist therapists
etc approx yrs yr hrs hr mins min wks wk mths mth tel mob ref refs dob poss susp vict addr rep reps docs info admin dept govt tbc
alot thats didnt doesnt wasnt isnt dont cant wont couldnt wouldnt shouldnt havent hasnt hadnt theyre shes hes ive im ill youre
evidential evidentially investigative intel custodial rebuttal prosecutable indecent summonsed discontinuance adjudicator sexualised coercively penetrative digitally
diarised safeguarder downloads triaging proforma proformas workflow caseload sergeants timeframe timeframes cohabitant cooperated recontacted recontact uncontactable unwilling
helpline helplines whatsapp signal toolkit handsets handset iphone attendee attendees screenshotting messaging videoed livestream livestreamed reoffend reoffending remanded
sertraline propranolol mirtazapine fluoxetine citalopram escitalopram diazepam codeine tramadol zopiclone amitriptyline quetiapine olanzapine risperidone aripiprazole venlafaxine
pregabalin gabapentin paracetamol ibuprofen naproxen methadone buprenorphine subutex naloxone metformin insulin lithium lamotrigine melatonin lockdown lockdowns furlough vape vapes vaping spiked
cocodamol promethazine temazepam lorazepam alprazolam levonorgestrel penicillin amoxicillin doxycycline omeprazole salbutamol morphine fentanyl spice mamba mkat mephedrone ghb gbl lsd
vic vics sus susp wit wits comp agg inf aggr advisor advisors adviser advisers
fibromyalgia endometriosis benzoylecgonine cocaethylene chlamydia gonorrhoea trichomonas hepatitis tachycardia dissociative vaginismus dyspareunia premenstrual menopause hypermobility fibroids polycystic
adhd asperger aspergers epilepsy sepsis narcolepsy anorexia bulimia agoraphobia psychotic psychotherapist hypnotherapy
organisation organisations recognised recognise prioritised prioritise apologised categorised criminalised finalising minimised sexualised socialised hospitalised
burglary burglaries affray arson mischief bodyworn dashcams hotspots multi anti co pre post sub semi inter counter cross self meanwhile nevertheless
neighbourhood neighbourhoods county-lines outcomes outcome rota rotas unknown unidentified unnamed redacted withheld anonymised pseudonymised
`;
