import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import type { Hand } from '../../../shared/contract/package-commands.ts';
import { done } from '../../support/core.ts';
import { coded, issued, makeSharedReview, ofShared, once, returned, tenRefs } from '../../support/packages.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

async function handOf(review: string, reviewer: string): Promise<Hand> {
  const { hands } = await once(review, 'package.list', {});
  const found = hands.find((hand) => hand.reviewer === reviewer);
  if (!found) throw new Error(`Nobody called ${reviewer}`);
  return found;
}

const states = ({ packages }: Hand) => packages.map(({ epoch, state, overdue }) => [epoch, state, overdue]);

describe('who has what', () => {
  it('knows of everybody cases were shared out to, with a package or without', async () => {
    const { review } = ofShared(shared);
    expect(await handOf(review, 'Ben')).toEqual({ reviewer: 'Ben', assigned: 8, begun: 0, complete: 0, missing: [], packages: [] });
  });

  it('follows a package out, part back and back', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    expect(states(await handOf(review, 'Ada'))).toEqual([[2, 'out', false]]);
    await coded(file, 'Ada', { 'C-01': {} });
    await once(review, 'merge.make', { files: [await returned(file, '1.dipreturn')] });
    expect(await handOf(review, 'Ada')).toMatchObject({
      begun: 1,
      complete: 1,
      packages: [{ state: 'part-back', returned: { codings: 1 } }],
    });
    await coded(file, 'Ada', Object.fromEntries(tenRefs.slice(0, 8).map((ref) => [ref, {}])));
    await once(review, 'merge.make', { files: [await returned(file, '2.dipreturn')] });
    expect(await handOf(review, 'Ada')).toMatchObject({ complete: 8, packages: [{ state: 'back' }] });
    await once(review, 'merge.undo', {});
    expect(await handOf(review, 'Ada')).toMatchObject({ complete: 1, packages: [{ state: 'part-back', returned: { codings: 1 } }] });
  });

  it('says that one is overdue from the day after it was due, until it is back', async () => {
    const { folder, review } = ofShared(shared);
    const today = new Date().toISOString().slice(0, 10);
    await once(review, 'package.issue', { reviewer: 'Ada', file: `${folder}/a.dipwork`, due: '2026-01-31' });
    await once(review, 'package.issue', { reviewer: 'Ben', file: `${folder}/b.dipwork`, due: today });
    expect(states(await handOf(review, 'Ada'))).toEqual([[2, 'out', true]]);
    expect(states(await handOf(review, 'Ben'))).toEqual([[2, 'out', false]]);
  });

  it('says of an earlier package that it was replaced, and of one taken back why', async () => {
    const { review } = ofShared(shared);
    await issued(review, 'Ada', '1.dipwork');
    await issued(review, 'Ada', '2.dipwork');
    expect(states(await handOf(review, 'Ada'))).toEqual([
      [3, 'out', false],
      [2, 'replaced', false],
    ]);
    const [latest] = (await handOf(review, 'Ada')).packages;
    await once(review, 'package.withdraw', { packageId: latest?.packageId ?? '', by: 'Sec', reason: 'Left the panel.' });
    const after = await handOf(review, 'Ada');
    expect(states(after)).toEqual([
      [3, 'withdrawn', false],
      [2, 'out', false],
    ]);
    expect(after.packages[0]?.withdrawn).toMatchObject({ by: 'Sec', reason: 'Left the panel.' });
  });

  it('misses a case that came to a reviewer after their package went out', async () => {
    const { review } = ofShared(shared);
    const core = createCore({ actor: 'secretariat' });
    await done(core, 'review.open', { file: review });
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'dice' });
    core.close();
    await issued(review, 'Ada');
    expect((await handOf(review, 'Ada')).missing).toEqual([]);
    const { shares } = await once(review, 'assign.list', {});
    const given = shares.find(({ reviewer }) => reviewer === 'Ben')?.cases[0] ?? '';
    await once(review, 'desk.pass-on', { reviewer: 'Ben', caseRef: given });
    await once(review, 'desk.hand-over', { caseRef: given, from: 'Ben', to: 'Ada', by: 'Sec' });
    expect((await handOf(review, 'Ada')).missing).toEqual([given]);
    await issued(review, 'Ada', 'again.dipwork');
    expect((await handOf(review, 'Ada')).missing).toEqual([]);
  });

  it('waits for no case that was passed on or taken out since', async () => {
    const { folder, review } = ofShared(shared);
    const file = `${folder}/a.dipwork`;
    await once(review, 'package.issue', { reviewer: 'Ada', file, due: '2026-01-31' });
    await coded(file, 'Ada', Object.fromEntries(tenRefs.slice(0, 6).map((ref) => [ref, {}])));
    await once(file, 'desk.pass-on', { reviewer: 'Ada', caseRef: 'C-07' });
    await once(review, 'merge.make', { files: [await returned(file, 'a.dipreturn')] });
    expect(states(await handOf(review, 'Ada'))).toEqual([[2, 'part-back', true]]);
    await once(review, 'draw.exclude', { caseRef: 'C-08', reason: 'File missing.', by: 'Sec' });
    expect(states(await handOf(review, 'Ada'))).toEqual([[2, 'back', false]]);
  });

  it('takes in again, after an undoing, what came back of a package before it was withdrawn', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    await coded(file, 'Ada', { 'C-01': {} });
    const before = await returned(file, '1.dipreturn');
    await once(review, 'merge.make', { files: [before] });
    const [latest] = (await handOf(review, 'Ada')).packages;
    await once(review, 'package.withdraw', { packageId: latest?.packageId ?? '', by: 'Sec', reason: 'Left the panel.' });
    await once(review, 'merge.undo', {});
    expect(await once(review, 'merge.make', { files: [before] })).toMatchObject({ added: 1 });
  });

  it('still tells of those who have a package when another draw was made, until that is shared out', async () => {
    const { review } = ofShared(shared);
    await issued(review, 'Ada');
    await once(review, 'draw.make', { size: 2, seed: 'other dice' });
    expect(states(await handOf(review, 'Ada'))).toEqual([[2, 'out', false]]);
  });
});
