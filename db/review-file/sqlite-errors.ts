import { basename } from 'node:path';
import { type Failure, fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';

const full: ReadonlySet<string> = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']);
const writeFailed: ReadonlySet<string> = new Set([
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_FSYNC',
  'SQLITE_IOERR_DIR_FSYNC',
  'SQLITE_IOERR_TRUNCATE',
]);
const unreadable: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EIO', 'ELOOP', 'ENAMETOOLONG']);

/** What an error thrown by SQLite or the file system means for the person whose file it is; null where it means nothing to them. */
export function failureOf(problem: unknown, path: string): Failure | null {
  const code = codeOf(problem);
  if (code === null) return null;
  const file = basename(path);
  const where = { file: path };
  if (full.has(code)) return fail('disk-full', texts.errors.diskFull(file), where);
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
    return fail('review-already-open', texts.errors.reviewAlreadyOpen(file), where);
  if (code === 'SQLITE_NOTADB') return fail('not-a-review', texts.errors.notReview(file), where);
  if (code.startsWith('SQLITE_CORRUPT')) return fail('review-damaged', texts.errors.reviewDamaged(file), where);
  if (code.startsWith('SQLITE_READONLY')) return fail('review-read-only', texts.errors.reviewReadOnly(file), where);
  if (code === 'SQLITE_IOERR_SHORT_READ') return fail('not-a-review', texts.errors.notReview(file), where);
  if (writeFailed.has(code)) return fail('write-failed', texts.errors.writeFailed(file), where);
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR'))
    return fail('file-unreadable', texts.errors.fileUnreadable(file), where);
  return fileFailure(code, path);
}

/** True where SQLite does not understand a statement: it names what the file does not have. */
export function isSqlError(problem: unknown): boolean {
  return codeOf(problem) === 'SQLITE_ERROR';
}

function fileFailure(code: string, path: string): Failure | null {
  const file = basename(path);
  const where = { file: path };
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file-missing', texts.errors.fileMissing(file), where);
  if (code === 'EISDIR') return fail('file-is-folder', texts.errors.fileIsFolder(file), where);
  if (code === 'EEXIST') return fail('file-exists', texts.errors.fileExists(file), where);
  if (code === 'EROFS') return fail('file-unwritable', texts.errors.fileUnwritable(file), where);
  if (unreadable.has(code)) return fail('file-unreadable', texts.errors.fileUnreadable(file), where);
  return null;
}

function codeOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return null;
  return typeof problem.code === 'string' ? problem.code : null;
}
