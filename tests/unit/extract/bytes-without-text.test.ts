import { describe, expect, it } from 'vitest';
import { decoderFor, hasBadByte, withoutBadBytes } from '../../../db/extract/reading/decode-bytes.ts';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { loadingDesk } from '../../support/loading-desk.ts';

const littleEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const bigEndian = (text: string) => littleEndian(text).swap16();
const reason = (encoding: string, line: number | string) => `The cell in column 2 holds bytes that are not ${encoding} (line ${line}).`;

describe('bytes that are no character in the encoding of a file', () => {
  it.each<[what: string, encoding: string, content: Buffer]>([
    [
      'the five that Windows-1252 leaves out',
      'Windows-1252',
      Buffer.from('Crime Ref,Ward\n1,Ynys M\xf4n\n2,a\x81\x8d\x8f\x90\x9db\n3,C\n', 'latin1'),
    ],
    ['half a pair of surrogates, little-endian', 'UTF-16', littleEndian('Crime Ref,Ward\n1,Ynys Môn\n2,a\ud83d\n3,😀\n')],
    ['half a pair of surrogates, big-endian', 'UTF-16', bigEndian('Crime Ref,Ward\n1,Ynys Môn\n2,\ude00b\n3,😀\n')],
  ])('make a bad row, and nothing is stored in their place: %s', async (_, encoding, content) => {
    const desk = await loadingDesk();
    const told = [{ row: 2, message: reason(encoding, 3) }];
    expect(await desk.inspect(content)).toMatchObject({ rows: 3, badRows: 1, problems: told });
    expect(await desk.refuse(content)).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 3 } });
    const done = await desk.load(content, { badRows: 'skip' });
    expect(done).toMatchObject({ imported: 2, rejected: [{ row: 2, reason: reason(encoding, 3) }] });
    expect((await desk.cases()).map((found) => found['caseRef'])).toEqual(['1', '3']);
  });

  it.each([
    ['little-endian', littleEndian],
    ['big-endian', bigEndian],
  ])('are told where UTF-16 ends inside a character: %s', async (_, encode) => {
    const desk = await loadingDesk();
    const content = Buffer.concat([encode('Crime Ref,Ward\n1,A\n2,B'), Buffer.from([0x43])]);
    expect(await desk.load(content, { badRows: 'skip' })).toMatchObject({
      imported: 1,
      rejected: [{ row: 2, reason: reason('UTF-16', 3) }],
    });
  });

  it('are found far behind the beginning of a file, and rows before them are as they were', async () => {
    const desk = await loadingDesk();
    const rows = Array.from({ length: 40_000 }, (_, at) => `C-${at + 1},Ynys M\xf4n\n`);
    const content = Buffer.from(`Crime Ref,Ward\n${rows.with(30_000, 'C-30001,\x9d\n').join('')}`, 'latin1');
    const done = await desk.load(content, { badRows: 'skip' });
    expect(done).toMatchObject({ imported: 39_999, rejected: [{ row: 30_001, reason: reason('Windows-1252', '30,002') }] });
  });

  it('are refused in the headings, by the name of the encoding', async () => {
    const desk = await loadingDesk();
    const error = await desk.refuse(Buffer.from('Crime Ref,W\x81rd\n1,Ynys M\xf4n\n', 'latin1'));
    expect(error).toMatchObject({ code: 'extract-encoding', where: { line: 1 } });
    expect(error.message).toMatch(/^e\.csv is not Windows-1252: line 1 holds bytes that are not\./);
  });
});

it.each<[encoding: TextEncoding, bytes: Buffer, text: string]>([
  ['utf-16le', Buffer.from('a😀b', 'utf16le'), 'a😀b'],
  ['utf-16be', Buffer.from('a😀b', 'utf16le').swap16(), 'a😀b'],
  ['utf-16le', Buffer.from('a\ud83d😀', 'utf16le'), 'a\ufffd😀'],
  ['utf-16be', Buffer.concat([Buffer.from('a😀', 'utf16le').swap16(), Buffer.from([0])]), 'a😀\ufffd'],
  ['windows-1252', Buffer.from([0x93, 0x81, 0x94]), '“\ufffd”'],
])('pieces that end inside a character give the same text: %s %o', (encoding, bytes, text) => {
  for (let at = 0; at <= bytes.length; at++) {
    const decoder = decoderFor(encoding);
    const read = decoder.write(bytes.subarray(0, at)) + decoder.write(bytes.subarray(at)) + decoder.end();
    expect([withoutBadBytes(read), hasBadByte(read)]).toEqual([text, text.includes('\ufffd')]);
  }
});
