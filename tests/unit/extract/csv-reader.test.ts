import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader } from '../../../db/extract/reading/csv-reader.ts';
import type { CsvRecord } from '../../../db/extract/reading/csv-scanner.ts';
import type { Result } from '../../../shared/result.ts';
import { inPieces, readAll } from '../../support/csv-reading.ts';

function read(text: string | readonly string[], delimiter = ','): readonly CsvRecord[] {
  const result = readAll(typeof text === 'string' ? [text] : text, delimiter);
  if (!result.ok) throw new Error(`${result.error.code} at line ${result.error.where?.line}`);
  return result.value;
}

const cells = (text: string | readonly string[], delimiter = ',') => read(text, delimiter).map((record) => record.cells);
const strays = (text: string) => read(text).map(({ stray }) => stray);
const lines = (text: string) => read(text).map(({ line }) => line);

describe('a cell', () => {
  it.each([
    [
      'may be empty, at any place',
      'a,,b\n,,\nc,d,',
      [
        ['a', '', 'b'],
        ['', '', ''],
        ['c', 'd', ''],
      ],
    ],
    ['keeps the blanks around it', ' a , b\n', [[' a ', ' b']]],
    ['in quotes may be empty', '"",""\n', [['', '']]],
    ['in quotes holds delimiters and line ends as they are', '"a,b","c\nd","e\r\nf","g\rh"\n', [['a,b', 'c\nd', 'e\r\nf', 'g\rh']]],
    ['in quotes holds a quote that is doubled', '"a ""b"" c",""""\n', [['a "b" c', '"']]],
    ['in quotes may end in a doubled quote', '"a""","b"""\n', [['a"', 'b"']]],
    ['in quotes may have blanks behind it, which are nothing', '"a"  ,"b" \n"c" \r\n"d" ', [['a', 'b'], ['c'], ['d']]],
    ['in quotes keeps the blanks inside', '" a ","b "\n', [[' a ', 'b ']]],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
    expect(strays(text)).not.toContain(true);
  });

  it('without quotes keeps the quotes inside it', () => {
    expect(read('5" pipe,a "b" c,d"\n')).toEqual([
      { cells: ['5" pipe', 'a "b" c', 'd"'], line: 1, lastLine: 1, stray: false, spoilt: null },
    ]);
  });

  it('in quotes keeps a quote that ends nothing, and its record is marked', () => {
    expect(read('"a "b" c",d\ne,f\n"g"h,i\nj"\n')).toMatchObject([
      { cells: ['a "b" c', 'd'], line: 1, stray: true },
      { cells: ['e', 'f'], line: 2, stray: false },
      { cells: ['g"h,i\nj'], line: 3, lastLine: 4, stray: true },
    ]);
  });

  it.each([',', ';', '\t', '|', ' ', '~', '£'])('ends at the delimiter that was chosen, and at no other: “%s”', (delimiter) => {
    const other = delimiter === ',' ? ';' : ',';
    expect(cells(`a${other}b${delimiter}"c${delimiter}d"${delimiter}"e"\n`, delimiter)).toEqual([[`a${other}b`, `c${delimiter}d`, 'e']]);
  });
});

describe('a record', () => {
  const mixed = 'a,b\nc,d\r\ne,f\rg,h\r\r\n\ni,"j\r\nk\rl\nm"\r\n';
  const expected = [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h'], [''], [''], ['i', 'j\r\nk\rl\nm']];

  it('ends in LF, CRLF or CR, mixed as they come', () => {
    expect(cells(mixed)).toEqual(expected);
  });

  it('is the same wherever pieces of the text are cut, in two places at once too', () => {
    const whole = read(mixed);
    for (let first = 0; first <= mixed.length; first++)
      for (let second = first; second <= mixed.length; second++) expect(read(inPieces(mixed, [first, second]))).toEqual(whole);
  });

  it('is the same where each character comes by itself', () => {
    expect(read(mixed.split(/(?:)/))).toEqual(read(mixed));
  });

  it('may be the last without a line end', () => {
    for (const last of ['a,b', 'a,"b"', 'a,"b" '])
      expect(cells(`x,y\n${last}`)).toEqual([
        ['x', 'y'],
        ['a', 'b'],
      ]);
  });

  it('is not made of nothing: no text has no records, and a line end at the very end begins none', () => {
    expect(cells('')).toEqual([]);
    expect(cells([])).toEqual([]);
    expect(cells('a\n')).toEqual([['a']]);
  });

  it('is told with the lines on which it begins and ends', () => {
    expect(lines('a\nb\r\nc\rd')).toEqual([1, 2, 3, 4]);
    const several = '\n\n"a\nb","c\r\nd\re"\nf\n';
    expect(lines(several)).toEqual([1, 2, 3, 7]);
    expect(read(several).map(({ lastLine }) => lastLine)).toEqual([1, 2, 6, 7]);
  });

  it('is handed on as soon as it is whole', () => {
    const reader = new CsvReader(',');
    const given = (result: Result<CsvRecord[]>) => (result.ok ? result.value.map((record) => record.cells) : null);
    expect(['a,b\nc', ',d\n', 'e\r', '\nf,', 'g'].map((piece) => given(reader.push(piece)))).toEqual([
      [['a', 'b']],
      [['c', 'd']],
      [],
      [['e']],
      [],
    ]);
    expect(given(reader.end())).toEqual([['f', 'g']]);
  });
});

describe('a quote that is never closed', () => {
  it.each([
    ['in the first cell', '"a\nb\n', 1],
    ['in a later record', 'a,b\n\nc,"d\ne,f\n', 3],
    ['in a record that has cells of several lines before it', 'a,b\n"c\nd","e\nf\n', 3],
    ['at the very end', 'a\nb,"', 2],
    ['behind a doubled one', 'a\n"b""\n', 2],
  ])('is a failure with the line on which it opened: %s', (_, text, line) => {
    expect(readAll([text], ',')).toMatchObject({ ok: false, error: { code: 'CSV_QUOTE_NOT_CLOSED', where: { line } } });
  });

  it('is found before it has swallowed a large file whole', () => {
    const reader = new CsvReader(',');
    const piece = 'word '.repeat(200_000);
    reader.push('a,b\nc,"');
    let pieces = 0;
    while (pieces < 200 && reader.push(piece).ok) pieces++;
    expect(pieces).toBeLessThan(100);
  });
});

describe('a cell with text behind its closing quote', () => {
  it.each([
    ['at the end of the text', 'a,b\n1,"Dog" barked\n', 2, 2],
    ['with rows behind it', '"Dog" barked,b\nc,d\n', 1, 1],
    ['behind a cell of one word', '"a","Dog" barked', 1, 2],
    ['which is one letter', 'a\n"b"c', 2, 1],
  ])('spoils its line and no other where no quote behind it ends a cell: %s', (_, text, line, column) => {
    for (const pieces of [[text], text.split(/(?:)/)]) {
      const records = read(pieces);
      expect(records.filter(({ spoilt }) => spoilt)).toMatchObject([{ line, lastLine: line, spoilt: { kind: 'quote', column } }]);
      expect(records.at(-1)?.lastLine).toBe(text.trimEnd().split('\n').length);
    }
  });

  it('is followed by records as if it were not there, others of its kind too', () => {
    const text = 'a,b\n1,"Dog" barked, "or" not\n2,cat\n3,"Dog" and "cat" too\r\n"4,d\n5,say "so"  now\n6,f';
    for (const pieces of [[text], text.split(/(?:)/)])
      expect(read(pieces).map(({ cells: [first], line, spoilt }) => [first, line, spoilt?.kind])).toEqual([
        ['a', 1, undefined],
        ['1', 2, 'quote'],
        ['2', 3, undefined],
        ['3', 4, 'quote'],
        ['"4,d', 5, 'quote'],
        ['5', 6, undefined],
        ['6', 7, undefined],
      ]);
  });

  it('spoils its line and no other where all that it would swallow are rows by themselves', () => {
    const text = 'a,b\n1,c\n2,"Dog" barked\n3,d\n4,"e ""f"" g"\n5,h\n';
    for (const pieces of [[text], text.split(/(?:)/)])
      expect(read(pieces).map(({ cells: [first], line, spoilt }) => [first, line, spoilt?.kind])).toEqual([
        ['a', 1, undefined],
        ['1', 2, undefined],
        ['2', 3, 'quote'],
        ['3', 4, undefined],
        ['4', 5, undefined],
        ['5', 6, undefined],
      ]);
  });

  it.each([
    ['a line of which is no row', '2,"Dog" barked\nand went\n3,"d"\n', 1],
    ['the last line of which has a quote without a fellow', '2,"He said "no".\nThen, left."\n3,d\n', 2],
    ['the first line of which has', '2,"He said "no" then\n4,"left" so"\n3,d\n', 2],
  ])('is one with what it swallows where that may be an account: %s', (_, rows, records) => {
    const [first, ...others] = read(`a,b\n1,c\n${rows}`).slice(2);
    expect(first).toMatchObject({ line: 3, stray: true, spoilt: null });
    expect(others).toHaveLength(records - 1);
  });

  it('costs as much as other lines, be there ever so many', () => {
    const many = 'a,"b" c\n'.repeat(300_000);
    const start = performance.now();
    expect(read(many)).toHaveLength(300_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is told from a quote that is never closed by the line: the rows behind that one have quotes too', () => {
    expect(readAll(['a,b\n1,"Dog barked\n2,"Cat" and dog'], ',')).toMatchObject({
      ok: false,
      error: { code: 'CSV_QUOTE_NOT_CLOSED', where: { line: 2, field: '2' } },
    });
  });
});

describe('what is longer than anything may be', () => {
  const pieces = (length: number) => Array.from({ length: length / (1 << 20) }, () => 'x'.repeat(1 << 20));

  it.each([
    ['in quotes', '"', '"'],
    ['without quotes', '', ''],
  ])('is a cell of more than 16,777,216 characters, which is left blank and told: %s', (_, open, close) => {
    const at = (length: number) => read(['a,', open, ...pieces(1 << 24), 'y'.repeat(length), close, ',c\nnext,d,e\n']);
    expect(at(1)[0]).toEqual({ cells: ['a', '', 'c'], line: 1, lastLine: 1, stray: false, spoilt: { kind: 'long-cell', column: 2 } });
    const [longest, next] = at(0);
    expect([longest?.spoilt, longest?.cells[1]?.length, next?.cells]).toEqual([null, 1 << 24, ['next', 'd', 'e']]);
  });

  it('is a row of more than 33,554,432 characters, which ends the reading', () => {
    expect(readAll(['a\nb,', ...pieces(1 << 26)], ',')).toMatchObject({
      ok: false,
      error: { code: 'CSV_ROW_TOO_LONG', where: { line: 2 } },
    });
    expect(readAll(['a\nb,"', ...pieces(1 << 26)], ',')).toMatchObject({
      ok: false,
      error: { code: 'CSV_QUOTE_TOO_LONG', where: { line: 2, field: '2' } },
    });
  });

  it('is one bad line where text behind a quote made it so long, though a later quote may end a cell', () => {
    const rows = Array.from({ length: 40 }, () => `c,${'d'.repeat(1021)}\n`.repeat(1 << 10));
    const records = read(['a,b\n1,"Dog" barked\n', ...rows, '2,"e\nf"\n']);
    expect(records).toHaveLength(2 + 40 * (1 << 10) + 1);
    expect(records[1]?.spoilt).toEqual({ kind: 'quote', column: 2 });
    expect(records.at(-1)).toMatchObject({ cells: ['2', 'e\nf'], spoilt: null });
  });
});

describe('a long cell', () => {
  const piece = `${'word '.repeat(13_000)}, ""\r\n`;

  it.each([
    ['in quotes', `"`, piece, `"`],
    ['without quotes', '', 'x'.repeat(65_536), ''],
    ['of nothing but doubled quotes', '"', '""'.repeat(32_768), '"'],
    ['of nothing but stray quotes', '"', '" x'.repeat(20_000), '"'],
    ['of quotes and blanks', '"', `"${' '.repeat(65_000)}x`, '"'],
  ])('of 10 MB in pieces of 64 KB is read in well under two seconds: %s', (_, open, middle, close) => {
    const text = [open, ...Array.from({ length: Math.ceil(10_000_000 / middle.length) }, () => middle), close, '\nnext\n'];
    const begun = performance.now();
    const [long, next] = cells(text);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(long?.[0]?.length).toBeGreaterThan(4_900_000);
    expect(next).toEqual(['next']);
  });
});

describe('any text', () => {
  const token = fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ' ', '  ', 'a', 'word', 'é', '\u{1f600}', '\u00a0', ';', "'", '\\');
  const soup = fc.array(token, { maxLength: 14 }).map((parts) => parts.join(''));
  /** Cells written as RFC 4180 lets them be written, so that the strict reader takes most texts. */
  const written = fc
    .tuple(soup, fc.boolean())
    .map(([text, quoted]) => (quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  const table = fc
    .array(fc.tuple(fc.array(written, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 5 })
    .map((rows) => rows.map(([row, end]) => row.join(',') + end).join(''));
  const text = fc.oneof(soup, table);
  const strict = { relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'] };

  it('that a strict reader takes is read as the same records', () => {
    let taken = 0;
    fc.assert(
      fc.property(text, (content) => {
        let records: string[][];
        try {
          records = parse(content, strict);
        } catch {
          return;
        }
        taken++;
        expect(cells(content)).toEqual(records);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(1200);
  });

  it('gives the same records, or the same failure, however it is cut into pieces', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (content, cuts) => {
        expect(readAll(inPieces(content, cuts), ',')).toEqual(readAll([content], ','));
      }),
      { numRuns: 3000 },
    );
  });
});
