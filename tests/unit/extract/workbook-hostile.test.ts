import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cellsOf, file, readFileSheet, refusalOf } from '../../support/workbook-reading.ts';
import { sheetPart, withMore, withPart, withSheet, workbook } from '../../support/workbooks.ts';
import { zip } from '../../support/zip-writer.ts';

describe('a file that is no workbook is refused for what it is', () => {
  /** A compound file whose directory, in its first sector, names a stream. */
  const compound = (stream: string) => {
    const bytes = Buffer.alloc(2048);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(1, 48);
    bytes.write(stream, 1024, 'utf16le');
    return bytes;
  };

  it.each([
    ['protected with a password', compound('EncryptedPackage'), 'workbook-protected', /save it without the password/],
    ['old', compound('Workbook'), 'workbook-old-format', /save it as \.xlsx/],
    ['old and cut off', compound('Workbook').subarray(0, 9), 'workbook-old-format', /save it as \.xlsx/],
    ['empty', Buffer.alloc(0), 'workbook-empty', /is empty/],
    ['text', Buffer.from('Crime Ref,Area\n1,North\n'), 'workbook-unknown-format', /neither \.xlsx nor \.ods/],
    ['a zip of something else', zip([{ name: 'readme.txt', data: 'hello' }]), 'workbook-unknown-format', /neither/],
    ['a zip of nothing', zip([]), 'workbook-unknown-format', /neither/],
    [
      'a text document',
      withPart('_rels/.rels', (e) => ({ ...e, data: String(e.data).replace('xl/workbook', 'word/document') })),
      'workbook-unknown-format',
      /neither/,
    ],
    [
      'binary',
      withPart('_rels/.rels', (e) => ({ ...e, data: String(e.data).replace('workbook.xml', 'workbook.bin') })),
      'workbook-binary-format',
      /xlsb/,
    ],
    [
      'an ODS with a password',
      zip([
        { name: 'mimetype', data: '' },
        { name: 'content.xml', data: 'x' },
        { name: 'META-INF/manifest.xml', data: '<m><e><encryption-data/></e></m>' },
      ]),
      'workbook-protected',
      /password/,
    ],
    [
      'an ODS that is no spreadsheet',
      zip([
        { name: 'mimetype', data: '' },
        { name: 'content.xml', data: '<a><text/></a>' },
      ]),
      'workbook-unknown-format',
      /neither/,
    ],
  ])('%s', async (_, bytes, code, message) => {
    const error = await refusalOf(bytes);
    expect(error).toMatchObject({ code, where: { file: expect.stringContaining('extract.xlsx') } });
    expect(error.message).toMatch(/^extract\.xlsx .*\.$/);
    expect(error.message).toMatch(message);
  });

  it('missing, or a folder', async () => {
    expect(await readFileSheet('/nowhere/e.xlsx')).toMatchObject({ error: { code: 'file-missing' } });
    expect(await readFileSheet('/tmp')).toMatchObject({ error: { code: 'file-is-folder' } });
  });
});

describe('a zip that plays tricks with names is refused', () => {
  it.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/passwd',
    'C:/evil.xml',
    'c:evil.xml',
    'xl\\evil.xml',
    '..\\evil.xml',
    '..',
    '',
    'a\0b',
  ])('“%s”', async (name) => {
    expect(await refusalOf(withMore({ name, data: '' }))).toMatchObject({
      code: 'workbook-unsafe',
      message: expect.stringContaining('a file called'),
    });
  });

  it('one name twice, or differing by case alone', async () => {
    expect(await refusalOf(withMore({ name: sheetPart, data: '' }))).toMatchObject({
      code: 'workbook-unsafe',
      message: expect.stringContaining('two files'),
    });
    expect(await refusalOf(withMore({ name: sheetPart.toUpperCase(), data: '' }))).toMatchObject({ code: 'workbook-unsafe' });
  });

  it('but not one with dots that lead nowhere', async () => {
    expect(
      await cellsOf('<row><c><v>1</v></c></row>', {
        more: [
          { name: 'xl/a..b/...xml', data: '' },
          { name: 'xl/media/', data: '' },
        ],
      }),
    ).toEqual([['1']]);
  });
});

describe('a bomb is refused', () => {
  const million = 1_048_576;

  it('that holds a hundred thousand files, before any is looked at', async () => {
    const bytes = zip(Array.from({ length: 100_000 }, (_, at) => ({ name: String(at), data: '', stored: true })));
    const path = file(bytes);
    const begun = performance.now();
    expect(await readFileSheet(path)).toMatchObject({
      error: { code: 'workbook-unsafe', message: expect.stringContaining('100,000 files') },
    });
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('that says it unpacks to several hundred times its size', async () => {
    const raw = deflateRawSync(Buffer.alloc(20 * million, 0x20));
    const bomb = { name: 'xl/media/image1.png', data: '', raw, claimedSize: 20 * million };
    expect(await refusalOf(withMore(bomb))).toMatchObject({
      code: 'workbook-unsafe',
      message: expect.stringContaining('several hundred times'),
    });
  });

  it('that says it is small', async () => {
    const data = `<worksheet><sheetData>${' '.repeat(20 * million)}</sheetData></worksheet>`;
    const error = await refusalOf(withPart(sheetPart, () => ({ name: sheetPart, data, claimedSize: 1000 })));
    expect(error).toMatchObject({ code: 'workbook-unsafe', message: expect.stringContaining('unpacks to more than it says') });
  });

  it('whose files together unpack to more than is ever read', async () => {
    const huge = (at: number) => ({ name: `xl/media/${at}.png`, data: '', raw: Buffer.alloc(11 * million), claimedSize: 0xfffffffe });
    expect(await refusalOf(withMore(...[1, 2, 3, 4, 5].map(huge)))).toMatchObject({
      code: 'workbook-too-large',
      message: expect.stringContaining('16,384 MB'),
    });
  });

  it('whose files share their data', async () => {
    const bytes = withPart('xl/workbook.xml', (entry) => ({ ...entry, claimedOffset: 0 }));
    expect(await refusalOf(bytes)).toMatchObject({ code: 'workbook-unsafe', message: expect.stringContaining('overlaps') });
  });

  it('that is larger than is ever read, by what it says', async () => {
    const huge = (name: string) => ({
      name,
      data: '',
      raw: deflateRawSync(Buffer.alloc(50 * million)).subarray(0),
      claimedSize: 0xfffffffe,
    });
    expect((await refusalOf(withMore(huge('xl/media/a.png')))).code).toBe('workbook-unsafe');
    const strings = withPart(
      'xl/sharedStrings.xml',
      (entry) => ({ ...entry, claimedSize: 600 * million, raw: Buffer.alloc(3 * million) }),
      {
        strings: ['<t>a</t>'],
      },
    );
    expect(await refusalOf(strings)).toMatchObject({ code: 'workbook-too-large', message: expect.stringContaining('512 MB') });
    const styles = withPart('xl/styles.xml', (entry) => ({ ...entry, claimedSize: 65 * million, raw: Buffer.alloc(million) }), {
      formats: [14],
    });
    expect(await refusalOf(styles)).toMatchObject({ code: 'workbook-too-large', message: expect.stringContaining('64 MB') });
  });

  it('made of XML: a million laughs, or any document type at all', async () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
    const outside = '<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>';
    for (const xml of [laughs, outside, '<worksheet><!ENTITY a "b"></worksheet>'])
      expect(await refusalOf(withSheet(xml))).toMatchObject({ code: 'workbook-unsafe', message: expect.stringContaining('document type') });
    expect((await refusalOf(withPart('xl/workbook.xml', (entry) => ({ ...entry, data: laughs })))).code).toBe('workbook-unsafe');
  });

  it('made of elements in one another, or of one endless tag, text or comment', async () => {
    expect(await refusalOf(withSheet('<a>'.repeat(200)))).toMatchObject({
      code: 'workbook-unsafe',
      message: expect.stringContaining('nested too deeply'),
    });
    const noise = Array.from({ length: 2 * million }, (_, at) => 'abcdefghijklmnop'.charAt((at * at) % 16)).join('');
    for (const xml of [
      `<worksheet a="${noise}"/>`,
      `<worksheet>${noise}</worksheet>`,
      `<worksheet><!--${noise}--></worksheet>`,
      `<${noise}/>`,
    ])
      expect(await refusalOf(withSheet(xml))).toMatchObject({
        code: 'workbook-too-large',
        message: expect.stringContaining('million characters'),
      });
    const runs = `<worksheet><sheetData><row><c t="inlineStr"><is>${`<r><t>${noise.slice(0, 300_000)}</t></r>`.repeat(5)}</is></c></row></sheetData></worksheet>`;
    expect(await refusalOf(withSheet(runs))).toMatchObject({
      code: 'workbook-too-large',
      message: expect.stringContaining('a cell of more'),
    });
  });

  it('made of cells far out: rows come whole, but only a few at a time', async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(2000);
    const batches: number[] = [];
    const { parseSheet } = await import('../../../db/extract/workbook/parse-workbook.ts');
    const read = await parseSheet(
      file(workbook({ sheets: [{ name: 'Cases', rows }] })),
      'Cases',
      async (batch) => void batches.push(batch.length),
      () => {},
    );
    expect(read).toMatchObject({ ok: true, value: { rows: 2000 } });
    expect(Math.max(...batches)).toBeLessThanOrEqual(4);
  });
});
