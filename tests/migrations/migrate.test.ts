import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, migrations, schemaVersion, versionOf } from '../../db/migrations/migrate.ts';
import { applicationId, connect } from '../../db/review-file/connection.ts';
import { done, refused, testCore } from '../support/core.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A file made by hand; closed again. */
function made(path: string, sql: string): string {
  const db = connect(path, false);
  db.exec(sql);
  db.close();
  return path;
}

describe('migrating', () => {
  it('has as many steps as the version it leads to', () => {
    expect(migrations).toHaveLength(schemaVersion);
  });

  it('leaves file and version as they were when a step fails half-way', () => {
    // The first step makes `audit` last of all tables, and this one stands in its way.
    const path = made(join(temporaryFolder(), 'review.dip'), 'CREATE TABLE audit (seq)');
    const before = fingerprint(path);
    const db = connect(path, true);
    expect(() => migrate(db)).toThrow(/audit already exists/);
    expect(versionOf(db)).toBe(0);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").pluck().all()).toEqual(['audit']);
    db.close();
    expect(fingerprint(path)).toBe(before);
  });

  it('does nothing to a file of the newest layout', () => {
    const path = join(temporaryFolder(), 'review.dip');
    const db = connect(path, false);
    migrate(db);
    db.close();
    const before = fingerprint(path);
    const again = connect(path, true);
    migrate(again);
    again.close();
    expect(fingerprint(path)).toBe(before);
  });
});

describe('opening a review', () => {
  it('refuses a file from the future and leaves it alone', async () => {
    const version = schemaVersion + 1;
    const path = made(
      join(temporaryFolder(), 'future.dip'),
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; CREATE TABLE later (a)`,
    );
    const before = fingerprint(path);
    const error = await refused(testCore(), 'review.open', { file: path });
    expect(error).toMatchObject({ code: 'review-from-future', where: { file: path } });
    expect(error.message).toContain(`its layout is ${version}, this version knows up to ${schemaVersion}`);
    expect(fingerprint(path)).toBe(before);
  });

  it('refuses a database of another program, even one of the same version', async () => {
    const path = made(
      join(temporaryFolder(), 'other.dip'),
      `PRAGMA application_id = 1; PRAGMA user_version = ${schemaVersion}; CREATE TABLE a (a)`,
    );
    expect(await refused(testCore(), 'review.open', { file: path })).toMatchObject({ code: 'not-a-review' });
  });

  it('knows a review by its application id', async () => {
    const path = join(temporaryFolder(), 'named as one likes.txt');
    const core = testCore();
    await done(core, 'review.create', { file: path, title: 'T' });
    core.close();
    const db = connect(path, true);
    const marks = ['application_id', 'user_version'].map((pragma) => db.pragma(pragma, { simple: true }));
    db.close();
    expect(marks).toEqual([0x44495053, schemaVersion]);
  });
});
