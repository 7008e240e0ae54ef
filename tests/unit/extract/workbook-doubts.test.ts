import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { readCsv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';
import { ods } from '../../support/ods.ts';
import { workbook } from '../../support/workbooks.ts';

const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const headings = row(...['Crime Ref', 'Area', 'Outcome', 'Ward', 'Team'].map(text));
const error = '<c t="e"><f>A1</f><v>#REF!</v></c>';
const formula = '<c><f>TODAY()</f></c>';
const number = (digits: string) => `<c><v>${digits}</v></c>`;

const content = workbook({
  sheets: [
    {
      name: 'Cases',
      rows: [
        headings,
        row(text('A-1'), text('North'), text('16'), text('W'), text('T')),
        row(text('A-2'), error, text('16'), formula, error),
        ...Array.from({ length: 30 }, (_, at) => row(text(`B-${at}`), text('South'), text('16'))),
        row(text('C-1'), number('12345678901234567'), text('16'), number('1.2345678901234567E+16')),
        row(text('C-2'), number('123456789012345'), text('16'), number('0.30000000000000004')),
        row(text('C-3'), text('12345678901234567'), text('16'), error),
      ].join(''),
    },
  ],
});

const shows = (column: string) => `The cell in ${column} shows an error such as #N/A and is empty here.`;
const long = (column: string) =>
  `The number in ${column} has more than 15 digits, and a workbook keeps no more: those behind may have been lost before it came here. Ask for the column as text.`;
const told = [
  { row: 2, column: 'Area', message: shows('Area') },
  {
    row: 2,
    column: 'Ward',
    message:
      'The cell in Ward holds a formula without a stored result and is empty here. Open the workbook in Excel, save it, and load it again.',
  },
  { row: 2, column: 'Team', message: shows('Team') },
  { row: 33, column: 'Area', message: long('Area') },
  { row: 33, column: 'Ward', message: long('Ward') },
  { row: 35, column: 'Ward', message: shows('Ward') },
];

describe('cells of a workbook that do not say all that was meant', () => {
  it('are told by row and column: where an import is looked into, done, and where its problems are written', async () => {
    const desk = await loadingDesk();
    expect((await desk.inspect(content)).problems).toEqual(told);
    const out = join(desk.folder, 'problems.csv');
    await done(desk.core, 'extract.problems', { file: desk.file(content), out });
    expect(readCsv(readFileSync(out, 'utf8')).slice(1)).toEqual(
      told.map(({ row: at, column, message }) => [String(at), String(at + 1), column, message]),
    );
    const loaded = await desk.load(content);
    expect(loaded).toMatchObject({ imported: 35, problems: told, problemCount: 6, emptyCells: 4 });
    expect(loaded.notes.join(' ')).toContain('3 cells show an error');
  });

  it('are not told of a column that is left out, nor of a row that is', async () => {
    const desk = await loadingDesk();
    const mapping = { fields: { caseRef: 'Crime Ref' }, drop: ['Area', 'Ward'], values: {} };
    expect(await desk.load(content, { mapping })).toMatchObject({ problems: [told[2]], emptyCells: 1 });
    const twice = await desk.load(Buffer.concat([content]), { mapping, duplicates: 'skip' });
    expect(twice).toMatchObject({ duplicates: 35, problems: [], emptyCells: 0 });
  });

  it('are told of an ODS too', async () => {
    const cell = (value: string) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
    const rows = [
      ['Crime Ref', 'Area', 'Ward'].map(cell),
      [
        cell('A-1'),
        '<table:table-cell table:number-columns-repeated="2" table:formula="of:=[.X1]" office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>',
      ],
      [
        cell('A-2'),
        '<table:table-cell office:value-type="float" office:value="12345678901234567"><text:p>12345678901234600</text:p></table:table-cell>',
      ],
    ];
    const desk = await loadingDesk();
    const sheet = rows.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`).join('');
    expect(await desk.load(ods({ name: 'Cases', rows: sheet }))).toMatchObject({
      problems: [
        { row: 1, column: 'Area', message: shows('Area') },
        { row: 1, column: 'Ward', message: shows('Ward') },
        { row: 2, column: 'Area', message: long('Area') },
      ],
      emptyCells: 2,
    });
  });
});
