import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv, readCsv, readRecords } from '../../support/csv.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { code, drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const extract = [
  ['Crime Ref', 'Area', 'DA Flag', 'Victim Age', 'Ward', 'Beat', 'Summary'],
  ['C-01', 'North', 'Y', '17', 'W1', 'B1', 'Line one.\nLine two.'],
  ['C-02', 'South', 'N', 'old', '', 'B2', ''],
  ['C-03', '', '', '', 'W3', '', '"Short", she said.\r\nNo more.'],
];
const ada = [
  ['case_ref', 'engagement', 'domestic', 'privacy', 'underage'],
  ['C-01', 'never', '1', '?', 'n/a'],
  ['C-02', 'withdrew', '0', '', ''],
];
const ben = [
  ['case_ref', 'engagement', 'domestic'],
  ['C-01', 'never', '0'],
  ['C-03', '', '1'],
];

interface Road {
  readonly sheet?: readonly (readonly string[])[];
  readonly reviewers?: readonly [string, string];
  readonly size?: number;
}

/** Bytes of an export after import, draw and codings, by one road or another. */
async function exported({ sheet = extract, reviewers = ['Ada', 'Ben'], size = 3 }: Road = {}): Promise<Buffer> {
  const folder = temporaryFolder();
  const core = testCore();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: `Review of ${reviewers[0]}` });
  await done(core, 'extract.import', { file: written(folder, 'e.csv', csv(sheet)) });
  await done(core, 'draw.make', { size, seed: 'dice' });
  for (const [at, rows] of [ada, ben].entries()) await code(core, folder, reviewers[at] ?? '', rows);
  const out = await done(core, 'export.coded', { file: join(folder, 'out.csv') });
  const bytes = readFileSync(out.file);
  expect(out).toEqual({ file: join(folder, 'out.csv'), sha256: sha256Of(bytes), rows: sheet.length - 1 });
  return bytes;
}

describe('the export', () => {
  it('has one row a case in file order: fields, narrative, extras, drawn, reviewed, then what is agreed', async () => {
    const [heading = [], ...rows] = readCsv((await exported()).toString());
    const items = [...defaultCodebook.themes, ...defaultCodebook.questions].map((item) => item.id);
    expect(heading).toEqual(['caseRef', 'victimAge', 'domesticFlag', 'area', 'narrative', 'Beat', 'Ward', 'drawn', 'reviewed', ...items]);
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['C-01', '17', 'true', 'North', 'Line one.\nLine two.', 'B1', 'W1', 'true', 'true'],
      ['C-02', 'old', 'false', 'South', '', 'B2', '', 'true', 'true'],
      ['C-03', '', '', '', '"Short", she said.\r\nNo more.', '', 'W3', 'true', 'false'],
    ]);
  });

  it('writes agreed themes as a coding spreadsheet does, and leaves disputed ones blank', async () => {
    const [first, second, third] = readRecords((await exported()).toString());
    expect(first).toMatchObject({ domestic: '', privacy: '?', underage: 'n/a', engagement: 'never' });
    expect(second).toMatchObject({ domestic: '0', privacy: '', engagement: 'withdrew' });
    expect(third).toMatchObject({ domestic: '', engagement: '' });
  });

  it('tells drawn from not drawn, and calls nothing reviewed that was not drawn', async () => {
    const records = readRecords((await exported({ size: 1 })).toString());
    expect(records.filter((record) => record['drawn'] === 'true')).toHaveLength(1);
    expect(records.filter((record) => record['drawn'] === 'false').map((record) => record['reviewed'])).not.toContain('true');
  });

  it('has the same bytes whoever reviewed it, whenever, and in whatever review', async () => {
    expect(await exported({ reviewers: ['Zoe', 'Anna'] })).toEqual(await exported());
  });

  it('has the same bytes whatever order the columns came in', async () => {
    const sheet = extract.map((row) => row.toReversed());
    expect(await exported({ sheet })).toEqual(await exported());
  });

  it('holds no blank columns for fields that the extract does not have', async () => {
    expect(readCsv((await exported()).toString())[0]).not.toContain('victimSex');
  });

  it('has no heading twice, whatever the extract or the codebook call their own', async () => {
    const sheet = [
      ['Crime Ref', 'Area', 'drawn', 'drawn (2)', 'reviewed', 'narrative', 'domestic', 'area'],
      ['C-01', 'North', 'a', 'b', 'c', 'd', 'e', 'f'],
    ];
    const folder = temporaryFolder();
    const core = testCore();
    const book = { id: 'ours', version: 1, title: 'Ours', themes: ['domestic', 'drawn'].map((id) => ({ id, label: id })) };
    const codebookFile = written(folder, 'book.json', JSON.stringify(book));
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T', codebookFile });
    await done(core, 'extract.import', {
      file: written(folder, 'e.csv', csv(sheet)),
      mapping: { fields: { caseRef: 'Crime Ref', area: 'Area' } },
    });
    await done(core, 'export.coded', { file: join(folder, 'out.csv') });
    const [headings = [], first = []] = readCsv(readFileSync(join(folder, 'out.csv'), 'utf8'));
    expect(new Set(headings).size).toBe(headings.length);
    const ofExtract = Object.fromEntries(headings.map((heading, at) => [first[at] ?? '', heading]));
    expect(ofExtract).toMatchObject({
      North: 'area',
      a: 'drawn (3)',
      b: 'drawn (2) (2)',
      c: 'reviewed (2)',
      d: 'narrative (2)',
      e: 'domestic (2)',
      f: 'area (2)',
    });
    expect(headings.slice(-4)).toEqual(['drawn', 'reviewed', 'domestic', 'drawn (2)']);
  });

  it('runs nothing in a spreadsheet: a cell that begins like a formula begins with an apostrophe', async () => {
    const sheet = [
      ['Crime Ref', 'Ward', '=A1'],
      ['=C-1', '=1+1', '@x'],
      ['C-2', '-5', '+44'],
      ['C-3', '-rm', '－1'],
    ];
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    await done(core, 'extract.import', { file: written(folder, 'e.csv', csv(sheet)) });
    await done(core, 'export.coded', { file: join(folder, 'out.csv') });
    const cells = readCsv(readFileSync(join(folder, 'out.csv'), 'utf8')).map((row) => row.slice(0, 4));
    expect(cells).toEqual([
      ['caseRef', 'narrative', "'=A1", 'Ward'],
      ["'=C-1", '', "'@x", "'=1+1"],
      ['C-2', '', "'+44", '-5'],
      ['C-3', '', "'－1", "'-rm"],
    ]);
  });

  it('is refused under any other ending, and for a draw that is not there', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 2);
    expect(await refused(core, 'export.coded', { file: join(folder, 'out.txt') })).toMatchObject({ code: 'export-ending' });
    expect(await refused(core, 'export.coded', { file: join(folder, 'out.csv'), drawId: 'draw-7' })).toMatchObject({
      code: 'unknown-draw',
    });
  });

  it('never takes the place of the review itself', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const review = join(folder, 'named.csv');
    await done(core, 'review.create', { file: review, title: 'T' });
    await done(core, 'extract.import', { file: written(folder, 'e.csv', csv(extract)) });
    expect(await refused(core, 'export.coded', { file: review })).toMatchObject({ code: 'file-is-review', where: { file: review } });
    core.close();
    expect(await done(core, 'review.open', { file: review })).toMatchObject({ cases: 3 });
  });
});
