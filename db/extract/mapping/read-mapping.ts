import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Mapping, mappingSchema } from '../../../shared/contract/extract-reading.ts';
import { firstIssue } from '../../../shared/first-issue.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { jsonFault } from '../../files/json-fault.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';

/** Reads a mapping file. */
export function readMapping(path: string): Result<Mapping> {
  const file = basename(path);
  let json: unknown;
  let source = '';
  try {
    source = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    json = JSON.parse(source);
  } catch (problem) {
    if (problem instanceof SyntaxError) {
      const { line, column } = jsonFault(source);
      return fail('mapping-unreadable', texts.errors.mappingUnreadable(file, line, column), { file: path, line });
    }
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const { field, place, problem } = firstIssue(parsed.error, mappingSchema, json);
  return fail('mapping-unreadable', texts.errors.mappingField(file, place, problem), { file: path, field });
}
