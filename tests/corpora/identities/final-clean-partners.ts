/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import { paragraphsOf } from './final-paragraphs.ts';

/** Schools, health, social care, universities, prisons, the services and other partners; circumstances of reports. */
export const finalCleanPartners = paragraphsOf(`
Strategy discussion held with Children's Social Care and Health. Threshold met for Section 47. Joint visit to be made after school.

The pupil, who is in Year 9, told a teaching assistant after PSHE. The DSL rang MASH within the hour and wrote down the child's words.

School nurse says that she has been coming in with tummy aches every Monday since September. No one had joined it up.

LADO meeting {date}. Teacher suspended without prejudice. DBS and TRA to be told at the end, whatever the outcome.

The Paediatric SARC at St Mary's has offered an examination on {day}. Foster carer to bring her.

A report came in through the university's Report and Support page. Student doesn't want police. The uni will look at it under its own
code of conduct and can move him out of the halls.

CMHT care co-ordinator has known the client for six years. In her opinion it's true and isn't part of her illness.

Ward manager rang. Patient with dementia told her son that a man comes in at night. Male staff have been moved off Maple Ward until it's
looked into, CQC told, and the Safeguarding Adults Board has been sent an alert.

The young person has been placed at a children's home in Kent by a London borough. So the borough, Kent CC and two forces all need
to be in the room.

NRM referral sent to the SCA. Reasonable grounds received in 5 days. She was brought from Vietnam through France in a lorry and put
to work in a nail bar.

Midwife at booking asked the routine question and the patient said yes. Coded on SystmOne so that it can't be seen by family.

The Army's Defence Serious Crime Command has primacy as both live behind the wire at Catterick. We're to give support only.

HMP New Hall OMU: she's told her key worker about what had happened before she came in. She'll see an officer on a legal visit, not
on the wing.

Samaritans can't tell us any more. They hold no details, and wouldn't give them to us anyway.

Housing have moved her under the DA policy. Band A. She gets the keys to a two bed on {date}, has no carpets or cooker, and a grant
of {amount} from the Sanctuary fund.

CAFCASS have asked for the position of the police by {date} for the hearing at Central Family Court. Replied: live, cannot comment.

CAMHS waiting list is ten months. The Children's Society are seeing her in the meantime, at a youth club in Digbeth.

GP coded it in 2011 as "relationship problem". The next note, in May 2012, says only "tearful, declines referral, husband waiting".

Diocesan safeguarding adviser called. Church of England, so they've a core group, and the priest's PTO has been taken away.

Youth worker thinks there might be CSE. Older lads, a blue Audi, vapes, new Nikes, missing three times since Easter. CE risk tool scored as
significant.

It was disclosed in couples' counselling, in front of the husband, who said "Well, I suppose that's what it was, then." The counsellor
gave her a number for the police and she rang it from the car park.

Football club's welfare officer referred it to the FA. He had coached the under 12s from 1994 to 1998 and was never DBS'd, or CRB'd
as it was then.

Border Force at Heathrow Terminal 5 spoke to her when she came in from Lagos. Forced Marriage Unit advised, FMPO sought at the High Court.

CGL keyworker: client uses heroin and crack, scripts at Boots daily, best seen before 11. Be kind.

She works as an escort and reported it to National Ugly Mugs first. She'll let them send us the report in full, with her email taken out.

Adult Social Care closed the case. I asked them to open it again. They did, after I'd mentioned the Care Act twice.

The care home is run by a charity. Rota for the week has been handed over. Two agency staff on nights, both sent by the same firm in
Croydon.

Probation: MAPPA Level 2, Category 2. He's in an AP in Preston with a curfew of 7pm. Polygraph next month. Recall being thought about.

Her employer, a large supermarket, has been good: paid leave until June, moved from nights, a manager who doesn't ask.

The dentist saw bruising and asked. Nobody had ever asked before, she said.

Ofsted were told. The nursery has kept open. Parents had a letter that said nothing, and then all went on Mumsnet.

DVDS (Clare's Law) right to ask, made online. She was given the disclosure at the police station in {town} and then said: he's done
that to me.

HCPC fitness to practise hearing: a paramedic, struck off. The Panel heard from the woman by video, from her sofa, with her cat.

Refugee Council interpreter was present. She is from Eritrea and came by way of Sudan and Libya, where it took place. UK has no
jurisdiction; but she is safe, and has been referred to Freedom from Torture.

RAF Police say he was posted to Cyprus in May. Extradition isn't needed as the Sovereign Base has its own force.

Health visitor did the 6-8 week check. Mum flat, dad did all the talking. Will go back on {day} when he's at work.

Universal Credit say that her journal has a message from {date} in which she asks for split payments as "he takes it all".

The scout group is no more. The county archivist found the log book for Summer Camp 1983 in the Lake District, rain all week, 22 boys.

At the JTAI, Ofsted, CQC, HMICFRS and HMI Probation all looked at this one. They liked the voice of the child. They didn't like the drift.

Met Uni security on campus. They've a welfare hub next to the Students' Union, open Freshers' Week till 4am, free water and flip-flops.
`);
