import type { CorpusSet } from './corpus-set.ts';
import { tuningNames } from './tuning-names.ts';
import { tuningTemplates } from './tuning-templates.ts';
import { tuningValues } from './tuning-values.ts';

/** The set that the screen was tuned on. All of it is synthetic. What it scores here it need not score elsewhere: see the held-out set. */
export const tuningSet: CorpusSet = {
  ...tuningTemplates,
  names: tuningNames,
  values: tuningValues,
  columns: [
    { heading: 'Officer Name', slot: 'full-name' },
    { heading: 'Victim Surname', slot: 'surname' },
    { heading: 'Forename', slot: 'given-name' },
    { heading: 'OIC', slot: 'full-name' },
    { heading: 'Suspect', slot: 'full-name' },
    { heading: 'Notes', slot: 'full-name' },
    { heading: 'E-mail', slot: 'email' },
    { heading: 'Mobile No.', slot: 'phone' },
    { heading: 'Post Code', slot: 'postcode' },
    { heading: 'Home Address', slot: 'address' },
    { heading: 'Column 7', slot: 'address' },
    { heading: 'NHS No', slot: 'nhs-number', values: ['943 476 5918', '9434765919'] },
    { heading: 'NI Number', slot: 'national-insurance' },
    { heading: 'victimDOB', slot: 'date-of-birth' },
    { heading: 'VRM', slot: 'vehicle-registration' },
    { heading: 'Instagram', slot: 'url-or-handle', values: ['kiera.xo', '@jade', 'https://instagram.com/a'] },
    { heading: 'Custody Ref', slot: 'reference', values: ['LE/1234/22', '0012345', 'CR123456'] },
    { heading: 'Crime No', slot: 'reference' },
  ],
  cleanColumns: [
    {
      heading: 'Location',
      values: [
        'On or near Station Road',
        'On or near Charlotte Street',
        'No Location',
        'On or near Supermarket',
        'On or near A52',
        'On or near Police Station',
      ],
    },
    {
      heading: 'LSOA name',
      values: ['Leicester 018C', 'Charnwood 002D', 'Hinckley and Bosworth 010A', "King's Lynn and West Norfolk 012B"],
    },
    { heading: 'LSOA code', values: ['E01025678', 'E01013705', 'W01000123'] },
    { heading: 'Reported by', values: ['Leicestershire Police', 'Dyfed-Powys Police', 'Avon and Somerset Constabulary'] },
    { heading: 'Crime ID', values: ['a5d7b2f0c1e84d3c9b6a7f1e2d3c4b5a6f7e8d9c0b1a2f3e4d5c6b7a8f9e0d1c', ''] },
    { heading: 'Crime type', values: ['Violence and sexual offences', 'Public order', 'Anti-social behaviour'] },
    {
      heading: 'Ward',
      values: ['Braunstone Park & Rowley Fields', 'Saffron', 'Spinney Hills', 'Castle', 'Eyres Monsell', 'Beaumont Leys'],
    },
    { heading: 'Victim', values: ['Female', 'Victim 1', 'Unknown', 'adult female', '[name]', 'N/A'] },
    { heading: 'Officer Name', values: ['[redacted]', 'Not recorded', 'Unallocated', 'XXXX', 'Officer 12', '-'] },
    {
      heading: 'Outcome',
      values: ['Outcome 16', '16', 'Evidential difficulties: victim does not support', 'A no further action disposal'],
    },
    { heading: 'Team', values: ['Signal Team 3', 'CAIU', 'Domestic Abuse Unit North', 'Team 2'] },
    {
      heading: 'Ethnicity',
      values: ['White - English/Welsh/Scottish/Northern Irish/British', 'Asian - Pakistani', 'Gypsy or Irish Traveller'],
    },
    { heading: 'Postcode District', values: ['LE1', 'NG7', 'B15'] },
    { heading: 'Date of report', values: ['12/03/2023', '2023-01-04T01:05:00+00:00', '4 May 2022'] },
    {
      heading: 'Offence',
      values: ['Rape of a Female aged 16 and over', 'Sexual Assault on a Male by Penetration', 'Assault by Penetration'],
    },
  ],
};
