import { constants, crc32, deflateRawSync } from 'node:zlib';
import { escaped, writtenWorkbook } from './workbooks.ts';
import type { ZipEntry } from './zip-writer.ts';

const headings = [
  'Crime Ref',
  'Offence',
  'Recorded',
  'Finalised',
  'HO Code',
  'Outcome',
  'Age',
  'Sex',
  'DA',
  'Area',
  'Offence date',
  'Summary',
];
const offences = ['Rape of a female aged 16 or over', 'Rape of a male aged 16 or over', 'Sexual assault on a female'];
const areas = ['North', 'South', 'East', 'West', 'Central'];
const words =
  'victim suspect said did not wish to proceed with the investigation and declined statement officer attended address later withdrew family court contact refused further action taken'.split(
    ' ',
  );
const letters = 'ABCDEFGHIJKL';
const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of cases, twelve columns and some 170 bytes of text a row, as Excel would write it: texts shared, dates as numbers. */
export function writeCaseWorkbook(path: string, rows: number): string {
  const strings = new Strings();
  const sheet = packed('xl/worksheets/sheet1.xml', sheetPieces(rows, strings));
  const shared = packed('xl/sharedStrings.xml', strings.pieces());
  const made = new Map([sheet, shared].map((entry) => [entry.name, entry]));
  return writtenWorkbook(path, {
    sheets: [{ name: 'Cases', rows: '' }],
    strings: [],
    formats: [14, 22],
    change: (entries) => entries.map((entry) => made.get(entry.name) ?? entry),
  });
}

/** Texts by number, each once. */
class Strings {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }

  *pieces(): Generator<string> {
    yield `<?xml version="1.0"?><sst xmlns="${space}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si><t>${escaped(text)}</t></si>`;
    yield '</sst>';
  }
}

function* sheetPieces(rows: number, strings: Strings): Generator<string> {
  const random = numbers(7);
  const texts = (cells: readonly string[]) => cells.map((text) => ` t="s"><v>${strings.number(text)}`);
  yield `<?xml version="1.0"?><worksheet xmlns="${space}"><dimension ref="A1:L${rows + 1}"/><sheetData>`;
  yield row(1, texts(headings));
  for (let at = 0; at < rows; at++) {
    const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
    const day = (style: number, part = 0) => ` s="${style}"><v>${44_000 + random(900) + part}`;
    const summary = Array.from({ length: 8 + random(8) }, () => pick(words)).join(' ');
    const [reference, offence, sex, area, text] = texts([
      `42/${100_000 + at}/23`,
      pick(offences),
      pick(['Female', 'Male']),
      pick(areas),
      summary,
    ]);
    const cells = [reference, offence, day(1), day(2, random(1000) / 1000), `><v>${19 + random(3)}`, '><v>16', `><v>${10 + random(70)}`];
    yield row(at + 2, [...cells, sex, ` t="b"><v>${random(2)}`, area, day(1), text]);
  }
  yield '</sheetData></worksheet>';
}

function row(line: number, cells: readonly (string | undefined)[]): string {
  return `<row r="${line}" spans="1:12">${cells.map((cell, at) => `<c r="${letters[at]}${line}"${cell}</v></c>`).join('')}</row>`;
}

/** Whole numbers below a limit, always the same ones. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 9) % limit;
  };
}

/** Compresses pieces as they come, so that neither the text nor its bytes are ever held as a whole. */
function packed(name: string, pieces: Iterable<string>): ZipEntry {
  const raw: Buffer[] = [];
  let held: string[] = [];
  let [claimedCrc, claimedSize, length] = [0, 0, 0];
  const pack = (finishFlush: number) => {
    const bytes = Buffer.from(held.join(''));
    claimedCrc = crc32(bytes, claimedCrc);
    claimedSize += bytes.length;
    raw.push(deflateRawSync(bytes, { level: 6, finishFlush }));
    [held, length] = [[], 0];
  };
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    // A flush ends on a whole byte, so that what comes next can be put behind it.
    if (length > 4_000_000) pack(constants.Z_SYNC_FLUSH);
  }
  pack(constants.Z_FINISH);
  return { name, data: '', raw: Buffer.concat(raw), claimedCrc, claimedSize };
}
