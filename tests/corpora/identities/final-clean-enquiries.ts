/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Enquiries: digital, CCTV, forensic, witnesses, interviews. */
export const finalCleanEnquiries = paragraphsOf(`
CCTV from the Shell garage has been viewed from {time} until closing. Neither party is seen.

Phone download booked in with the DMI hub at HQ for {date}. It is a Samsung Galaxy A52 with a cracked screen, PIN given, kept in
aeroplane mode.

I've been through the extraction using keywords agreed in the DPN. Of 14,000 messages there are 212 between the two of them. The
tone is friendly until {date}, after which there is nothing from her side at all.

Exhibits 1 to 6 taken to the lab by courier. Early Evidence Kit stays in the freezer at the nick.

Wetherspoons keep their footage for 28 days, so it will have gone by the time it was reported. Emailed the manager all the same.

The club has 32 cameras, and door staff wear BWV. Footage has been uploaded to NICE. The suspect comes in at 23:41 with two other
males and goes out at 02:16 on his own. The victim leaves at 02:09. They don't appear to speak.

FSP report received. No DNA from another person was found. The scientist notes that given the time since the incident, this is what
she would expect on either account.

Interview summary: 1st interview 48 mins, no comment on advice. 2nd interview 22 mins, prepared statement handed over at the start.

Uber replied to the DPA request. Trip took 17 minutes, cost {amount}, and was paid for with Apple Pay.

Asked O2 for call data. As it's over 12 months old they no longer hold it.

Scene was examined by a CSI between {time} and 1600. Bedding seized, photographs taken, nothing else of note. Door locks from inside
with a Yale latch.

Spoke to the barman. He remembers the England game, he remembers being busy, and he does not remember them.

Google Timeline data puts her phone in the Headingley area from 0130 till 0715, give or take 200 metres.

Suspect is known only as a man from Tinder. The account was deleted within an hour. Match Group need a court order from the US under
an MLAT. That's been put to the CPS international unit.

Two witnesses remain to be seen. One's in Ibiza until the end of the season and the other will talk only if her father is there.

WhatsApp chat exported to PDF by victim, 63 pages. I've read all of it. Pages 40-44 are the relevant ones.

Hotel register checked: the room was booked with Booking.com for two adults, one night, {amount}, breakfast included. Key card log
shows the door was opened at 00:52, 03:10 and 08:33.

ID procedure: VIPER shown on {date} by an officer who is independent of the enquiry. Victim did not pick anyone out.

First complaint witness is her line manager at Tesco. Statement covers how she looked and what was said, not what she was asked.

Cell site not proportionate here, since the suspect accepts that he was there.

Toxicology: blood alcohol back-calculated to between 160 and 210 mg per 100 ml. Cocaine and its metabolites present. No GHB, though
it would only be found for about 12 hours.

Download shows searches on Safari at 04:20 for "what counts as consent", "can police get deleted Snapchats" and "Greggs opening times".

Clothing: 1 x black Zara dress, 1 x pair tights, 1 x New Look jacket, 1 x Nike Air Force trainers size 5. All bagged apart.

The bus company has sent the download from the number 42. It shows the top deck only. There's a female of the victim's description,
alone, in tears, who gets off near the Infirmary.

Suspect says in interview that they had met on Hinge, swapped Snapchats, and had been out twice before: once to Nando's, once to see
Top Gun. He says that on the third date they went back to his, and that "everything was fine till the Monday".

Media from the suspect's laptop (Dell, Windows 10) is being looked at by the HTCU. Queue stands at nineteen weeks.

TPM request to University of Leeds sent. They've asked for a court order before they'll let go of anything from the counselling service.

No CCTV at location. Council cameras on Market Street face the other way, and the one outside Greggs is a dummy.

Witness appeal put out on Facebook and in the Evening Post. Four calls, none relevant. One was about a different incident in May.

Translation of the voice notes is back: they're in Kurmanji, about six minutes in all. There's one line that could be an apology.

Body worn video has been viewed from start to finish. It's the best evidence of how she was on the night. Saved to Evidence.com with
a retention of 100 years.

Suspect's car, a silver Vauxhall Corsa, was recovered to Sheffield for a full lift. Fibres on the rear seat match her scarf.

The dashcam overwrites every four hours, so it's of no use.

VISOR check negative. PND shows that two other forces hold intel, from 2014 and 2019. Both have been asked to de-restrict it.

Handwriting on the diary has not been disputed. It was bought from WH Smith and the first entry is for New Year's Day 2003.

Intel says that he's sofa surfing in the Harehills area. Two visits, no trace. Circulated as wanted by way of PNC.

I'd like a map made up for the file. The distance between the park gate and the taxi rank is 350 m and takes five minutes to walk.

Old case papers found in archive in box 12, along with a VHS. The negatives have been destroyed under MoPI. The original swab was
kept at Birmingham and has never been tested by modern methods.

Interview plan written with the Tier 5 adviser. Topics: knowledge of victim, the night out, the flat, consent, reasonable belief,
capacity, contact since.

ABE done by DC on {date}, 1 hr 12. Good clear account. Room was too warm and camera 2 cut out for about a minute. No comfort break asked
for. Disc sealed and master in the store.

Night staff at Premier Inn were seen. The porter thinks he saw her at about three and that she asked for a charger.

Suspect's alibi is that he was at work in the Amazon warehouse. Clock card says in at 2157 and out at 0602. It doesn't show breaks.

The first account was that it happened on a Thursday; in the ABE she said Wednesday. Neither of us thinks that this matters, but it'll
have to go on the schedule.

Fitbit data obtained. Heart rate goes up at 01:50 and her steps start at 02:20. An expert would be needed to say what that means.

Scenes: (1) kitchen, (2) box room, (3) his van. Victim: one. Suspect: one. Search done under Section 18, authorised by the duty Insp.

Apple have returned the iCloud backup for the second handset. It ends in February, so it doesn't help us.

Disclosure: MG6C has 44 items. Items 7, 19 and 31 may undermine. Nothing sensitive for the MG6D.

SANE nurse's statement chased for the third time today. Her manager says that she's on mat leave until January.

Checked Ask for Angela records at the venue. None for that night. Staff had the training last March.

Met with POLIT. The images aren't IIOC. They're of the victim as an adult, and were sent to her by someone in a Telegram group.

Familial DNA was considered by the gold group, but the offence doesn't meet the NPCC threshold.

Victim drew a plan of the room. It's marked as an exhibit and matches the floor plan on Rightmove.

The Royal Mail tracked letter was signed for on {date} at {time}. The signature can't be read.

He handed over his passwords when served with the notice under s.49 of RIPA. Signal is set to delete after one week.

Outstanding: Ring footage, statement from the paramedic, PlayStation Network reply, bank statements (Monzo). Expected by month end.
`);
