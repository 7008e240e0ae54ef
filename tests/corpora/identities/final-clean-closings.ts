/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Closing rationales and reviews by supervisors. */
export const finalCleanClosings = paragraphsOf(`
Outcome 16. Victim has been spoken to on three occasions and is clear that she does not support police action at this time.

This matter was reported by a third party and the victim has never spoken to police about it. Letters were sent on {date} and
again a month later without reply. There is no forensic evidence, no CCTV and no independent witness. I do not think that we
would be right to go on contacting somebody who has chosen not to engage. Filed, to be reopened should she come forward.

Having reviewed all of the available material I am satisfied that the evidential test is not met under the Full Code Test. The
account of each party is consistent with itself, and nothing outside of them supports one over the other.

Suspect interviewed under caution as a voluntary attendee. He gave a full account, denied the offence and provided his phone.
Nothing on the download undermines what he says. NFA.

The victim told the ISVA that the length of the investigation had made her ill and that she wanted it to stop. I rang her
myself to make sure that this was her decision. It was. She was thanked for what she has done and knows that she can return.

DS review: I note that the three lines of enquiry set at the last review have been finished. The hotel has no recordings from
that period, the taxi could not be found and the friend will not make a statement. I agree with filing.

OUTCOME 15 EVIDENTIAL DIFFICULTIES. VICTIM SUPPORTS. SUSPECT IDENTIFIED. CPS CONSULTED, EARLY ADVICE RECEIVED, NFA.

Outcome 18, no suspect identified. Partial DNA profile has been searched against NDNAD with no match. Will be reviewed should
there be a hit.

Offence was committed in Spain while the complainant was on holiday in Magaluf. She has reported it to the Guardia Civil and we
have passed everything we hold by way of Interpol and the FCDO. Transferred out, N100 reporting incident only.

The suspect died on {date}, before an interview could be arranged. A copy of the death certificate has been obtained from the
registrar. Outcome 5.

At the time the suspect was {age} and the victim {age}. The public interest in prosecuting a child of that age was considered
with the YOT and Children's Services, and the matter has been dealt with by an intervention plan. Outcome 22 considered, but
not right in a case like this one.

Victim does not wish to go to court because she has an exam in June and then starts at university in September. She was offered
special measures, including Section 28 recorded cross-examination, and still felt that it would be too much.

I have considered an evidence led prosecution. Without the victim there is only the 999 call and the body worn footage of her
first account. The defence would say that it is hearsay and that its fairness could not be tested. On balance I do not think it
would get past a half-time submission.

Her reason is that he is the father of her children. She has a non-molestation order in place until April and feels that this
is doing its job.

Finalised as outcome 14. The victim declined to name the suspect and asked only for a record to be made.

Cancelled crime (N100/C2): the account was passed on by a neighbour and when spoken to alone the alleged victim said clearly
that nothing of that kind had taken place. She was calm, sober and spoke in English without any difficulty.

No further action is being taken against the suspect. In May the victim moved to Northern Ireland to be nearer to her family
and, having been offered transfer of the support she gets, decided to put all of it behind her.

RASSO Gatekeeper comments: good investigation, plan was kept up to date, victim updated in line with the Code. The gap between
March and August when there was no OIC should be looked at by the DCI as a matter of learning.

I'm not going to put her through a further interview only so that we can say that it was done. She's told three professionals
the same thing now and each time has said that she doesn't want it investigated.

The reason this has been filed is that the two accounts can't be separated. I want to record that the victim was believed and
that she was told so.

Closure: all enquiries complete. No named suspect. First name only given and no description beyond white male, 30s, local accent.

Insp's comments - happy to file. VRR letter to be sent within five working days please.

The case was sent to CPS on {date}, came back with an action plan, was resubmitted in October and NFA'd in January. The lawyer's
view was that the messages sent after the event would be read by a jury as friendly. This has been explained to the victim
with the lawyer's letter.

Victim suffers from complex PTSD and EUPD. Her psychiatrist wrote to say that giving evidence would set back her recovery by
a long way. We've respected that. Outcome 16 with the suspect named.

Out of time? No. Rape is indictable only and there is no time limit, so that the wording of the earlier entry is wrong and should
be ignored. The decision to NFA rests on evidence alone.

This was a Stage 1 closure under Op Soteria, so the suspect focused strategy had to be shown. It's on the log of {date}.

The victim asked for restorative justice. It isn't offered by this force for RASSO offences unless the victim begins it and the
offender has admitted it; he has not.

Not in the public interest: both are now living together again with support from Early Help, and he is receiving palliative care.

The jury could not agree at the first trial and the Crown offered no evidence on the second. Verdict of not guilty entered under
s.17 Criminal Justice Act 1967. Outcome updated to reflect charge.

1 x suspect, released under investigation from {date}, later put on bail under the 2022 Act. Bail cancelled today. All property
can go back to both parties.

Historic. Said to have happened between 1978 and 1981 in a children's home run by the council. The man in charge died in the 1990s
and the home was pulled down for housing. She wanted it written down. Signposted to NAPAC.

Recorded under HOCR on the balance of probabilities. Further account shows that the incident is better described as assault by
penetration, and the FCR has agreed the change. No effect on how it was investigated.

She changed her mind on the way to the VRI suite. I turned the car round and took her home.

Withdrawal statement taken at home address on {date} by a SOLO. It covers the reasons in detail: fear of him finding out, a
baby due in the spring, and not being able to see how she would prove it.

Evidence does not support a charge. However, there is intelligence that the suspect behaves in this way towards lone women in
the town centre at weekends, and a problem profile has been asked for.

File closed pending further information. Victim fully updated. No safeguarding concerns as suspect lives abroad and she has not
been in contact with him since the summer of 2018.

The victim's reasons, given over WhatsApp and repeated on the phone: (1) she does not want her employer to find out, (2) she is
from a small community where everyone knows everyone, (3) she does not trust police after all that was in the news about the
Met. I couldn't argue with any of it.

Detective Chief Inspector's authority given on {date} not to arrest. Rationale in the policy book, decision 7.

Undetected. Last reviewed as part of Op Painter, where all stranger offences since 2001 with retained exhibits were gone over by
the major crime review team. Swabs resubmitted for DNA-17. No profile.

Informed of NFA by letter as she'd asked. Leaflets on CICA, Rape Crisis and Survivors UK enclosed.

Suspect is wanted in Romania on other matters and was extradited on {date}. It would be disproportionate to seek his return.

Complainant withdrew after she was told that her therapy notes might be asked for. I explained that it isn't automatic, and that
the guidance changed in 2022, but she'd heard different from a friend. This ought to go to the Soteria lead as feedback.

Refused by supervisor {date}: not ready to file. Where's the result of the toxicology? Has the Uber request been chased? Has
anyone looked at the doorbell camera? Return to me when done.

Now done, see entries 41 to 46. Tox is negative for anything beyond alcohol, Uber have nothing and the doorbell belongs to a house
which was empty. Resubmitted for closure.

Suspect is a serving soldier. RMP have had primacy since {date}, and our crime is closed as transferred.

We don't know who he is, she can't say where it took place and she doesn't want a forensic medical. I've taken what she was able
to give, made sure she has somewhere to sleep tonight and told her the door stays open.

NFA - victim not engaging. Five phone calls, two texts, one letter, one visit. Card left.

All parties are members of the same Gypsy and Traveller community and it's thought that the families have settled things between
them. I am worried about pressure, but she was seen alone at the health visitor's and told us the same.

Filed with outcome 20, action being taken by another body. The Nursing and Midwifery Council has the whole of it.

The allegation was made in the course of Family Court proceedings. The Judge found the facts not proved. That doesn't bind us, but
the material from those proceedings was the only evidence which we might have had, and leave to use it has been granted
and considered.

Decision is NFA. Force solicitor says we can tell her the reasons in full, so please do it face to face and not by e-mail.

Suspect no longer in UK - believed Albania. Wanted marker on PNC, all ports warning, and crime to be pended rather than filed.

She said: "I just want to be left alone now." I have put that down as she said it.

OUTCOME CODE 16 CHANGED TO 15 ON DIP SAMPLE AS VICTIM WAS SUPPORTIVE AT POINT OF CLOSURE. NO OTHER CHANGES.

Second rating officer agrees. There's a strong feeling in the team that more could have been done in the Golden Hour, but nothing
would now bring that back. Filed {day}.
`);
