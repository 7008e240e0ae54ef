/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Longer texts with several identities.
 */

import { listed } from './held-out-listed.ts';

export const heldOutTemplatesLong = listed(`
- On {date} the victim telephoned 101 to say that she had been raped by a man called {given-name} whom she had met through friends. She
  would not give her own name. The call taker kept her talking for {number} minutes and offered to send an officer in plain clothes. She
  thought about it and said that she would ring back. Two days later {full-name} rang from {phone} and said that she was the caller.
- Report received from the ward manager at St Luke's Hospital. A patient, {full-name}, aged {age}, had said to a nurse that she was
  assaulted before she was admitted. PC {surname} attended at {time}. The patient would not speak with a man in the room, so Dr {surname}
  asked him to wait outside. She then told the doctor that she did not want any of it written down.
- Victim contact log. {date}: text sent, no answer. {date}: call, spoke to her partner, who took a message. {date}: {given-name} rang
  back, sorry for the delay, has been unwell. She has thought about it over Christmas and does not want to go to court. She thanked
  {surname} for listening.
- CLOSING REPORT. THE VICTIM WAS SEEN ON {date} BY DC {surname} AND AN ISVA. SHE WAS TOLD OF SPECIAL MEASURES, OF THE LIKELY LENGTH OF THE
  CASE AND OF HER RIGHT TO COME BACK. SHE REMAINS OF THE VIEW THAT SHE CANNOT GO ON. NO OTHER EVIDENCE. {surname} AGREES. OUTCOME 16.
- The designated safeguarding lead sent the form from {email} at {time}. It says that a sixth-former had told her form tutor about an
  evening at a house in {town} in the summer. The boy named is {given-name} {surname}, who has since left for another college. The girl's
  parents know. They, and she, want it noted but do not want him spoken to.
- Linked crimes: {reference} and {reference}. Both victims describe a man who calls himself {given-name}, drives a grey estate and says
  that he is a photographer. In the first the car was noted as {vehicle-registration}. In the second there is only the profile
  {url-or-handle}. Neither victim supports a prosecution and they do not know of each other.
- Spoke to victim at her sister's in {town}. She has blocked {given-name} on everything, changed her number and taken a new job. She does
  not want to look back. Safeguarding: door alarm fitted, marker put on {address}. Will ring once more in {number} weeks, then close.
- DI review, {date}. I am grateful to T/DC {surname} for a careful file. The suspect {full-name} was interviewed as a volunteer and said
  that it was by consent. The phone evidence takes neither side. The victim, told of this by {given-name} her ISVA, chose to stop there.
`);
