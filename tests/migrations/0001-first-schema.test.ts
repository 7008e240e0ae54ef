import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, versionOf } from '../../db/migrations/migrate.ts';
import { connect } from '../../db/review-file/connection.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A file that migration 1 has just made, with one row in each of its logs. */
function firstLayout(): Database {
  const db = connect(join(temporaryFolder(), 'review.dip'), false);
  onTestFinished(() => void db.close());
  migrate(db, 1);
  db.exec(`
    INSERT INTO codebook VALUES (1, 'book', '{}', 'now');
    INSERT INTO extract VALUES (1, 'e.csv', '', 0, '{}', 0, 0, 'now');
    INSERT INTO case_record (id, extract_id, row, case_ref, narrative, extra) VALUES (1, 1, 1, 'C-01', '[]', '{}');
    INSERT INTO reviewer VALUES (1, 'Ada');
    INSERT INTO coding_revision VALUES ('uuid', 1, 1, 1, 1, 1, 'now', '{}');
    INSERT INTO resolution VALUES (1, 1, 'domestic', 'present', 'Chair', 'why', 'now');
    INSERT INTO audit VALUES (1, 'now', 'Ada', 'act', '{}', 'hash');
  `);
  return db;
}

describe('migration 1', () => {
  it('takes an empty file to version 1', () => {
    const db = firstLayout();
    expect(versionOf(db)).toBe(1);
  });

  it('makes the tables of a review, all of them strict', () => {
    const tables = firstLayout()
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      .all();
    const names = [
      'audit',
      'case_record',
      'codebook',
      'coding_revision',
      'current_coding',
      'draw',
      'draw_case',
      'extract',
      'resolution',
      'review',
      'reviewer',
    ];
    expect(tables).toEqual(names.map((name) => ({ name, strict: 1 })));
  });

  it.each([
    ['coding_revision', 'changes', 'codings'],
    ['resolution', 'value', 'resolutions'],
    ['audit', 'detail', 'audit entries'],
  ])('makes %s a log: no update, no delete', (table, column, what) => {
    const db = firstLayout();
    expect(() => db.exec(`UPDATE ${table} SET ${column} = 'x'`)).toThrow(`${what} are never changed`);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(`${what} are never deleted`);
    expect(() => db.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(`${what} are never`);
  });

  it('keeps references to cases apart', () => {
    const db = firstLayout();
    expect(() =>
      db.exec(`INSERT INTO case_record (extract_id, row, case_ref, narrative, extra) VALUES (1, 2, 'C-01', '[]', '{}')`),
    ).toThrow(/UNIQUE/);
  });

  it('lets nothing refer to a case that is not there', () => {
    const db = firstLayout();
    expect(() => db.exec("INSERT INTO coding_revision VALUES ('other', 1, 99, 1, 1, 2, 'now', '{}')")).toThrow(/FOREIGN KEY/);
  });
});
