import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { migrate, schemaVersion, versionOf } from '../migrations/migrate.ts';
import { applicationId, connect, takeLock, takeOverJournal } from './connection.ts';
import { type OpenReview, openReviewOn } from './review.ts';
import { failureOf, isSqlError } from './sqlite-errors.ts';

/** What stands against a file of that layout, found before anything of it is written; null where nothing does. */
export type LookOver = (review: OpenReview, version: number) => Failure | null;

/**
 * Opens a review and keeps its lock until it is closed. The file is never read by other means while it is open:
 * closing such a handle would drop the lock of the whole process.
 */
export function openReview(path: string, passphrase: string | null = null, lookOver: LookOver = () => null): Result<OpenReview> {
  try {
    return unfit(path) ?? attempted(path, lookOver, null) ?? withPassphrase(path, lookOver, passphrase);
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
}

/** What is no database in plain is encrypted, or nothing of ours. */
function withPassphrase(path: string, lookOver: LookOver, passphrase: string | null): Result<OpenReview> {
  const where = { file: path };
  const file = basename(path);
  if (!looksEncrypted(path)) return fail('not-a-review', texts.errors.notReview(file), where);
  if (passphrase === null || passphrase === '') return fail('passphrase-needed', texts.errors.passphraseNeeded(file), where);
  return attempted(path, lookOver, passphrase) ?? fail('wrong-passphrase', texts.errors.wrongPassphrase(file), where);
}

/** Null where the file cannot be read this way: it is encrypted, by another passphrase, or no database. */
function attempted(path: string, lookOver: LookOver, passphrase: string | null): Result<OpenReview> | null {
  try {
    return opened(path, lookOver, passphrase);
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure?.error.code === 'not-a-review') return null;
    // SQL that every review knows cannot be wrong; a table of it is not there, or not as it was.
    if (isSqlError(problem)) return fail('review-damaged', texts.errors.reviewDamaged(basename(path)), { file: path });
    throw problem;
  }
}

const headLength = 512;

/**
 * Whether a file begins with noise, as encrypted pages are. To be asked only of a file that this process does not hold open: closing such a
 * handle would drop its lock.
 */
function looksEncrypted(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headLength);
    const length = readSync(handle, head, 0, head.length, 0);
    // Of 256 values noise has some 221 in 512 bytes, and hardly ever under 190; a text has under 100.
    return length === headLength && new Set(head).size > 160;
  } finally {
    closeSync(handle);
  }
}

/** What can be told of a file without opening it. */
function unfit(path: string): Failure | null {
  const file = basename(path);
  const where = { file: path };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return fail('file-missing', texts.errors.fileMissing(file), where);
  if (stats.isDirectory()) return fail('file-is-folder', texts.errors.fileIsFolder(file), where);
  if (!stats.isFile() || stats.size === 0) return fail('not-a-review', texts.errors.notReview(file), where);
  return mayWrite(path) ? null : fail('review-read-only', texts.errors.reviewReadOnly(file), where);
}

/** Everything is looked at before the lock is taken: taking it, SQLite mends what it can of a header, and what is refused is to stay as it is. */
function opened(path: string, lookOver: LookOver, passphrase: string | null): Result<OpenReview> {
  const db = connect(path, true, passphrase);
  try {
    const review = openReviewOn(db, path, passphrase);
    const version = versionOf(db);
    const refused = refusal(db.pragma('application_id', { simple: true }) as number, version, path) ?? lookOver(review, version);
    if (refused) {
      db.close();
      return refused;
    }
    takeLock(db);
    takeOverJournal(db);
    migrate(db);
    return ok(review);
  } catch (problem) {
    db.close();
    throw problem;
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function refusal(application: number, version: number, path: string): Failure | null {
  const file = basename(path);
  if (application !== applicationId || version === 0) return fail('not-a-review', texts.errors.notReview(file), { file: path });
  if (version > schemaVersion) {
    return fail('review-from-future', texts.errors.reviewFromFuture(file, version, schemaVersion), { file: path });
  }
  return null;
}
