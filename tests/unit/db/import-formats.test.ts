import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv, readRecords } from '../../support/csv.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Imports a text and gives every case of the review as the export writes it. */
async function imported(content: string | Uint8Array, options = {}): Promise<Record<string, string>[]> {
  const { core, folder } = await emptyReview();
  await done(core, 'extract.import', { file: written(folder, 'e.csv', content), ...options });
  await done(core, 'export.coded', { file: join(folder, 'out.csv') });
  return readRecords(readFileSync(join(folder, 'out.csv'), 'utf8'));
}

async function emptyReview(): Promise<{ core: Core; folder: string }> {
  const folder = temporaryFolder();
  const core = testCore();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  return { core, folder };
}

const rows = [
  ['Crime Ref', 'Ward', 'Summary'],
  ['007', 'St Mary’s', 'She said "no", twice.\nThen; left | early\t.'],
  ['008', 'Ynys Môn', ''],
];
const expected = [
  { caseRef: '007', Ward: 'St Mary’s', narrative: 'She said "no", twice.\nThen; left | early\t.' },
  { caseRef: '008', Ward: 'Ynys Môn', narrative: '' },
];

describe('an extract is read', () => {
  it.each([
    ['with commas', { delimiter: ',' }],
    ['with semicolons', { delimiter: ';' }],
    ['with tabs', { delimiter: '\t' }],
    ['with upright bars', { delimiter: '|' }],
    ['with CRLF', { newline: '\r\n' }],
    ['with CR alone', { newline: '\r' }],
  ])('%s', async (_, format) => {
    expect(await imported(csv(rows, format))).toMatchObject(expected);
  });

  it('with a byte-order mark', async () => {
    expect(await imported(`\ufeff${csv(rows)}`)).toMatchObject(expected);
  });

  it('with CRLF after some rows and LF after others', async () => {
    const [head = [], ...rest] = rows;
    expect(await imported(csv([head], { newline: '\r\n' }) + csv(rest))).toMatchObject(expected);
    expect(await imported(csv([head]) + csv(rest, { newline: '\r\n' }))).toMatchObject(expected);
  });

  it('without quotes, and without a line end behind the last row', async () => {
    expect(await imported('Crime Ref,Ward\r\n1,A\r\n2,B')).toMatchObject([
      { caseRef: '1', Ward: 'A' },
      { caseRef: '2', Ward: 'B' },
    ]);
  });

  it('with blank lines before, between and behind the rows', async () => {
    expect(await imported('\n\nCrime Ref,Ward\n\n1,A\n\n\n2,B\n\n')).toMatchObject([{ caseRef: '1' }, { caseRef: '2' }]);
  });

  it('with headings that have blank space around them', async () => {
    expect(await imported(' Crime Ref , Ward \n1,A\n')).toMatchObject([{ caseRef: '1', Ward: 'A' }]);
  });
});

describe('the reading of an extract', () => {
  it('is told by inspect: format, encoding, delimiter, bytes and hash', async () => {
    const { core, folder } = await emptyReview();
    const content = Buffer.from(`\ufeff${csv(rows, { delimiter: ';' })}`);
    const seen = await done(core, 'extract.inspect', { file: written(folder, 'e.csv', content) });
    expect(seen).toMatchObject({ format: 'csv', encoding: 'utf-8-bom', delimiter: ';', bytes: content.length, rows: 2 });
    expect(seen.sha256).toBe(sha256Of(content));
  });

  it.each([
    ['the first line', 'Crime Réf,Ward\n1,A\n2,B\n3,C\n', 1],
    ['a line between', 'Crime Ref,Ward\n1,A\n2,Môn\n3,C\n', 3],
    ['the last line', 'Crime Ref,Ward\n1,A\n2,B\n3,Môn', 4],
  ])('as UTF-8, which it is not, names the line: %s', async (_, text, line) => {
    const { core, folder } = await emptyReview();
    const file = written(folder, 'latin.csv', Buffer.from(text, 'latin1'));
    const error = await refused(core, 'extract.import', { file, reading: { encoding: 'utf-8' } });
    expect(error).toMatchObject({ code: 'extract-encoding', where: { file, line } });
    expect(error.message).toMatch(/latin\.csv is not UTF-8: line \d .*Choose another encoding/);
  });

  it('names the line where a quote was never closed', async () => {
    const { core, folder } = await emptyReview();
    const file = written(folder, 'e.csv', 'Crime Ref,Ward\n1,A\n2,"B\n3,C\n');
    expect(await refused(core, 'extract.import', { file })).toMatchObject({ code: 'extract-unreadable', where: { file } });
  });

  it('counts rows from the first row of data, and lines of the file beside it', async () => {
    const { core, folder } = await emptyReview();
    const file = written(folder, 'e.csv', 'Crime Ref,Ward\n1,"A\nA"\n\n2\n');
    expect(await refused(core, 'extract.import', { file })).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 5 } });
  });
});
