import { describe, expect, it } from 'vitest';
import { cellsOf, file, readBack, readFileSheet, sheetNames, succeeded } from '../../support/workbook-reading.ts';
import { type SheetSource, workbook } from '../../support/workbooks.ts';
import type { ZipEntry } from '../../support/zip-writer.ts';

const one = (value: string, name = 'Cases'): SheetSource => ({ name, rows: `<row><c><v>${value}</v></c></row>` });
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const merges = (...refs: readonly string[]) => `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

describe('rows', () => {
  it('have the numbers that they have on the sheet; those without a value are left out', async () => {
    const rows = `<row r="3">${text('A3', 'a')}</row><row r="4"/><row r="5"><c r="A5" s="0"/></row><row r="9">${text('A9', 'b')}</row>`;
    const read = await readBack({ sheets: [{ name: 'Cases', rows }] });
    expect(read.rows).toEqual([
      { line: 3, cells: ['a'] },
      { line: 9, cells: ['b'] },
    ]);
    expect(read.summary.rows).toBe(2);
  });

  it('follow one another where they do not say', async () => {
    const rows = `<row>${text('A1', 'a')}</row><row r="4">${text('A4', 'b')}</row><row>${text('A5', 'c')}</row>`;
    expect((await readBack({ sheets: [{ name: 'Cases', rows }] })).rows.map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  it('may be the last that a sheet can have, and no more', async () => {
    expect((await readBack({ sheets: [{ name: 'Cases', rows: `<row r="1048576">${text('A1048576', 'end')}</row>` }] })).rows).toEqual([
      { line: 1_048_576, cells: ['end'] },
    ]);
    await expect(cellsOf(`<row r="1048577">${text('A1048577', 'x')}</row>`)).rejects.toThrow(/workbook-damaged.*“1048577”/);
    await expect(cellsOf(`<row r="1048576">${text('A1048576', 'x')}</row><row>${text('A1', 'x')}</row>`)).rejects.toThrow(
      /workbook-damaged/,
    );
  });

  it('that stand out of order are refused: their numbers cannot be trusted', async () => {
    await expect(cellsOf('<row r="2"/><row r="1"/>')).rejects.toThrow(/workbook-damaged.*row 1 stands behind row 2/);
    await expect(cellsOf('<row r="2"/><row r="2"/>')).rejects.toThrow(/workbook-damaged/);
    await expect(cellsOf('<row r="0"/>')).rejects.toThrow(/workbook-damaged/);
  });
});

describe('cells', () => {
  it('leave gaps for those between, and none behind the last', async () => {
    const row = `<row r="1"><c r="A1"/>${text('B1', 'b')}${text('D1', 'd')}<c r="E1" s="0"/></row>`;
    expect(await cellsOf(row)).toEqual([['', 'b', '', 'd']]);
  });

  it('follow one another where they do not say where they are', async () => {
    expect(await cellsOf(`<row><c><v>1</v></c>${text('C1', 'c')}<c><v>4</v></c></row>`)).toEqual([['1', '', 'c', '4']]);
  });

  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['ZZ', 701],
    ['AAA', 702],
    ['XFD', 16_383],
    ['xfd', 16_383],
  ])('in column %s are number %d', async (column, at) => {
    expect((await cellsOf(`<row>${text(`${column}1`, 'x')}</row>`))[0]).toEqual([...Array.from({ length: at }, () => ''), 'x']);
  });

  it.each(['XFE1', 'ZZZ1', 'AAAA1', '1', '', 'é1'])('that call themselves “%s” are refused', async (reference) => {
    await expect(cellsOf(`<row>${text(reference, 'x')}</row>`)).rejects.toThrow(/workbook-damaged.*which is no place on a sheet/);
  });
});

describe('merged cells in the first rows', () => {
  const heading = `<row r="1">${text('A1', 'Victim')}<c r="B1"/>${text('C1', 'Case')}</row>`;
  const under = `<row r="2">${text('A2', 'Age')}${text('B2', 'Sex')}</row>`;

  it('repeat their value over the range', async () => {
    const behind = merges('A1:B1', 'C1:C2');
    expect((await readBack({ sheets: [{ name: 'Cases', rows: heading + under, behind }] })).rows).toEqual([
      {
        line: 1,
        cells: ['Victim', 'Victim', 'Case'],
        merged: [
          { left: 0, right: 1, fromAbove: false },
          { left: 2, right: 2, fromAbove: false },
        ],
      },
      { line: 2, cells: ['Age', 'Sex', 'Case'], merged: [{ left: 2, right: 2, fromAbove: true }] },
    ]);
  });

  it('add the rows that they fill, and leave alone what has a value of its own', async () => {
    const rows = `<row r="2">${text('A2', 'Area')}${text('B2', 'own')}</row>`;
    expect((await readBack({ sheets: [{ name: 'Cases', rows, behind: merges('A2:B3') }] })).rows).toMatchObject([
      { line: 2, cells: ['Area', 'own'] },
      { line: 3, cells: ['Area', 'Area'] },
    ]);
  });

  it('reach no further right than the rows do: titles are often merged over every column there is', async () => {
    const rows = `<row r="1">${text('A1', 'Title')}</row>${under}`;
    expect((await readBack({ sheets: [{ name: 'Cases', rows, behind: merges('A1:XFD1') }] })).rows[0]?.cells).toEqual(['Title', 'Title']);
  });

  it('end with row 20: below, a merged value is not made up for rows that have none', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, `a${at + 1}`)}<c r="B${at + 1}"/></row>`);
    rows[18] = `<row r="19">${text('A19', 'x')}${text('B19', 'long')}</row>`;
    rows[21] = `<row r="22">${text('A22', 'x')}${text('B22', 'below')}</row>`;
    const { rows: read } = await readBack({ sheets: [{ name: 'Cases', rows: rows.join(''), behind: merges('B19:B21', 'B22:B23') }] });
    expect(read.slice(18, 23).map(({ cells }) => cells[1])).toEqual(['long', 'long', undefined, 'below', undefined]);
  });

  it('are found behind a prefix, and left out where they are blank or nonsense', async () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="C1"><x:v>3</x:v></x:c></x:row>';
    const behind = '<x:mergeCells><x:mergeCell ref="A1:B1"/><x:mergeCell ref="D1:E2"/><x:mergeCell/></x:mergeCells>';
    expect((await readBack({ sheets: [{ name: 'Cases', rows, behind }], prefix: 'x:' })).rows).toMatchObject([
      { line: 1, cells: ['1', '1', '3'] },
    ]);
    for (const range of ['A0:B1', 'A1:B1048577', 'A1:XFE1'])
      await expect(readBack({ sheets: [{ name: 'Cases', rows: heading, behind: merges(range) }] })).rejects.toThrow(/workbook-damaged/);
  });
});

describe('sheets', () => {
  it('are listed as their tabs stand, hidden ones marked, and charts left out', async () => {
    const names = await sheetNames({
      sheets: [
        { ...one('1', 'Last'), path: 'xl/worksheets/sheet3.xml', target: 'worksheets/sheet3.xml' },
        { ...one('2', 'Hidden'), state: 'hidden', path: 'xl/worksheets/sheet1.xml', target: 'worksheets/sheet1.xml' },
        { ...one('3', 'Very'), state: 'veryHidden', path: 'xl/worksheets/sheet2.xml', target: 'worksheets/sheet2.xml' },
        one('4', 'Chart'),
      ],
      change: (entries) =>
        entries.map((entry) =>
          entry.name.endsWith('workbook.xml.rels')
            ? {
                ...entry,
                data: String(entry.data).replace(
                  '/worksheet" Target="worksheets/sheet4.xml"',
                  '/chartsheet" Target="chartsheets/sheet1.xml"',
                ),
              }
            : entry,
        ),
    });
    expect(names).toEqual([
      { name: 'Last', hidden: false },
      { name: 'Hidden', hidden: true },
      { name: 'Very', hidden: true },
    ]);
  });

  it('are found by the relationship, not by their place', async () => {
    const sheets = [
      { ...one('1', 'First'), path: 'xl/worksheets/sheet2.xml', target: 'worksheets/sheet2.xml' },
      { ...one('2', 'Second'), path: 'xl/worksheets/sheet1.xml', target: 'worksheets/sheet1.xml' },
    ];
    const path = file(workbook({ sheets }));
    expect(succeeded(await readFileSheet(path, 'First')).rows).toEqual([{ line: 1, cells: ['1'] }]);
    expect(succeeded(await readFileSheet(path, 'Second')).rows).toEqual([{ line: 1, cells: ['2'] }]);
  });

  it('may have any name', async () => {
    const names = ['R&D <2023>', "It's", 'Ünïcödé 東京', ' blank ', '"quoted"', 'line\nbreak'];
    const sheets = names.map((name, at) => one(String(at), name));
    expect((await sheetNames({ sheets })).map(({ name }) => name)).toEqual(names);
    const path = file(workbook({ sheets }));
    for (const [at, name] of names.entries()) expect(succeeded(await readFileSheet(path, name)).rows[0]?.cells).toEqual([String(at)]);
  });

  it('that are not there are refused with those that are', async () => {
    const read = await readFileSheet(file(workbook({ sheets: [one('1', 'North'), one('2', 'South')] })), 'west');
    expect(read).toMatchObject({ error: { code: 'workbook-no-such-sheet', message: expect.stringContaining('“North” and “South”') } });
  });

  it('may be empty', async () => {
    const summary = { rows: 0, errors: 0, formulasWithoutValue: 0 };
    expect(await readBack({ sheets: [{ name: 'Cases', rows: '' }] })).toEqual({ rows: [], summary });
    const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    expect(await readBack({ sheets: [{ name: 'Cases', rows: '', xml }] })).toEqual({ rows: [], summary });
  });
});

describe('a workbook', () => {
  const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44957</v></c></row>';
  const rest = { strings: ['<t>text</t>'], formats: [14] };
  const expected = [['text', '2023-01-31']];

  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['roundabout', './../xl/worksheets/./sheet1.xml'],
    ['in other letters', 'Worksheets/Sheet1.xml'],
  ])('may have targets that are %s', async (_, target) => {
    expect((await readBack({ sheets: [{ name: 'Cases', rows: cells, target }], ...rest })).rows.map((row) => row.cells)).toEqual(expected);
  });

  it('may be of the strict kind', async () => {
    expect(await cellsOf(cells, { ...rest, strict: true })).toEqual(expected);
  });

  it('may write a prefix before every name', async () => {
    const prefixed = cells.replaceAll(/<(\/?)(row|c|v)\b/g, '<$1x:$2');
    expect(await cellsOf(prefixed, { ...rest, prefix: 'x:' })).toEqual(expected);
  });

  it('may lack shared texts, styles and what a sheet spans, or tell a span that is wrong', async () => {
    expect(await cellsOf('<row><c s="4"><v>1</v></c></row>')).toEqual([['1']]);
    const sheet = { name: 'Cases', rows: cells, before: '<dimension ref="A1"/>' };
    expect((await readBack({ sheets: [sheet], ...rest })).rows.map((row) => row.cells)).toEqual(expected);
  });

  it('may have sheets that lie outside it; they are never looked for', async () => {
    const change = (entries: ZipEntry[]) =>
      entries.map((entry) =>
        entry.name.endsWith('workbook.xml.rels')
          ? { ...entry, data: String(entry.data).replace('Target="worksheets/sheet2', 'TargetMode="External" Target="worksheets/sheet2') }
          : entry,
      );
    expect(await sheetNames({ sheets: [one('1', 'Inside'), one('2', 'Outside')], change })).toEqual([{ name: 'Inside', hidden: false }]);
  });

  it('may hold macros, links and pictures, none of which is looked at', async () => {
    const more = ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/media/image1.png'].map((name) => ({
      name,
      data: 'junk <!DOCTYPE>',
    }));
    expect(await cellsOf(cells, { ...rest, more })).toEqual(expected);
  });

  it('may be in UTF-16, or in UTF-8 with a byte-order mark', async () => {
    const xml =
      '<?xml version="1.0"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Ynys Môn 😀</t></is></c></row></sheetData></worksheet>';
    const encodings = [
      Buffer.from(`\ufeff${xml}`, 'utf16le'),
      Buffer.from(xml, 'utf16le'),
      Buffer.from(`\ufeff${xml}`, 'utf16le').swap16(),
      Buffer.from(`\ufeff${xml}`),
    ];
    for (const data of encodings) {
      const change = (entries: { name: string; data: string | Uint8Array }[]) =>
        entries.map((entry) => (entry.name.includes('sheet1') ? { ...entry, data } : entry));
      expect(await cellsOf('', { change })).toEqual([['Ynys Môn 😀']]);
    }
  });

  it('may be stored without being compressed', async () => {
    expect(await cellsOf(cells, { ...rest, change: (entries) => entries.map((entry) => ({ ...entry, stored: true })) })).toEqual(expected);
  });

  it('gives the same whatever the pieces that its sheet is inflated in', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, `é${'ab😀'.repeat(at % 23)}`)}${text(`B${at + 1}`, `&amp;${at}`)}</row>`,
    );
    const read = await cellsOf(rows.join(''));
    expect(read).toHaveLength(9000);
    expect(read.every(([first, second], at) => first === `é${'ab😀'.repeat(at % 23)}` && second === `&${at}`)).toBe(true);
  });
});
