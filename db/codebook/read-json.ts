import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';

const megabyte = 1024 * 1024;
/** Megabytes that no codebook comes near. */
const largest = 4;

/** @param notJson the sentence where it is something else */
export function readJson(path: string, notJson: string): Result<unknown> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(textOf(bytes.value)) as unknown);
  } catch {
    return fail('codebook-unreadable', notJson, { file: path });
  }
}

/** The bytes of a file that is no larger than any codebook. */
export function readBytes(path: string): Result<Buffer> {
  try {
    const tooLarge = texts.codebookEditor.files.tooLarge(basename(path), largest);
    return statSync(path).size > largest * megabyte ? fail('codebook-large', tooLarge, { file: path }) : ok(readFileSync(path));
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
}

/** UTF-8 as text, without a byte order mark. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
