import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Mapping, mappingSchema } from '../../../shared/contract/extract-reading.ts';
import { firstIssue } from '../../../shared/first-issue.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';

/** Reads a mapping file. */
export function readMapping(path: string): Result<Mapping> {
  const file = basename(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (problem) {
    if (problem instanceof SyntaxError) return fail('mapping-unreadable', texts.errors.mappingUnreadable(file), { file: path });
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const { field, place, problem } = firstIssue(parsed.error, mappingSchema, json);
  return fail('mapping-unreadable', texts.errors.mappingField(file, place, problem), { file: path, field });
}
