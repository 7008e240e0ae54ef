import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A review of four cases, all drawn. */
async function four() {
  const core = testCore();
  await drawnReview(core, temporaryFolder(), 4);
  return core;
}

const listed = async (core: ReturnType<typeof testCore>, input: { reviewer: string; assignedOnly?: boolean }) =>
  (await done(core, 'case.list', input)).map(({ caseRef }) => caseRef);

describe('the list of cases at the desk', () => {
  it('leaves out a case that was taken out of the draw, and has its replacement', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 4);
    const { cases } = await done(core, 'draw.make', { size: 2, seed: 'dice' });
    const first = cases[0] ?? '';
    const { replacement } = await done(core, 'draw.exclude', { caseRef: first, reason: 'file missing', by: 'AB', replace: true });
    const refs = await listed(core, { reviewer: 'Ada' });
    expect(refs).not.toContain(first);
    expect(refs).toEqual([cases[1], replacement]);
  });

  it('has only the cases shared out to the reviewer, unless all are asked for', async () => {
    const core = await four();
    const { shares } = await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'share' });
    const ofAda = shares.find(({ reviewer }) => reviewer === 'Ada')?.cases ?? [];
    expect(ofAda).toHaveLength(2);
    expect(await listed(core, { reviewer: 'Ada' })).toEqual(ofAda);
    const all = await done(core, 'case.list', { reviewer: 'Ada', assignedOnly: false });
    expect(all).toHaveLength(4);
    expect(all.filter(({ assigned }) => assigned).map(({ caseRef }) => caseRef)).toEqual(ofAda);
  });

  it('has every case for a reviewer who was given none', async () => {
    const core = await four();
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'share' });
    expect(await listed(core, { reviewer: 'Cy' })).toHaveLength(4);
  });
});

/** A review with a draw stratified by area, whose frame has a second file. */
async function stratified(folder: string) {
  const core = testCore();
  const rows = [['Crime Ref', 'Area'], ...['N', 'N', 'S', 'S'].map((area, at) => [`C-${at}`, area])];
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  await done(core, 'extract.import', { file: written(folder, 'e.csv', csv(rows)) });
  await done(core, 'draw.make', { method: 'stratified', stratify: 'area', size: 2, seed: 'dice' });
  return core;
}

describe('the frame as a file', () => {
  it('does not write its second file over one that is there', async () => {
    const folder = temporaryFolder();
    const core = await stratified(folder);
    const beside = written(folder, 'frame-keys.txt', 'mine');
    const error = await refused(core, 'draw.write-frame', { file: join(folder, 'frame.txt') });
    expect(error.message).toBe(
      'frame-keys.txt would be written beside frame.txt and is there already. Nothing was written. Move it, or give the frame another name.',
    );
    expect(readFileSync(beside, 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'frame.txt'))).toBe(false);
  });
});

describe('what is stated of a draw', () => {
  it('is what its certificate has, strata included', async () => {
    const core = await stratified(temporaryFolder());
    const { facts, strata } = await done(core, 'draw.checks', {});
    expect(facts.map(({ label }) => label)).toContain('Allocation');
    expect(facts.find(({ label }) => label === 'Seed')?.value).toBe('dice');
    expect(strata).toEqual([
      { value: 'N', frame: 2, size: 1, rate: null },
      { value: 'S', frame: 2, size: 1, rate: null },
    ]);
  });
});
