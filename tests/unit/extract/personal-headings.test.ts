import { describe, expect, it } from 'vitest';
import { personalHeadings } from '../../../db/extract/mapping/personal-headings.ts';
import { suggestFields } from '../../../db/extract/mapping/suggest-mapping.ts';
import { csv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';

const dropped = (...headings: string[]) => personalHeadings(headings, suggestFields(headings, []));

describe('a heading that says that a column names people', () => {
  it.each([
    ...[
      'Officer Name',
      'Victim Name',
      'Suspect Name',
      'OIC',
      'Officer in Case',
      'Investigating Officer',
      'DOB',
      'Date of Birth',
      'Victim DOB',
    ],
    ...[
      'Address',
      'Home Address',
      'Postcode',
      'Phone',
      'Mobile No',
      'E-mail',
      'Email Address',
      'NHS Number',
      'VRM',
      'SURNAME',
      'victim_name',
    ],
  ])('is suggested to be left out: %s', (heading) => {
    expect(dropped(heading)).toEqual([heading]);
  });

  it.each([
    ...[
      'Crime Ref',
      'Team',
      'OIC Team',
      'OIC Closing Rationale',
      'Victim Age',
      'Ward',
      'Suspect Gender',
      'Offence',
      'Area',
      'Summary',
      'Victim',
    ],
    ...['CAD Ref', 'Address Type', 'Reported By', 'Officer Rank', 'Station Name'],
  ])('is none of those: %s', (heading) => {
    expect(dropped(heading)).toEqual([]);
  });
});

describe('a suggestion to leave a column out', () => {
  /** Synthetic: a name that stands for nobody. */
  const rows = csv([
    ['Crime Ref', 'Officer Name', 'Ward'],
    ['A-1', 'PC Jane Okonkwo', 'North'],
  ]);

  it('stands in the mapping that an inspection suggests, and the column is dropped where that is used', async () => {
    const desk = await loadingDesk();
    const { suggestedMapping } = await desk.inspect(rows);
    expect(suggestedMapping.drop).toEqual(['Officer Name']);
    await desk.load(rows, { mapping: suggestedMapping, privacy: 'refuse' });
    expect(Object.keys((await desk.cases())[0] ?? {})).not.toContain('Officer Name');
  });

  it('is not followed unasked: without a mapping the column is kept and screened', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(rows, { privacy: 'refuse' })).toMatchObject({ code: 'identities-found', where: { field: 'Officer Name' } });
  });
});
