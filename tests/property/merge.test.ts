import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { done } from '../support/core.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { agreedBytes, issued, makeSharedReview, ofShared, once } from '../support/packages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const reviewers = ['Ada', 'Ben'] as const;

/** What may happen on the way: somebody codes, undoes, completes, marks, writes a return; or is issued a new package. */
const step = fc.record({
  who: fc.constantFrom(...reviewers),
  does: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('code' as const),
        caseRef: fc.constantFrom('C-01', 'C-02', 'C-03'),
        item: fc.constantFrom('domestic', 'underage', 'third-party'),
        value: fc.constantFrom('present', 'absent', 'unclear', null),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('complete' as const), caseRef: fc.constantFrom('C-01', 'C-02', 'C-03') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('mark' as const), caseRef: fc.constantFrom('C-01', 'C-02') }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('return' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reissue' as const) }) },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

/** Plays the steps on packages of a review. Gives every return that was written, a last one of each package in use included. */
async function play(review: string, steps: readonly Step[]): Promise<string[]> {
  const folder = join(review, '..');
  const packages = new Map<string, string>();
  for (const who of reviewers) packages.set(who, await issued(review, who, `${who}-0.dipwork`));
  const returns: string[] = [];
  const held = (who: string) => packages.get(who) ?? '';
  const hand = async (who: string) => {
    const core = createCore({ actor: who });
    await done(core, 'review.open', { file: held(who) });
    const written = await core.dispatch('package.return', { file: join(folder, `${returns.length}.dipreturn`) });
    core.close();
    if (written.ok) returns.push(join(folder, `${returns.length}.dipreturn`));
  };
  for (const [at, { who, does }] of steps.entries()) {
    if (does.kind === 'return') await hand(who);
    else if (does.kind === 'reissue') {
      await hand(who);
      packages.set(who, await issued(review, who, `${who}-${at + 1}.dipwork`));
    } else await codeStep(held(who), who, does);
  }
  for (const who of reviewers) await hand(who);
  return returns;
}

async function codeStep(file: string, reviewer: string, does: Exclude<Step['does'], { kind: 'return' | 'reissue' }>): Promise<void> {
  const core = createCore({ actor: reviewer });
  await done(core, 'review.open', { file });
  if (does.kind === 'undo') await done(core, 'coding.undo', { reviewer });
  else if (does.kind === 'redo') await done(core, 'coding.redo', { reviewer });
  else if (does.kind === 'mark')
    await done(core, 'evidence.mark', { reviewer, caseRef: does.caseRef, theme: 'domestic', start: 0, end: 8 });
  else if ('caseRef' in does) {
    const said = does.kind === 'code' ? { [does.item]: does.value } : { engagement: 'never', $status: 'complete' };
    await done(core, 'coding.save', { reviewer, caseRef: does.caseRef, changes: said });
  }
  core.close();
}

/** Some order of some files, each perhaps more than once, in one merge or several. */
const roads = (count: number) =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: 2 * count }, (_, at) => at % count),
      { minLength: count },
    ),
    together: fc.integer({ min: 1, max: 3 }),
  });

describe('merging', () => {
  it('gives the same agreed codings, byte for byte, whatever the order of the returns, their number, and what came between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), fc.infiniteStream(fc.nat()), async (steps, numbers) => {
        const { review } = ofShared(shared);
        const returns = await play(review, steps);
        fc.pre(returns.length > 0);
        const inOrder = copied(review);
        await once(inOrder, 'merge.make', { files: returns });
        const expected = await agreedBytes(inOrder);
        for (let road = 0; road < 3; road++) {
          const { order, together } = fc.sample(roads(returns.length), { numRuns: 1, seed: numbers.next().value })[0] ?? {
            order: [],
            together: 1,
          };
          const other = copied(review);
          await goThere(
            other,
            [...order, ...returns.keys()].map((at) => returns[at] ?? ''),
            together,
          );
          expect(await agreedBytes(other)).toBe(expected);
        }
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});

/** Merges in groups; before each a damaged copy of its first file is tried, which changes nothing, and one merge is undone and made again. */
async function goThere(review: string, files: readonly string[], together: number): Promise<void> {
  for (let at = 0; at < files.length; at += together) {
    const group = files.slice(at, at + together);
    await tryDamaged(review, group[0] ?? '', at);
    const { added } = await once(review, 'merge.make', { files: group });
    if (at !== 0 || added === 0) continue;
    await once(review, 'merge.undo', {});
    await once(review, 'merge.make', { files: group });
  }
}

async function tryDamaged(review: string, file: string, at: number): Promise<void> {
  const bytes = readFileSync(file);
  const place = (at * 7919 + 31) % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
  const damaged = join(temporaryFolder(), 'damaged.dipreturn');
  writeFileSync(damaged, bytes);
  const before = fingerprint(review);
  const core = createCore({ actor: 'secretariat' });
  await done(core, 'review.open', { file: review });
  const merged = await core.dispatch('merge.make', { files: [file, damaged] });
  core.close();
  expect(merged.ok).toBe(false);
  expect(fingerprint(review)).toBe(before);
}

function copied(review: string): string {
  const copy = join(temporaryFolder(), 'review.dip');
  copyFileSync(review, copy);
  return copy;
}
