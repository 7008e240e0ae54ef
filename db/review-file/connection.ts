import { existsSync, realpathSync } from 'node:fs';
import SQLite, { type Database, type Options } from 'better-sqlite3';

/** `DIPS` in ASCII: marks a SQLite file as a review. */
export const applicationId = 0x44495053;

/**
 * Opens a connection with the settings every review runs under: no sidecar at rest, synced to the platter, deleted content overwritten,
 * nothing of the schema trusted, no temporary files on disk.
 *
 * @param passphrase encrypts and authenticates every page, and the journal; the file is then never plain on the disk
 */
export function connect(path: string, mustExist: boolean, passphrase: string | null = null): Database {
  const options: Options = { fileMustExist: mustExist, timeout: 200 };
  const binding = nativeBinding();
  const db = new SQLite(path, binding === undefined ? options : { ...options, nativeBinding: binding });
  try {
    if (passphrase !== null) unlock(db, passphrase);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('synchronous = EXTRA');
    db.pragma('foreign_keys = ON');
    // So that INSERT OR REPLACE cannot slip past the triggers that keep the logs.
    db.pragma('recursive_triggers = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('secure_delete = ON');
    db.pragma('cell_size_check = ON');
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (problem) {
    db.close();
    throw problem;
  }
}

/** The cipher comes before the key on every connection. Two spellings of the same characters are one passphrase. */
function unlock(db: Database, passphrase: string): void {
  db.pragma("cipher = 'aegis'");
  db.pragma(`key = '${passphrase.normalize('NFC').replaceAll("'", "''")}'`);
}

/** A build of the SQLite module for a runtime whose Node-API is older than the shipped one needs. */
function nativeBinding(): string | undefined {
  return Number(process.versions['napi']) < 10 ? process.env['DIP_NATIVE_BINDING'] : undefined;
}

/** Takes the lock for as long as the connection lives (`locking_mode` is EXCLUSIVE). Throws SQLITE_BUSY when another has it. */
export function takeLock(db: Database): void {
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

/**
 * Takes away the journal that a killed process left beside the file; to be called under the lock. SQLite plays back a journal that it needs
 * and deletes it when the file is closed. One whose transaction was over, or had written nothing yet, it has marked as void and then never
 * looks at again, although pages of cases may still stand in it. A transaction that is taken back makes that journal its own, and changes
 * no byte of the file. Deleting the journal here would be wrong: the connection may have it open by now, and would go on with a file without a name.
 */
export function takeOverJournal(db: Database): void {
  // It stands beside the file itself, not beside a link to it.
  if (!existsSync(`${realpathSync(db.name)}-journal`)) return;
  const version = db.pragma('user_version', { simple: true }) as number;
  db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`);
}
