/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */
import type { CorpusSet } from './corpus-set.ts';
import { finalCleanCharging } from './final-clean-charging.ts';
import { finalCleanClosings } from './final-clean-closings.ts';
import { finalCleanContact } from './final-clean-contact.ts';
import { finalCleanEnquiries } from './final-clean-enquiries.ts';
import { finalCleanLogs } from './final-clean-logs.ts';
import { finalCleanPartners } from './final-clean-partners.ts';
import { finalNames } from './final-names.ts';
import { finalTemplates } from './final-templates.ts';
import { finalValues } from './final-values.ts';

export const finalSet: CorpusSet = {
  templates: finalTemplates,
  clean: [
    ...finalCleanClosings,
    ...finalCleanContact,
    ...finalCleanEnquiries,
    ...finalCleanLogs,
    ...finalCleanCharging,
    ...finalCleanPartners,
  ],
  names: finalNames,
  values: finalValues,
  columns: [
    { heading: 'Aggrieved', slot: 'full-name' },
    { heading: 'Suspect Family Name', slot: 'surname' },
    { heading: 'Known as', slot: 'given-name' },
    { heading: 'OIC e-mail', slot: 'email' },
    { heading: 'Tel (mob)', slot: 'phone' },
    { heading: 'Home PC', slot: 'postcode' },
    { heading: 'Venue of Offence', slot: 'address' },
    { heading: 'NHS No', slot: 'nhs-number' },
    { heading: 'Vic DoB', slot: 'date-of-birth' },
    { heading: 'VRM', slot: 'vehicle-registration' },
    { heading: 'Social media account', slot: 'url-or-handle' },
    { heading: 'Occ No.', slot: 'reference' },
  ],
  cleanColumns: [
    { heading: 'Final Outcome', values: ['Outcome 14', 'Outcome 15', 'Outcome 16', 'Outcome 18', 'Charged', 'N100', 'Outcome 20', 'Live'] },
    {
      heading: 'Offence Name',
      values: [
        'Rape of a Female Aged 16 and Over',
        'Rape of a Male Aged 16 and Over',
        'Rape of a Female Child Under 16',
        'Rape of a Male Child Under 13',
        'Attempted Rape',
        'Rape - Multiple Undefined Offenders',
      ],
    },
    { heading: 'HO code', values: ['019/07', '019/08', '019/11', '019/16', '19C', '19D', '19E', '19F', '19H'] },
    {
      heading: 'Date Recorded',
      values: ['03/04/2019', '17/11/2020', '28/02/2021', '09/07/2021', '30/12/2021', '14/06/2022', '01/09/2022'],
    },
    { heading: 'Days to outcome', values: ['14', '87', '112', '240', '365', '401', '733', '1094'] },
    {
      heading: 'Relationship to victim',
      values: ['Ex-Partner', 'Husband', 'Acquaintance', 'Stranger 1', 'Stranger 2', 'Family - Uncle', 'Work Colleague', 'Not Known'],
    },
    {
      heading: 'Self-defined ethnicity',
      values: [
        'W1 - White British',
        'A2 - Pakistani',
        'B1 - Caribbean',
        'M3 - White and Asian',
        'O9 - Any Other',
        'NS - Not Stated',
        'B2 - African',
      ],
    },
    { heading: 'Victim age band', values: ['Under 13', '13-15', '16-17', '18-24', '25-34', '35-44', '45-54', '55+', 'Not recorded'] },
    {
      heading: 'Location Type',
      values: [
        'Dwelling',
        'Hotel/B&B',
        'Licensed Premises',
        'Open Space - Park',
        'Vehicle',
        'Student Halls',
        'Public Conveniences',
        'Prison',
      ],
    },
    {
      heading: 'Policing Area',
      values: ['Calderdale', 'Kirklees', 'Wakefield', 'Leeds North East', 'St Albans', 'Brent', 'Chelsea', 'Preston'],
    },
    {
      heading: 'Referred to',
      values: ['ISVA Service', 'Rape Crisis', 'SARC', 'Victim Support', 'Survivors UK', 'Declined', 'Women’s Aid', 'n/a'],
    },
    { heading: 'Month', values: ['January', 'April', 'May', 'June', 'August', 'Sept', 'Dec 2021', 'Mar-22', '2022 Q3'] },
  ],
};
