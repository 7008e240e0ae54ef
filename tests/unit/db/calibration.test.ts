import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { code, references, refs, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Twelve cases, four of them drawn. */
async function review(): Promise<{ core: Core; folder: string; drawn: string[] }> {
  const core = testCore();
  const folder = temporaryFolder();
  await done(core, 'review.create', { file: `${folder}/r.dip`, title: 'Calibration' });
  await done(core, 'extract.import', { file: written(folder, 'e.csv', references(...refs(12))) });
  const { cases } = await done(core, 'draw.make', { size: 4, seed: 'dice' });
  return { core, folder, drawn: cases };
}

const complete = (core: Core, folder: string, reviewer: string, caseRef: string, engagement: string) =>
  code(core, folder, reviewer, [
    ['case_ref', 'engagement', 'domestic'],
    [caseRef, engagement, '1'],
  ]);

describe('choosing cases to compare on', () => {
  it('takes cases that no draw has, the same each time, and puts them first on every list', async () => {
    const { core, drawn } = await review();
    const chosen = await done(core, 'calibration.choose', { size: 2, by: 'Sec' });
    expect(chosen.seed).toBe('calibration of draw-1');
    expect(chosen.cases.filter((ref) => drawn.includes(ref))).toEqual([]);
    const lines = await done(core, 'case.list', { reviewer: 'Ada' });
    expect(lines.map(({ caseRef, calibration }) => [caseRef, calibration])).toEqual([
      ...chosen.cases.map((ref) => [ref, true]),
      ...drawn.map((ref) => [ref, false]),
    ]);
    const entry = (await done(core, 'audit.list', { verify: true })).at(-1);
    expect(entry).toMatchObject({ actor: 'Sec', action: 'calibration-chosen', detail: { cases: chosen.cases } });
  });

  it('takes the cases that are named', async () => {
    const { core, drawn } = await review();
    const free = refs(12).filter((ref) => !drawn.includes(ref));
    expect((await done(core, 'calibration.choose', { cases: [free[3] ?? ''], by: 'Sec' })).cases).toEqual([free[3]]);
    for (const cases of [[drawn[0] ?? ''], [free[3] ?? ''], ['X'], [free[1] ?? '', free[1] ?? '']])
      expect(await refused(core, 'calibration.choose', { cases, by: 'Sec' })).toMatchObject({ code: 'calibration-not-free' });
  });

  it('says when there are too few, or how many was not said', async () => {
    const { core } = await review();
    expect((await refused(core, 'calibration.choose', { size: 9, by: 'Sec' })).message).toMatch(/Only 8 cases .* Choose 8 or fewer/);
    expect(await refused(core, 'calibration.choose', { by: 'Sec' })).toMatchObject({ code: 'calibration-size' });
  });
});

describe('cases that everybody has read', () => {
  it('count nowhere: not in the figures, the progress, the conflicts or the coded set', async () => {
    const { core, folder } = await review();
    const { cases } = await done(core, 'calibration.choose', { size: 1, by: 'Sec' });
    await complete(core, folder, 'Ada', cases[0] ?? '', 'never');
    await complete(core, folder, 'Ben', cases[0] ?? '', 'withdrew');
    const overview = await done(core, 'review.overview', {});
    expect(overview).toMatchObject({ drawn: 4, reviewed: 0, openConflicts: 0, reviewers: [] });
    expect(await done(core, 'conflict.list', {})).toEqual([]);
    expect((await done(core, 'findings.summary', {})).basis).toMatchObject({ reviewed: 0, frame: 12 });
  });

  it.each<[string, object]>([
    ['a new draw of everything', { method: 'census' }],
    ['a new draw with a filter', { size: 3, seed: 'again', where: "caseRef != 'C-99'" }],
    ['a larger draw on the same frame', { size: 9, topUp: 'draw-1' }],
  ])('are in no frame of %s, which comes out again', async (_, request) => {
    const { core } = await review();
    const { cases } = await done(core, 'calibration.choose', { size: 2, seed: 'dice', by: 'Sec' });
    const drawn = await done(core, 'draw.make', request);
    expect(drawn.frame).toBe(10);
    expect(drawn.cases.filter((ref) => cases.includes(ref))).toEqual([]);
    expect(drawn.notes).toContain('The 2 cases chosen for calibration are in no frame: everybody has read them.');
    expect(await done(core, 'draw.verify', { drawId: drawn.drawId })).toMatchObject({ reproduced: true });
    expect(await done(core, 'draw.verify', { drawId: 'draw-1' })).toMatchObject({ reproduced: true });
  });

  it('stand in for no case that is taken out, before or after they were chosen', async () => {
    const { core, drawn } = await review();
    const take = (at: number) => done(core, 'draw.exclude', { caseRef: drawn[at] ?? '', reason: 'file missing', by: 'Sec', replace: true });
    const before = await take(0);
    // By the seed of the draw, so that they are the very next tickets.
    const { cases } = await done(core, 'calibration.choose', { size: 2, seed: 'dice', by: 'Sec' });
    const after = await take(1);
    expect([before.replacement, after.replacement]).not.toContain(cases[0]);
    expect([before.replacement, after.replacement]).not.toContain(cases[1]);
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
  });
});

describe('comparing', () => {
  it('shows counts without names, and only when all who take part have completed the case', async () => {
    const { core, folder } = await review();
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben', 'Cleo'], seed: 'share' });
    const { cases } = await done(core, 'calibration.choose', { size: 1, by: 'Sec' });
    const [caseRef = ''] = cases;
    await complete(core, folder, 'Ada', caseRef, 'never');
    await complete(core, folder, 'Ben', caseRef, 'never');
    const early = await done(core, 'calibration.compare', {});
    expect(early).toMatchObject({ reviewers: 3, cases: [{ caseRef, readers: 3, complete: 2, items: null }] });
    await complete(core, folder, 'Cleo', caseRef, 'withdrew');
    const [compared] = (await done(core, 'calibration.compare', {})).cases;
    const item = (id: string) => compared?.items?.find((each) => each.id === id);
    expect(item('engagement')).toMatchObject({ kind: 'question', counts: { never: 2, withdrew: 1 }, differ: true });
    expect(item('domestic')).toMatchObject({ kind: 'theme', counts: { present: 3 }, differ: false });
    expect(item('privacy')).toMatchObject({ counts: { '': 3 }, differ: false });
    expect(JSON.stringify(compared)).not.toMatch(/Ada|Ben|Cleo/);
  });

  it('does not wait for one who has passed the case on, and never shows one reviewer alone', async () => {
    const { core, folder } = await review();
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben', 'Cleo'], seed: 'share' });
    const [caseRef = ''] = (await done(core, 'calibration.choose', { size: 1, by: 'Sec' })).cases;
    await complete(core, folder, 'Ada', caseRef, 'never');
    await done(core, 'desk.pass-on', { reviewer: 'Ben', caseRef });
    await done(core, 'desk.pass-on', { reviewer: 'Cleo', caseRef });
    expect((await done(core, 'calibration.compare', {})).cases).toMatchObject([{ readers: 1, complete: 1, items: null }]);
    await done(core, 'desk.take-back', { reviewer: 'Cleo', caseRef });
    await complete(core, folder, 'Cleo', caseRef, 'never');
    expect((await done(core, 'calibration.compare', {})).cases[0]?.items).not.toBeNull();
  });

  it('is over when the round is ended; another may follow, and neither is drawn', async () => {
    const { core, drawn } = await review();
    const first = await done(core, 'calibration.choose', { size: 2, by: 'Sec' });
    expect(await done(core, 'calibration.close', { by: 'Sec' })).toEqual({ closed: 2 });
    expect(await refused(core, 'calibration.close', { by: 'Sec' })).toMatchObject({ code: 'calibration-no-round' });
    expect((await done(core, 'case.list', { reviewer: 'Ada' })).map(({ caseRef }) => caseRef)).toEqual(drawn);
    const second = await done(core, 'calibration.choose', { size: 1, by: 'Sec' });
    expect(first.cases).not.toContain(second.cases[0]);
    expect(await done(core, 'calibration.compare', {})).toMatchObject({ closed: 2, cases: [{ caseRef: second.cases[0] }] });
    expect((await done(core, 'draw.make', { method: 'census' })).frame).toBe(9);
  });

  it('needs a draw to choose beside', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await done(core, 'review.create', { file: `${folder}/r.dip`, title: 'T' });
    expect(await refused(core, 'calibration.choose', { size: 1, by: 'Sec' })).toMatchObject({ code: 'no-draw' });
    expect(await done(core, 'calibration.compare', {})).toEqual({ reviewers: 0, cases: [], closed: 0 });
  });
});
