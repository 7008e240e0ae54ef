import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
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

/** A file that is written piece by piece and takes its place whole or not at all. */
export interface WholeFile {
  /** Adds to the end, text as UTF-8. After the first failure nothing more is written. */
  add(content: string | Uint8Array): void;
  /** Puts the file in its place. Answers with its SHA-256 in lower-case hex, or with what went wrong on the way. */
  finish(): Result<string>;
  /** Takes away what was written, where it was not finished. */
  abandon(): void;
}

/** Begins a file beside its place; it is renamed into it at the end. */
export function beginWhole(path: string): WholeFile {
  const draft = join(dirname(path), `.${randomUUID()}.part`);
  const hash = createHash('sha256');
  let failure: Failure | null = null;
  let handle: number | null = null;
  let isThere = false;

  const attempt = (act: () => Failure | null): void => {
    if (failure) return;
    try {
      failure = act();
    } catch (problem) {
      failure = failureToWrite(problem, path);
    }
  };
  const close = (): void => {
    if (handle !== null) closeSync(handle);
    handle = null;
  };
  const abandon = (): void => {
    close();
    if (isThere) rmSync(draft, { force: true });
    isThere = false;
  };
  attempt(() => {
    const unfit = unfitPlace(path);
    if (unfit) return unfit;
    handle = openSync(draft, 'wx');
    isThere = true;
    return null;
  });
  return {
    add: (content) =>
      attempt(() => {
        const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
        hash.update(bytes);
        for (let written = 0; written < bytes.length && handle !== null; ) written += writeSync(handle, bytes, written);
        return null;
      }),
    finish: () => {
      attempt(() => {
        if (handle !== null) fsyncSync(handle);
        close();
        renameSync(draft, path);
        isThere = false;
        return null;
      });
      abandon();
      return failure ?? ok(hash.digest('hex'));
    },
    abandon,
  };
}

/** Writes a file whole or not at all, text as UTF-8. Answers with its SHA-256 in lower-case hex. */
export function writeWhole(path: string, content: string | Uint8Array): Result<string> {
  const file = beginWhole(path);
  try {
    file.add(content);
    return file.finish();
  } finally {
    file.abandon();
  }
}

function unfitPlace(path: string): Failure | null {
  const where = { file: path };
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return fail('file-is-folder', texts.errors.fileIsFolder(basename(path)), where);
  return isDatabase(path) ? fail('file-holds-review', texts.errors.fileHoldsReview(basename(path)), where) : null;
}

function failureToWrite(problem: unknown, path: string): Failure {
  const failure = failureOf(problem, path);
  if (failure?.error.code === 'file-unreadable' || failure?.error.code === 'file-missing')
    return fail('file-unwritable', texts.errors.fileUnwritable(basename(path)), { file: path });
  if (failure) return failure;
  throw problem;
}
