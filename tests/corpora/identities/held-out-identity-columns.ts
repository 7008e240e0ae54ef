/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Columns as police exports have them, which say by their heading whom their cells name.
 */

import type { IdentityColumn } from './corpus-set.ts';

export const heldOutIdentityColumns: readonly IdentityColumn[] = [
  { heading: 'Officer in Case', slot: 'full-name' },
  { heading: 'Victim Forename', slot: 'given-name' },
  { heading: 'Victim Surname', slot: 'surname' },
  {
    heading: 'Suspect Name',
    slot: 'full-name',
    values: [
      'HARGREAVES, Darren',
      'KOWALCZYK, Łukasz',
      'Okonkwo, Emeka',
      'WÓJCIK, Piotr',
      'PATEL, Dinesh',
      "O'ROURKE, Kieran",
      'HUSSAIN, Tariq',
      'de Oliveira, Nuno',
      'BRATHWAITE, Delroy',
      'AL-HASHIMI, Bassam',
      'NGUYEN, Minh',
      'Llewellyn, Geraint',
    ],
  },
  { heading: 'supervisor_name', slot: 'full-name' },
  { heading: 'Victim DOB', slot: 'date-of-birth' },
  { heading: 'Mobile No', slot: 'phone' },
  { heading: 'Contact Email', slot: 'email' },
  { heading: 'Home Postcode', slot: 'postcode' },
  { heading: 'Victim Address Line 1', slot: 'address' },
  { heading: 'NHS No.', slot: 'nhs-number' },
  { heading: 'NINO', slot: 'national-insurance' },
  { heading: 'VRM', slot: 'vehicle-registration' },
  { heading: 'Social Media', slot: 'url-or-handle' },
  { heading: 'Crime Number', slot: 'reference' },
  { heading: 'Custody Ref', slot: 'reference', values: ['33NP/1847/23', '33NP/1848/23', '33EK/0219/22', '33BL/0073/24', '33NP/2001/23'] },
];
