import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { csv, readCsv } from '../../support/csv.ts';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';

/** The cells of a file of two columns, as they come out again. */
async function wards(content: string): Promise<readonly (string | undefined)[]> {
  const { cases } = await loaded(content);
  return cases.map((found) => found['Ward']);
}

describe('rows are told apart', () => {
  it.each([
    ['CR alone', 'Crime Ref,Ward\r1,A\r2,B\r'],
    ['CRLF', 'Crime Ref,Ward\r\n1,A\r\n2,B\r\n'],
    ['all three line ends in one file', 'Crime Ref,Ward\r1,A\n2,B\r\n'],
    ['no line end behind the last', 'Crime Ref,Ward\n1,A\n2,B'],
    ['blank lines between them', '\nCrime Ref,Ward\n\n1,A\n\n\n2,B\n\n'],
    ['rows of delimiters at the end, as Excel leaves them', 'Crime Ref,Ward\n1,A\n2,B\n,\n,\n , \n'],
    ['a control Z on a line of its own', 'Crime Ref,Ward\r\n1,A\r\n2,B\r\n\x1a'],
    ['a control Z and a line end', 'Crime Ref,Ward\r\n1,A\r\n2,B\r\n\x1a\r\n'],
    ['a control Z right behind the last cell', 'Crime Ref,Ward\r\n1,A\r\n2,B\x1a'],
    ['a control Z right behind the last cell, in quotes', 'Crime Ref,Ward\r\n1,A\r\n2,"B"\x1a'],
  ])('with %s', async (_, content) => {
    const { told, cases } = await loaded(content);
    expect(told).toMatchObject({ rows: 2, imported: 2, problems: [] });
    expect(cases).toMatchObject([
      { caseRef: '1', Ward: 'A' },
      { caseRef: '2', Ward: 'B' },
    ]);
  });

  it('and a control Z in the middle is a character like others', async () => {
    expect(await wards('Crime Ref,Ward\n1,A\x1aB\n2,C\n')).toEqual(['A\x1aB', 'C']);
  });

  it('with delimiters behind each line, which make columns that hold nothing', async () => {
    const { readAs, columns, cases } = await loaded('Crime Ref,Ward,,\n1,A,,\n2,B,,\n');
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Column 3', 'Column 4']);
    expect(readAs.notes).toEqual([
      'The heading of column 3 is blank; it is called “Column 3” here.',
      'The heading of column 4 is blank; it is called “Column 4” here.',
    ]);
    expect(Object.keys(cases[0] ?? {})).not.toContain('Column 3');
  });
});

describe('a cell keeps', () => {
  it('quotes that stand in it without opening it', async () => {
    expect(await wards('Crime Ref,Ward\n1,5" pipe\n2,a "b" c\n3,b"\n')).toEqual(['5" pipe', 'a "b" c', 'b"']);
  });

  it('stray quotes inside quotes, which are told with their row', async () => {
    const { told, cases } = await loaded('Crime Ref,Ward\n1,A\n2,"He said "no" twice"\n');
    expect(cases).toMatchObject([{ Ward: 'A' }, { Ward: 'He said "no" twice' }]);
    expect(told.problems).toEqual([{ row: 2, message: 'A quotation mark stands where it has no meaning; it was kept as it is.' }]);
    expect(told).toMatchObject({ problemCount: 1, strayQuotes: 1 });
  });

  it.each(['007', '1E5', '1e-5', '0x1F', '12345678901234567890', '1,000.50', '1.50', '.5', '1/2', 'TRUE', 'false', 'NULL', 'N/A', 'NaN'])(
    'its characters, where it is no field that knows better: %s',
    async (text) => {
      expect(
        await wards(
          csv([
            ['Crime Ref', 'Ward'],
            ['1', text],
            ['2', ` ${text}`],
          ]),
        ),
      ).toEqual([text, ` ${text}`]);
    },
  );

  it('its characters where it is a reference or a code: leading noughts, 1E5, long numbers', async () => {
    const refs = ['00042', '1E5', '42E10', '12345678901234567890', '1.10', '1.1'];
    const { cases } = await loaded(csv([['Crime Ref', 'HO Code'], ...refs.map((ref) => [ref, '008/01'])]));
    expect(cases.map((found) => [found['caseRef'], found['offenceCode']])).toEqual(refs.map((ref) => [ref, '008/01']));
  });

  it('dates of this country and of ISO, and ages and flags, as the fields they are', async () => {
    const { told, cases } = await loaded(
      csv([
        ['Crime Ref', 'Recorded Date', 'Finalised Date', 'Victim Age', 'DA Flag'],
        ['1', '01/02/2023', '2023-02-13', '17', 'TRUE'],
        ['2', '13-Feb-2023', '2023-02-13T09:15:00Z', '17.0', 'n'],
        ['3', '13 February 2023', '13/02/2023 09:15', '', ''],
      ]),
    );
    expect(told.problems).toEqual([]);
    expect(cases).toMatchObject([
      { recordedDate: '2023-02-01', finalisedDate: '2023-02-13', victimAge: '17', domesticFlag: 'true' },
      { recordedDate: '2023-02-13', finalisedDate: '2023-02-13T09:15:00Z', victimAge: '17', domesticFlag: 'false' },
      { recordedDate: '2023-02-13', finalisedDate: '2023-02-13T09:15' },
    ]);
  });

  it('its line ends, in thirty columns with long accounts', async () => {
    const headings = ['Crime Ref', 'Summary', ...Array.from({ length: 28 }, (_, at) => `Question ${at + 1}`)];
    const account = (row: number) => `Row ${row}.\r\n\r\n${'She said "no", twice;\nthen left.\t'.repeat(400)}\rEnd`;
    const rows = Array.from({ length: 40 }, (_, row) => [
      `C-${row}`,
      account(row),
      ...headings.slice(2).map((heading, at) => (at % 3 === row % 3 ? `${heading},\nline of row ${row}` : '')),
    ]);
    const { readAs, columns, told, cases } = await loaded(csv([headings, ...rows], { newline: '\r\n' }));
    expect(readAs).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ',', headerRow: 1, notes: [] });
    expect(columns).toEqual(headings);
    expect(told).toMatchObject({ rows: 40, imported: 40, problems: [] });
    const kept = cases.map((found) => [found['caseRef'], found['narrative'], ...headings.slice(2).map((heading) => found[heading] ?? '')]);
    expect(kept).toEqual(rows);
  });
});

describe('a row with too few or too many cells', () => {
  const ragged = 'Crime Ref,Ward\n1,A\n2\n"3\nx",B,C\n4,D\n';

  it('is told by an inspection, with its row and line', async () => {
    const desk = await loadingDesk();
    const seen = await desk.inspect(ragged);
    expect(seen).toMatchObject({ rows: 4, badRows: 2 });
    expect(seen.problems).toEqual([
      { row: 2, message: 'The row has 1 cell in place of 2 (line 3).' },
      { row: 3, message: 'The row has 3 cells in place of 2 (lines 4 to 5).' },
    ]);
  });

  it('is refused, and skipped where that was chosen', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(ragged)).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 3 } });
    expect(await desk.load(ragged, { badRows: 'skip' })).toMatchObject({ rows: 4, imported: 2, rejectedCount: 2 });
    expect(await desk.cases()).toMatchObject([{ caseRef: '1' }, { caseRef: '4' }]);
  });

  it('is what a footer under the table is', async () => {
    const desk = await loadingDesk();
    const footed = 'Crime Ref,Ward\n1,A\n\nTotal: 1 row\n';
    expect(await desk.refuse(footed)).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 4 } });
    expect(await desk.load(footed, { badRows: 'skip' })).toMatchObject({ imported: 1, rejected: [{ row: 2 }] });
  });
});

describe('a row with a cell that cannot be', () => {
  const why = 'The cell in column 2 is longer than 16,777,216 characters, the most that a cell may have (line 3).';

  it('is told by an inspection with row and column, and nothing of it is kept', async () => {
    const desk = await loadingDesk();
    const long = `Crime Ref,Ward\n1,A\n2,${'x'.repeat((1 << 24) + 1)}\n3,C\n`;
    const { problems, badRows } = await desk.inspect(long);
    expect({ problems, badRows }).toEqual({ problems: [{ row: 2, message: why }], badRows: 1 });
    expect(await desk.refuse(long)).toMatchObject({
      code: 'bad-rows',
      where: { row: 2, line: 3 },
      message: `e.csv: 1 row cannot be taken as it stands; the first is row 2. ${why} Mend the file, or import with bad rows skipped.`,
    });
    expect(await desk.load(long, { badRows: 'skip' })).toMatchObject({ imported: 2, rejected: [{ row: 2, reason: why }] });
    expect(await desk.cases()).toMatchObject([{ caseRef: '1' }, { caseRef: '3' }]);
  });

  it('is one with text behind its closing quote, and the rows behind it are read', async () => {
    const desk = await loadingDesk();
    const text = 'Crime Ref,Area,Summary\n1,N,A\n2,"South" east,ok\n3,N,C\n';
    const reason =
      'In the cell in column 2 there is text behind the closing quotation mark, or none closes it (line 3): inside a quoted cell each must be doubled.';
    expect((await desk.inspect(text)).problems).toEqual([{ row: 2, message: reason }]);
    expect(await desk.refuse(text)).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 3 } });
    expect(await desk.load(text, { badRows: 'skip' })).toMatchObject({ imported: 2, rejected: [{ row: 2, reason }] });
    expect(await desk.cases()).toMatchObject([{ caseRef: '1' }, { caseRef: '3' }]);
  });

  it('ends the reading where it has no end, with what is wrong and where', async () => {
    const desk = await loadingDesk();
    for (const rest of ['1,A\n', '1,long enough that the beginning is not all\n'.repeat(2_000)])
      expect((await desk.refuse(`"Crime" Ref,Summary\n${rest}`)).message).toBe(
        'e.csv cannot be read as CSV at line 1: in heading 1 there is text behind the closing quotation mark, or none closes it. Double the quotation marks inside a quoted heading, or take them all away. Mend that line and try again.',
      );
    expect((await desk.refuse(`Crime Ref,Summary\n1,"${'x'.repeat(36_000_000)}"\n`)).message).toBe(
      'e.csv cannot be read as CSV at line 2: a quoted cell, cell 2 of its row, has not ended after 33,554,432 characters: it is too long, or its closing quotation mark is missing. Mend that line and try again.',
    );
    expect((await desk.refuse('Crime Ref,Summary\n1,"A\n2,B\n')).message).toBe(
      'e.csv cannot be read as CSV at line 2: a quoted cell is never closed, cell 2 of its row. Mend that line and try again.',
    );
    expect((await desk.refuse(`Crime Ref,Summary\n1,${'x'.repeat(1 << 26)}`)).message).toBe(
      'e.csv cannot be read as CSV at line 2: the row that begins there has more than 33,554,432 characters. Mend that line and try again.',
    );
  });
});

it('the problems of a file are written as a CSV that says row, line, column and what is wrong', async () => {
  const desk = await loadingDesk();
  const file = desk.file('Crime Ref,Recorded Date,Victim Age\n1,"01/02/2023\n",17\n,soon,old\n3\n4,"a"b",17\n5,30/02/2023,17\n');
  const out = join(desk.folder, 'problems.csv');
  const told = await done(desk.core, 'extract.problems', { file, out });
  const [headings, ...lines] = readCsv(readFileSync(out, 'utf8'));
  const unread = (text: string) => `“${text}” in Recorded Date is not a date that can be read; it is kept as text.`;
  expect(headings).toEqual(['Row', 'Line', 'Column', 'Problem']);
  expect(lines).toEqual([
    ['2', '4', '', 'The row has no case reference.'],
    ['2', '4', 'Recorded Date', unread('soon')],
    ['2', '4', 'Victim Age', '“old” in Victim Age is not a number; it is kept as text.'],
    ['3', '5', '', 'The row has 1 cell in place of 3 (line 5).'],
    ['4', '6', 'Recorded Date', unread('a"b')],
    ['4', '6', '', 'A quotation mark stands where it has no meaning; it was kept as it is.'],
    ['5', '7', 'Recorded Date', unread('30/02/2023')],
  ]);
  expect(told).toMatchObject({ file: out, rows: 7 });
  expect(await done(desk.core, 'review.overview', {})).toMatchObject({ cases: 0, extracts: [] });
});
