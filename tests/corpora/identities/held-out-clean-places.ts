/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Places, which are often named after people.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanPlaces = listed(`
- Victim reports having met the suspect in a bar near Leicester railway station. They walked to Victoria Park and sat there until it was
  light.
- The report was made at Euston Street police station. The victim was taken from there to St Mary's Hospital.
- Offence took place in {town}, at a house which the victim cannot now find again.
- She remembers the Clock Tower, a kebab shop and then a long road with trees. Officers drove her along London Road and Welford Road
  without result.
- Incident at the Prince of Wales public house. Landlord spoken to, no CCTV held.
- The victim was a student at De Montfort University at the time and has since gone back to Northern Ireland.
- Patient presented at St Thomas' Hospital on {date}. She told the triage nurse that she did not want police.
- The pair were on a school trip to Paris. Neither school was told until a year later.
- Met outside the Duke of Wellington, then on to the Albert Hall for a concert, then home by night bus.
- Victim was sleeping in a hostel in King's Cross. The hostel has since closed and no register can be found.
- Taxi from Piccadilly Gardens to somewhere in Salford. She thinks they passed the Lowry and a large Tesco.
- CCTV at St Pancras has been viewed for the two hours in question. The victim is seen alone and unhurt.
- Offence is said to have been committed at sea between Harwich and the Hook of Holland. Jurisdiction is unclear.
- She was staying at the Travelodge in {town}. The night porter recalls nothing.
- The suspect lives somewhere in the Highfields area. No street is known.
- Party in a student house off Narborough Road. The tenants have all moved on.
- Victim said they went from the Lord Nelson to the George and Dragon and then to a club called Mango.
- This happened in St Margaret's Bus Station. There are forty cameras there and none was working.
- Whitechapel, {date}. Victim left the Royal London Hospital before the SOIT officer arrived.
- The camp site is on the edge of Sherwood Forest. Notts have been asked to take the report.
- Both parties live in Stoke-on-Trent but the offence was in Newcastle-under-Lyme.
- Transferred from Devon and Cornwall, as the victim now lives in Ashby-de-la-Zouch.
- The rape is said to have taken place in a field near Melton Mowbray some years ago.
- Walked along the Grand Union Canal as far as Frog Island. Dog walkers seen but not traced.
- She fled to the Shell garage on Abbey Lane and asked the cashier to call a taxi.
- Hinckley Road was closed that night for resurfacing, so the route described is not possible.
- Victim attended Queen Elizabeth Hospital and was referred to the Sexual Assault Referral Centre at Juniper Lodge.
- They met at Notting Hill Carnival and spent the afternoon together. She lost her friends near Ladbroke Grove.
- Suspect said he was from Kingston. It is not known whether he meant Jamaica or the place on the Thames.
- The hotel was near Charles de Gaulle airport. French police would have to be asked by way of a letter of request.
- Reported at Charles Street police station by way of the front counter.
- Victim was a resident of Francis House, a refuge, and has asked that her new town is not written down.
- Location: woodland behind Beaumont Leys shopping centre. Searched by PolSA on {date}, nothing found.
- On or near Station Road. No house-to-house as the location is no more exact than that.
- The incident was in the car park of the Thomas Cook building, now knocked down.
- St Andrew's is a private hospital. Staff there reported the matter on behalf of a patient who lacks capacity.
- She was at Alexandra Palace for the darts and was separated from her group at around {time}.
- A member of staff at Victoria Coach Station found the victim crying and called us.
- The beach was at Skegness or Mablethorpe. She was fifteen and the caravan belonged to a neighbour.
- Happened in HMP Stafford. The prison's own security department has put in an intelligence report.
- The nightclub is in Churchgate. Door staff are from an agency and cannot be found after so long.
- Victim describes a flat above a shop in Mill Lane, across from a church named after St Peter.
- Offence at the James Watt campus. University security hold no record of the night.
- The woman walked from Jesus Green to Christ's Pieces, where she telephoned her sister.
- Reported in person at Chester police office. Victim is from Wales and was on a weekend away.
- Officers attended Lincoln County Hospital; the patient had been moved to Boston.
- Glenfield, {time}. Ward staff say that the patient is asleep and should not be woken.
- The festival was at Donington Park. Security took her to the welfare tent, where she slept until morning.
`);
