/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Times, dates, ages, money, counts, rooms and roads.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanCounts = listed(`
- Between {time} on {date} and {time} on {date} the victim was at a house in {town}.
- The victim was in room 214 and the suspect in room 307. The key log shows one entry at 02:47.
- Suspect drives a dark Audi A4 or A6. Seen on the A52 towards Nottingham and later on the M1.
- Picked up on the A1 near junction 42 and dropped on the B4114. No ANPR there.
- Between 2300hrs and 0410 hrs there are no pictures, as the system was being backed up.
- He is 5ft 10, 12 stone, size 9 shoe, 30 to 35 years, and speaks with a Geordie accent.
- She lent him {amount} and got back {amount}. The rest was never seen again.
- There are 4,120 messages, of which 37 are between the two of them.
- The bus was a 14 or a 14A. First Leicester keep footage for 10 days and it was day 12.
- Flight BA 1387 landed at 21:05. He was on it, so could not have been at the flat by nine.
- Seat 23F, coach C, the 18:32 from St Pancras.
- The offence was on or about 12 June 2015. It was reported on 3 March 2023.
- Christmas 2019 to Easter 2020, on a number of nights that she cannot tell apart.
- Born in Poland, in the UK for {number} years, works 40 hours a week at a warehouse near the M69.
- Baby due in October. Midwife aware. Next appointment on {day} at {time}.
- Victim aged {age}, suspect aged {age}. They had known each other since year 7.
- She was 17 and he was 45. She is now in her sixties and he would be over 90.
- Download of 128GB took 9 hours. 11,302 pictures, 480 films, none of use.
- Exam begins at 0900 on {date} and she asks that nobody rings until it is over.
- A sum of £2,500 was paid by bank transfer in 5 parts. Fraud is looking at that side.
- At 1 am, 2 am and 3.15 am there were calls of 4, 9 and 31 seconds.
- Week 1 – four calls. Week 2 – two. Week 3 – none. Week 4 – letter.
- Rang 999 at 03:02, was put on hold, rang 101 at 03:20 and gave up at 03:41.
- Walked 2.3 miles in 51 minutes according to the Fitbit. Heart rate 88.
- Train strike on {day}, so the interview was put back by 14 days.
- PlayStation 4, two pads and an iPhone 12 were left behind. Worth about {amount}.
- The reading was 124 micrograms at 0355. Back calculation would not be safe.
- New Year's Eve 1999. She is sure of that, because of the fireworks.
- Since 01/04/2023 there have been 3 OICs, 2 supervisors and 1 ISVA.
- Court date of {date} was vacated; the next one free is {date}. That is 19 months off.
- Two pints of lager, 3 shots and half a bottle of wine over 5 hours.
- He got there in 12 minutes by way of the A6030 and Uppingham Road.
- Locker 88 at the gym was emptied by staff and the things given to lost property.
- Within 72 hours? No: it had been 9 days. Within 7 days for the swabs? No.
- Aged {age}, of no fixed abode, last seen 18/11.
- A Ford Transit, white, ladder on roof, the number plate not seen.
- Victim thinks the plate began with F but has no more of it. Dark BMW 3 Series.
- Score of 14 on the DASH and 21 on the PHQ-9.
- Height 160 cm. Dress size 10. Shoe 38 European.
- The camera clock is 1 hour and 4 minutes slow. Take 64 minutes off each time in this log.
- Junction of Fosse Road North and King Richards Road at 23:50. Lights were out of order.
- Ward 7, bay B, bed 4. Visiting is from 2 to 4 and from 6 to 8.
- He is in receipt of £334.91 a month and cannot pay for a solicitor himself.
- Dated 2021-07-14 and timed 22:58:10, the picture shows her alone.
- At least 20 people were at the barbecue. Names not held for any.
`);
