import { describe, expect, it } from 'vitest';
import { codeUntilKilled } from '../../support/coding-elsewhere.ts';
import { done, testCore } from '../../support/core.ts';
import { drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const kills = 100;

describe('a core process that is killed while a reviewer codes', () => {
  it(`loses at most the key press in flight, a hundred times at random moments`, { timeout: 300_000 }, async () => {
    const core = testCore();
    const review = await drawnReview(core, temporaryFolder(), 2);
    core.close();
    let next = 1;
    for (let kill = 0; kill < kills; kill++) {
      const lastSaid = await codeUntilKilled(review, next, 60);
      await done(core, 'review.open', { file: review });
      const { note } = (await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding;
      // What was said to be saved is there; the one under way may have come to be or not.
      expect([lastSaid, lastSaid + 1]).toContain(Number(note));
      next = Number(note) + 1;
      core.close();
    }
    await done(core, 'review.open', { file: review });
    expect(next).toBeGreaterThan(kills);
  });
});
