import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { migrate } from '../migrations/migrate.ts';
import { applicationId, connect, takeLock } from './connection.ts';
import { asWritable, type OpenReview, openReviewOn, type WritableReview } from './review.ts';
import { failureOf } from './sqlite-errors.ts';

/**
 * Makes a new review file and fills it by `fill`, in one go: when anything fails, or `fill` says so, nothing is left at `path`.
 * Never overwrites.
 */
export async function createReview(
  path: string,
  fill: (review: WritableReview) => Result<unknown> | Promise<Result<unknown>>,
  passphrase: string | null = null,
): Promise<Result<OpenReview>> {
  const file = basename(path);
  if (existsSync(path)) return fail('file-exists', texts.errors.fileExists(file), { file: path });
  if (!isFolder(dirname(path))) return fail('file-unwritable', texts.errors.fileUnwritable(file), { file: path });
  try {
    const db = connect(path, false, passphrase);
    try {
      takeLock(db);
      db.pragma(`application_id = ${applicationId}`);
      migrate(db);
      const review = openReviewOn(db, path, passphrase);
      db.exec('BEGIN');
      const filled = await fill(asWritable(review));
      if (!filled.ok) {
        db.close();
        removeFile(path);
        return filled;
      }
      db.exec('COMMIT');
      return ok(review);
    } catch (problem) {
      db.close();
      throw problem;
    }
  } catch (problem) {
    removeFile(path);
    const failure = failureOf(problem, path);
    if (failure?.error.code === 'file-unreadable') return fail('file-unwritable', texts.errors.fileUnwritable(file), { file: path });
    if (failure) return failure;
    throw problem;
  }
}

/** Takes away a review file that was just made, with its journal. It must be closed. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}-journal`, { force: true });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
