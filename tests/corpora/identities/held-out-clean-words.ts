/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Words that are also names, in their ordinary sense.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanWords = listed(`
- Will the victim attend? She will not, and no summons will be sought.
- May have been in May or June; she is not certain of the month.
- Mark on the arm was seen by the nurse and drawn on a body map. Victim did not wish it photographed.
- Grace period for the download has passed, so the handset will be returned.
- Hope was expressed that the suspect gets help. Beyond that she wants nothing.
- Rose bushes along the fence were broken but this may have been the wind.
- Bill for the hotel room was paid in cash. It came to {amount}.
- Dean of the faculty has been told that a student has made a report, but not which student.
- Frank talk was had about the chances at court.
- Young woman, small, brown hair, thought to be in her twenties. Not seen since.
- Brown leather jacket, summer dress and one shoe were handed back.
- Summer term had just ended. The school holds no record of the visit.
- Victim had a pat answer to each question and seemed tired of being asked.
- Jack of all trades, as she put it: he did roofs, drives and gardens up and down the road.
- Drew a plan of the room for the officer. The plan is exhibited.
- Joy is not the word, she said, but she was glad to hear that she could stop.
- Faith matters a great deal to the family and she would not want the mosque to hear of this.
- Dawn was breaking when she got home. Nobody was up.
- Sue the landlord? She was advised that this is a civil matter.
- Art student, first year, lives in halls.
- Miles from anywhere, with no signal, she waited for the first bus.
- Victor in the pool match was the suspect's team, which is how she recalls the evening.
- Earnest attempts were made to reach her by telephone, text and letter.
- Chase the phone company for the cell site data before {date}.
- Christian, aged {age}, white, single. Works nights in a bakery and attends church on Sundays.
- Guy at the bar told her to watch out for the man in the white shirt.
- Pearl earring found in the car. Does not belong to the victim.
- Ruby wedding party in the function room upstairs. Around eighty guests, mostly from Ireland.
- Amber alert on the log for the repeat address. Violet markers no longer in use.
- Ginger hair, slim, tattoo of a robin on the neck.
- Penny dropped, she says, when the same man turned up in the news.
- Iris scan at the airport shows that he left the country on {date}.
- Ray of light in all this is that she now sleeps through the night.
- Baker, butcher, taxi driver: she had been told a different trade each time.
- Shepherd's Bush is where he said he lived. Parsons Green was also mentioned.
- King-size bed, two lamps, a blue rug. She could tell little else of the room.
- Price of the ticket was {amount} and she still has the stub.
- Long gaps in contact are down to her shifts and not to any loss of heart.
- Strong views were given on the way the first call was handled.
- Wood behind the houses, then a stile, then a lane with no lights.
- Small flat, shared kitchen. Everyone on the landing was out.
- Lane closures on the ring road made the officers late. They said sorry.
- Page {number} of the medical notes bears out the date.
- Stone steps lead to the basement; the light there had failed.
- Bond between the victim and her ISVA is good and should be kept to.
- Field, barn and yard were all looked at in case the place could be found.
`);
