import { checkNames } from '../expression/names.ts';
import { parseExpression } from '../expression/parse.ts';
import { firstIssue } from '../first-issue.ts';
import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { type Codebook, codebookSchema } from './codebook.ts';

/**
 * Reads a codebook from parsed JSON and checks what a schema cannot: ids and keys that repeat, and
 * measures whose expressions do not parse or name a theme or question that is not there.
 */
export function readCodebook(json: unknown, file: string): Result<Codebook> {
  const parsed = codebookSchema.safeParse(json);
  if (!parsed.success) {
    const { field, place, problem } = firstIssue(parsed.error, codebookSchema, json);
    return fail('codebook-unreadable', texts.errors.codebookField(file, place, problem), { file, field });
  }
  const codebook = parsed.data;
  const repeated = firstRepeated([...codebook.themes, ...codebook.questions].map((item) => item.id));
  if (repeated) return fail('codebook-repeated-id', texts.errors.codebookRepeatedId(file, repeated), { file, field: repeated });
  const measure = firstRepeated(codebook.measures.map((item) => item.id));
  if (measure) return fail('codebook-repeated-id', texts.errors.codebookRepeatedId(file, measure), { file, field: measure });
  const key = firstRepeated(codebook.themes.map((theme) => theme.key.toLowerCase()).filter((value) => value !== ''));
  if (key) return fail('codebook-repeated-key', texts.errors.codebookRepeatedKey(file, key), { file, field: key });
  for (const item of codebook.measures) {
    for (const source of [item.of, item.where]) {
      const expression = parseExpression(source);
      const checked = expression.ok ? checkNames(expression.value, codebook, null) : expression;
      if (!checked.ok) {
        const message = texts.errors.codebookMeasure(file, item.id, checked.error.message);
        return fail('codebook-measure', message, { file, field: item.id });
      }
    }
  }
  return ok(codebook);
}

function firstRepeated(values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return null;
}
