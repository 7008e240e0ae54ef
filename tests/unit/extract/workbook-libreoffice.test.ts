import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/workbooks', name));

describe('a workbook that LibreOffice wrote', () => {
  it.each(['xlsx', 'ods'])('is read as it stands on the sheet: %s', async (ending) => {
    const { readAs, told, cases } = await loaded(fixture(`made-up-cases.${ending}`));
    expect(readAs).toEqual({
      format: ending,
      encoding: null,
      delimiter: null,
      headerRow: 4,
      notes: [
        'Sheet “Cases” was taken. “Older” has case references too: choose that sheet to load it as an extract of its own.',
        '1 row above the headings was passed over; the headings are in row 4.',
        '4 headings have the name of the group above in row 3 put before them: “Victim Age” for one.',
        '1 cell shows an error such as #N/A and is empty here.',
      ],
    });
    expect(told.problems).toMatchObject([
      { row: 1, column: 'Sheet No' },
      { row: 2, column: 'Checked' },
    ]);
    const same = { 'Time reported': '10:05:00', victimSex: 'F' };
    expect(cases).toMatchObject([
      {
        ...same,
        caseRef: 'A/1',
        recordedDate: '2023-04-13',
        victimAge: '17',
        domesticFlag: 'true',
        'Suspect Age': '40',
        'Local No': '000042',
        narrative: 'She declined. It’s £5 & more <x>',
      },
      { ...same, caseRef: 'A/2', domesticFlag: 'false', 'Suspect Age': '', Checked: '', narrative: 'First line\n\nthird line' },
      { 'Time reported': '10:05:00', caseRef: 'A/3', victimSex: 'M', victimAge: '0', 'Sheet No': '0.3', narrative: '  “blank” around  ' },
    ]);
  });

  it('is refused by its name where it is of the old kind', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(fixture('made-up-cases.xls'))).toMatchObject({ code: 'workbook-old-format' });
  });
});
