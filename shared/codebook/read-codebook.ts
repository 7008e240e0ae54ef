import { firstIssue } from '../first-issue.ts';
import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { codebookFault } from './check-codebook.ts';
import { type Codebook, codebookSchema } from './codebook.ts';

/** Reads a codebook from parsed JSON and checks what a schema cannot (check-codebook.ts). */
export function readCodebook(json: unknown, file: string): Result<Codebook> {
  const parsed = codebookSchema.safeParse(json);
  if (!parsed.success) {
    const { field, place, problem } = firstIssue(parsed.error, codebookSchema, json);
    return fail('codebook-unreadable', texts.errors.codebookField(file, place, problem), { file, field });
  }
  const fault = codebookFault(parsed.data, file);
  if (!fault) return ok(parsed.data);
  return fail(fault.error.code, fault.error.message, { file, ...fault.error.where });
}
