import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';

const databaseMark = 'SQLite format 3\0';

/**
 * Whether a file that is there is a SQLite database, as a review is: nothing we write may take its place, whatever it is called. The review
 * that is open never gets here, since reading it would drop its lock; the dispatcher refuses it by its path.
 */
function isDatabase(path: string): boolean {
  if (!existsSync(path)) return false;
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(databaseMark.length);
    readSync(handle, head, 0, head.length, 0);
    return head.toString('latin1') === databaseMark;
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it; text as UTF-8. Answers with its SHA-256 in lower-case hex.
 */
export function writeWhole(path: string, content: string | Uint8Array): Result<string> {
  const file = basename(path);
  const where = { file: path };
  const draft = join(dirname(path), `.${randomUUID()}.part`);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  let begun = false;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return fail('file-is-folder', texts.errors.fileIsFolder(file), where);
    if (isDatabase(path)) return fail('file-holds-review', texts.errors.fileHoldsReview(file), where);
    const handle = openSync(draft, 'wx');
    begun = true;
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, path);
    return ok(createHash('sha256').update(bytes).digest('hex'));
  } catch (problem) {
    if (begun) rmSync(draft, { force: true });
    const failure = failureOf(problem, path);
    if (failure?.error.code === 'file-unreadable' || failure?.error.code === 'file-missing') {
      return fail('file-unwritable', texts.errors.fileUnwritable(file), where);
    }
    if (failure) return failure;
    throw problem;
  }
}
