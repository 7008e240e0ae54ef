/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Charging, disclosure, courts and reviews. */
export const finalCleanCharging = paragraphsOf(`
File submitted to CPS Direct at {time} for a threshold test decision. Remand asked for. Custody clock runs out at {time}.

MG3 returned with twelve actions. Five were already done, and are in the MG5. I've written back to say so.

Charge authorised on {date}: two counts of rape, Section 1 Sexual Offences Act 2003, and one of controlling or coercive behaviour,
Section 76 Serious Crime Act 2015. Postal requisition to go out for Leeds Magistrates' Court.

Trial fixed for the Warned List beginning 4 March at Snaresbrook. Estimate five days. Victim told and not happy, as it's the third date.

Early Advice meeting was held on Teams with the RASSO lawyer. She would like the friends seen before the download.

The defence case statement was served late. It asks for the victim's Instagram, her school file and the whole of her phone.
Prosecution counsel takes the view that this is a fishing trip.

Section 41 application heard at PTPH and refused by HHJ. The Recorder had earlier allowed one question about the week before.

The victim can't cope with another adjournment. She gave her evidence under Section 28 last November, so won't be needed in any event.

Verdict: guilty on counts 1, 3 and 4, not guilty on 2. Sentence put over for a PSR to {date}. Remanded to HMP Durham.

Sentenced to 9 years with an extended licence of 3. SHPO without limit of time. Restraining Order. On the register for life.

CPS decision: NFA. There is not enough evidence for a realistic prospect of conviction. The prosecutor notes the delay in report, the
lack of first complaint evidence and messages in which she says that she misses him.

I appealed the decision under the Director's Guidance. The DCP agreed with the first lawyer. I've told the victim both reasons.

Victim asked for a review under VRR. A different lawyer in the Appeals and Review Unit looked at it afresh and upheld it in August.

Applied for a witness summons for the GP records at the Crown Court. Cost {amount} and six weeks.

Gatekeeping: FILE NOT TO STANDARD. NO MG2, NO VPS, NO INTERVIEW SUMMARY, PHONE REPORT IN WRONG FORMAT. RETURN TO OIC.

The lawyer puts it like this: a jury would have to be sure that she did not consent and sure that he had no reasonable belief in consent.
With nothing but the two accounts, she does not think that they would be.

Joint NPAP tracker updated: 214 days from report to first submission, 61 days with us since action plan, 0 with the CPS.

Counsel's advice on evidence received {date}. Paragraph 14 asks about the Facebook Messenger chat. It's being put right.

Suspect failed to appear at the Mags. Warrant without bail. PNC circulated. His solicitors, who are without instructions, have come off
the record.

Investigative advice sought after the second complainant came forward in March. Bad character and cross-admissibility to be looked at.

No case to answer at the end of the Crown's case. Judge made it clear that no criticism fell on the complainant.

The lawyer has looked at the Court of Appeal authorities on conditional consent and deception. They don't apply here on the facts.

Ground Rules Hearing took place by CVP on {date}. Intermediate's advice adopted. Counsel to hand in questions seven days before.

Sent to the CPS under the old Director's Guidance, 5th edition. Now the 6th edition applies and the material has to be put in again.

Charge: attempt rape, contrary to s.1(1) Criminal Attempts Act 1981. PTPH {date}. KBW from counsel not seen. Plea: NG.

Offered to plead to sexual assault. The victim's views were sought by phone and she'd rather have the trial. Crown refused it.

The Attorney General has referred the sentence as unduly lenient. Victim told before it got into the papers.

Disclosure Officer to attend chambers on {day}. The list of unused runs to 900 lines and nobody has opened tab 3.

Discontinued under s.23 POA 1985 after the tox expert changed his view. Victim was met at the CPS office in York by the lawyer, the
DS and me.

Bail app before the Judge in Chambers refused. Next listed {date}. CTL 182 days. Extension likely as the Bar were out in September.

DG6 presumption material sent: crime report, log, custody record, first account, 999 call, BWV, scene notes. Nil else.

Youth Court declined jurisdiction. Sent to Bradford Crown under s.51A. The defendant, who is 16, can't be named, s.45 order made.

RASSO lawyer asks whether the victim had capacity. See the Care Act assessment from April and a statement from the psychologist.

We can't use the covert recording. The Lawyer was firm on that, and so was the Judge in the Family Court at Medway.

The Press Association asked for the reporting order to be lifted. Opposed by the Crown and refused.

We've lost the slot. Court 4 at Luton is out because of the RAAC. Moved to Aylesbury. Travel for victim booked by Witness Service.

Jury out 11 hrs 20. Majority direction given {day} at {time}. Hung on count 2. Crown have 7 days to say whether they'll go again.

Outcome 1 alternate offence: charged with s.47 ABH and s.4A stalking. Rape allegation NFA'd by CPS, rationale on MG3A.

File review 3 months. Still no charging decision. Escalated to SCP, then DCP, per protocol. Auto reply says that she's on leave until
after the Bank Holiday.

Case conference at Petty France was put back as the silk was part heard at the Old Bailey.
`);
