import type { Database } from 'better-sqlite3';
import { connect } from '../review-file/connection.ts';
import { migrate } from './migrate.ts';

/** The layout of a file as text: every table, index and trigger with its SQL. */
export function layoutOf(db: Database): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());
}

/** The layout that a version has. */
export function layoutAt(version: number): string {
  const db = connect(':memory:', false);
  try {
    migrate(db, version);
    return layoutOf(db);
  } finally {
    db.close();
  }
}
