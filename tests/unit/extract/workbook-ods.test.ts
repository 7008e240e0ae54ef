import { describe, expect, it } from 'vitest';
import { parseSheetNames } from '../../../db/extract/workbook/parse-workbook.ts';
import { ods } from '../../support/ods.ts';
import { file, type ReadBack, readFileSheet, succeeded } from '../../support/workbook-reading.ts';

async function readBack(rows: string): Promise<ReadBack> {
  return succeeded(await readFileSheet(file(ods({ name: 'Cases', rows }), 'extract.ods')));
}

const cellsOf = async (rows: string) => (await readBack(rows)).rows.map(({ cells }) => cells);
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (content: string, attributes = '') => `<table:table-cell${attributes}>${content}</table:table-cell>`;
const text = (content: string, attributes = '') => cell(`<text:p>${content}</text:p>`, ` office:value-type="string"${attributes}`);
const valued = (type: string, attribute: string, value: string, shown = 'as shown') =>
  cell(`<text:p>${shown}</text:p>`, ` office:value-type="${type}" office:${attribute}="${value}"`);

describe('a cell of an ODS', () => {
  it('is its text, one line a paragraph, spans and links joined', async () => {
    const cells = `${text('one <text:span>two</text:span> <text:a>three</text:a>')}${cell('<text:p>first</text:p><text:p/><text:p>third</text:p>', ' office:value-type="string"')}`;
    expect(await cellsOf(row(cells))).toEqual([['one two three', 'first\n\nthird']]);
  });

  it('has its spaces, tabs and line breaks; blank space in the XML counts as one space', async () => {
    expect(await cellsOf(row(text('a<text:s text:c="3"/>b<text:s/>c<text:tab/>d<text:line-break/>e \n   f &amp; g')))).toEqual([
      ['a   b c\td\ne f & g'],
    ]);
  });

  it('leaves out notes, pictures and what they say', async () => {
    const note = '<office:annotation><dc:creator>A</dc:creator><text:p>a note</text:p></office:annotation>';
    const frame = '<draw:frame><draw:text-box><text:p>a box</text:p></draw:text-box></draw:frame>';
    expect(await cellsOf(row(cell(`${note}<text:p>kept${note}</text:p>${frame}`, ' office:value-type="string"')))).toEqual([['kept']]);
  });

  it('is more exact than it looks where it is a number', async () => {
    const cells = ['0.1', '1.5E-7', '42'].map((value) => valued('float', 'value', value)).join('');
    expect(
      await cellsOf(row(cells + valued('percentage', 'value', '0.255', '26%') + valued('currency', 'value', '12.5', '£12.50'))),
    ).toEqual([['0.1', '0.00000015', '42', '0.255', '12.5']]);
  });

  it('keeps the leading zeros that it shows', async () => {
    expect(await cellsOf(row(valued('float', 'value', '42', '000042') + valued('float', 'value', '42', '0043')))).toEqual([
      ['000042', '42'],
    ]);
  });

  it('is a date, a moment, a time or a duration in ISO form', async () => {
    const cells =
      valued('date', 'date-value', '2023-01-31') +
      valued('date', 'date-value', '2023-01-31T09:30:00.123') +
      valued('time', 'time-value', 'PT09H30M00S') +
      valued('time', 'time-value', 'PT36H05M07.5S') +
      valued('time', 'time-value', '-P1DT1H') +
      valued('time', 'time-value', 'noon');
    expect(await cellsOf(row(cells))).toEqual([['2023-01-31', '2023-01-31T09:30:00', '09:30:00', '36:05:07', '-25:00:00', 'noon']]);
  });

  it('is TRUE or FALSE, or what it says where its value is missing', async () => {
    const cells =
      valued('boolean', 'boolean-value', 'true', 'YES') +
      valued('boolean', 'boolean-value', 'false') +
      cell('<text:p>shown</text:p>', ' office:value-type="float"');
    expect(await cellsOf(row(cells + cell('', ' office:value-type="string" office:string-value="hidden text"')))).toEqual([
      ['TRUE', 'FALSE', 'shown', 'hidden text'],
    ]);
  });

  it('is blank where it holds an error or a formula without a value; both are counted', async () => {
    const error = cell(
      '<text:p>#N/A</text:p>',
      ' table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"',
    );
    const { rows, summary } = await readBack(row(error + cell('', ' table:formula="of:=[.A1]"') + text('x')));
    expect(rows).toMatchObject([{ line: 1, cells: ['', '', 'x'] }]);
    expect(summary).toEqual({ rows: 1, errors: 1, formulasWithoutValue: 1 });
  });
});

describe('the rows of an ODS', () => {
  it('may repeat cells and rows', async () => {
    const rows =
      row(text('a', ' table:number-columns-repeated="2"') + text('b')) + row(text('c'), ' table:number-rows-repeated="3"') + row(text('d'));
    expect((await readBack(rows)).rows).toEqual([
      { line: 1, cells: ['a', 'a', 'b'] },
      { line: 2, cells: ['c'] },
      { line: 3, cells: ['c'] },
      { line: 4, cells: ['c'] },
      { line: 5, cells: ['d'] },
    ]);
  });

  it('that are blank are left out, a million of them at no cost', async () => {
    const blank = cell('', ' table:number-columns-repeated="16384"');
    expect((await readBack(row(text('a') + blank) + row(blank, ' table:number-rows-repeated="1048574"') + row(text('z')))).rows).toEqual([
      { line: 1, cells: ['a'] },
      { line: 1_048_576, cells: ['z'] },
    ]);
  });

  it('may be headings or in groups', async () => {
    const rows = `<table:table-header-rows>${row(text('h'))}</table:table-header-rows><table:table-row-group>${row(text('g'))}</table:table-row-group>`;
    expect(await cellsOf(rows)).toEqual([['h'], ['g']]);
  });

  it('repeat the value of a merged cell in the first rows', async () => {
    const covered = '<table:covered-table-cell/>';
    const rows =
      row(text('Victim', ' table:number-columns-spanned="2"') + covered + text('Case', ' table:number-rows-spanned="2"')) +
      row(text('Age') + text('Sex') + covered) +
      row(text('30') + text('F') + text('16'));
    expect(await cellsOf(rows)).toEqual([
      ['Victim', 'Victim', 'Case'],
      ['Age', 'Sex', 'Case'],
      ['30', 'F', '16'],
    ]);
  });

  it('that repeat beyond what a sheet can have are refused', async () => {
    await expect(readBack(row(text('a'), ' table:number-rows-repeated="1048577"'))).rejects.toThrow(/workbook-damaged/);
    await expect(readBack(row(text('a', ' table:number-columns-repeated="16385"')))).rejects.toThrow(/workbook-damaged/);
  });

  it('of a table inside a cell are not rows of the sheet', async () => {
    const inner = `<table:table table:name="Cases">${row(text('inner'))}</table:table>`;
    expect(await cellsOf(row(cell(`<text:p>outer</text:p>${inner}`, ' office:value-type="string"') + text('next')))).toEqual([
      ['outer', 'next'],
    ]);
  });
});

describe('the sheets of an ODS', () => {
  const path = () => file(ods({ name: 'R&D', rows: row(text('1')), hidden: true }, { name: 'Cases', rows: row(text('2')) }), 'extract.ods');

  it('are listed in their order, hidden ones marked', async () => {
    expect(succeeded(await parseSheetNames(path(), () => {}))).toEqual([
      { name: 'R&D', hidden: true },
      { name: 'Cases', hidden: false },
    ]);
  });

  it('are read by name; one that is not there is refused with those that are', async () => {
    expect(succeeded(await readFileSheet(path(), 'R&D')).rows[0]?.cells).toEqual(['1']);
    expect(await readFileSheet(path(), 'West')).toMatchObject({
      error: { code: 'workbook-no-such-sheet', message: expect.stringContaining('“R&D” and “Cases”') },
    });
  });
});
