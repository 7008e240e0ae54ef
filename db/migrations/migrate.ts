import type { Database } from 'better-sqlite3';
import { firstSchema } from './0001-first-schema.ts';
import { draws } from './0002-draws.ts';
import { desk } from './0003-desk.ts';
import { manyHands } from './0004-many-hands.ts';

/** Each migration takes the layout from its index to the next; `user_version` is how many have run. */
export const migrations: readonly string[] = [firstSchema, draws, desk, manyHands];

export const schemaVersion = migrations.length;

export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a review file to the newest layout. Each step and its `user_version` are one transaction: a file is never between two
 * layouts, whatever happens. Throws what SQLite throws, with the file as it was before the failed step.
 */
export function migrate(db: Database, to: number = schemaVersion): void {
  for (let version = versionOf(db); version < to; version++) {
    const step = migrations[version];
    if (step === undefined) return;
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${version + 1}`);
    }).exclusive();
  }
}
