import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../shared/contract/extract-commands.ts';
import { csv } from '../../support/csv.ts';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';

const plain = { format: 'csv', encoding: 'utf-8', delimiter: ',', headerRow: 1, notes: [] };
const passedOver = (rows: number, line: number) =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} above the headings ${rows === 1 ? 'was' : 'were'} passed over; the headings are in row ${line}.`;

describe('the delimiter is found', () => {
  it.each([
    ['a comma', ',', 'Crime Ref,Ward,Area\n1,A; b,N\n2,B; c,S\n'],
    ['a semicolon, as Excel writes where the comma is decimal', ';', 'Crime Ref;Ward;Area\n1;A, b;N\n2;B, c;S\n'],
    ['a tab', '\t', 'Crime Ref\tWard\tArea\n1\tA, b\tN\n2\tB, c\tS\n'],
    ['an upright bar', '|', 'Crime Ref|Ward|Area\n1|A, b|N\n2|B, c|S\n'],
  ])('%s', async (_, delimiter, content) => {
    const { readAs, cases } = await loaded(content);
    expect(readAs).toEqual({ ...plain, delimiter });
    expect(cases).toMatchObject([
      { caseRef: '1', Ward: expect.stringMatching(/^A[,;] b$/), area: 'N' },
      { caseRef: '2', Ward: expect.stringMatching(/^B[,;] c$/), area: 'S' },
    ]);
  });

  it('although the headings are full of commas', async () => {
    const { readAs, columns, cases } = await loaded('Crime Ref;Ward, town;Days, whole;Time, 24 h\n1;A;2;9:00\n2;B;3;10:00\n');
    expect(readAs).toEqual({ ...plain, delimiter: ';' });
    expect(columns).toEqual(['Crime Ref', 'Ward, town', 'Days, whole', 'Time, 24 h']);
    expect(cases).toMatchObject([{ 'Ward, town': 'A' }, { 'Ward, town': 'B' }]);
  });

  it('although each row has as many decimal commas as semicolons', async () => {
    const { readAs, columns, cases } = await loaded('Crime Ref;Hours, about\n1;1,5\n2;2,25\n');
    expect(readAs.delimiter).toBe(';');
    expect(columns).toEqual(['Crime Ref', 'Hours, about']);
    expect(cases).toMatchObject([{ 'Hours, about': '1,5' }, { 'Hours, about': '2,25' }]);
  });

  it('although the sentences of nearly every row have more semicolons than the file has columns', async () => {
    const account = 'No reply; called again; no reply; filed';
    const { readAs, cases } = await loaded(`Crime Ref,Summary\n1,${account}\n2,${account}\n3,${account}\n`);
    expect(readAs.delimiter).toBe(',');
    expect(cases.map((found) => found['narrative'])).toEqual([account, account, account]);
  });

  it('although titles above the headings have commas', async () => {
    const { readAs, cases } = await loaded('Adult rape, outcome 16, North, South, East\n\nCrime Ref;Ward\n1;A, b\n2;B, c\n');
    expect(readAs).toEqual({ ...plain, delimiter: ';', headerRow: 3, notes: [passedOver(1, 3)] });
    expect(cases).toMatchObject([{ Ward: 'A, b' }, { Ward: 'B, c' }]);
  });

  it.each([
    ['sep=;\r\n', ';'],
    ['\ufeffsep=,\n', ','],
    ['SEP=|\r', '|'],
    ['"sep=\t"\r\n', '\t'],
    ['sep=~\n', '~'],
  ])('by the line that Excel puts first, which is no row: %j', async (line, delimiter) => {
    const { readAs, columns, told } = await loaded(`${line}Crime Ref${delimiter}Ward\n1${delimiter}A\n`);
    expect(readAs).toMatchObject({ delimiter, headerRow: 2, notes: [] });
    expect({ columns, rows: told.rows }).toEqual({ columns: ['Crime Ref', 'Ward'], rows: 1 });
  });
});

describe('the headings are found', () => {
  const table = 'Crime Ref,Ward,Area\n1,A,N\n2,B,S\n';

  it.each([
    ['in the first row', '', 1, 0],
    ['under a title', 'Adult rape finalised as outcome 16\n', 2, 1],
    ['under a title padded with delimiters', 'Adult rape finalised as outcome 16,,\n', 2, 1],
    ['under a title, a date of extraction and a marking', 'Outcome 16\nExtracted on:,01/02/2024 09:15\nOFFICIAL-SENSITIVE\n', 4, 3],
    ['under a title and a blank line', 'Outcome 16\n\n', 3, 1],
    ['under a title in quotes that has two lines', '"Outcome 16\nadult rape"\n', 3, 1],
    ['under blank lines and rows of delimiters', '\n,,\n\n', 4, 0],
    ['under a row that names a period', 'From,01/01/2023\n', 2, 1],
  ])('%s', async (_, above, headerRow, rows) => {
    const { readAs, columns, told, cases } = await loaded(above + table);
    expect(readAs).toEqual({ ...plain, headerRow, notes: rows === 0 ? [] : [passedOver(rows, headerRow)] });
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Area']);
    expect(told.notes).toEqual(readAs.notes);
    expect(cases).toMatchObject([{ caseRef: '1', Ward: 'A', area: 'N' }, { caseRef: '2' }]);
  });

  it('under a row of dates that is nearly as wide', async () => {
    const { readAs, columns } = await loaded('From,01/01/2023,To,31/12/2023\nCrime Ref,Ward,Area,Sex,Age\n1,A,N,F,20\n2,B,S,F,21\n');
    expect(readAs.headerRow).toBe(2);
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Area', 'Sex', 'Age']);
  });

  it('and one that stands twice, or is blank, gets a name of its own, and a note', async () => {
    const { readAs, columns, cases } = await loaded('Crime Ref,Ward,Ward,,Ward (2), ward \n1,a,b,c,d,e\n');
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Ward (3)', 'Column 4', 'Ward (2)', 'ward']);
    expect(readAs.notes).toEqual([
      '“Ward” heads more than one column; a later one is called “Ward (3)” here.',
      'The heading of column 4 is blank; it is called “Column 4” here.',
    ]);
    expect(cases).toMatchObject([{ Ward: 'a', 'Ward (3)': 'b', 'Column 4': 'c', 'Ward (2)': 'd', ward: 'e' }]);
  });

  it('over two lines in quotes, and are one name', async () => {
    const { readAs, columns, cases } = await loaded('"Crime\nRef","Electoral\r\nWard",Area\n1,A,N\n');
    expect(columns).toEqual(['Crime Ref', 'Electoral Ward', 'Area']);
    expect(readAs).toEqual(plain);
    expect(cases).toMatchObject([{ caseRef: '1', 'Electoral Ward': 'A', area: 'N' }]);
  });

  it('without the blanks and the characters without width that a page left in them', async () => {
    const { columns, cases } = await loaded('\u200bCrime\u00a0Ref\u200b,\u00a0Wa\u00adrd ,\u2060Area\u200e,\ufeffTeam\n1,A,N,T\n');
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Area', 'Team']);
    expect(cases).toMatchObject([{ caseRef: '1', Ward: 'A', area: 'N', team: 'T' }]);
  });
});

describe('headings of a table of thousands of columns', () => {
  const wide = (columns: number, heading: (at: number) => string) => [
    'Crime Ref',
    ...Array.from({ length: columns - 1 }, (_, at) => heading(at)),
  ];
  const under = (columns: number, ref: string) => [
    ref,
    ...Array.from({ length: columns - 1 }, (_, at) => (at % 1000 === 0 ? `v${at}` : '')),
  ];

  it.each([
    ['on the first line', ''],
    ['under a title', 'Outcome 16, all answers\nOFFICIAL-SENSITIVE\n\n'],
  ])('are found however long their line is: %s', async (_, above) => {
    const headings = wide(9000, (at) => `Question number ${at + 1} of the form`);
    const rows = [headings, under(9000, 'C-1'), under(9000, 'C-2')];
    const { readAs, columns, cases } = await loaded(above + csv(rows, { delimiter: ';' }));
    expect(readAs).toMatchObject({ delimiter: ';', headerRow: above === '' ? 1 : 4 });
    expect(columns).toEqual(headings);
    expect(cases).toMatchObject([{ caseRef: 'C-1', 'Question number 8001 of the form': 'v8000' }, { caseRef: 'C-2' }]);
  });

  it('may be 16,384, all with line breaks in them and all but one the same', async () => {
    const desk = await loadingDesk();
    const { columns, headerRow } = await desk.inspect(csv([wide(16_384, () => 'Yes\nor no?'), under(16_384, 'C-1')]));
    expect([headerRow, columns.length, columns.at(-1)?.name]).toEqual([1, 16_384, 'Yes or no? (16383)']);
  });

  it('are refused where they are more, with the number', async () => {
    const desk = await loadingDesk();
    const content = csv([wide(16_385, (at) => `Q${at}`), under(16_385, 'C-1')]);
    expect(await desk.refuse(content)).toMatchObject({
      code: 'extract-too-wide',
      where: { line: 1 },
      message: 'e.csv has 16,385 columns, and at most 16,384 are read. Leave out those that are not needed, and try again.',
    });
  });
});

describe('what a person chose holds in place of a guess', () => {
  it.each<[name: string, content: string, reading: ReadingChoices, decided: object, columns: readonly string[]]>([
    ['the delimiter', 'Crime Ref,x;Ward\n1,2;A\n', { delimiter: ',' }, { delimiter: ',' }, ['Crime Ref', 'x;Ward']],
    ['a blank for one', '"Crime Ref" Ward\n1 "A b"\n', { delimiter: ' ' }, { delimiter: ' ' }, ['Crime Ref', 'Ward']],
    [
      'the header row',
      'Case,Ward\nCrime Ref,Area\n1,A\n',
      { headerRow: 2 },
      { headerRow: 2, notes: [passedOver(1, 2)] },
      ['Crime Ref', 'Area'],
    ],
    ['a header row that is blank, by the next', 'A,B\n\nCrime Ref,Area\n1,A\n', { headerRow: 3 }, { headerRow: 3 }, ['Crime Ref', 'Area']],
    ['a header row over two lines', 'T\n"Crime\nRef",Area\n1,A\n', { headerRow: 2 }, { headerRow: 2 }, ['Crime Ref', 'Area']],
    ['its second line', 'T\n"Crime\nRef",Area\n1,A\n', { headerRow: 3 }, { headerRow: 2 }, ['Crime Ref', 'Area']],
  ])('%s', async (_, content, reading, decided, columns) => {
    const read = await loaded(content, { reading });
    expect(read.readAs).toMatchObject(decided);
    expect(read.columns).toEqual(columns);
    expect(read.cases).toHaveLength(1);
  });

  it.each<[name: string, reading: ReadingChoices, code: string, message: RegExp]>([
    ['a header row behind the end', { headerRow: 99 }, 'extract-no-headings', /no row 99 near its beginning .* Give a smaller number\.$/],
    [
      'a header row of numbers',
      { headerRow: 3 },
      'extract-no-headings',
      /^Row 3 of e\.csv does not look like headings: it has only numbers/,
    ],
    ['the last row for headings', { headerRow: 4 }, 'extract-no-rows', /has a heading row but no cases under it/],
    ['a delimiter that is not there', { delimiter: ';' }, 'extract-not-table', /it has a single column and no case reference\./],
    ['a delimiter of two characters', { delimiter: '::' }, 'bad-input', /delimiter/],
    ['a quote for a delimiter', { delimiter: '"' }, 'bad-input', /delimiter/],
    [
      'a sheet of a file that has none',
      { sheet: 'Cases' },
      'unknown-sheet',
      /^e\.csv has no sheet “Cases”: it is a text file, .* Leave the sheet out\.$/,
    ],
  ])('unless it cannot be, which is said: %s', async (_, reading, code, message) => {
    const desk = await loadingDesk();
    const error = await desk.refuse('Crime Ref,Ward\n1,A\n2,3\nB,C\n', { reading });
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('a file without a table', () => {
  it.each([
    ['with nothing in it', '', 'extract-empty'],
    ['of a byte-order mark', '\ufeff', 'extract-empty'],
    ['of blank lines and delimiters', '\n,,\r\n \n\x1a', 'extract-empty'],
    ['of headings alone', 'Crime Ref,Ward\n', 'extract-no-rows'],
    ['of numbers alone', '1,2\n3,4\n', 'extract-no-headings'],
    ['of prose', 'Dear colleague\nplease find attached\nthe extract\n', 'extract-not-table'],
    ['of one line as long as a book', 'a"b:1},'.repeat(20_000), 'extract-too-wide'],
    ['that is JSON', '{"a":1},'.repeat(20_000), 'extract-not-text'],
    ['of one line as long as a library', `${'x'.repeat(1 << 24)}\n`, 'extract-not-table'],
    ['that is a web page', '<!DOCTYPE html>\n<html></html>\n', 'extract-not-text'],
  ])('is refused with a sentence: %s', async (_, content, code) => {
    const desk = await loadingDesk();
    const error = await desk.refuse(content);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/e\.csv.*\.$/) });
  });

  it.each([1, 40_000])('that opens a quote in the headings and never closes it is no empty one, %i rows long', async (rows) => {
    const desk = await loadingDesk();
    expect(await desk.refuse(`Crime Ref,"Ward\n${'1,A\n'.repeat(rows)}`)).toMatchObject({ code: 'extract-unreadable', where: { line: 1 } });
  });
});

it('a police export that has it all: marking, titles, blank and repeated headings, CRLF, semicolons, Windows quotes', async () => {
  const rows = csv(
    [
      ['Occurrence No.', 'Recorded Date', 'HO Outcome', 'OIC Closing Rationale', 'Ward', 'Ward', ''],
      ['00042/23', '01/02/2023', '16', 'She said:\n“no”; and no more, thank you.', 'A', 'B', ''],
      ['00043/23', '28/02/2023', '16', '', '', '', ''],
    ],
    { delimiter: ';', newline: '\r\n' },
  );
  const { readAs, cases } = await loaded(`\ufeffOFFICIAL-SENSITIVE;;;;;;\r\nOutcome 16, adults;;;;;;\r\n;;;;;;\r\n${rows};;;;;;\r\n\x1a`);
  expect(readAs).toMatchObject({ encoding: 'utf-8-bom', delimiter: ';', headerRow: 4 });
  expect(cases).toMatchObject([
    { caseRef: '00042/23', recordedDate: '2023-02-01', outcomeCode: '16', narrative: 'She said:\n“no”; and no more, thank you.' },
    { caseRef: '00043/23', recordedDate: '2023-02-28', outcomeCode: '16', narrative: '' },
  ]);
});
