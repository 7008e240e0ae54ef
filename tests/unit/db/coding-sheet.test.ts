import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { emptyCoding } from '../../../shared/coding/coding.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { code, drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function review(cases = 3): Promise<{ core: Core; folder: string; load(...rows: string[][]): ReturnType<typeof code> }> {
  const core = testCore();
  const folder = temporaryFolder();
  await drawnReview(core, folder, cases);
  return { core, folder, load: (...rows) => code(core, folder, 'Ada', rows) };
}

const coding = async (core: Core, caseRef: string, reviewer = 'Ada') => (await done(core, 'case.read', { reviewer, caseRef })).coding;
const themes = ['case_ref', 'engagement', 'domestic', 'privacy', 'underage', 'third-party', 'wellbeing'];

describe('a coding spreadsheet', () => {
  it('says present, absent, unclear, not applicable and not coded', async () => {
    const { core, load } = await review();
    expect(await load(themes, ['C-01', 'never', '1', '0', '?', 'n/a', ''])).toEqual({ codings: 1, changed: 1, rejected: [] });
    expect(await coding(core, 'C-01')).toEqual({
      ...emptyCoding,
      status: 'complete',
      values: { engagement: 'never', domestic: 'present', privacy: 'absent', underage: 'unclear', 'third-party': 'not-applicable' },
    });
  });

  it('takes a note and a text answer as they stand', async () => {
    const { core, load } = await review();
    await load(['case_ref', 'engagement', 'observation', 'note'], ['C-01', 'never', 'No "review", on file.\nNone.', 'ask, again']);
    expect(await coding(core, 'C-01')).toMatchObject({ note: 'ask, again', values: { observation: 'No "review", on file.\nNone.' } });
  });

  it('leaves a case open while a required question is blank, and completes it once it is answered', async () => {
    const { core, load } = await review();
    await load(themes.slice(0, 3), ['C-01', '', '1']);
    expect(await coding(core, 'C-01')).toMatchObject({ status: 'open', values: { domestic: 'present' } });
    await load(themes.slice(0, 3), ['C-01', 'withdrew', '1']);
    expect(await coding(core, 'C-01')).toMatchObject({ status: 'complete' });
  });

  it('opens a complete case again when the required answer is taken back', async () => {
    const { core, load } = await review();
    await load(themes.slice(0, 2), ['C-01', 'never']);
    await load(themes.slice(0, 2), ['C-01', '']);
    expect(await coding(core, 'C-01')).toMatchObject({ status: 'open', values: {} });
  });

  it('changes nothing when the same file is loaded again', async () => {
    const { core, load } = await review();
    const rows = [themes, ['C-01', 'never', '1', '0', '?', 'n/a', ''], ['C-02', 'withdrew', '', '', '', '', '1']];
    expect(await load(...rows)).toMatchObject({ codings: 2, changed: 2 });
    const before = await coding(core, 'C-01');
    expect(await load(...rows)).toEqual({ codings: 2, changed: 0, rejected: [] });
    expect(await coding(core, 'C-01')).toEqual(before);
  });

  it('leaves alone what it has no column for', async () => {
    const { core, load } = await review();
    await load(themes, ['C-01', 'never', '1', '', '', '', '']);
    expect(await load(['case_ref', 'privacy'], ['C-01', '1'])).toMatchObject({ changed: 1 });
    expect(await coding(core, 'C-01')).toMatchObject({
      status: 'complete',
      values: { engagement: 'never', domestic: 'present', privacy: 'present' },
    });
  });

  it('needs no assignment, and takes a case that was not drawn', async () => {
    const { core, folder } = await review();
    await done(core, 'extract.import', { file: written(folder, 'more.csv', csv([['Crime Ref'], ['LATE-1']])) });
    expect(
      await code(core, folder, 'Somebody new', [
        ['case_ref', 'engagement'],
        ['LATE-1', 'never'],
      ]),
    ).toMatchObject({ codings: 1 });
  });
});

describe('a row of a coding spreadsheet', () => {
  it.each([
    ['an unknown case', ['X-99', 'never', '1', '', '', '', ''], 'This review has no case “X-99”.'],
    ['an unknown mark', ['C-02', 'never', 'yes', '', '', '', ''], '“yes” in domestic is not one of 1, 0, ?, n/a or blank.'],
    ['a mark that is a word of our language', ['C-02', 'never', 'constructor', '', '', '', ''], '“constructor” in domestic is not one of'],
    [
      'an unknown answer',
      ['C-02', 'sometimes', '1', '', '', '', ''],
      '“sometimes” is not an answer to “engagement”. Its answers are: never, withdrew',
    ],
    ['too few cells', ['C-02', 'never'], 'The row has 2 cells in place of 7.'],
    ['a case that an earlier row has', ['C-01', 'never', '1', '', '', '', ''], 'Case “C-01” stands in row 1 already.'],
  ])('is rejected with its number and reason for %s; the rest go in', async (_, row, reason) => {
    const { core, load } = await review();
    const done = await load(themes, ['C-01', 'never', '', '', '', '', ''], row, ['C-03', 'withdrew', '', '', '', '', '']);
    expect(done).toEqual({ codings: 2, changed: 2, rejected: [{ row: 2, reason: expect.stringContaining(reason) }] });
    expect(await coding(core, 'C-02')).toMatchObject({ status: 'open', values: {} });
  });

  it('is rejected where it says something in an unknown column; a row that leaves it blank goes in', async () => {
    const { load } = await review();
    const heading = ['case_ref', 'engagement', 'domestc'];
    expect(await load(heading, ['C-01', 'never', '1'], ['C-02', 'never', ''])).toEqual({
      codings: 1,
      changed: 1,
      rejected: [{ row: 1, reason: 'The column “domestc” is no theme or question of the codebook. Did you mean “domestic”?' }],
    });
  });

  it('is rejected where an exclusive theme stands beside another of its group, in the row or from before', async () => {
    const { load } = await review();
    const heading = ['case_ref', 'engagement', 'reason-not-recorded', 'privacy', 'domestic'];
    const first = await load(heading, ['C-01', 'never', '1', '1', ''], ['C-02', 'never', '1', '0', '1'], ['C-03', 'never', '', '1', '']);
    expect(first).toMatchObject({
      codings: 2,
      rejected: [{ row: 1, reason: expect.stringMatching(/“Reason not recorded” cannot stand with “Privacy”/) }],
    });
    await expect(load(['case_ref', 'reason-not-recorded'], ['C-03', '1'])).rejects.toThrow(/cannot stand with/);
  });
});

describe('a coding spreadsheet of which nothing can go in', () => {
  it.each([
    [
      'every row is rejected',
      [
        ['case_ref', 'domestic'],
        ['X-1', '1'],
        ['X-2', '1'],
      ],
      'no-coding-taken',
      { row: 1 },
    ],
    [
      'the first column is not case_ref',
      [
        ['ref', 'domestic'],
        ['C-01', '1'],
      ],
      'spreadsheet-first-column',
      { line: 1 },
    ],
    [
      'a column stands twice',
      [
        ['case_ref', 'domestic', 'domestic'],
        ['C-01', '1', '0'],
      ],
      'spreadsheet-repeated-column',
      { field: 'domestic' },
    ],
    ['there are no rows', [['case_ref', 'domestic']], 'extract-no-rows', {}],
  ])('is refused, and its reviewer not added: %s', async (_, rows, errorCode, where) => {
    const { core, folder } = await review();
    const file = written(folder, 'codings.csv', csv(rows));
    expect(await refused(core, 'coding.bulk', { reviewer: 'Nobody', file })).toMatchObject({ code: errorCode, where: { file, ...where } });
    expect((await done(core, 'review.overview', {})).reviewers).toEqual([]);
    expect((await done(core, 'audit.list', {})).map((entry) => entry.action)).not.toContain('codings-loaded');
  });
});
