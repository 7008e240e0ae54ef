/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Log style: abbreviations, headings, capitals, and marks left by redaction.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanLog = listed(`
- OIC UPDATE: IP CONTACTED BY PHONE. DOES NOT WISH TO PROCEED. VPS DECLINED. NFA.
- IP T/C {time}. N/R. V/M left. To retry {day}.
- MO: Suspect offers to walk victim home, goes in with her and stays after being asked to leave.
- Rationale: suspect known, victim does not support, no third party evidence. File O/C 16.
- MO: OFFENDER UNKNOWN BY MEANS UNKNOWN AT LOCATION UNKNOWN.
- Summary: IP and S/P are ex-partners. Report made in the course of a DASH. IP will not give a date.
- DASH: high. DV flag: yes. Children: 2. Pets: none. Weapons: none known.
- 1. Victim: contact weekly. 2. Suspect: not to be spoken to. 3. Scene: none. 4. Media: no release.
- Actions:¶1) OIC to make contact with IP¶2) OIC to view CCTV¶3) Supervisor to review in 7 days
- R/O attended, IP refused details, BWV on throughout. RTF.
- S/P = BF of IP. IP = 19 yrs. AP not aware.
- Result code 16 | Supervisor agreed | DMU to finalise
- Victim – declines. Witness – none. Suspect – not spoken to. Forensics – out of time. CCTV – none. Passive data – none.
- {date} {time} Log created. {date} {time} Log closed. No other entries.
- Tasked to LPA 2. Returned by LPA 2 as not theirs. Tasked to LPA 4.
- NICHE merged. Athena record cancelled. HOLMES not used.
- THRIVE: Threat low, Harm high, Risk medium, Investigation as below, Vulnerability yes, Engagement poor.
- Victim Contact Plan: SMS only, weekdays, not before 10am.
- C/S from control: patrol to make to the location, female on her own, upset, states raped last week.
- EU visit x 3. Calling card x 3. Text x 5. E-mail x 2. Letter x 1. Nil reply to all.
- IP NOT WILLING TO SUPPORT DUE TO MH. GP AWARE. CRISIS TEAM AWARE.
- SIO policy book: decision 4. No press. Reason: victim's wish.
- FAO Night DS – please can you ring the SARC before going off. Ta.
- UPDATE – Nothing further. UPDATE – As above. UPDATE – As above. FINALISE.
- Op name to be given. Gold: no. Silver: no. FIM aware.
- Reviewed by DI. Golden hour: met. Early evidence kit: not used. FME: called off.
- STO deployed {time}. Account booklet pages 1-{number} done. Rest to be done after sleep.
- Suspect details: XXXX. Victim details: XXXX. Address: XXXX. Text redacted by the data team.
- [NAME] attended with [NAME] and said that [NAME] was not willing to go on.
- Spoke to Victim V1, who lives with Witness W1. Suspect S1 has left the area.
- Person A met Person B at the home of Person C. Person D was asleep.
- Mr X and Ms Y have been together for {number} years. Mr X has not been told of the report.
- Male 1 left. Male 2 stayed. Female 1 came back at {time}.
- DC [redacted] tried to reach the IP on [number removed] on three dates.
- <name removed> states that she told <name removed> the next day.
- PC XX attended at the address of the IP. Supervisor Sgt XX informed.
- OIC has left the force. New OIC is on maternity leave. Acting OIC to be named by the DI.
- DCI, DI and DS all met on {date}. Gold asked that the plan be kept as it is.
- Sgt to note: this needs a second look. Inspector to note: overdue.
- TDC to DC handover done. DS sighted. No outstanding actions.
- ETA 10 mins. ATS. Nothing seen. ASNT. Resume.
- INVESTIGATION PLAN: VICTIM, SUSPECT, WITNESS, SCENE, DIGITAL, MEDICAL, THIRD PARTY, CPS.
- OIC requests transfer to CID. CID decline. DCI to rule.
- S/V: "Agree, file." D/I: "Agree." DMU: "Filed."
- V says NFA. OIC says NFA. Sup says one more try. One more try made. NFA.
- QA check by CMU – MO too short – returned to OIC – MO lengthened – accepted.
- F19 reports M20s at a house party. Both in drink. F19 does not wish a job made of it.
- IP is a MISPER from another force, found safe and well, disclosed in the RHI, now retracted.
`);
