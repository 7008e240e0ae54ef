/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

export const finalTemplates = paragraphsOf(`
DC {surname} met the victim at her mother's house on {date} and took a short first account, which is on the system.

{full-name} came to the front counter at {time} hrs and asked for her report to be taken no further.

The victim is {full-name}, born {date-of-birth}, who is staying for now at {address}. She does not want her parents told.

Update from the ISVA, {given-name} {surname}: client would rather not have texts, please use {email} and keep the subject line plain.

INFT CALLING ON {phone}, VERY UPSET, LINE DROPPED TWICE. RANG BACK AT {time}, STRAIGHT TO VOICEMAIL.

The suspect's account was read to {given-name} on {day} and she said she had expected nothing else.

I have reviewed this under crime ref {reference} and agree with the OIC that there is no realistic prospect of conviction.

Named male is believed to drive a dark blue Astra, reg {vehicle-registration}, which was seen outside the victim's work on {date}.

He is on Instagram as {url-or-handle} and she has blocked him there, but he keeps making new accounts.

PNC check done on {full-name} {date-of-birth}, no trace. Local checks show one call in 2016 for a neighbour dispute.

Safeguarding lead Mrs {surname} rang at {time} to say that the pupil had told her form tutor about something which happened over half term.

House to house completed on both sides. The only reply of use was from the occupier of {address}, who heard raised voices at about {time}.

According to the GP summary (NHS no. {nhs-number}) she had not mentioned the matter at any appointment in the year after it.

Sgt {surname} to note: the victim has changed her number to {phone}, old one must not be used as the suspect has that handset.

When I asked whether anybody else had been in the flat she named a friend, {given-name}, and a man she knew only as {given-name}'s cousin.

SUSPECT {surname} ARRESTED {time} HRS ON SUSPICION OF RAPE, CUSTODY RECORD {reference}, DETENTION AUTHORISED.

Benefits letter seen in the kitchen drawer in the name of {full-name}, NI number {national-insurance}, dated three weeks before the report.

Could the result please be sent to {email} as I am on rest days until {date}?

On {date} I spoke with Detective Sergeant {surname}, who agreed that we would give {given-name} another fortnight before closing.

The taxi firm has confirmed a pick-up from {address} at {time} and a drop outside the station at {town}.

Persons at the party as far as we know: {full-name}, {full-name}, {given-name} (surname unknown) and the two sisters from the flat below.

Parcel was delivered to the old postcode, {postcode}, so the letter explaining our decision has never reached her.

Mr {surname}'s solicitor has sent a prepared statement by e-mail ({email}) and says he will answer no questions.

Linked to occurrence {reference}, where the same suspect is named by a former partner. That one was finalised as outcome 16.

Victim's mum, {given-name}, is the only family member who knows, and she would like to be there when the decision is explained.

DNA elimination sample obtained from {full-name} by PC {surname} at {time} on {date}, sealed and in the freezer store.

I tried her on {phone} on three different days, then wrote to her at {address}, and have had no reply to either.

The profile at {url-or-handle} has since been taken down, but the screenshots she sent on {date} show the messages in full.

Outcome 15. {surname} denies the offence and says it was consensual. There is no CCTV, no witness and the forensic window has gone.

I, {full-name}, no longer wish to support a prosecution. I have not been put under any pressure in making this statement.

Hospital records requested for {given-name} {surname}, date of birth {date-of-birth}, NHS number {nhs-number}, consent form attached.

The white Transit {vehicle-registration} pinged an ANPR camera on the ring road at {time}, which fits with what he said in interview.

The caller gave her name as {given-name}, would not give a surname, and asked us not to send a marked car.

CAD {reference} refers. First officers on scene were met by the victim's flatmate, who had called at {time}.

At the strategy meeting the social worker, Ms {surname}, said that the younger sibling should be spoken to by a specialist interviewer.

Employer's HR department supplied his start date, payroll details and national insurance no. {national-insurance} under a Schedule 2
request.

She gave her postcode as {postcode} but asked that nothing at all be posted there.

The account in the ABE is consistent with what she told {full-name} on the night, and {given-name} has provided a statement saying so.

V/{surname} DOB {date-of-birth}. S/ex partner, {surname}, same last name as never divorced. DASH done, high, MARAC ref sent.

Text from suspect to victim reads "tell {given-name} I never touched you or else", shown to me on her handset on {date}.

URN {reference}. Charging lawyer asks for the third party material, the phone download and a fuller statement from the friend.

For the attention of DI {surname}: I have read the papers, the rationale is sound and I support NFA on evidential grounds.

She last saw him in the car park at the leisure centre, where he sat in a grey Golf ({vehicle-registration}) with the engine running.

Handover: {given-name} rings most evenings after {time} and is best spoken to by a female officer. She goes by {given-name} at home.

Witness statement has been taken from the landlady of {address}, whose evidence is that both tenants left before {date}.

Messages came from a Snapchat account, {url-or-handle}, which the victim says belongs to her brother's friend.

NO REPLY {phone} X3. LEFT VM. NO REPLY TO LETTER. FINAL ATTEMPT BY {surname} {date}.

Our crisis worker saw {full-name} on {date}; she is not ready to speak to police but was happy for clothing to be stored.

In short: {surname} says that she was awake throughout, {surname}'s brother was in the next room and neither phone has been recovered.

Bank statement shows a payment of {amount} to K-Cabs on the night. Card in the name of {full-name}, sort code not recorded.

The patient's NHS number, {nhs-number}, was on the discharge letter together with the date she first attended the clinic.

Please forward the VPS to {email}, cc the witness care officer, and note on the log that you have done so.

He was stopped in {town} in a vehicle registered to his uncle, {vehicle-registration}, and gave his details as {full-name}, {date-of-birth}.

As {given-name} was under 16 at the time of the first incident, a referral has gone to MASH and her school has been told.

Forensic submission under our ref {reference} came back on {date} with a partial profile, not suitable for searching.

The flat is on the second floor at {address}, with one shared entrance, and the fob log for that night has been kept.

UPDATE {time}: LOC NOW CONFIRMED AS {address}, FEMALE IS SAFE AND WITH A NEIGHBOUR, AMBO NOT REQUIRED.

Student services have confirmed that {full-name} left the course in the spring term and has gone home to {town}.

He signed the notice as "{given-name} {surname}", which is not how the name is spelt on his passport.

The reason she gave to {given-name} {surname} of Victim Support was that she could not face seeing him at court.

Claimant record (NINO {national-insurance}) puts him at an address in {town} from {date}, which contradicts the prepared statement.

Location of offence is given only as the park behind {postcode}. No CCTV covers it and the lighting has been out since {date}.

Dr {surname}, the forensic physician, found nothing which either supports or undermines the account.

Complainant moved in with her aunt at {address} ({postcode}) shortly after the report and contact since has been through the aunt.

She found him again on Facebook, {url-or-handle}, and saw from the photographs that he has now got a baby.

Reviewed by {surname}. Evidential test not met. Letter to be hand delivered by {surname}, not posted.

Call taker's note: male says he is {full-name}, that he has been accused of something and that he wants to tell his side.

Duplicate of {reference}; please close this one, move the enquiries over and make sure that the victim has a single point of contact.

The interpreter, {full-name}, was booked for {time}, but the victim asked for somebody from outside her own community.

GP surgery wants the signed form and both identifiers, so I have sent them her DOB of {date-of-birth} and NHS {nhs-number}.

What {given-name} wants, in her own words, is for someone to tell him that it was wrong.

Suspect seen by me at his home, {address}, on {date}. Cautioned plus three. Made no comment to the allegation.

Probation officer {given-name} {surname} states that he is due for release on {date}, and has asked for licence conditions to keep
him out of {town}.

I was working behind the bar with {given-name} and {given-name} that night and did not see either of them leave.

Mobile number {phone} comes back to a pay-as-you-go SIM, topped up twice in {town}, never registered.

Tel call from the victim's father, Mr {surname}, who is angry that it has taken {number} months. Apologised and explained the delay.

Property: one black iPhone, one jacket, one payslip ({national-insurance}), all returned to {surname} on {date} against signature.

Her older daughter, {given-name}, was interviewed on {date} by trained officers and made no disclosure.

Insurance documents show {vehicle-registration} was sold to a dealer a month before. We will not be able to recover anything from it.

Decision communicated to {given-name} {surname} in person by PC {surname} and the ISVA. She was upset but understood, and has been
told about VRR.

Pls contact the OIC DC {surname} on {phone} or {email} before any approach is made, she is vulnerable and he lives in the same block.

The match came about on a dating site; his page there was {url-or-handle} and has been preserved by the digital unit.

The letting agent holds a tenancy in joint names. The forwarding address left with them was {address}.

Allegation made to Universal Credit work coach {given-name} at the Jobcentre. Claimant's NI no {national-insurance} was quoted on
the referral.

Triage nurse noted "pt {given-name}, came w/ friend, tearful, declines police", and entered NHS No {nhs-number} on the form.

Voters check on {postcode} gives three adults: the suspect, his wife and a lodger by the name of {surname}.

Crime ref {reference} reclassified to N100 on {date} after the second interview. FCR content.

Not known at this address. Neighbour thinks that the {surname} family went back to {town} before Christmas.

Entries on the school log were made by Mr {surname}, head of year, and by {full-name}, the counsellor, in that order.

Closing: victim has now declined on three occasions, the last to DC {surname} by phone. Suspect informed. Nothing outstanding from
{postcode} CCTV.
`);
