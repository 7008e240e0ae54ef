import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, versionOf } from '../../db/migrations/migrate.ts';
import { connect } from '../../db/review-file/connection.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A file of layout 3 with a coding and a decision in it, taken to layout 4. */
function fourthLayout(): Database {
  const db = connect(join(temporaryFolder(), 'review.dip'), false);
  onTestFinished(() => void db.close());
  migrate(db, 3);
  db.exec(`
    INSERT INTO codebook VALUES (1, 'book', '{}', 'now');
    INSERT INTO extract VALUES (1, 'e.csv', '', 0, '{}', 0, 0, 'now');
    INSERT INTO case_record (id, extract_id, row, case_ref, narrative, extra) VALUES (1, 1, 1, 'C-01', '[]', '{}');
    INSERT INTO reviewer VALUES (1, 'Ada');
    INSERT INTO coding_revision (id, reviewer_id, case_id, codebook_version, epoch, sequence, at, changes) VALUES ('uuid', 1, 1, 1, 1, 1, 'now', '{}');
    INSERT INTO resolution VALUES (1, 1, 'domestic', 'present', 'Chair', 'why', 'now');
  `);
  migrate(db, 4);
  return db;
}

describe('migration 4', () => {
  it('keeps codings in force and decisions decided', () => {
    const db = fourthLayout();
    expect(versionOf(db)).toBe(4);
    expect(db.prepare('SELECT merge_id, set_aside, digest FROM coding_revision').all()).toEqual([
      { merge_id: null, set_aside: 0, digest: '' },
    ]);
    expect(db.prepare('SELECT kind FROM resolution').pluck().all()).toEqual(['decided']);
  });

  it.each(['changes', 'kind', 'at', 'digest', 'epoch'])('lets nobody change the %s of a coding', (column) => {
    expect(() => fourthLayout().exec(`UPDATE coding_revision SET ${column} = '2'`)).toThrow('codings are never changed');
  });

  it('lets an undone merge set a coding aside, and no more', () => {
    const db = fourthLayout();
    db.exec('UPDATE coding_revision SET set_aside = 1');
    expect(() => db.exec('UPDATE coding_revision SET set_aside = 2')).toThrow(/CHECK/);
    expect(() => db.exec('DELETE FROM coding_revision')).toThrow('codings are never deleted');
  });
});
