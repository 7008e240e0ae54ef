import type { CleanColumn, IdentityColumn } from './corpus-set.ts';

/** Columns whose cells are identities. Synthetic. */
export const blindIdentityColumns: readonly IdentityColumn[] = [
  { heading: 'Complainant', slot: 'full-name' },
  { heading: 'Victim forename', slot: 'given-name' },
  { heading: 'Suspect surname', slot: 'surname' },
  {
    heading: 'Officer in case',
    slot: 'full-name',
    values: [
      'DC 1174 Hartnell',
      'PC Odukoya',
      'DS M. Wrigley',
      'T/DC Kapadia',
      'DC Zielinska, P',
      'DC O’Halloran',
      'PC 620 Trewin',
      'DI Farooqi',
      'A/DS Lindley-Moss',
      'DC QUARTEY',
      'Det Con Bebb',
      'I. Stanev (civ inv)',
    ],
  },
  { heading: 'ISVA name', slot: 'full-name' },
  { heading: 'Reviewing lawyer', slot: 'full-name' },
  { heading: 'Date of birth', slot: 'date-of-birth' },
  { heading: 'Mobile', slot: 'phone' },
  { heading: 'E-mail', slot: 'email' },
  { heading: 'Home address', slot: 'address' },
  { heading: 'Post code', slot: 'postcode' },
  { heading: 'NHS number', slot: 'nhs-number' },
  { heading: 'NI number', slot: 'national-insurance' },
  { heading: 'VRM', slot: 'vehicle-registration' },
  { heading: 'Social media', slot: 'url-or-handle' },
  { heading: 'Crime ref', slot: 'reference' },
  { heading: 'Custody record', slot: 'reference' },
];

/** Columns whose cells identify nobody. Synthetic. */
export const blindCleanColumns: readonly CleanColumn[] = [
  {
    heading: 'Offence title',
    values: [
      'Rape of a female aged 16 and over',
      'Rape of a male aged 16 and over',
      'Rape of a female child under 13',
      'Attempted rape',
      'Assault by penetration',
      'Cause person to engage in sexual activity without consent',
    ],
  },
  {
    heading: 'CPS decision',
    values: ['Charge', 'NFA - evidential', 'NFA - public interest', 'Further evidence required', 'Not referred', 'Early advice only'],
  },
  {
    heading: 'Reason for delay',
    values: [
      'Awaiting digital download',
      'Lab backlog',
      'OIC long-term sickness',
      'Suspect abroad',
      'Victim unwell, June to September',
      'Court vacated, no judge',
    ],
  },
  {
    heading: 'Relationship',
    values: [
      'Ex-husband',
      'Acquaintance < 24 hrs',
      'Stranger 1',
      'Current partner',
      'Step-father',
      'Work colleague',
      'Taxi driver and passenger',
    ],
  },
  {
    heading: 'Local policing area',
    values: ['North Hull', 'Charnwood', 'Melton and Rutland', 'City Centre', 'Blaby', 'Ashfield', "King's Lynn"],
  },
  { heading: 'Date reported', values: ['04/11/2021', '17/02/22', '2023-06-30', '1 Sept 2020', '29.03.2022', '12-Dec-21'] },
  { heading: 'Days to outcome', values: ['412', '87', '1,033', '61', '9', '240'] },
  {
    heading: 'Ethnicity (self-defined)',
    values: [
      'W1 White British',
      'A1 Indian',
      'B2 African',
      'M1 White and Black Caribbean',
      'Chinese',
      'Not stated',
      'Gypsy or Irish Traveller',
    ],
  },
  { heading: 'Language', values: ['Polish', 'Urdu', 'Kurdish Sorani', 'BSL', 'Tigrinya', 'Romanian', 'English'] },
  {
    heading: 'Offence location type',
    values: ["Dwelling - victim's home", 'Car park', 'Halls of residence', 'Nightclub toilets', 'HMP', 'Towpath', 'Place of worship'],
  },
  { heading: 'Support service', values: ['ISVA accepted', 'Juniper Lodge SARC', 'Rape Crisis', 'Victim First', 'Declined', 'SurvivorsUK'] },
  {
    heading: 'Evidence',
    values: ['CCTV; DNA; phone', '999 call, BWV', 'Toxicology neg.', 'Bedding, item DRL/4', 'ABE (2), MG11 (5)', 'Hair sample 6 wks'],
  },
  { heading: 'Disposal code', values: ['15', '16', '14', 'OC18', '1A', '22'] },
  { heading: 'Time reported', values: ['0342', '23:15', '8.10 am', '1700 hrs', '02:00-04:00', 'unknown'] },
  {
    heading: 'Supervisor comment',
    values: [
      'Good work, well done',
      'Chase lab by Friday',
      'See decision log, p. 3',
      'Will review in May',
      'Grant extension, 28 days',
      'Mark as complete',
    ],
  },
  { heading: 'Month of closure', values: ['April', 'May 2022', 'August', 'Jan-23', 'June', '2021-10'] },
  { heading: 'Operation', values: ['Soteria', 'Bluestone', 'Limelight', 'Op Encompass', 'Hydrant', 'n/a'] },
  {
    heading: 'Court',
    values: ['Leicester Crown Court', 'Northampton Magistrates', 'Snaresbrook', 'Family Court at Derby', 'Lincoln', 'Old Bailey'],
  },
];
