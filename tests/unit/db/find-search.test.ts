import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { type FindCase, findReview, found, indexed } from '../../support/find-review.ts';
import { code } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cases: readonly FindCase[] = [
  { summary: 'She feared reprisals from his family.', age: '17', ward: 'A' },
  { summary: 'He was intoxicated. He threatened her.', rationale: 'Fear was not recorded.', age: '30', ward: 'B' },
  { summary: 'The café 😀 was closed; the café owner rang the police.', age: '16', ward: 'A' },
  { summary: 'Policy was followed. The victim’s account was taken.', age: '41', ward: 'B' },
  { summary: '', age: '20', ward: 'A' },
];

interface Searched {
  readonly core: Core;
  readonly folder: string;
  /** References in draw order. */
  readonly refs: readonly string[];
}

async function searched(drawn = cases.length, given = cases): Promise<Searched> {
  const folder = temporaryFolder();
  const core = testCore();
  const { refs } = await findReview(core, folder, given, drawn);
  await indexed(core);
  return { core, folder, refs };
}

const all = { scope: 'all' } as const;

describe('a search', () => {
  it.each([
    ['fear', ['F-01', 'F-02']],
    ['fear reprisals', ['F-01']],
    ['FEARED', ['F-01', 'F-02']],
    ['"fear was not"', ['F-02']],
    ['"was fear"', []],
    ['fear -reprisal', ['F-02']],
    ['reprisal OR policy', ['F-01', 'F-04']],
    ['fear reprisal OR intoxicated', ['F-01', 'F-02']],
    ['intoxicat*', ['F-02']],
    ['police*', ['F-03']],
    ['"the vict*"', ['F-04']],
    ['cafe', ['F-03']],
    ["victim's", ['F-04']],
    ['“café owner”', ['F-03']],
    ['her "not recorded', ['F-02']],
    ['-fear', ['F-03', 'F-04', 'F-05']],
    ['fear AND NOT', ['F-02']],
    ['fear*) OR (', ['F-01', 'F-02']],
    ['text:fear', []],
    ['nothing', []],
  ])('for %s', async (text, expected) => {
    const { core } = await searched(0);
    expect(await found(core, text, all)).toEqual(expected);
  });

  it('gives each case with its place, how often the words stand there, and what is around them in code points', async () => {
    const { core } = await searched(0);
    const { total, of, unindexed, cases: rows } = await done(core, 'find.search', { text: 'cafe', ...all });
    expect({ total, of, unindexed }).toEqual({ total: 1, of: 5, unindexed: 0 });
    expect(rows).toEqual([
      {
        case: 'F-03',
        position: 3,
        hits: 2,
        snippets: [
          {
            text: 'The café 😀 was closed; the café owner rang the police.',
            ranges: [
              { start: 4, end: 8 },
              { start: 27, end: 31 },
            ],
          },
        ],
      },
    ]);
  });

  it('takes the parts of a narrative as one text', async () => {
    const { core } = await searched(0);
    const [row] = (await done(core, 'find.search', { text: 'intoxicated recorded', ...all })).cases;
    expect(row).toMatchObject({ case: 'F-02', hits: 2 });
  });

  it.each(['', '  ', '-', '"', '***', '😀', 'OR'])('for “%s” is refused, since there is no word in it', async (text) => {
    const { core } = await searched(0);
    expect(await refused(core, 'find.search', { text, ...all })).toMatchObject({ code: 'find-no-words', where: { field: 'text' } });
  });

  it('for a whole paragraph is refused', async () => {
    const { core } = await searched(0);
    expect(await refused(core, 'find.search', { text: 'ab '.repeat(31), ...all })).toMatchObject({ code: 'find-too-long' });
    expect(await refused(core, 'find.search', { text: 'a'.repeat(201), ...all })).toMatchObject({ code: 'bad-input' });
  });

  it('is given in desk order, page by page', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ summary: at % 3 === 0 ? 'She left.' : 'She stayed at home.' }));
    const { core, refs } = await searched(30, many);
    const everyone = await found(core, 'stay', { scope: 'drawn' });
    expect(everyone).toEqual(refs.filter((ref) => everyone.includes(ref)));
    expect(everyone).toHaveLength(20);
    const page = await done(core, 'find.search', { text: 'stay', scope: 'drawn', offset: 8, limit: 5 });
    expect(page).toMatchObject({ total: 20, of: 30 });
    expect(page.cases.map((each) => each.case)).toEqual(everyone.slice(8, 13));
    expect(page.cases.map(({ position }) => position)).toEqual(everyone.slice(8, 13).map((ref) => refs.indexOf(ref) + 1));
  });
});

describe('whose cases are searched', () => {
  it('are those shared out to the reviewer, and all of the draw where they say so', async () => {
    const { core, refs } = await searched(4);
    await done(core, 'assign.make', { reviewers: ['AB', 'CD'], seed: 's' });
    const lines = await done(core, 'case.list', { reviewer: 'AB', assignedOnly: true });
    const own = lines.map(({ caseRef }) => caseRef);
    expect(own.length).toBeLessThan(4);
    const text = '-qqq';
    expect(await found(core, text, { reviewer: 'AB' })).toEqual(refs.filter((ref) => own.includes(ref)));
    expect(await found(core, text, { reviewer: 'AB', scope: 'drawn' })).toEqual(refs);
    expect(await found(core, text, { reviewer: 'EF' })).toEqual(refs);
  });

  it('are never those beyond the draw for a reviewer', async () => {
    const { core } = await searched(4);
    expect(await refused(core, 'find.search', { text: 'fear', reviewer: 'AB', scope: 'all' })).toMatchObject({
      code: 'find-beyond-draw',
      where: { field: 'scope' },
    });
  });

  it('leave out what was taken out of the draw', async () => {
    const { core, refs } = await searched(4);
    await done(core, 'draw.exclude', { caseRef: refs[0] ?? '', reason: 'File missing.', by: 'AB' });
    expect(await found(core, '-qqq', { scope: 'drawn' })).toEqual(refs.slice(1));
  });

  it('need a draw, unless all of the review are asked for', async () => {
    const { core } = await searched(0);
    expect(await refused(core, 'find.search', { text: 'fear' })).toMatchObject({ code: 'no-draw' });
  });
});

describe('a condition beside the words', () => {
  it('keeps the cases for which it is true', async () => {
    const { core } = await searched(0);
    expect(await found(core, '-qqq', { ...all, where: 'victimAge < 18' })).toEqual(['F-01', 'F-03']);
    expect(await found(core, '-qqq', { ...all, where: `"Ward" = 'B'` })).toEqual(['F-02', 'F-04']);
  });

  it('is refused with the field it stands in where it cannot be read or names what is not there', async () => {
    const { core } = await searched(0);
    for (const where of ['victimAge <', '"Wart" = 1', "has('nothing')"]) {
      expect(await refused(core, 'find.search', { text: 'fear', ...all, where })).toMatchObject({ where: { field: 'where' } });
    }
  });

  it('asks a reviewer’s own codings, though not complete, and never another’s; without a reviewer what is agreed', async () => {
    const { core, folder } = await searched(5);
    await done(core, 'coding.save', { reviewer: 'AB', caseRef: 'F-01', changes: { domestic: 'present' } });
    await code(core, folder, 'CD', [
      ['case_ref', 'engagement', 'domestic'],
      ['F-02', 'never', '1'],
    ]);
    const domestic = { where: "has('domestic')" };
    expect(await found(core, '-qqq', { reviewer: 'AB', ...domestic })).toEqual(['F-01']);
    expect(await found(core, '-qqq', { reviewer: 'CD', ...domestic })).toEqual(['F-02']);
    expect(await found(core, '-qqq', { scope: 'drawn', ...domestic })).toEqual(['F-02']);
    expect(await found(core, '-qqq', { reviewer: 'CD', where: "answer('engagement') = 'never'" })).toEqual(['F-02']);
  });

  it('of states keeps the cases in any of them, and needs a reviewer', async () => {
    const { core } = await searched(5);
    await done(core, 'coding.save', { reviewer: 'AB', caseRef: 'F-03', changes: { $status: 'later' } });
    expect(await found(core, '-qqq', { reviewer: 'AB', states: ['later', 'complete'] })).toEqual(['F-03']);
    expect(await refused(core, 'find.search', { text: 'fear', states: ['later'] })).toMatchObject({ code: 'find-no-reviewer' });
  });
});
