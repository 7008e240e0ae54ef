/**
 * A set that judged the privacy screen, put together from its texts and values.
 * All of it is synthetic: names are combined at random and stand for nobody, and no text is of a real case. It judged the
 * screen once, before anybody had looked; its failures have been looked at since, so it validates.
 */
import type { CorpusSet } from './corpus-set.ts';
import { judgeClean, judgeTemplates } from './judge-texts.ts';
import { judgeNames, judgeValues } from './judge-values.ts';

export const judgeSet: CorpusSet = {
  templates: judgeTemplates,
  clean: judgeClean,
  names: judgeNames,
  values: judgeValues,
  columns: [
    { heading: 'Aggrieved name', slot: 'full-name' },
    { heading: 'Nominal DOB', slot: 'date-of-birth' },
    { heading: 'Contact tel', slot: 'phone' },
    { heading: 'Location postcode', slot: 'postcode' },
    { heading: 'Occurrence No', slot: 'reference' },
    {
      heading: 'OIC',
      slot: 'full-name',
      values: ['PC Sugden', 'DC K Boateng', 'T/DC Prosser', 'DS Iyer', 'DC Hennessy, M', 'PC Novotny', 'DI Brathwaite', 'DC Haddad'],
    },
  ],
  cleanColumns: [
    { heading: 'HO offence code', values: ['19C', '19D', '19E', '19F', '19G', '19H', '19J', '19K'] },
    {
      heading: 'Outcome type',
      values: [
        '1 - Charge/Summons',
        '12 - Too ill',
        '14 - Victim declines, suspect not identified',
        '15 - Evidential difficulties',
        '16 - Victim withdraws',
        '18 - Investigation complete',
        '21 - Further investigation not in public interest',
      ],
    },
    { heading: 'LPA', values: ['Calderdale', 'Kirklees', 'Wakefield', 'Leeds East', 'Bradford South', 'Airedale', 'Leeds City Centre'] },
    { heading: 'Days to outcome', values: ['3', '41', '128', '307', '590', '1012', '0'] },
    { heading: 'Recorded month', values: ['Apr-19', 'May-20', 'Aug-21', 'Jan-22', 'June 2022', 'Mar 23', 'Dec-23'] },
    {
      heading: 'Closure rationale code',
      values: ['EVID-DIFF', 'VIC-NS', 'NFA CPS', 'TRANSFER OUT', 'N/K', 'Cancelled (C2)', 'Undetected'],
    },
  ],
};
