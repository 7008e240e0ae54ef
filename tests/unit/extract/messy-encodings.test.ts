import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decoderFor, hasBadByte, withoutBadBytes } from '../../../db/extract/reading/decode-bytes.ts';
import { Utf8Scales } from '../../../db/extract/reading/weigh-utf8.ts';
import type { ReadingChoices, TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { done } from '../../support/core.ts';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';

const text = 'Crime Ref,Ward,Summary\r\n007,Ynys Môn,“She said – ‘no’…”\r\n008,St Mary’s,Lost £5 and €6\r\n';
const expected = [
  { caseRef: '007', Ward: 'Ynys Môn', narrative: '“She said – ‘no’…”' },
  { caseRef: '008', Ward: 'St Mary’s', narrative: 'Lost £5 and €6' },
];

const bigEndian = (content: string) => Buffer.from(content, 'utf16le').swap16();

const asWindows = (line: number) =>
  `Line ${line} holds a byte that is not UTF-8, so the whole file is read as Windows-1252. Where letters look wrong, choose another encoding.`;

describe('the encoding of a text is found', () => {
  it.each<[name: string, content: Buffer, encoding: TextEncoding]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`), 'utf-8-bom'],
    ['UTF-16 LE with a byte-order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a byte-order mark', bigEndian(`\ufeff${text}`), 'utf-16be'],
    ['UTF-16 LE without one', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without one', bigEndian(text), 'utf-16be'],
    ['Windows-1252, quotes, dashes, £ and € included', iconv.encode(text, 'windows-1252'), 'windows-1252'],
  ])('%s', async (_, content, encoding) => {
    const { readAs, columns, cases } = await loaded(content);
    const notes = encoding === 'windows-1252' ? [asWindows(2)] : [];
    expect(readAs).toEqual({ format: 'csv', encoding, delimiter: ',', headerRow: 1, notes });
    expect(columns).toEqual(['Crime Ref', 'Ward', 'Summary']);
    expect(cases).toMatchObject(expected);
  });

  it('by the whole file and not its beginning: one accent in row 90,000 tells', async () => {
    const rows = Array.from({ length: 90_001 }, (_, at) => `C-${at + 1},${at === 89_999 ? 'Ynys Môn' : 'North'}\n`);
    const content = `Crime Ref,Ward\n${rows.join('')}`;
    const desk = await loadingDesk();
    expect(await desk.inspect(content)).toMatchObject({ encoding: 'utf-8', rows: 90_001 });
    await desk.load(iconv.encode(content, 'windows-1252'));
    const { extra } = await done(desk.core, 'case.read', { reviewer: 'Ada', caseRef: 'C-90000' });
    expect(extra).toEqual({ Ward: 'Ynys Môn' });
  });

  it.each<[encoding: TextEncoding, encode: (content: string) => Buffer]>([
    ['utf-8', (content) => Buffer.from(content)],
    ['utf-16le', (content) => Buffer.from(`\ufeff${content}`, 'utf16le')],
    ['utf-16be', (content) => bigEndian(`\ufeff${content}`)],
  ])('and no character is lost where a piece of the file ends inside it: %s', async (encoding, encode) => {
    // Of every length, so that the pieces that are read end at every place within a character.
    const accounts = Array.from({ length: 5 }, (_, at) => `${'.'.repeat(at)}${'é€😀'.repeat(40_000)}`);
    const { readAs, cases } = await loaded(encode(`Crime Ref,Summary\n${accounts.map((account, at) => `C-${at},${account}\n`).join('')}`));
    expect(readAs.encoding).toBe(encoding);
    expect(cases.map((found) => found['narrative'] ?? '')).toEqual(accounts);
  });
});

describe('bytes that are not UTF-8 among many characters that are', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `C-${at + 1},Ynys Môn\r\n`).join('');
  const spoilt = Buffer.concat([
    Buffer.from(`Crime Ref,Ward\r\n${rows(39)}`),
    Buffer.from('C-40,Caf\xe9\r\nC-41,\x93quoted\x94\r\n', 'latin1'),
    Buffer.from(Array.from({ length: 30 }, (_, at) => `D-${at},Llŷn \ufffd\r\n`).join('')),
  ]);
  const note =
    '3 bytes of the file are not UTF-8, the first in line 41. It is read as UTF-8, as 99 other characters are; a row with such a byte is a bad row. Mend it, or choose another encoding.';
  const why = (line: number) => `The cell in column 2 holds bytes that are not UTF-8 (line ${line}).`;

  it('leave it UTF-8, and their rows are bad rows: nothing is stored that was not there', async () => {
    const desk = await loadingDesk();
    const seen = await desk.inspect(spoilt);
    expect(seen).toMatchObject({ encoding: 'utf-8', notUtf8: { line: 41, bytes: 3, characters: 99 }, notes: [note], badRows: 2 });
    expect(seen.problems).toEqual([
      { row: 40, message: why(41) },
      { row: 41, message: why(42) },
    ]);
    expect(await desk.refuse(spoilt)).toMatchObject({ code: 'bad-rows', where: { row: 40, line: 41 } });
    const told = await desk.load(spoilt, { badRows: 'skip' });
    expect(told).toMatchObject({ imported: 69, notes: [note], rejected: [{ row: 40, reason: why(41) }, { row: 41 }] });
    const wards = new Set((await desk.cases()).map((found) => found['Ward']));
    // A replacement character that stood in the file itself is a character like any other.
    expect(wards).toEqual(new Set(['Ynys Môn', 'Llŷn \ufffd']));
  });

  it('are letters where Windows-1252 is chosen, and the others come out wrong, which is said', async () => {
    const { readAs, cases } = await loaded(spoilt, { reading: { encoding: 'windows-1252' } });
    expect(readAs.notes).toEqual([
      'Read as Windows-1252, as was chosen, 99 characters of UTF-8 in the file come out wrong. Where letters look wrong, choose another encoding.',
    ]);
    expect(cases.slice(38, 41).map((found) => found['Ward'])).toEqual(['Ynys MÃ´n', 'Café', '“quoted”']);
  });

  it('make it Windows-1252 where they are not so few, unless UTF-8 is chosen', async () => {
    const mixed = Buffer.concat([Buffer.from(`Crime Ref,Ward\n${rows(5)}`), Buffer.from('C-9,Caf\xe9\n', 'latin1')]);
    expect((await loaded(mixed)).readAs).toMatchObject({ encoding: 'windows-1252' });
    const { readAs, told } = await loaded(mixed, { reading: { encoding: 'utf-8' }, badRows: 'skip' });
    expect(readAs).toMatchObject({
      encoding: 'utf-8',
      notes: ['1 byte of the file is not UTF-8, in line 7; a row with such a byte is a bad row. Mend it, or choose another encoding.'],
    });
    expect(told).toMatchObject({ imported: 5, rejected: [{ row: 6 }] });
  });

  it('are refused in the headings, which cannot be left out', async () => {
    const desk = await loadingDesk();
    const content = Buffer.concat([Buffer.from('Crime Ref,Caf\xe9\n', 'latin1'), Buffer.from(rows(30))]);
    expect(await desk.refuse(content)).toMatchObject({ code: 'extract-encoding', where: { line: 1 } });
  });

  it('are found wherever a piece of the file ends, inside a character too', () => {
    const bytes = Buffer.concat([
      Buffer.from('é€😀'),
      Buffer.from('\xe9\xe2\x82 \xf0\x9f\x98', 'latin1'),
      Buffer.from('€x'),
      Buffer.from([0xc3]),
    ]);
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        const pieces = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        const decoder = decoderFor('utf-8', true);
        const scales = new Utf8Scales();
        for (const piece of pieces) scales.add(piece);
        const text = pieces.map((piece) => decoder.write(piece)).join('') + decoder.end();
        expect([withoutBadBytes(text), hasBadByte(text)]).toEqual(['é€😀\ufffd \ufffd€x\ufffd', true]);
        expect(scales.end()).toEqual({ line: 1, bytes: 7, characters: 4 });
      }
    }
  });
});

describe('the encoding that a person chose', () => {
  it('is the one that is used: 0x92 is an apostrophe in Windows-1252 and nothing in ISO 8859-1', async () => {
    const content = Buffer.from('Crime Ref,Ward\n1,Ynys M\xf4n\n2,St Mary\x92s\n', 'latin1');
    const wards = async (encoding: TextEncoding) => {
      const { readAs, cases } = await loaded(content, { reading: { encoding } });
      // Whoever has chosen it need not be told why it was taken.
      expect(readAs).toMatchObject({ encoding, notes: [] });
      return cases.map((found) => found['Ward']);
    };
    expect(await wards('windows-1252')).toEqual(['Ynys Môn', 'St Mary’s']);
    expect(await wards('iso-8859-1')).toEqual(['Ynys Môn', 'St Mary\x92s']);
  });

  it('stands in for a guess that fails: a UTF-8 mark before text that is none', async () => {
    const content = Buffer.concat([Buffer.from('\ufeffCrime Ref,Ward\n'), Buffer.from('1,Ynys M\xf4n\n', 'latin1')]);
    const desk = await loadingDesk();
    const error = await desk.refuse(content);
    expect(error).toMatchObject({ code: 'extract-encoding', where: { line: 2 } });
    const { columns, cases } = await loaded(content, { reading: { encoding: 'windows-1252' } });
    expect(columns).toEqual(['Crime Ref', 'Ward']);
    expect(cases).toMatchObject([{ caseRef: '1', Ward: 'Ynys Môn' }]);
  });

  it.each<[name: string, content: Buffer, encoding: TextEncoding]>([
    ['UTF-16 for UTF-8', Buffer.from(text), 'utf-16le'],
    ['UTF-16 BE for LE', Buffer.from(text, 'utf16le'), 'utf-16be'],
    ['UTF-16 BE where the mark says LE', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16be'],
    ['UTF-8 for UTF-16', Buffer.from(text, 'utf16le'), 'utf-8'],
    ['Windows-1252 for UTF-16', bigEndian(text), 'windows-1252'],
  ])('is refused where the bytes cannot be it: %s', async (_, content, encoding) => {
    const desk = await loadingDesk();
    const error = await desk.refuse(content, { reading: { encoding } });
    expect(error).toMatchObject({ code: 'extract-encoding', where: { field: 'encoding' } });
    expect(error.message).toBe(
      `e.csv is not in the encoding that was chosen (${encoding}): its bytes do not fit. Choose another, or leave it to the program.`,
    );
  });
});

describe('a file that is no text', () => {
  it.each<[name: string, content: Buffer, reading: ReadingChoices]>([
    ['with bytes 0 here and there', Buffer.from('Crime Ref,Ward\n1,A\0B\n2,C\n'), {}],
    ['of control characters', Buffer.from('Crime Ref,Ward\n1,\x01\x02\x03\x04\x05\n'), {}],
    ['in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, ...Buffer.from('C\0\0\0,\0\0\0R\0\0\0\n\0\0\0')]), {}],
    ['after a UTF-8 mark', Buffer.from('\ufeffCrime Ref,Ward\n1,\0\n'), {}],
  ])('is refused, and told from one in another encoding: %s', async (_, content, reading) => {
    const desk = await loadingDesk();
    const error = await desk.refuse(content, { reading });
    expect(error.code).toBe('extract-not-text');
    expect(error.message).toMatch(
      /^e\.csv is not a CSV file: it holds bytes that are not text\. Save it as CSV \(UTF-8\) and try again\.$/,
    );
  });
});
