import { describe, expect, it } from 'vitest';
import { finds } from './look.ts';

/** Numbers that their shape alone does not tell, and the word beside them does. */
describe('numbers told by a word near them', () => {
  it.each([
    ['CAD reference given by the caller was 20230412-1188', 'reference: 20230412-1188'],
    ['it was logged under AB1847/23', 'reference: AB1847/23'],
    ['the related occurrence is 21NH/48812/C', 'reference: 21NH/48812/C'],
    ['gave her date of birth as 18051982', 'date-of-birth: 18051982'],
    ['date of birth recorded by the desk as 230491', 'date-of-birth: 230491'],
    ['dob for victim: 19820518', 'date-of-birth: 19820518'],
    ['nat ins OO123456A', 'national-insurance: OO123456A'],
    ['National Insurance TN123456', 'national-insurance: TN123456'],
    ['ANPR check on XJF 7S was made', 'vehicle-registration: XJF 7S'],
    ['private plate B1 GUY', 'vehicle-registration: B1 GUY'],
    ['his gamertag xXReaperXx', 'url-or-handle: xXReaperXx'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each([
    'Crime recorded at 1430 and reviewed on 20230412; 14 records, 2310 rows.',
    'The log shows 1234567 bytes and 120000 messages.',
    'Incident between 2200-0130 hours; record updated 0915hrs; outcome 16, 2023/24.',
    'Occurrence classified under 019C/08 and later 017/14.',
    'The records for 2018-2021 were requested; the incident cost her £2500.',
    'Cancelled crime (N100/C2) as recorded.',
    'The box held XJF 7S and three more.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});
