/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Acts, sections, outcomes and forms.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanLaw = listed(`
- Outcome 16: suspect identified, victim does not support further action.
- Recorded as rape of a female aged 16 and over, HO code 19C, and finalised on {date}.
- Offence under section 1 Sexual Offences Act 2003. Evidential difficulties, victim does not support. Outcome 16.
- Crimed as 19/8 in error and put right by the Force Crime Registrar.
- Section 41 of the Youth Justice and Criminal Evidence Act 1999 was explained in plain words. She had feared being asked about the past.
- Section 28 pre-recorded cross-examination was offered. Victim said it would make no difference.
- Suspect was dealt with under s.38 Offences Against the Person Act for another matter and the rape was left to lie on file.
- The old law applies, as the offence was before May 2004. Section 1 Sexual Offences Act 1956 is the right one.
- Code A, B and C of PACE were all in play but nobody was arrested.
- The Mental Capacity Act 2005 was thought about. She has capacity and her choice must stand.
- Mark as Outcome 15 not 16; the victim does support but the evidence will not carry a charge.
- O/C 14 proposed by the OIC, altered to 16 by the DMU as a suspect is known.
- Under the Home Office Counting Rules one crime is recorded for each victim and suspect.
- N100/1 is the right classification until we know where the offence was committed.
- Clare's Law is set out in the Domestic Abuse Act 2021; the Right to Know does not apply here.
- Sexual Offences (Amendment) Act 1992 gives the complainant anonymity for life and she was told so.
- SPO refused by the magistrates. SRO to be looked at by the Legal department.
- DVPN served at {time} by the night duty inspector. DVPO hearing on {day}.
- Bail under the Bail Act 1976 as changed by the Police, Crime, Sentencing and Courts Act 2022.
- Article 3 and Article 8 ECHR both come into the balance of going on against the victim's wishes.
- Section 20 voluntary care. The local authority shares parental responsibility.
- RUI since {date}. Statutory time limit does not run for an indictable offence.
- Disposal code 16; sub-reason: victim fears for the effect on her children.
- The Victims' Code gives twelve rights. Rights 1, 4 and 6 were gone through with her.
- Data Protection Act: digital download limited to the messages between the parties for the week in question.
- DPNa form was not signed. Without it there is no ground for taking the telephone.
- An ABE interview under Achieving Best Evidence was held at the suite in {town}. It lasts {number} minutes.
- Schedule 1 offender, now known as a person posing a risk to children. Not the suspect in this crime.
- Special measures under sections 23 to 30 were all gone over; a screen was the one she liked best.
- Finalised as 16 on the say of the DI. Should she come back, it opens again at once.
- Attempted rape, section 1(1) Criminal Attempts Act 1981. Recorded as 19F.
- The offence of stalking, section 4A Protection from Harassment Act 1997, carries a lower tariff.
- A search under section 18 was not justified; nor was one under section 8.
- Hearsay: a res gestae application was thought about in the manner set out by the CPS policy.
- He would have been 13 at the time and the presumption of doli incapax still held for those under 14.
- Double jeopardy does not arise, as the court at Leicester left the count on the file.
- NFA'd at court as the Crown offered no evidence. Rule of law has run its course.
- Order made under section 45 of the Senior Courts Act bars any reporting of the other case.
- Act: SOA 2003. Section: 1. Class: Indictable only. Outcome: 16.
- MG3 sent {date}; MG3A came back with {number} action points; MG6C not begun.
- MG11 unsigned. MG5 not needed. VPS declined.
- Section 136 suite full. Patient held in A&E until a bed was found at the Bradgate Unit.
- Rape, multiple undefined offenders. No description beyond age and build.
`);
