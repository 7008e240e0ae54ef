import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { longestList } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';

const findingName = /^\d+:\d+:\d+$/;

/** Reads the ids of findings to keep, one a line, as `inspect --json` tells them. */
export function readKeepFile(path: string): Result<string[]> {
  try {
    const lines = readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim());
    const wrong = lines.findIndex((line) => line !== '' && !findingName.test(line));
    if (wrong >= 0) return fail('keep-unreadable', texts.errors.keepLine(basename(path), wrong + 1), { file: path, line: wrong + 1 });
    const ids = lines.filter((line) => line !== '');
    return ids.length > longestList
      ? fail('keep-too-long', texts.errors.keepTooLong(basename(path), longestList), { file: path })
      : ok(ids);
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
}
