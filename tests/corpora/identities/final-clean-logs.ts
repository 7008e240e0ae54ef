/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Call handlers' and incident logs, crime reports in note form, upper case, anonymised extracts. */
export const finalCleanLogs = paragraphsOf(`
CALLER STATES SHE HAS BEEN ASSAULTED BY A MALE SHE KNOWS. NOW AT A FRIENDS. MALE NOT AT SCENE. NO INJURIES. DOES NOT WANT AMBO.

{time} Log opened. {time} Unit assigned. {time} ETA ten mins from Bridewell. {time} At scene, female located, STO asked for.

INFT RINGING FROM A PHONE BOX. LINE VERY POOR. SAYS "CAN YOU COME" AND THEN CLEARS. RING BACK NO REPLY.

IP female {age}. Susp male, ex-bf. MO: IP says that susp stayed over after argument and that she did not consent. Reported {number} days
later at GP. No CCTV, no wits. IP unsure re pros.

Grade 1. RVP at the Esso. Silent approach please. Dog unit stood down.

> {time} - Call from Ambulance Control
> {time} - Female reports that she was raped last night in a flat above a takeaway
> {time} - Sgt aware
> {time} - SOIT contacted, ETA 45

THIRD PARTY REPORT VIA CRIMESTOPPERS. NO DETAILS OF VICTIM. MALE SAID TO LIVE IN THE BLACKPOOL AREA AND DRIVE A RED VAN.

Between the times stated [SUSPECT] went into the room of [VICTIM] without permission. [WITNESS 1] was asleep next door.

On XX/XX/XXXX the VICTIM was at her HOME ADDRESS when OFFENDER, her estranged husband, let himself in with a key.

V1 and S1 met through work. V1 is 22 yrs, S1 is approx 40 yrs. S1 gave V1 a lift after the Christmas do. V1 told W1 next day.

Reported by: Rape Crisis. Method: email to FCR. Attendance: scheduled. THRIVE: threat low, harm high, risk med, vulnerability high.

AP attended Charing Cross Police Station at {time} hours to report an offence which took place at a festival in Somerset in June.

MALE CALLER, SOUNDS DRUNK, SAYS THAT HE WAS "MESSED WITH" YEARS AGO AT A BOARDING SCHOOL AND WANTS SOMEBODY TO KNOW. ADVISED THAT AN
OFFICER WILL RING TOMORROW. ASKED IF HE WAS SAFE TONIGHT. SAID YES. SAID THANKS.

Offence: Rape of a female aged 16 or over (19C). Committed on/between 01/06/2009 and 31/08/2009. Recorded {date}. Finalised {date}.

Crime created from contact record. Transferred NORTH > CENTRAL > RASSO. OIC not yet set.

Victim rang 101 on {date}, waited 38 minutes and hung up. Used Live Chat instead. Chat ended when her daughter came in.

LOCUS: CANAL TOWPATH BETWEEN THE LOCK AND THE IRON BRIDGE. LIGHTING NIL. WEATHER DRY. MOON FULL.

Sus described as IC3 M, slim, 5'10, dark hoody with Adidas logo, grey joggers, Scouse accent, smelt of weed.

BTP have the job, incident on board the 2247 from Euston to Crewe. We've been asked to hold the scene at Stafford, platform 3.

OSM hit. Photo posted on TikTok of outside of the house with the caption "grass". Force media desk asked to get it down. Gone by {time}.

*** DO NOT CALL BACK ON THIS LINE *** SUSPECT IS AT HOME AND ANSWERS IT *** USE WORK NUMBER VIA RECEPTION, SAY IT'S THE DENTIST ***

Ref made to SARC. Self ref not wanted. Forensic window: 7 days, closes {day} at {time}.

Anon online report. "It was my boss and its been going on since lockdown. I dont want to give my name. I just want you to know what
hes like."

DV marker. Firearms nil. Dog at address (Staffie, friendly). Key safe by the door. 3 x kids in house, youngest 18 months.

FEMALE HAS NOW LEFT THE HOSPITAL BEFORE BEING SEEN. STAFF CONCERNED. MISPER REPORT, MEDIUM. LAST SEEN BY VENDING MACHINES WEARING PJ
BOTTOMS AND A PINK CROC. ALL UNITS MADE AWARE.

FEMALE FOUND SAFE AND WELL AT HER MUMS. MISPER CLOSED. DEBRIEF NEEDED.

DASH 17 ticks. Prof judgement - high. Kids spoken to. Encompass sent. MARAC yes. DVPN considered, not needed as remanded.

Call from a Turkish speaker, use of Language Line, call 2 of 2. She says that the man she rents from wants something other than rent.

Caller is a taxi driver. Female passenger in back is distressed, has said that she was raped at a house party, and now doesn't know where
she is. He's stopped at the services on the A1(M). Will stay with her. Top man.

CRIMINT entry, graded B 2 4. No further dissemination w/o reference to originator.

Niche occ created in error by contact centre, see linked occ. N/C.

Op Northdale duties. Spoke with lone female o/s McDonalds. Says no offences, had a row with her fella. Given taxi fare, {amount}.

PS COMMENT: BWV ON. GOLDEN HR ACTIONS: 1. CLOTHING 2. EEK 3. FIRST ACCOUNT, ASK ONLY WHO WHAT WHERE WHEN 4. CCTV 5. SCENE LOG.

A&E nurse in charge to control: pt in Cubicle 4 has told us something that she wants you to hear. She's calm. There's no rush but she'd
like it to be a woman.

Historic rape. 1986. Scotland. Pass to Police Scotland. Cross-border form done.

{time} hrs: Susp at front desk of his own accord, with bag packed. Says he's heard that police are looking for him. Arrested.
De-arrested. VA interview to be fixed.

NB. Do NOT record as "no crime". NB2. Ask FCR first.

Female crying in background. Male heard to say "give it here". Call cleared. EISEC gives a mobile mast in Moss Side. Subs check done, PAYG.

Victim: Female, White British, {age}, Student. Offender: Male, Asian, 25-30, Delivery Driver. Relationship: Stranger 2. Alcohol:
Yes. Drugs: No.

MO SUMMARY. U/K MALE APPROACHES AGGD IN PARK, ASKS FOR A LIGHT, FOLLOWS HER. DISTURBED BY A JOGGER. MAKES OFF TWDS STATION.

AGGD RE-CONTACTED {date}. NO CHANGE. AGGD RE-CONTACTED {date}. NOW SUPPORTS. OIC INFORMED BY TASK.

Attempted to contact IP - phone switched off. Attempted to contact IP - rang out. Attempted to contact IP - answered by male, so ended call.

Contact made w/ vic on withheld no. Safe to talk. TDC to attend w/ SOLO at 1400 Weds. Vic asks for no uniform.

Rec'd from Greater Manchester. Offence in our area, at Alton Towers hotel. Crimed under HOCR section on location. Accepts.

ALLEGATION MADE IN POLICE CUSTODY BY DP TO HCP DURING RISK ASSESSMENT. CONSTANT OBS. CUSTODY SGT INFORMED AND A SEPARATE TEAM TO DEAL.

Res. burglary and sexual assault may be linked - same street, same window, two weeks apart. H2H, flash bulletin, Crimewatch not yet.

Enq 14. Phone shop. Nil. Enq 15. Barber's. Nil. Enq 16. Polish shop, CCTV yes, 30 days, owner back {day}.

Bail: 28 days to {date}, then to 3 calendar months by Insp, then Supt. Conds: not to contact V direct or indirect, not to enter {town}.

RMS free text: "Wants it logged only - Professional Standards aware as suspect is a special constable." Restricted.

Thurs 3rd: no answer. Fri 4th: no answer. Mon 7th: spoke. Wants time. Mon 21st: wants it to stop. See statement.

Caller doesn't know the postcode. What3words tried, no signal. She can see the sea, a Methodist chapel and a sign for Happy Valley.

Report from HMP staff. Prisoner to prisoner. Cell sealed. Both moved, one to CSU. Prison Liaison Officer to deal in the morning.

{day} Late turn. Scene guard lifted {time} by CSM. Keys with owner. Hazard: needles in bathroom.

SUPPORT OFFERED: ISVA Y / IDVA N / VS Y / SARC DECLINED / GP AWARE. LEAFLET: Y. LANG: ENGLISH. GENDER OF OFFICER: NO PREF.

FAO Night DS. Prisoner in M4 needs his samples doing before 0300. Dr called. Appropriate Adult is his gran, en route from Hull.
`);
