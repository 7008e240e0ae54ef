/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Details by which somebody can be found, some of them next to a name.
 */

import { listed } from './held-out-listed.ts';

export const heldOutTemplatesDetails = listed(`
- Victim's new number is {phone}. She asks to be texted rather than rung.
- T/C to {phone} at {time}, straight to voicemail. Second attempt {date}, same result.
- Suspect uses {phone} according to the victim. Billing not applied for at this stage.
- IP MOB {phone} – DO NOT LEAVE MESSAGES, EX HAS ACCESS TO HANDSET.
- The ward can be reached on {phone} and asks for {given-name} to be told when an officer is on the way.
- Number provided ({phone}) is not in service. Letter sent in its place.
- Call handler: caller withheld name, number shown as {phone}. Line cleared when asked for a location.
- Emailed victim at {email} with the leaflet on support services. No reply yet.
- Please send the closure letter to {email}, as she does not want anything in the post.
- The referral came from {email}, the safeguarding inbox of the college.
- VPS sent by e-mail from {email} on {date}; copy attached to the occurrence.
- DC {surname} ({email}) is on leave until {day}. Cover is provided by the duty DS.
- Suspect has been writing to her from {email} despite being asked to stop.
- She gave {email} and {phone} as her safe means of contact.
- Home address {address}. Lives there with two others, neither aware of the report.
- Officers went to {address} at {time}. No reply, house in darkness.
- The party was at {address}. She had not been there before and left with a friend.
- SCENE: {address}, {postcode}. NOT HELD – TOO LATE FOR FORENSIC RECOVERY.
- Victim has moved from {address} to live with family in {town} and will not give the new address.
- Suspect lives at {address} according to the voters' register. Not to be visited without a word with the OIC.
- Taxi dropped them outside {address} a little after {time}; the driver remembers nothing of the journey.
- Letter returned undelivered from {postcode}. No other contact details held.
- Intelligence check on {postcode} shows no earlier calls for service.
- House-to-house not done; the block at {postcode} has no camera and most flats stand empty.
- She could only recall that the house was near {postcode}, which she had put into her phone.
- IP H/A: {address} {postcode}¶IP TEL: {phone}¶IP VIEWS: does not support
- CCTV at {postcode} covers the door but keeps images for seven days only.
- Notified by hospital. Patient NHS number {nhs-number}, seen in A&E at {time}, left before treatment.
- Medical notes requested under {nhs-number}. Victim later withdrew her consent and the request was cancelled.
- NHS No. {nhs-number} – GP told with consent.
- The mental health trust confirms that the patient ({nhs-number}) was an in-patient on the day in question.
- SARC form received for {given-name} {surname}, NHS {nhs-number}. Self-referral, samples stored.
- Discharge letter quotes {nhs-number} and says that she was well when she went home.
- NI number {national-insurance} found on the payslip left in the car.
- DWP check under {national-insurance} gives no current employer for the suspect.
- NINO {national-insurance}. No trace.
- Employer's records give the suspect's National Insurance number as {national-insurance} and a start date of {date}.
- Suspect produced a letter bearing the NI no {national-insurance} as proof of who he was.
- Payroll has the man under {national-insurance}; he has not worked there since {date}.
- Victim: {full-name}, born {date-of-birth}. Report made by her mother.
- Suspect {full-name} (DOB {date-of-birth}) is not known to the force.
- PNC check on {surname}, d.o.b. {date-of-birth}: no trace.
- IP DOB {date-of-birth}. SINGLE, NO CHILDREN, STUDENT.
- The register shows a date of birth of {date-of-birth}, which would make him {age} at the time.
- She gave her date of birth as {date-of-birth} but no name and then put the telephone down.
- School confirms pupil's DOB: {date-of-birth}. Year group and form held on the referral.
- He collected her in a dark hatchback, registration {vehicle-registration}.
- ANPR check on {vehicle-registration} for {date} between 2300 and 0300 hrs: no activations.
- VRM {vehicle-registration} comes back to a hire firm in {town}; they keep no record so far back.
- Silver saloon, index {vehicle-registration}, seen outside the victim's work on two days.
- The car ({vehicle-registration}) was sold before we could have it looked at.
- Vehicle is {vehicle-registration}. Keeper is {full-name}, who lent it to his cousin.
- Taxi plate not seen; part of the reg noted by the friend was later found to be {vehicle-registration}.
- His Instagram is {url-or-handle}. She has since blocked him.
- Screenshots of messages from the account {url-or-handle} have been saved to the occurrence.
- Snapchat user name {url-or-handle}. Account deleted by the time of our request.
- Victim found the suspect's profile at {url-or-handle} and recognised him from the picture.
- They matched on the app; his handle elsewhere is {url-or-handle} and the photographs are the same.
- The post was put up under {url-or-handle} and names neither party.
- Open source: {url-or-handle} – private profile, no posts visible.
- Crime ref {reference}. Victim update letter sent {date}.
- See also occurrence {reference}, which is the report of harassment by the same man.
- CAD {reference} refers. Call graded as priority, attended within {number} minutes.
- Custody record {reference}. Released under investigation at {time}, no conditions.
- URN {reference} has been closed by the CPS at our request.
- Linked to {reference} as the suspect is the same in both. Victim in that case has also declined.
- CR {reference} – O/C 16 – VICTIM DOES NOT SUPPORT – NO OTHER LOE.
- Transferred from a neighbouring force under their number {reference}; offence took place in {town}.
- Property stored under {reference} is to be given back to {full-name}.
- OIC: DC {surname}¶Ref: {reference}¶Victim contact: weekly by text on {phone}¶Support: ISVA in place
- Handover from the response team. Victim {given-name} is at {address} with her sister. Her phone has been left with her ({phone}).
- {reference}: duplicate of the above, please cancel.
- MO: suspect (known as {given-name}, {url-or-handle} online) befriends victim through a shared interest and offers a lift home.
- SUSPECT NOMINAL {full-name}, BORN {date-of-birth}, {address}, WANTED ON WARRANT FOR OTHER MATTERS.
`);
