import type { Database } from 'better-sqlite3';

/**
 * Ends a transaction that failed, so that the file is as it was before. On a full disk SQLite ends it by itself, and a second ROLLBACK would be
 * an error; the pages that it had written by then it leaves in the file until something is next read, which is when it plays the journal back.
 */
export function takeBack(db: Database): void {
  if (db.inTransaction) db.exec('ROLLBACK');
  db.pragma('user_version');
}
