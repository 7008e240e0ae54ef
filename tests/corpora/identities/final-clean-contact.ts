/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Contact with victims, support, reasons and welfare. */
export const finalCleanContact = paragraphsOf(`
Called victim at {time} as agreed. She was at work and could not talk. Will try again on {day} after tea.

Victim updated by text, which is how she likes it. She replied with a thumbs up and "thank you for letting me know x".

Spoke with the victim for about forty minutes. She is back at work part time, sleeping a bit better, and has had her first session
with the counsellor. She asked how long the phone will be and I said six to eight weeks. She said that was fine.

VCOP update due {date}. No change, still waiting for digital.

ISVA allocated by Rape Crisis within {number} days. First meeting took place in a Costa in {town} because she didn't want anyone at
home to know.

She has asked for the update to come through her mum from now on. Consent for this has been recorded and a password agreed.

Needs assessment done. Victim is vulnerable and intimidated. Entitled to enhanced rights. Would like screens rather than live link.

Tried victim x2 today, straight to voicemail. Emailed. To be tried tomorrow by late turn.

I attended the victim's place of work in plain clothes, as she'd asked, and we sat in my car. She signed the MG11 and the medical
consent, and I gave her the leaflet about special measures. She said she'd started seeing someone, and that he knows.

Victim is deaf and uses BSL. A registered interpreter was at the meeting and it was video recorded. Please don't ring; use the
relay app or come in person.

Spoke to victim re: phone. She doesn't want to hand it over as it has all the pictures of her late father on it. I've explained
that we can take just the thread with the suspect and do it while she waits. DPN-A form gone through. She'll think about it.

The victim feels let down. In her words she has been passed from pillar to post, with four officers in eighteen months. I apologised
on behalf of the force and gave her details of how to complain to PSD or the IOPC.

She speaks Tigrinya and some Arabic. LanguageLine were used for the first call, though she'd rather have a woman face to face.

No reply at the door. Curtains drawn, post on the mat. Neighbour says that she's gone to stay with her sister in Scotland.

Victim is a student at Liverpool John Moores and goes home to Devon outside of term. Updates through Easter to be by e-mail only.

Contact plan: fortnightly, Tuesdays, after 1800, never on a Friday because of prayers.

Rang to tell her about bail. She was pleased about the conditions, in particular that he can't go to Asda. She wanted to know what
would happen if he did and I told her to ring 999 and say that there's a marker.

Told victim that suspect has been interviewed and let go under investigation. She cried, then said she'd been bracing for it.

We talked about what a trial is like. She asked good questions: would he be in the room, would her family be told, could the
papers print her name? I explained lifelong anonymity under the Sexual Offences (Amendment) Act 1992.

Victim's main reason for not going on is that she has just been given a date for her indefinite leave to remain and fears that the
Home Office will hear about this. I've told her that we don't share for immigration purposes in such cases, but she isn't convinced.

Lost contact with victim since {date}. Number no longer in use. Checks with DWP, the council and her GP all show the old address.

IDVA says high risk, MARAC on {date}. Sanctuary scheme to fit a London bar and a Ring doorbell. Cocoon watch done.

She told the STO that she is frightened of the suspect's brothers rather than of him. Treat all calls to the address as urgent.

Victim has asked for the officer to be changed because he reminded her of the suspect. No criticism of him. Changed.

Has been given a crime number and the number for the Samaritans. Declined Victim Support. Has a good GP and is under the CMHT.

Crisis Team visited this morning. They say she isn't fit to be spoken to and won't be for some weeks. We'll wait.

The victim lives in supported accommodation and has a mild learning disability. A registered intermediate has seen her and has
written a two page report: short questions, no tags, breaks every 15 minutes, and let her hold something.

Visit to victim with ISVA. VPS taken. She talks about losing her job at the bank, giving up netball and not being able to go into
Manchester on the tram. She'd like to read it herself if it ever comes to court.

Text sent: "Hi, it's the officer from the Sapphire team, hope you are ok, could you give me a call when you get a min, thanks."

Victim wants to know whether she'll get her dress back. It was her grandmother's. Exhibits to confirm.

She is 34/40 and under the perinatal mental health service. Her midwife is aware. No contact until she has had the baby, unless he
is charged.

It took her eleven years to tell anyone. She told her husband in the August after watching a documentary on Channel 4.

Victim does support, but on her own terms. She will not give up her phone, will not have her counselling notes looked at and
won't go to Crown Court in the town where he lives. I've set out what this means for the case and she has understood it.

I have left her a card with the 24 hour line for the Havens, and she can go there at any time without telling us.

Had a long chat with mum in the kitchen while her daughter was in the bath. Mum's furious with the school, not with us.

Welfare call. All OK. Going to Benidorm with the girls on {date}, back in a week. Nothing till then please.

Victim said "I don't want him to go to prison, I want him to get help." Her view hasn't changed since the first day.

Asked about TPM. Consents to school and GP, not to social services, because she grew up in care and there are things in there about
her mother.

The Witness Care Unit will take over from here. Their hours are Mon to Fri 0800-1800 and Sat morning.

Explained VRR scheme. She has three months. Says she won't, but may change her mind after Christmas.

Following the NFA she wrote a poem and asked for it to be put on the file. It has been scanned in.

Victim didn't come to the suite at {time}. I rang at half past and she'd got the bus but stayed on it.

Victim is homeless and sleeps near Victoria Station or in the doorway at Boots. Outreach from St Mungo's see her most mornings,
and will ring when she's there. She has no phone.

The reason which she gave was that it would "kill" her nan to hear about it. Nan is {age} and poorly.

I can't get hold of her and nor can her ISVA. She's moved from the refuge and they rightly will not say where.

Victim was sent the closing letter in large print, as asked. She is registered blind, with a guide dog, and can't use the
online portal.

Complainant is a man in his forties. He would prefer the word survivor. Referred to SurvivorsUK, as the local service had an
eleven month wait.

She wants nothing in writing. She wants one phone call, from a woman, when it's over.

Emotional support only from the church. Her pastor and his wife have been told and, she says, keep asking her to forgive.

She was unsure on dates since she'd been drinking, but remembers it was the night England played Croatia.

Victim rang in herself today, which is a first. She'd had a message from somebody who said he was his friend. Sent a screenshot.
Witness intimidation crime raised, and bail officer told.

SOIT handover: new contact is on nights until the 14th. Victim aware. She'll ring 101 and quote the log in the meantime.

Trans woman, she/her. Please get it right in letters; the last one went out as Mr.

Update given {date}. Victim content. Next due 28 days.

Asked about compensation. CICA forms can be done online and the time limit is two years. She isn't interested in the money but her
rent has gone to {amount} a month, and she can't do the hours.
`);
