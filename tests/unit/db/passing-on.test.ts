import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { code, drawnReview, refs } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Six cases shared out among three; what Ada has comes first. */
async function shared(): Promise<{ core: Core; folder: string; own: string[]; listed(reviewer: string): Promise<string[]> }> {
  const core = testCore('secretariat');
  const folder = temporaryFolder();
  await drawnReview(core, folder, 6);
  const { shares } = await done(core, 'assign.make', { reviewers: ['Ada', 'Ben', 'Cleo'], seed: 'share' });
  const listed = async (reviewer: string) => (await done(core, 'case.list', { reviewer })).map(({ caseRef }) => caseRef);
  return { core, folder, own: shares[0]?.cases ?? [], listed };
}

describe('passing a case on', () => {
  it('takes it off that desk, and puts it back when it is taken back', async () => {
    const { core, own, listed } = await shared();
    const [first = '', second = ''] = own;
    const input = { reviewer: 'Ada', caseRef: first };
    expect((await done(core, 'desk.pass-on', input)).coding.passed).toBe('passed-on');
    expect(await listed('Ada')).toEqual([second]);
    expect(await done(core, 'desk.passed', { reviewer: 'Ada' })).toEqual([{ caseRef: first, passed: 'passed-on' }]);
    await done(core, 'desk.take-back', input);
    expect(await listed('Ada')).toEqual(own);
    expect(await refused(core, 'desk.take-back', input)).toMatchObject({ code: 'not-passed' });
  });

  it('leaves a reviewer who has passed everything on with nothing, and not with the cases of the others', async () => {
    const { core, own, listed } = await shared();
    for (const caseRef of own) await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef });
    expect(await listed('Ada')).toEqual([]);
  });

  it('is undone like any other act', async () => {
    const { core, own, listed } = await shared();
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: own[0] ?? '' });
    await done(core, 'coding.undo', { reviewer: 'Ada' });
    expect(await listed('Ada')).toEqual(own);
  });

  it('asks and keeps no reason: the trail says nothing of it', async () => {
    const { core, own } = await shared();
    const before = (await done(core, 'audit.list', {})).length;
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: own[0] ?? '' });
    expect(await done(core, 'audit.list', {})).toHaveLength(before);
  });

  it('is off that desk alone where nothing was shared out', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 3);
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: 'C-01' });
    const listed = (reviewer: string) => done(core, 'case.list', { reviewer });
    expect(await listed('Ada')).toHaveLength(2);
    expect(await listed('Ben')).toHaveLength(3);
    const { passed, sharedOut } = await done(core, 'desk.reports', {});
    expect({ passed, sharedOut }).toEqual({
      passed: [{ caseRef: 'C-01', reviewer: 'Ada', passed: 'passed-on', wasTheirs: false, heldBy: [], free: [] }],
      sharedOut: false,
    });
    expect(await refused(core, 'desk.hand-over', { caseRef: 'C-01', to: 'Ben', by: 'Sec' })).toMatchObject({
      code: 'nothing-shared-out',
    });
  });
});

describe('handing a case over', () => {
  it('gives it to another, in place of who passed it on', async () => {
    const { core, own, listed } = await shared();
    const [caseRef = ''] = own;
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef });
    const { passed } = await done(core, 'desk.reports', {});
    expect(passed).toEqual([{ caseRef, reviewer: 'Ada', passed: 'passed-on', wasTheirs: true, heldBy: [], free: ['Ben', 'Cleo'] }]);
    expect(await done(core, 'desk.hand-over', { caseRef, to: 'Ben', by: 'Sec' })).toEqual({ caseRef, from: 'Ada', to: 'Ben' });
    expect(await listed('Ben')).toContain(caseRef);
    const entry = (await done(core, 'audit.list', { verify: true })).at(-1);
    expect(entry).toMatchObject({ actor: 'Sec', action: 'case-handed-over', detail: { case: caseRef, from: 'Ada', to: 'Ben' } });
    const after = await done(core, 'desk.reports', {});
    expect(after.passed).toMatchObject([{ wasTheirs: false, heldBy: ['Ben'] }]);
    expect((await refused(core, 'desk.take-back', { reviewer: 'Ada', caseRef })).message).toMatch(/given to somebody else/);
  });

  it('is refused to one who has it, has passed it on, or has an interest, and for a case nobody passed on', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 2);
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben', 'Cleo'], coders: 3, seed: 'share' });
    const give = (to: string, from: string | null = null) => refused(core, 'desk.hand-over', { caseRef: 'C-01', to, by: 'Sec', from });
    expect(await give('Ben')).toMatchObject({ code: 'not-passed-on' });
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: 'C-01' });
    expect(await give('Ben')).toMatchObject({ code: 'has-it-already', where: { field: 'to' } });
    await done(core, 'desk.pass-on', { reviewer: 'Ben', caseRef: 'C-01' });
    expect(await give('Ben')).toMatchObject({ code: 'passed-themselves' });
    await done(core, 'desk.declare-interest', { reviewer: 'Cleo', caseRef: 'C-01' });
    expect(await give('Cleo')).toMatchObject({ code: 'has-interest' });
    expect(await give('Dee', 'Eve')).toMatchObject({ code: 'not-passed-on', where: { field: 'from' } });
  });
});

describe('knowing a case', () => {
  it('takes it away, ends what was complete, and says neither whom nor how', async () => {
    const { core, folder, own, listed } = await shared();
    const [caseRef = ''] = own;
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      [caseRef, 'never'],
    ]);
    expect((await done(core, 'review.overview', {})).reviewed).toBe(1);
    const { coding } = await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef });
    expect(coding).toMatchObject({ passed: 'interest', status: 'open', values: { engagement: 'never' } });
    expect((await done(core, 'review.overview', {})).reviewed).toBe(0);
    expect(await listed('Ada')).not.toContain(caseRef);
    const entry = (await done(core, 'audit.list', { verify: true })).at(-1);
    expect(entry).toMatchObject({ actor: 'Ada', action: 'interest-declared', detail: { case: caseRef } });
  });

  it('counts for nothing even when a spreadsheet completes it afterwards', async () => {
    const { core, folder, own } = await shared();
    const [caseRef = ''] = own;
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef });
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      [caseRef, 'never'],
    ]);
    expect((await done(core, 'review.overview', {})).reviewed).toBe(0);
    expect((await done(core, 'findings.summary', {})).basis.reviewed).toBe(0);
  });

  it('keeps the case from that reviewer in every share-out to come, as passing on does', async () => {
    const { core, own } = await shared();
    const [known = '', passed = ''] = own;
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef: known });
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: passed });
    expect((await done(core, 'assign.list', {})).interests).toEqual([{ reviewer: 'Ada', caseRef: known }]);
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { shares } = await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed });
      const again = shares.find(({ reviewer }) => reviewer === 'Ada')?.cases ?? [];
      expect(again).not.toContain(known);
      expect(again).not.toContain(passed);
    }
  });

  it('is withdrawn on the record, and what was complete comes back by undo', async () => {
    const { core, folder, own } = await shared();
    const [caseRef = ''] = own;
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      [caseRef, 'never'],
    ]);
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef });
    await done(core, 'coding.undo', { reviewer: 'Ada' });
    expect((await done(core, 'review.overview', {})).reviewed).toBe(1);
    expect((await done(core, 'assign.list', {})).interests).toEqual([]);
    expect((await done(core, 'audit.list', {})).at(-1)).toMatchObject({ actor: 'Ada', action: 'interest-withdrawn' });
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef });
    await done(core, 'desk.take-back', { reviewer: 'Ada', caseRef });
    expect((await done(core, 'audit.list', {})).at(-1)).toMatchObject({ action: 'interest-withdrawn' });
  });

  it('is not undone once the case is somebody else’s: what was complete does not count again', async () => {
    const { core, folder, own } = await shared();
    const [caseRef = ''] = own;
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      [caseRef, 'never'],
    ]);
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef });
    await done(core, 'desk.hand-over', { caseRef, to: 'Ben', by: 'Sec' });
    expect(await refused(core, 'coding.undo', { reviewer: 'Ada' })).toMatchObject({ code: 'handed-over' });
    expect((await done(core, 'findings.summary', {})).basis.reviewed).toBe(0);
    expect((await done(core, 'assign.list', {})).interests).toEqual([{ reviewer: 'Ada', caseRef }]);
  });

  it('needs a case of the review', async () => {
    const { core } = await shared();
    expect(refs(6)).not.toContain('X');
    for (const name of ['desk.pass-on', 'desk.declare-interest', 'desk.take-back'] as const)
      expect(await refused(core, name, { reviewer: 'Ada', caseRef: 'X' })).toMatchObject({ code: 'unknown-case' });
  });
});
