import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. Answers with its SHA-256 in lower-case hex.
 */
export function writeWhole(path: string, content: string): Result<string> {
  const file = basename(path);
  const where = { file: path };
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return fail('file-unwritable', texts.errors.fileUnwritable(file), where);
  if (existsSync(path) && statSync(path).isDirectory()) return fail('file-is-folder', texts.errors.fileIsFolder(file), where);
  const draft = join(folder, `.${file}.${randomUUID()}.part`);
  const bytes = Buffer.from(content, 'utf8');
  try {
    const handle = openSync(draft, 'wx');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, path);
    return ok(createHash('sha256').update(bytes).digest('hex'));
  } catch (problem) {
    rmSync(draft, { force: true });
    const failure = failureOf(problem, path);
    if (failure?.error.code === 'file-unreadable' || failure?.error.code === 'file-missing') {
      return fail('file-unwritable', texts.errors.fileUnwritable(file), where);
    }
    if (failure) return failure;
    throw problem;
  }
}
