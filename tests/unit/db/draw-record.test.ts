import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { drawnReview, references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Whether a draw comes out again after somebody changed its record by raw SQL. */
async function reproduced(sql: string): Promise<boolean> {
  const core = testCore();
  const review = await drawnReview(core, temporaryFolder(), 5);
  await done(core, 'draw.make', { size: 3, seed: 'dice' });
  core.close();
  const db = new SQLite(review);
  db.exec(sql);
  db.close();
  await done(core, 'review.open', { file: review });
  return (await done(core, 'draw.verify', {})).reproduced;
}

describe('a draw on record', () => {
  it('keeps its frame as text and as hash', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 3);
    expect(await done(core, 'draw.make', { size: 2, seed: 'dice' })).toMatchObject({
      drawId: 'draw-2',
      method: 'simple',
      frame: 3,
      size: 2,
      seed: 'dice',
      strata: [],
      frameSha256: sha256Of('C-01\nC-02\nC-03\n'),
    });
  });

  it('is the latest unless one is named', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 3);
    await done(core, 'draw.make', { size: 2, seed: 'other' });
    expect(await done(core, 'draw.verify', {})).toMatchObject({ drawId: 'draw-2' });
    expect(await done(core, 'draw.verify', { drawId: 'draw-1' })).toMatchObject({ drawId: 'draw-1', reproduced: true });
    const error = await refused(core, 'draw.verify', { drawId: 'draw-3' });
    expect(error.message).toBe('This review has no draw “draw-3”. Its draws are: draw-1 and draw-2.');
  });

  it('stands when more cases are loaded later: its frame was that of its day', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 3);
    await done(core, 'extract.import', { file: written(folder, 'more.csv', references('D-1', 'D-2')) });
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
    expect((await done(core, 'findings.summary', {})).basis).toMatchObject({ frame: 3 });
  });

  it.each([
    ['nothing', 'SELECT 1', true],
    ['its seed', "UPDATE draw SET seed = 'loaded' WHERE id = 2", false],
    ['its size', 'UPDATE draw SET size = 4 WHERE id = 2', false],
    ['its frame', "UPDATE draw SET frame_refs = replace(frame_refs, 'C-05', 'C-06') WHERE id = 2", false],
    ['the hash of its frame', 'UPDATE draw SET frame_sha256 = upper(frame_sha256) WHERE id = 2', false],
    ['a ticket', "UPDATE draw_case SET ticket = '00' WHERE draw_id = 2 AND position = 1", false],
    ['a case', 'DELETE FROM draw_case WHERE draw_id = 2 AND position = 3', false],
    [
      'a case for one that was not drawn',
      'UPDATE draw_case SET case_id = (SELECT id FROM case_record WHERE id NOT IN (SELECT case_id FROM draw_case WHERE draw_id = 2)) WHERE draw_id = 2 AND position = 1',
      false,
    ],
    [
      'its order',
      'UPDATE draw_case SET position = position + 10 WHERE draw_id = 2; UPDATE draw_case SET position = 14 - position WHERE draw_id = 2',
      false,
    ],
  ])('comes out again only where nobody has changed %s', async (_, sql, expected) => {
    expect(await reproduced(sql)).toBe(expected);
  });
});
