import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { readCsv } from '../../support/csv.ts';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';
import { ods } from '../../support/ods.ts';
import { sheetOf, workbook } from '../../support/workbooks.ts';

const sheet = (rows: readonly (readonly string[])[], ...merged: readonly string[]) =>
  workbook({ sheets: [sheetOf('Cases', rows, merged)] });
const passedOver = (rows: number, row: number) =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} above the headings ${rows === 1 ? 'was' : 'were'} passed over; the headings are in row ${row}.`;

/** Synthetic cases of four columns. */
const cases = [
  ['C-1', '01/02/2023', '17', 'F'],
  ['C-2', '13/02/2023', '21', 'F'],
];
const headings = ['Crime Ref', 'Recorded Date', 'Age', 'Sex'];
const asCases = [
  { caseRef: 'C-1', recordedDate: '2023-02-01', victimAge: '17', victimSex: 'F' },
  { caseRef: 'C-2', recordedDate: '2023-02-13', victimAge: '21', victimSex: 'F' },
];

describe('headings under a title that is merged', () => {
  it.each([
    ['over all columns', 'A1:D1'],
    ['over all but one', 'A1:C1'],
    ['over two', 'A1:B1'],
    ['over every column there is', 'A1:XFD1'],
    ['over two rows', 'A1:D2'],
  ])('are found: %s', async (_, range) => {
    const isTwo = range.endsWith('2');
    const above = [['Outcome 16, adults', '', '', ''], ...(isTwo ? [['', '', '', '']] : [])];
    const { columns, readAs, cases: stored } = await loaded(sheet([...above, headings, ...cases], range));
    expect(columns).toEqual(headings);
    expect(readAs).toMatchObject({ headerRow: above.length + 1, notes: [passedOver(above.length, above.length + 1)] });
    expect(stored).toMatchObject(asCases);
  });
});

describe('headings under groups that are merged over them', () => {
  it.each([
    ['two groups', ['Case', '', 'Victim', ''], ['A1:B1', 'C1:D1']],
    ['a group over some of them', ['', '', 'Victim', ''], ['C1:D1']],
    ['groups and a single one', ['Case', '', 'Victim', 'Sex'], ['A1:B1']],
  ])('are those of the lower row: %s', async (_, groups, merged) => {
    const { columns, readAs, cases: stored } = await loaded(sheet([groups, headings, ...cases], ...merged));
    expect(columns).toEqual(headings);
    expect(readAs).toMatchObject({ headerRow: 2, notes: [passedOver(1, 2)] });
    expect(stored).toMatchObject(asCases);
  });

  it('are the upper one where that is merged downwards', async () => {
    const rows = [['Crime Ref', 'Recorded Date', 'Victim', ''], ['', '', 'Age', 'Sex'], ...cases];
    const { columns, readAs, cases: stored } = await loaded(sheet(rows, 'A1:A2', 'B1:B2', 'C1:D1'));
    expect([columns, readAs.headerRow]).toEqual([headings, 2]);
    expect(stored).toMatchObject(asCases);
  });

  it('may all be two rows high', async () => {
    const rows = [headings, ['', '', '', ''], ...cases];
    const { columns, cases: stored } = await loaded(sheet(rows, 'A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'));
    expect(columns).toEqual(headings);
    expect(stored).toMatchObject(asCases);
  });

  it('get the name of the group where two have the same, and where the group is not the victim', async () => {
    const rows = [
      ['Outcome 16', '', '', '', '', ''],
      ['Case', '', 'Victim', '', 'Suspect', ''],
      ['Crime Ref', 'Area', 'Age', 'Sex', 'Age', 'Known as'],
      ['C-1', 'N', '17', 'F', '40', 'X'],
      ['C-2', 'S', '21', 'F', '33', 'Y'],
    ];
    const { columns, readAs, cases: stored } = await loaded(sheet(rows, 'A1:F1', 'A2:B2', 'C2:D2', 'E2:F2'));
    expect(columns).toEqual(['Crime Ref', 'Area', 'Victim Age', 'Sex', 'Suspect Age', 'Suspect Known as']);
    expect(readAs.notes).toEqual([
      passedOver(1, 3),
      '3 headings have the name of the group above in row 2 put before them: “Victim Age” for one.',
    ]);
    expect(stored).toMatchObject([
      { victimAge: '17', 'Suspect Age': '40' },
      { victimAge: '21', 'Suspect Age': '33' },
    ]);
  });

  it('are read in an ODS as well', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const groups = row(
      `${cell('Case', ' table:number-columns-spanned="2"')}${covered}${cell('Victim', ' table:number-columns-spanned="2"')}${covered}`,
    );
    const table = [headings, ...cases].map((cells) => row(cells.map((text) => cell(text)).join('')));
    const { columns, readAs, cases: stored } = await loaded(ods({ name: 'Cases', rows: groups + table.join('') }));
    expect([columns, readAs.headerRow]).toEqual([headings, 2]);
    expect(stored).toMatchObject(asCases);
  });

  it('are the row that a person chose, be it the upper one', async () => {
    const file = sheet([['Case', '', 'Victim', ''], headings, ...cases], 'A1:B1', 'C1:D1');
    const desk = await loadingDesk();
    const { columns } = await desk.inspect(file, { headerRow: 1 });
    expect(columns.map(({ name }) => name)).toEqual(['Case', 'Case (2)', 'Victim', 'Victim (2)']);
  });
});

describe('a heading that is merged over two columns', () => {
  it.each([
    ['of words', ['C-1', 'North', 'Elm Row', 'Leeds'], ['C-2', 'South', 'Oak Row', 'York']],
    ['of words and numbers', ['C-1', '17', 'Elm Row', 'Leeds'], ['C-2', '21', 'Oak Row', 'York']],
  ])('has no case under it taken for headings: %s', async (_, ...rows) => {
    const { columns, readAs, told } = await loaded(sheet([['Crime Ref', 'Area', 'Address', ''], ...rows], 'C1:D1'));
    expect(columns).toEqual(['Crime Ref', 'Area', 'Address', 'Address (2)']);
    expect([readAs.headerRow, told.imported]).toEqual([1, 2]);
  });
});

describe('a value beside the table of a sheet', () => {
  const why = 'The row has a value in column 6, which has no heading (row 3 of the sheet).';
  const aside = sheet([headings, ...cases.slice(0, 1), ['C-2', '', '', '', '', 'see note']]);

  it('is told by its row of the sheet, and never by a line', async () => {
    const desk = await loadingDesk();
    const { problems, badRows } = await desk.inspect(aside);
    expect({ problems, badRows }).toEqual({ problems: [{ row: 2, message: why }], badRows: 1 });
    const { message } = await desk.refuse(aside);
    expect(message).toMatch(/the first is row 2\. The row has a value in column 6/);
    expect(message).not.toMatch(/\bline\b/);
    expect(await desk.load(aside, { badRows: 'skip' })).toMatchObject({ imported: 1, rejected: [{ row: 2, reason: why }] });
  });

  it('is told so in the file of problems too', async () => {
    const desk = await loadingDesk();
    const out = join(desk.folder, 'problems.csv');
    await done(desk.core, 'extract.problems', { file: desk.file(aside, 'cases.xlsx'), out });
    expect(readCsv(readFileSync(out, 'utf8'))).toEqual([
      ['Row', 'Row of the sheet', 'Column', 'Problem'],
      ['2', '3', '', why],
    ]);
  });
});
