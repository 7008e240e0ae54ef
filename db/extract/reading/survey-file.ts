import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Progress } from '../../../shared/contract/commands.ts';
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';
import type { FileSurvey } from './file-survey.ts';
import { readAhead } from './read-ahead.ts';
import { rememberedSurvey, rememberSurvey } from './remembered-survey.ts';
import { completeUtf8 } from './utf8-characters.ts';
import { type NotUtf8, Utf8Scales } from './weigh-utf8.ts';

export interface SurveyOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /**
   * True spares a file that has not changed a second survey. For what is only looked at: the hash that a review keeps is made of the very
   * bytes that are read for it.
   */
  readonly mayRemember?: boolean;
}

const chunkSize = 1 << 20;
const headSize = 1 << 16;

/**
 * Reads a file once: its hash, its size, and whether it is UTF-8 to the last byte. A guess from its beginning would be wrong for the one
 * accent in row 90,000. Some 0.15 s for 170 MB; one that is not UTF-8 is read a second time, for what speaks for and against it.
 */
export async function surveyFile(path: string, { signal, progress, mayRemember = false }: SurveyOptions = {}): Promise<Result<FileSurvey>> {
  const file = resolve(path);
  try {
    const stats = await stat(file, { bigint: true });
    const unfit = stats.isFile() ? null : notFile(file, stats.isDirectory());
    if (unfit) return unfit;
    if (stats.size === 0n) return fail('extract-empty', texts.errors.extractEmpty(basename(file)), { file });
    const known = mayRemember ? rememberedSurvey(file, stats) : null;
    if (known) return ok(known);
    const begun = Date.now();
    const surveyed = await survey(file, Number(stats.size), signal, progress);
    if (surveyed.ok) rememberSurvey(surveyed.value, stats, await stat(file, { bigint: true }), begun);
    return surveyed;
  } catch (problem) {
    const failure = failureOf(problem, file);
    if (failure) return failure;
    throw problem;
  }
}

function notFile(file: string, isFolder: boolean): Failure {
  return isFolder
    ? fail('file-is-folder', texts.errors.fileIsFolder(basename(file)), { file })
    : fail('file-unreadable', texts.errors.fileUnreadable(basename(file)), { file });
}

async function survey(
  file: string,
  total: number,
  signal: AbortSignal | undefined,
  progress: ((progress: Progress) => void) | undefined,
): Promise<Result<FileSurvey>> {
  const handle = await open(file, 'r');
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  let allUtf8 = true;
  let hasNul = false;
  /** Bytes of a character that the last chunk ended inside. */
  let broken = Buffer.alloc(0);
  try {
    for await (const chunk of readAhead(handle, 0, chunkSize)) {
      if (signal?.aborted) return fail('cancelled', texts.errors.cancelled());
      if (bytes === 0) head = Buffer.from(chunk.subarray(0, headSize));
      hash.update(chunk);
      bytes += chunk.length;
      hasNul ||= chunk.includes(0);
      if (allUtf8) {
        const joined = broken.length === 0 ? chunk : Buffer.concat([broken, chunk]);
        const whole = completeUtf8(joined);
        allUtf8 = isUtf8(joined.subarray(0, whole));
        broken = Buffer.from(joined.subarray(whole));
      }
      progress?.({ stage: 'survey', done: bytes, total });
    }
    // Most files are UTF-8, or ASCII, and are read once.
    const notUtf8 = (allUtf8 && broken.length === 0) || hasNul ? null : await weigh(handle, signal);
    if (signal?.aborted) return fail('cancelled', texts.errors.cancelled());
    return ok({ file, bytes, sha256: hash.digest('hex'), head, notUtf8, hasNul });
  } finally {
    await handle.close();
  }
}

/** What speaks for and against UTF-8 in the whole file, read once more. */
async function weigh(handle: FileHandle, signal: AbortSignal | undefined): Promise<NotUtf8 | null> {
  const scales = new Utf8Scales();
  for await (const chunk of readAhead(handle, 0, chunkSize)) {
    if (signal?.aborted) return null;
    scales.add(chunk);
  }
  return scales.end();
}
