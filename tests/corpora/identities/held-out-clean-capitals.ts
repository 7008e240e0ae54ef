/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Brands, peoples, faiths, festivals, ranks and other capitalised words.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanCapitals = listed(`
- They matched on Tinder, moved to WhatsApp and then to Snapchat, where messages vanish.
- An Uber was ordered at {time}. Uber have been asked for the trip and have not replied.
- The victim is Lithuanian and speaks Russian, Polish and some English. A Romanian interpreter came by mistake.
- It was Diwali, and the streets around Belgrave Road were full.
- During Ramadan she did not want to be called before sunset. After Eid she did not answer.
- Supervisor review: Officer has done all that could be asked. Victim is well supported. Suspect is known.
- VICTIM STATES SHE DOES NOT WANT POLICE ACTION. OFFICER EXPLAINED OPTIONS. VICTIM UNDERSTOOD.
- Suspect said to be Albanian or Kosovan, late twenties, works at a car wash.
- Both parties are Sikh and both families worship at the same Gurdwara.
- Messages on Facebook Messenger, Instagram and TikTok were shown to the officer but not handed over.
- Halloween party, fancy dress. The man was got up as Dracula and the victim as Wonder Woman.
- St Patrick's Day, everyone in green. She cannot tell one face from another.
- Freshers' Week. The Students' Union was packed until 3am.
- Boxing Day at her aunt's. Easter Monday at her gran's. Both times the same cousin.
- Bumble and Hinge were both on her phone. She is not sure which it was.
- Seen by door staff from G4S and by a cleaner from ISS.
- Bank Holiday Monday, Wetherspoons, then McDonald's, then home with a stranger.
- He wore a Nike hoodie, Levi's and a Calvin Klein belt. She wore a dress from Marks and Spencer.
- The card was used at Morrisons, at Sainsbury's and at John Lewis on the same day.
- Speaks Portuguese; may be from Brazil, Angola or Madeira.
- Supervisor: I have read the log from end to end. Officer to close once the letter has gone.
- INSPECTOR'S REVIEW. LINES OF ENQUIRY COMPLETED. VICTIM UPDATED. FILE.
- Detective Sergeant's comments: sound work, good contact, clear reasons.
- Superintendent has asked for a dip sample of Outcome 16. This is one of {number}.
- The Detective Inspector is satisfied; the Detective Chief Inspector is satisfied; the Victim, above all, is satisfied.
- Chinese New Year was in February that year, which gives us the date.
- Black Friday, the shop floor, in front of the lockers.
- She is Muslim, he is Hindu, and neither has told their parents.
- The suspect is of Somali descent and has family in Bristol, Cardiff and Minneapolis.
- Amazon driver, Deliveroo rider or Evri courier: she is not sure which.
- Alexa was on in the kitchen. Amazon says that nothing was kept.
- Ring doorbell and Apple Watch data were both thought about. Victim did not want either taken.
- Airbnb have the booking. Host was abroad. Guest left early.
- BBC documentary about a hospital led her to come forward. Panorama was shown on {day}.
- Me Too was what made her write it down. She has never shown it to anyone.
- Home Secretary's letter to Chief Constables is on the front of this file.
- Reported on Valentine's Day. The suspect had sent flowers to her office by Interflora.
- Nepali-speaking Officer found by the Control Room. Victim would only speak to a woman.
- Guy Fawkes Night, in the park by the Abbey. Fireworks from nine.
- Rosh Hashanah, Yom Kippur and Sukkot are all in the coming month; please hold off.
- Old English Gentleman, Irish Traveller site and Polish Club were all named as places where he drinks.
- Remembrance Sunday. The Legion was open from noon.
- On Netflix, he said, and then he locked the door. She left as soon as she could.
- Head Teacher, Deputy Head and School Nurse met on {day} and agreed that Police should be told.
- Consultant in Emergency Medicine and Staff Nurse on duty were both content to be spoken to.
- Victim Personal Statement, Victim Contact Agreement, Victim Needs Assessment: all offered, none taken up.
- SUMMARY FOR COURT: NONE. SUMMARY FOR FILE: AS ABOVE. SUMMARY FOR VICTIM: LETTER.
`);
