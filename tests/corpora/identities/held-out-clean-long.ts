/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Longer narratives.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanLong = listed(`
- Victim rang on {day} to report that she had been raped by a man she met in a bar in {town}. She had been out with people from work for a
  Christmas meal. She lost sight of them at around {time} and went on to a second place with the man. She does not know his name and would
  not know him again. She has spoken with Victim Support and does not want an investigation.
- This was disclosed during a visit about another matter. Officers had been sent by the Control Room after a neighbour heard shouting.
  Victim answered yes to question 19 of the DASH. Asked for more, she said that it had been years ago and that she would not talk about
  it. Leaflets for Women's Aid and Rape Crisis were left in a place that she chose.
- The victim is a second-year Law student. She told the university's Report and Support team in March and was put in touch with the ISVA
  service in April. In May she met the OIC for the first time, in a cafe near the New Walk Museum. She asked a lot of good questions about
  what would happen. In June, after her exams, she wrote to say that she had made up her mind not to go on.
- Supervisor review. The account is first-hand and consistent. The suspect has been identified but not interviewed, at the request of the
  victim. The CCTV from Granby Street was viewed and shows the parties walking side by side. Early Advice was sought and the lawyer's view
  was that a summons would be wrong. I agree with Outcome 16.
- Rationale: The victim was told of special measures, of the work of the ISVA and of the Right to Review. She understands that she can
  come back at any time. There is no forensic evidence as the matter is over two years old. The only witness is her mother, who does not
  want her to go through it. It is not in the public interest to go on without her.
- The hospital rang at {time}. A woman of about {age} had walked into A&E at the Royal Infirmary and asked for a blood test. She told the
  Triage Nurse that her drink may have been spiked at a club in {town}. By the time Officers got there she had gone. The name she gave was
  false and the telephone number was that of a pizza shop.
- Victim, who is Polish, spoke through an interpreter from Language Line. She said that she and the suspect both work at a packing plant
  off the A46. He has since gone back to Gdansk. She has no wish to see him brought back. She asked only if the police could help with a
  letter to the Job Centre.
- Contact log. 3 April: text, no reply. 7 April: call, no reply. 12 April: she rang and was in good spirits. 20 April: missed the
  appointment at the SARC. 2 May: message to say that she has had enough. 9 May: closing letter sent.
- He reported by way of the online form and left no way to reach him. The form says that it was at a Scout camp in the nineties. There
  were three troops on the site, from Derby, Burton and Long Eaton. The Scout Association have been asked and hold nothing for that
  summer. File until he writes again.
- The parties had been together for {number} years and share two children. Family Court proceedings are under way and CAFCASS are
  involved. The disclosure was in a statement made for that court. Victim says that she put it there so that the Judge should know and not
  so that the police should act. She has been told that we have a duty to record it.
- Fresher, aged {age}, from Hong Kong. She had been here for three weeks when it took place. The suspect is thought to be a postgraduate
  from the same hall. The Warden and the Head of Wellbeing have moved her to another site. Her parents do not know and she would like it
  to stay that way.
- Between Christmas and New Year the suspect came to the house to see the children. He stayed over as there were no trains. The victim
  says that what took place was against her will. He said in a message the next day that he was sorry if she felt bad. She will not hand
  over the phone, as it has photographs on it of her late father.
- The victim was first seen by Response, then by a SOLO, then by CID. Each asked her to say it all again. By the third time she had no
  heart for it. This was raised with the DCI, who has written to her. The letter was kind and she has kept it, but she has not changed her
  mind.
- Report from HMP Peterborough. A prisoner told the Chaplain that he had been raped on a wing of another prison. He fears that he will be
  called a grass. Security have moved him to the Vulnerable Prisoner Unit. He was seen by an officer and declined to say more.
- VICTIM ATTENDED MANSFIELD HOUSE FRONT OFFICE AT {time}. SHE WISHED TO SPEAK TO SOMEONE ABOUT HER EX. AFTER SOME MINUTES SHE SAID THAT
  SHE HAD LEFT THE OVEN ON AND WENT. CALLED BACK AT {time}: SHE SAYS SHE MADE A MISTAKE AND THAT NOTHING HAPPENED. SAFEGUARDING TEAM TOLD.
- Update. Victim has had her baby, a girl, both well. She is living in a mother-and-baby unit in {town}. The Social Worker says that she
  is happy and does not speak of the past. The OIC will not ring again unless she asks. Diary date set for {date}.
- The suspect was interviewed under caution as a volunteer at Keyham Lane. He said that they had had a fling and that she was cross when
  it came to an end. He handed over 60 pages of WhatsApp messages. They are friendly in tone up to the night in question and then stop.
  The victim was told and said that she had expected no less of him.
- A Community Nurse found bruises and asked about them. The patient, {age}, lives in a care home and has dementia. She spoke of "the man
  with the keys". There are four such men and all were at work that week. The Best Interests meeting was of the view that she should not
  be interviewed.
- She had gone to Birmingham for a job interview. On the train home, somewhere after Nuneaton, a man sat down next to her. BTP have the
  footage from New Street and from Leicester but not from the train. She could not pick anyone out. She thanked the officers and said that
  she would rather leave it.
- Officer's note: I have known the victim since her first report. She is bright, funny and quick to say what she thinks. Today she was
  none of those things. She said that the wait had worn her out. I told her that I understood, that nobody would think less of her and
  that I would close the file with her words and not mine.
- Will be filed. The victim has asked for her things back from the store: a brown coat, a pair of Dr Martens and a rose-gold bracelet. May
  be some time, as the store has moved to Coalville. Grace was asked of her and given. Mark the property record when done.
- The report came through the Bishop's office at the Cathedral. It concerns a curate who served at All Saints in the seventies and has
  since died. The Diocese has offered counselling. The victim has taken that up and wants nothing from the police. Operation Hydrant have
  the details.
- Summary of enquiries: CCTV – town centre cameras viewed, negative. Taxi – City Cabs and ABC Cars, no record. Phone – no consent.
  Forensics – out of time. Witnesses – two friends, neither wishes to help. Suspect – first name only.
- Young man, {age}, told his Youth Justice worker in the car on the way to football. He asked if it would stay in the car. She told him
  the truth, that it could not. He shrugged and turned up the radio. When the officers came on {day} he said that it was a joke and that
  he had been testing her.
- Closure: the IP was given three weeks to think, as set out in the Contact Agreement. On {date} she told the ISVA that her answer was the
  same. The ISVA told us on {date}. The DS looked at the file on {date} and the DMU on the day after. Nothing further.
`);
