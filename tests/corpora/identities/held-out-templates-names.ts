/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Names of people, as victims, suspects, witnesses, professionals and officers.
 */

import { listed } from './held-out-listed.ts';

export const heldOutTemplatesNames = listed(`
- {full-name} attended the front counter at {time} on {date} and asked to speak to a female officer about something that happened in
  {town}.
- The suspect is named as {full-name}, a former colleague of the victim. They have had no contact since she left that job.
- Victim says the male is called {given-name} and that she does not know his last name.
- I have reviewed this crime at the request of DS {surname}. The lines of enquiry set at the first review have been completed.
- DC {surname} to take the initial account, PC {surname} to secure the CCTV from the taxi rank before it is overwritten.
- {given-name}'s mother rang in on {day} to say that she no longer wishes to be contacted by police.
- Statement taken from {full-name} and {full-name}, both of whom were at the gathering. Neither saw anything of note.
- OIC UPDATE {date} – T/C TO {full-name}. NO REPLY, VOICEMAIL LEFT. WILL TRY AGAIN {day}.
- IP DISCLOSED TO {given-name} (FRIEND) SAME NIGHT. FRIEND YET TO BE SPOKEN TO. {surname} TO PROGRESS.
- Supervisor review: I agree with DC {surname} that there is no realistic prospect of a charge without the victim's support.
- The victim told her tutor, Mrs {surname}, who made the referral to us with her consent.
- Third party report by the safeguarding lead at the school, {full-name}. The pupil has not agreed to speak to police.
- Call from Dr {surname} at the Emergency Department. The patient does not want police informed but the doctor is worried for her safety.
- She met {given-name} online about six weeks before. They had agreed to meet for a coffee in {town}.
- ISVA is {full-name}, who asks that all contact goes through her from now on.
- Victim withdrew her support in a text to {given-name} {surname}, the officer in the case, at {time}.
- Suspect believed to be {surname}, first name not known, who used to work behind the bar.
- On {date} I spoke with {full-name} by telephone. She was polite but clear that she did not want to go on.
- Person reporting is the victim's sister {given-name}. She found out from a message left open on a laptop.
- Rationale: {given-name} has capacity, has been offered support on three occasions and has declined it each time. Outcome 16 is
  appropriate.
- Attended with PC {surname} and a student officer. No reply at the door; card left.
- Filed as Outcome 16 at the direction of Inspector {surname}.
- The flat is rented by {full-name}, who was away at the time and can add nothing.
- Mr {surname} denies that he was in {town} at all that weekend and has given the names of two people who can confirm it.
- He gave the name {full-name} in the club but she doubts that this is his real name.
- Initial contact by T/DC {surname}, who found her distressed but willing to give a first account on body-worn video.
- - Victim: {full-name}¶- Suspect: {full-name}¶- Relationship: ex-partners¶- Safeguarding: DASH done, medium
- Witness 1 is {given-name}, the flatmate. Witness 2 is {given-name}, who drove them home.
- Her social worker, Ms {surname}, will be present at the VRI on {day}.
- {surname} was arrested on {date} and made no comment throughout the interview.
- The victim has moved back to her parents and says {given-name} has not tried to reach her since.
- Message passed to night duty Sgt {surname} so that a welfare check can be made before {time}.
- When asked who else was in the house she said "{given-name}, {given-name} and a lad from work".
- I know him as {given-name}. He is about {age} and drives for a takeaway.
- Update from the CPS lawyer, {full-name}: further material is wanted before any advice can be given.
- Victim states that it was {full-name} who did this and nobody else.
- Please note that the victim prefers to be called {given-name}; that is not the name on the crime report.
- Closing summary by {full-name}, Detective Constable, Rape and Serious Sexual Offences Team.
- Suspect's brother {given-name} {surname} has approached the victim at her place of work. Witness intimidation to be considered.
- Anonymous caller says that a man called {given-name} {surname} from {town} has been bragging about it.
- Mrs {full-name}, the head of year, noticed that the girl had become withdrawn and gently asked her why.
- The parents, {given-name} and {given-name} {surname}, were told by the hospital and are supportive of her choice.
- DCI {surname} has been briefed and is content for the matter to be filed pending any change of heart by the victim.
- VICTIM HAS TODAY TOLD A/PS {surname} THAT SHE WILL NOT ATTEND COURT AND DOES NOT WANT THE SUSPECT SPOKEN TO.
- 02:10 – {given-name} leaves the bar alone. 02:14 – she gets into a taxi. 02:31 – taxi arrives in {town}.
- Spoke to victim. Feels let down by {surname}, who had promised to ring weekly and did not. Apology given.
- The interpreter was {full-name} and the account was taken in the victim's first language.
- After reading the letter from {given-name}'s GP I am satisfied that pressing her further would do harm.
- I asked whether she had spoken with anyone else. "Only {given-name}," she said.
- {full-name} – no trace on PNC. {full-name} – one caution, not relevant.
- The nurse in charge, Sister {surname}, confirmed that the patient had left before we arrived.
- Following a conversation with Ch Insp {surname} the threshold test was looked at again.
- She thinks that {given-name} told {given-name}, because by Monday the whole office knew.
- RESULT OF VISIT: SPOKE TO {full-name} WHO SAYS IP IS STAYING WITH AN AUNT IN {town}. NO CONCERNS.
- Victim's husband, {full-name}, does not know of the report and must not be told. Contact by text only.
- Professor {surname} of the university's welfare service reported this with the student's agreement.
- Named by the victim as "{given-name} from the gym". No surname, no number, no social media.
- Review by {surname}, T/Insp. Victim-led decision, well documented, no further lines open.
- Should she change her mind she has the direct line of {given-name} {surname} and of the SARC.
- Both {surname} and {surname} were off duty when the victim rang, so the call was taken by the desk.
- I have tried {full-name} on four occasions between {date} and {date} without success.
- The child told a teaching assistant, Miss {surname}, that "{given-name} did something bad".
- Key worker at the hostel ({full-name}) says that the resident retracted what she had said the next morning.
- To be allocated to {surname}; he already has the linked report.
- Victim did not want {given-name} arrested, only spoken to, and was told that this may not be possible.
`);
