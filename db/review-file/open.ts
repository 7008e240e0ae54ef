import { accessSync, constants, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { migrate, schemaVersion, versionOf } from '../migrations/migrate.ts';
import { applicationId, connect, takeLock, takeOverJournal } from './connection.ts';
import { type OpenReview, openReviewOn } from './review.ts';
import { failureOf } from './sqlite-errors.ts';

/**
 * Opens a review and keeps its lock until it is closed. The file is never read by other means while it is open:
 * closing such a handle would drop the lock of the whole process.
 */
export function openReview(path: string): Result<OpenReview> {
  try {
    return unfit(path) ?? opened(path);
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
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

function opened(path: string): Result<OpenReview> {
  const db = connect(path, true);
  try {
    takeLock(db);
    const refused = refusal(db.pragma('application_id', { simple: true }) as number, versionOf(db), path);
    if (refused) {
      db.close();
      return refused;
    }
    takeOverJournal(db);
    migrate(db);
    return ok(openReviewOn(db, path));
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
