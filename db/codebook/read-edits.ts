import { basename } from 'node:path';
import { z } from 'zod';
import { type Edit, editsSchema } from '../../shared/codebook/revise/edits.ts';
import { firstIssue } from '../../shared/first-issue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { readJson } from './read-json.ts';

const fileSchema = z.strictObject({ edits: editsSchema });

/** A file of edits: a list of them, or `{"edits": [...]}`. */
export function readEdits(path: string): Result<Edit[]> {
  const file = basename(path);
  const json = readJson(path, texts.codebookEditor.files.editsNotJson(file));
  if (!json.ok) return json;
  const given = Array.isArray(json.value) ? { edits: json.value } : json.value;
  const read = fileSchema.safeParse(given);
  if (read.success) return ok(read.data.edits);
  const { field, place, problem } = firstIssue(read.error, fileSchema, given);
  return fail('edits-unreadable', texts.codebookEditor.files.editsField(file, place, problem), { file: path, field });
}
