import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../db/migrations/migrate.ts';
import { applicationId, connect } from '../../db/review-file/connection.ts';
import { done, testCore } from '../support/core.ts';
import { sha256Of } from '../support/fingerprint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A review of layout 1 with three cases and a simple draw of two, as that layout wrote it. */
function firstLayout(): string {
  const path = join(temporaryFolder(), 'old.dip');
  const db = connect(path, false);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, 1);
  const seed = 'dice';
  const refs = ['C-01', 'C-02', 'C-03'];
  const tickets = refs.map((ref) => ({ ref, ticket: sha256Of(`${seed}\n${ref}`) })).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
  db.exec(`
    INSERT INTO review VALUES (1, 'uuid', 'Old', '', '', 0, '2026-01-01T00:00:00Z');
    INSERT INTO codebook VALUES (1, 'book', '{"id":"book","version":1,"title":"B","themes":[],"questions":[],"measures":[]}', 'now');
    INSERT INTO extract VALUES (1, 'e.csv', '', 0, '{}', 3, 3, 'now');
  `);
  for (const [at, ref] of refs.entries())
    db.prepare("INSERT INTO case_record (id, extract_id, row, case_ref, narrative, extra) VALUES (?, 1, ?, ?, '[]', '{}')").run(
      at + 1,
      at + 1,
      ref,
    );
  const frame = refs.map((ref) => `${ref}\n`).join('');
  db.prepare("INSERT INTO draw VALUES (1, 'simple', 2, ?, 3, ?, ?, '2026-01-02T00:00:00Z')").run(seed, frame, sha256Of(frame));
  const detail = { drawId: 'draw-1', method: 'simple', size: 2, seed, frame: 3, frameSha256: sha256Of(frame) };
  db.prepare("INSERT INTO audit VALUES (1, '2026-01-02T00:00:00Z', 'Ada', 'sample-drawn', ?, 'hash')").run(JSON.stringify(detail));
  for (const [at, { ref, ticket }] of tickets.slice(0, 2).entries())
    db.prepare('INSERT INTO draw_case VALUES (1, ?, ?, ?)').run(at + 1, refs.indexOf(ref) + 1, ticket);
  db.close();
  return path;
}

describe('migration 2', () => {
  it('leaves a draw of the first layout as it was: it still comes out again', async () => {
    const core = testCore();
    await done(core, 'review.open', { file: firstLayout() });
    expect(await done(core, 'draw.verify', {})).toEqual({ drawId: 'draw-1', reproduced: true });
    expect((await done(core, 'review.overview', {})).draws).toMatchObject([
      { method: 'simple', size: 2, where: '', seed: 'dice', strata: [] },
    ]);
  });

  it('lets such a draw be topped up and a case of it be replaced', async () => {
    const core = testCore();
    await done(core, 'review.open', { file: firstLayout() });
    const [first] = await done(core, 'draw.tickets', {});
    expect(await done(core, 'draw.make', { size: 3, topUp: 'draw-1' })).toMatchObject({ size: 3, topUpOf: 'draw-1' });
    const { replacement } = await done(core, 'draw.exclude', {
      drawId: 'draw-1',
      caseRef: first?.caseRef ?? '',
      reason: 'r',
      by: 'AB',
      replace: true,
    });
    expect(replacement).not.toBeNull();
  });

  it('takes the file to version 2 and adds strict tables alone', () => {
    const path = firstLayout();
    const copy = join(temporaryFolder(), 'copy.dip');
    copyFileSync(path, copy);
    const db = connect(copy, true);
    migrate(db, 2);
    expect(versionOf(db)).toBe(2);
    const added = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1 ORDER BY name").pluck().all();
    expect(added).toEqual(expect.arrayContaining(['assignment', 'exclusion', 'frame_note', 'interest', 'share_out']));
    db.close();
  });
});
