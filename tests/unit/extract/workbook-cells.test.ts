import { describe, expect, it } from 'vitest';
import { cellsOf, readBack, rowOf } from '../../support/workbook-reading.ts';

const number = (value: string, style?: number) => `<c${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`;
const inline = (content: string) => `<c t="inlineStr"><is>${content}</is></c>`;
const shared = (index: number) => `<c t="s"><v>${index}</v></c>`;

describe('text in a cell', () => {
  it('is found among the shared texts by number', async () => {
    expect(await rowOf(`${shared(1)}${shared(0)}${shared(1)}`, { strings: ['<t>North</t>', '<t>South</t>'] })).toEqual([
      'South',
      'North',
      'South',
    ]);
  });

  it('keeps its blank space, with or without xml:space', async () => {
    const strings = ['<t xml:space="preserve">  two  before and behind  </t>', '<t> one </t>', '<t>first\nsecond</t>'];
    expect(await rowOf(shared(0) + shared(1) + shared(2), { strings })).toEqual(['  two  before and behind  ', ' one ', 'first\nsecond']);
  });

  it('may stand in the cell itself', async () => {
    expect(await rowOf(inline('<t>A &amp; B &lt;C&gt; &#163;5 &#x1F600;</t>'))).toEqual(['A & B <C> £5 😀']);
  });

  it('may be of several runs, which are joined, its formatting left out', async () => {
    const runs = '<r><rPr><b/><rFont val="Calibri"/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r>';
    expect(await rowOf(shared(0) + inline(runs), { strings: [runs] })).toEqual(['Bold and plain', 'Bold and plain']);
  });

  it('leaves out how it is pronounced', async () => {
    const text = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    expect(await rowOf(shared(0) + inline(text), { strings: [text] })).toEqual(['東京', '東京']);
  });

  it('may be empty, in every way of writing that', async () => {
    const strings = ['<t/>', '<t></t>', ''];
    const cells = `${shared(0)}${shared(1)}${shared(2)}${inline('')}${inline('<t/>')}<c t="inlineStr"/><c t="str"><v></v></c>${inline('<t>x</t>')}`;
    expect(await rowOf(cells, { strings })).toEqual(['', '', '', '', '', '', '', 'x']);
  });

  it('has the characters back that XML cannot hold', async () => {
    const strings = [
      '<t>a_x0041_b</t>',
      '<t>_x005F_x0041_</t>',
      '<t>line_x000D_\nnext</t>',
      '<t>bell_x0007_, nul_x0000_, not_x00_ this</t>',
    ];
    expect(await rowOf(shared(0) + shared(1) + shared(2) + shared(3), { strings })).toEqual([
      'aAb',
      '_x0041_',
      'line\nnext',
      'bell\u0007, nul, not_x00_ this',
    ]);
  });

  it('may be CDATA, with comments between', async () => {
    expect(await rowOf(inline('<t><![CDATA[a < b & c]]><!-- no -->, d</t>'))).toEqual(['a < b & c, d']);
  });

  it('is refused where the number points to none', async () => {
    await expect(rowOf(shared(2), { strings: ['<t>a</t>', '<t>b</t>'] })).rejects.toThrow(/workbook-damaged.*a cell of row 1 points/);
    await expect(rowOf(shared(-1), { strings: ['<t>a</t>'] })).rejects.toThrow(/workbook-damaged/);
  });
});

describe('a number', () => {
  it.each([
    ['12', '12'],
    ['-7', '-7'],
    ['0', '0'],
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['1234.5600000000001', '1234.56'],
    ['1E3', '1000'],
    ['1.5E-7', '0.00000015'],
    ['-2.5e-10', '-0.00000000025'],
    ['1E+21', '1000000000000000000000'],
    ['1.2345678901234501E+16', '12345678901234500'],
    ['123456789012345', '123456789012345'],
    // More digits than a number can hold: kept as they are stored.
    ['12345678901234567890', '12345678901234567890'],
    ['007', '7'],
    ['3.0', '3'],
    ['n/a', 'n/a'],
  ])('stored as %s reads %s', async (stored, read) => {
    expect(await rowOf(number(stored))).toEqual([read]);
    expect(await rowOf(`<c t="n"><v>${stored}</v></c>`)).toEqual([read]);
  });

  it('keeps the leading zeros of its format', async () => {
    const formats = ['000000', '0', '0000;-0000', '"Ref "0000', '00.00', '#,##0'];
    const cells = [1, 2, 3, 4, 5, 6].map((style) => number('42', style)).join('');
    expect(await rowOf(cells, { formats })).toEqual(['000042', '42', '0042', '0042', '42', '42']);
    expect(await rowOf(number('-42', 1) + number('1234567', 1) + number('4.5', 1), { formats })).toEqual(['-000042', '1234567', '4.5']);
  });

  it('is not a percentage, an amount or a fraction, whatever it looks like', async () => {
    const formats = [
      9,
      10,
      44,
      12,
      '0.00E+00',
      '£#,##0.00;[Red]-£#,##0.00',
      '@',
      '# ?/?',
      '"sent on day "0',
      '[$-409]#,##0',
      '0.0_ ;\\-0.0\\ ',
    ];
    const cells = formats.map((_, at) => number('0.25', at + 1)).join('');
    expect(await rowOf(cells, { formats })).toEqual(formats.map(() => '0.25'));
  });
});

describe('a cell of another kind', () => {
  it('is TRUE or FALSE', async () => {
    const cells = ['1', '0', 'true', 'false'].map((value) => `<c t="b"><v>${value}</v></c>`).join('');
    expect(await rowOf(cells)).toEqual(['TRUE', 'FALSE', 'TRUE', 'FALSE']);
  });

  it('is blank where it holds an error, which is counted', async () => {
    const rows = '<row><c t="e"><v>#N/A</v></c><c><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const { rows: read, summary } = await readBack({ sheets: [{ name: 'Cases', rows }] });
    expect(read).toMatchObject([{ line: 1, cells: ['', '1'] }]);
    expect(summary).toEqual({ rows: 1, errors: 2, formulasWithoutValue: 0 });
  });

  it('is what its formula came to when it was last calculated', async () => {
    const cells =
      '<c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c t="b"><f>TRUE()</f><v>1</v></c><c><f t="shared" si="0"/><v>4</v></c>';
    expect(await rowOf(cells)).toEqual(['2', '2x', 'TRUE', '4']);
  });

  it('is blank where its formula was never calculated, which is counted; an empty text is a value', async () => {
    const rows = '<row><c><v>9</v></c><c><f>B9</f></c><c><f>B9</f><v></v></c><c t="str"><f>B9</f><v/></c><c t="str"><f>B9</f></c></row>';
    const { rows: read, summary } = await readBack({ sheets: [{ name: 'Cases', rows }] });
    expect(read).toMatchObject([{ line: 1, cells: ['9'] }]);
    expect(summary.formulasWithoutValue).toBe(3);
  });

  it('is its text where nobody knows its kind', async () => {
    expect(await rowOf('<c t="future"><v>what it says</v></c>')).toEqual(['what it says']);
  });
});

it('gives cells in their columns, whatever their order', async () => {
  expect(await cellsOf('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>')).toEqual([['1', '', '3']]);
});
