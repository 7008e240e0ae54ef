import fc from 'fast-check';
import iconv from 'iconv-lite';

const headings = ['Crime Ref', 'Recorded Date', 'Victim Age', 'Ward', 'Summary'];
const rows = [
  ['00042/23', '01/02/2023', '17', 'Ynys Môn', 'She said "no", twice.'],
  ['00043/23', '2023-02-13', '', 'St Mary’s', 'Then; left |\nearly\tagain €5'],
  ['00044/23', '', '30', '', ''],
];

function table(delimiter: string, newline: string): string {
  const written = (cell: string) => (/[",;|\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [headings, ...rows].map((row) => row.map(written).join(delimiter) + newline).join('');
}

/** Files that can be read, of every encoding, delimiter and line end. */
const fit: readonly Buffer[] = [
  Buffer.from(table(',', '\n')),
  Buffer.from(`\ufeff${table(';', '\r\n')}`),
  Buffer.from(`OFFICIAL-SENSITIVE\nOutcome 16;;;;\n\n${table(';', '\r')}\x1a`),
  Buffer.from(`sep=|\r\n${table('|', '\r\n')}`),
  iconv.encode(table('\t', '\r\n'), 'windows-1252'),
  Buffer.from(table(',', '\r\n'), 'utf16le'),
  Buffer.from(`\ufeff${table('\t', '\n')}`, 'utf16le'),
  Buffer.from(`\ufeff${table(';', '\n')}`, 'utf16le').swap16(),
];

/** What breaks readers of text. */
const texts = [
  ...['"', '""', '"\n', '","', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '  ', '=', '-', 'sep=,\n', '\x1a', '\ufeff', '\u200b', '😀'],
  ...['0', '1E5', 'Crime Ref', '__proto__', 'constructor', '01/01/2023', '\u2028'],
].map((text) => Buffer.from(text));

/** What breaks readers of bytes: marks, halves of characters, and zeros. */
const halves = [[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc3], [0xf0, 0x9f], [0x80], [0x92], [0x00, 0xd8], [0], [0, 0]].map(
  (bytes) => Buffer.from(bytes),
);
const wide = texts.map((text) => Buffer.from(text.toString(), 'utf16le'));

const fragment = fc.constantFrom(...texts, ...halves);

/** Bytes made of nothing but what breaks readers: mostly still a text in one of the encodings. */
export const anyBytes: fc.Arbitrary<Buffer> = fc
  .constantFrom(texts, texts, wide, [...texts, ...halves.filter((bytes) => !bytes.includes(0))], [...texts, ...halves])
  .chain((fragments) => fc.array(fc.constantFrom(...fragments), { maxLength: 40 }))
  .map((parts) => Buffer.concat(parts));

/** A share of a length, 0–1, each as likely as any other: doubles of fast-check crowd near 0. */
const share = fc.nat(10_000).map((part) => part / 10_000);

/** A change of some bytes at a place, which is told as a share of the length. */
interface Edit {
  readonly at: number;
  readonly kind: 'cut' | 'flip' | 'insert' | 'replace' | 'delete' | 'repeat';
  readonly put: Buffer;
  readonly length: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: share,
  // A cut loses most of a file, so it comes seldom.
  kind: fc.constantFrom('flip', 'insert', 'insert', 'replace', 'replace', 'delete', 'repeat', 'cut'),
  put: fragment,
  length: fc.nat(60),
});

function edited(before: Buffer, { at, kind, put, length }: Edit): Buffer {
  const place = Math.floor(at * before.length);
  const [head, tail] = [before.subarray(0, place), before.subarray(place)];
  switch (kind) {
    case 'cut':
      return head;
    case 'flip':
      return Buffer.concat([head, Buffer.from([(tail[0] ?? 0) ^ (1 << (length % 8))]), tail.subarray(1)]);
    case 'insert':
      return Buffer.concat([head, put, tail]);
    case 'replace':
      return Buffer.concat([head, put, tail.subarray(put.length)]);
    case 'delete':
      return Buffer.concat([head, tail.subarray(length)]);
    case 'repeat':
      return Buffer.concat([head, tail.subarray(0, length), tail]);
  }
}

/** A file that could be read until one to four changes were made to it. */
export const spoiltFile: fc.Arbitrary<Buffer> = fc
  .tuple(fc.constantFrom(...fit), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([file, edits]) => edits.reduce(edited, file));

/** One with a piece of it repeated until it has some megabytes. */
export const hugeFile: fc.Arbitrary<Buffer> = fc
  .tuple(fc.oneof(spoiltFile, anyBytes), share, fragment, fc.integer({ min: 1, max: 3 }))
  .map(([file, at, piece, megabytes]) => {
    const place = Math.floor(at * file.length);
    const many = Buffer.alloc(megabytes << 20, piece);
    return Buffer.concat([file.subarray(0, place), many, file.subarray(place)]);
  });
