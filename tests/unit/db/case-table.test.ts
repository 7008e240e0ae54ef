import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { type FindCase, findReview, indexed } from '../../support/find-review.ts';
import { inReview, setNarrative } from '../../support/narrative-index.ts';
import { code } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cases: readonly FindCase[] = Array.from({ length: 8 }, (_, at) => ({
  summary: at % 2 === 0 ? 'She feared him. She was in fear for weeks.' : 'He was known to her.',
  flags: ['child; violence', 'Violence', ''][at % 3] ?? '',
  age: String(14 + at),
}));

interface Tabled {
  readonly core: Core;
  readonly folder: string;
  readonly review: string;
  readonly refs: readonly string[];
}

async function tabled(): Promise<Tabled> {
  const folder = temporaryFolder();
  const core = testCore();
  return { core, folder, ...(await findReview(core, folder, cases)) };
}

const table = (core: Core, input: Partial<CommandInput<'case.table'>> = {}) => done(core, 'case.table', { reviewer: 'AB', ...input });
const refsOf = async (core: Core, input: Partial<CommandInput<'case.table'>> = {}) =>
  (await table(core, input)).cases.map(({ caseRef }) => caseRef);
const save = (core: Core, caseRef: string, changes: Record<string, string>, reviewer = 'AB') =>
  done(core, 'coding.save', { reviewer, caseRef, changes });

describe('the table of cases', () => {
  it('has a row a case in desk order, with facts, flags and where the reviewer stands, and nothing of the narrative', async () => {
    const { core, refs } = await tabled();
    const { total, of, cases: rows } = await table(core);
    expect([total, of]).toEqual([8, 8]);
    expect(rows.map(({ caseRef }) => caseRef)).toEqual(refs);
    expect(rows.find(({ caseRef }) => caseRef === 'F-01')).toEqual({
      caseRef: 'F-01',
      position: refs.indexOf('F-01') + 1,
      state: 'not-begun',
      flags: ['child', 'violence'],
      present: 0,
      offenceDate: '2023-03-14',
      outcomeCode: null,
      outcome: null,
      age: 14,
      hits: null,
      snippets: [],
    });
    expect(JSON.stringify(rows)).not.toContain('feared');
  });

  it('says in one word where the reviewer stands with a case', async () => {
    const { core, folder } = await tabled();
    await save(core, 'F-01', { domestic: 'present' });
    await save(core, 'F-02', { $status: 'later' });
    await save(core, 'F-03', { $status: 'more-information' });
    await code(core, folder, 'AB', [
      ['case_ref', 'engagement', 'domestic', 'underage'],
      ['F-04', 'never', '1', '1'],
    ]);
    await save(core, 'F-05', { domestic: 'present' }, 'CD');
    const rows = (await table(core)).cases;
    const of = (ref: string) => rows.find(({ caseRef }) => caseRef === ref);
    expect(['F-01', 'F-02', 'F-03', 'F-04', 'F-05'].map((ref) => of(ref)?.state)).toEqual([
      'begun',
      'later',
      'more-information',
      'complete',
      'not-begun',
    ]);
    expect([of('F-01')?.present, of('F-04')?.present, of('F-05')?.present]).toEqual([1, 2, 0]);
  });

  it('knows what was passed on, and what needs another look, whatever else is said of it', async () => {
    const { core, review } = await tabled();
    await save(core, 'F-01', { domestic: 'present' });
    await save(core, 'F-02', { $status: 'later' });
    core.close();
    inReview(review, (open) => {
      const set = (ref: string, column: string, value: string) =>
        open.run(`UPDATE current_coding SET ${column} = ? WHERE case_id = (SELECT id FROM case_record WHERE case_ref = ?)`, value, ref);
      set('F-01', 'another_look', '["domestic"]');
      set('F-02', 'passed', 'interest');
    });
    await done(core, 'review.open', { file: review });
    expect(await refsOf(core, { states: ['another-look'] })).toEqual(['F-01']);
    expect(await refsOf(core, { states: ['passed-on'] })).toEqual(['F-02']);
  });

  it('counts states and flags over all cases, whatever is filtered', async () => {
    const { core } = await tabled();
    await save(core, 'F-01', { domestic: 'present' });
    const { total, states, flags } = await table(core, { states: ['begun'] });
    expect(total).toBe(1);
    expect(states).toEqual([
      { state: 'not-begun', cases: 7 },
      { state: 'begun', cases: 1 },
    ]);
    expect(flags).toEqual([
      { flag: 'child', cases: 3 },
      { flag: 'violence', cases: 6 },
    ]);
  });

  it('follows every change at once', async () => {
    const { core } = await tabled();
    expect(await refsOf(core, { states: ['begun'] })).toEqual([]);
    await save(core, 'F-04', { domestic: 'present' });
    expect(await refsOf(core, { states: ['begun'] })).toEqual(['F-04']);
    await done(core, 'draw.exclude', { caseRef: 'F-04', reason: 'File missing.', by: 'AB' });
    expect(await refsOf(core, { states: ['begun'] })).toEqual([]);
  });
});

describe('its filters', () => {
  it('keep flags, themes as this reviewer has them, conditions, and all of these together', async () => {
    const { core, refs } = await tabled();
    await save(core, 'F-01', { domestic: 'present', underage: 'absent' });
    await save(core, 'F-02', { domestic: 'absent' });
    await save(core, 'F-02', { domestic: 'present' }, 'CD');
    expect(await refsOf(core, { flags: ['child'] })).toEqual(refs.filter((ref) => ['F-01', 'F-04', 'F-07'].includes(ref)));
    expect(await refsOf(core, { theme: { id: 'domestic', state: 'present' } })).toEqual(['F-01']);
    expect(await refsOf(core, { theme: { id: 'domestic', state: 'not-coded' } })).toHaveLength(6);
    expect(await refsOf(core, { flags: ['child'], where: 'victimAge > 15' })).toEqual(refs.filter((ref) => ['F-04', 'F-07'].includes(ref)));
    expect(await refsOf(core, { where: "has('domestic')" })).toEqual(['F-01']);
    expect(await refused(core, 'case.table', { reviewer: 'AB', where: 'victimAge <' })).toMatchObject({ where: { field: 'where' } });
  });

  it('look for words, with how often they stand in each, and what is around them only where that is asked for', async () => {
    const { core, refs } = await tabled();
    expect(await table(core, { text: 'fear' })).toMatchObject({ total: 0, unindexed: 8 });
    await indexed(core);
    const plain = await table(core, { text: 'fear' });
    expect(plain.cases.map(({ caseRef }) => caseRef)).toEqual(refs.filter((ref) => Number(ref.slice(2)) % 2 === 1));
    expect(plain.cases.every(({ hits, snippets }) => hits === 2 && snippets.length === 0)).toBe(true);
    const around = await table(core, { text: 'fear', around: true, limit: 1 });
    expect(around.cases[0]?.snippets).toEqual([
      {
        text: 'She feared him. She was in fear for weeks.',
        ranges: [
          { start: 4, end: 10 },
          { start: 27, end: 31 },
        ],
      },
    ]);
  });

  it('leave everything where only a dash was typed', async () => {
    const { core } = await tabled();
    expect(await table(core, { text: ' - ' })).toMatchObject({ total: 8, unindexed: 8 });
  });

  it('find what was found before no more once the narrative has changed', async () => {
    const { core, review } = await tabled();
    await indexed(core);
    expect((await table(core, { text: 'fear' })).total).toBe(4);
    core.close();
    inReview(review, (open) => setNarrative(open, 'F-01', 'She said little.'));
    await done(core, 'review.open', { file: review });
    expect((await table(core, { text: 'fear' })).total).toBe(4);
    await indexed(core);
    expect((await table(core, { text: 'fear' })).total).toBe(3);
  });
});

describe('its order and pages', () => {
  it('go by reference or state, among equals by desk order', async () => {
    const { core, refs } = await tabled();
    await save(core, 'F-05', { domestic: 'present' });
    await save(core, 'F-02', { $status: 'more-information' });
    expect(await refsOf(core, { sort: 'reference' })).toEqual(refs.toSorted());
    const others = refs.filter((ref) => ref !== 'F-05' && ref !== 'F-02');
    expect(await refsOf(core, { sort: 'state' })).toEqual([...others, 'F-05', 'F-02']);
  });

  it('begin anywhere, and tell the row of a case', async () => {
    const { core, refs } = await tabled();
    const page = await table(core, { offset: 5, limit: 2, near: refs[6] ?? '' });
    expect(page.cases.map(({ caseRef }) => caseRef)).toEqual(refs.slice(5, 7));
    expect(page).toMatchObject({ total: 8, at: 6 });
    expect(await table(core, { limit: 0, near: 'no such case' })).toMatchObject({ at: null, cases: [] });
    expect(await table(core, { near: 'F-01', where: 'victimAge > 14' })).toMatchObject({ at: null });
  });

  it('are of the reviewer’s own cases where some were shared out, as the desk has them', async () => {
    const { core, refs } = await tabled();
    await done(core, 'assign.make', { reviewers: ['AB', 'CD'], seed: 's' });
    const desk = (await done(core, 'case.list', { reviewer: 'AB' })).map(({ caseRef }) => caseRef);
    expect(desk.length).toBeLessThan(8);
    expect(await refsOf(core)).toEqual(desk);
    expect(await refsOf(core, { assignedOnly: false })).toEqual(refs);
    expect(await refsOf(core, { reviewer: 'EF' })).toEqual(refs);
  });
});
