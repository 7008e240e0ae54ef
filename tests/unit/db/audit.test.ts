import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { code, drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A closed review with five entries in its trail: made, imported, drawn, coded, decided. */
async function closedReview() {
  const core = testCore('secretariat');
  const folder = temporaryFolder();
  const review = await drawnReview(core, folder, 3);
  await code(core, folder, 'Ada', [
    ['case_ref', 'engagement'],
    ['C-01', 'never'],
  ]);
  await done(core, 'conflict.resolve', { caseRef: 'C-01', id: 'engagement', value: 'withdrew', by: 'Chair', reason: 'Page 3' });
  const trail = await done(core, 'audit.list', { verify: true });
  core.close();
  return { core, folder, review, trail };
}

/** What the check says of a copy that somebody changed by raw SQL, after taking the triggers away. */
async function tampered(sql: string, head: string | null = null) {
  const { core, folder, review } = await closedReview();
  const copy = join(folder, 'copy.dip');
  copyFileSync(review, copy);
  const db = new SQLite(copy);
  db.exec(`DROP TRIGGER audit_is_a_log; DROP TRIGGER audit_is_kept; ${sql}`);
  db.close();
  await done(core, 'review.open', { file: copy });
  return refused(core, 'audit.list', { verify: true, head });
}

describe('the audit trail', () => {
  it('has one entry an act, oldest first, each under who acted', async () => {
    const { trail } = await closedReview();
    expect(trail.map(({ seq, actor, action }) => [seq, actor, action])).toEqual([
      [1, 'secretariat', 'review-created'],
      [2, 'secretariat', 'extract-imported'],
      [3, 'secretariat', 'sample-drawn'],
      [4, 'Ada', 'codings-loaded'],
      [5, 'Chair', 'disagreement-decided'],
    ]);
  });

  it('is a chain that anyone can work out again', async () => {
    const { trail } = await closedReview();
    let before = '0'.repeat(64);
    for (const { seq, at, actor, action, detail, hash } of trail) {
      const covered = `${before}\n${JSON.stringify([seq, at, actor, action, JSON.stringify(detail)])}`;
      expect(hash).toBe(createHash('sha256').update(covered).digest('hex'));
      before = hash;
    }
  });

  it('accepts each of its own hashes as a head, and no other', async () => {
    const { core, review, trail } = await closedReview();
    await done(core, 'review.open', { file: review });
    for (const { hash } of trail) expect(await done(core, 'audit.list', { head: hash })).toHaveLength(5);
    expect(await refused(core, 'audit.list', { head: 'f'.repeat(64) })).toMatchObject({ code: 'audit-broken' });
  });
});

describe('checking the audit trail', () => {
  it.each([
    ['who acted', "UPDATE audit SET actor = 'Nobody' WHERE seq = 4", 4],
    ['when', "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE seq = 2", 2],
    ['what was done', "UPDATE audit SET detail = replace(detail, 'Page 3', 'Page 4') WHERE seq = 5", 5],
    ['a hash', 'UPDATE audit SET hash = lower(hex(randomblob(32))) WHERE seq = 3', 3],
    ['a detail that is not even JSON', "UPDATE audit SET detail = 'x' WHERE seq = 3", 3],
  ])('finds a change of %s', async (_, sql, seq) => {
    const error = await tampered(sql);
    expect(error).toMatchObject({ code: 'audit-broken' });
    expect(error.message).toContain(`at entry ${seq}:`);
  });

  it('finds an entry taken out of the middle', async () => {
    expect((await tampered('DELETE FROM audit WHERE seq = 3')).message).toContain('at entry 3:');
  });

  it('finds an entry taken out and the rest numbered anew', async () => {
    expect((await tampered('DELETE FROM audit WHERE seq = 2; UPDATE audit SET seq = seq - 1 WHERE seq > 2')).message).toContain(
      'at entry 2:',
    );
  });

  it('finds two entries that changed places', async () => {
    expect(
      (
        await tampered(
          'UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 99',
        )
      ).message,
    ).toContain('at entry 3:');
  });

  it('finds a trail with nothing left in it', async () => {
    expect(await tampered('DELETE FROM audit')).toMatchObject({ code: 'audit-broken' });
  });

  it('finds a tail cut off, against a head noted elsewhere', async () => {
    const { core, folder, review, trail } = await closedReview();
    const copy = join(folder, 'cut.dip');
    copyFileSync(review, copy);
    const db = new SQLite(copy);
    db.exec('DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE seq > 3');
    db.close();
    await done(core, 'review.open', { file: copy });
    expect(await done(core, 'audit.list', { verify: true })).toHaveLength(3);
    const error = await refused(core, 'audit.list', { verify: true, head: trail.at(-1)?.hash ?? '' });
    expect(error.message).toMatch(/does not contain the head .* cut off its end/);
  });
});
