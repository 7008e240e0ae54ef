import { checkNames } from '../expression/names.ts';
import { parseExpression } from '../expression/parse.ts';
import { type Failure, fail } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { type Codebook, isLive } from './codebook.ts';

const t = texts.errors;

/**
 * What a schema cannot see: ids and keys that repeat, versions from the future, and measures and checks whose expressions do not parse or name
 * what is not asked. Null where the codebook holds together.
 *
 * @param name the file it stands in, or what else a sentence about it begins with
 */
export function codebookFault(codebook: Codebook, name: string): Failure | null {
  const { themes, questions, measures, checks } = codebook;
  const items = [...themes, ...questions];
  const options = questions.map((question) => firstRepeated(question.options.map(({ id }) => id)));
  const repeated = [
    firstRepeated(items.map(({ id }) => id)),
    firstRepeated(measures.map(({ id }) => id)),
    firstRepeated(checks.map(({ id }) => id)),
  ];
  const [id] = [...repeated, ...options].filter((each) => each !== null);
  if (id !== undefined) return fail('codebook-repeated-id', t.codebookRepeatedId(name, id), { field: id });
  const key = firstRepeated(
    themes
      .filter(isLive)
      .map((theme) => theme.key.toLowerCase())
      .filter((value) => value !== ''),
  );
  if (key !== null) return fail('codebook-repeated-key', t.codebookRepeatedKey(name, key), { field: key });
  const early = items.find((item) => Math.max(item.meaningSince, item.addedIn, item.stateSince) > codebook.version);
  if (early) return fail('codebook-version', t.codebookVersion(name, early.label, codebook.version), { field: early.id });
  return expressionFault(codebook, name);
}

function expressionFault(codebook: Codebook, name: string): Failure | null {
  for (const { id, of, where } of codebook.measures) {
    for (const source of [of, where]) {
      const problem = faultIn(source, codebook);
      if (problem !== null) return fail('codebook-measure', t.codebookMeasure(name, id, problem), { field: id });
    }
  }
  for (const { id, when } of codebook.checks) {
    const problem = when.trim() === '' ? t.codebookCheckEmpty() : faultIn(when, codebook);
    if (problem !== null) return fail('codebook-check', t.codebookCheck(name, id, problem), { field: id });
  }
  return null;
}

/** What is wrong with an expression of a codebook, as a sentence; null where nothing is. */
export function faultIn(source: string, codebook: Codebook): string | null {
  const expression = parseExpression(source);
  const checked = expression.ok ? checkNames(expression.value, codebook, null) : expression;
  return checked.ok ? null : checked.error.message;
}

function firstRepeated(values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return null;
}
