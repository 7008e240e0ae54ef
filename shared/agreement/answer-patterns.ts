import { compareUtf8 } from '../text-order.ts';

/** Answers to one theme or question: one row a case, one column a coder; null where a coder has none. */
export type AnswerTable = readonly (readonly (string | null)[])[];

/** Cases whose coders answered alike. */
export interface Pattern {
  /** How many coders gave each category, by its place. */
  readonly counts: readonly number[];
  /** How many coders there are: the sum of `counts`, at least 1. */
  readonly codings: number;
  /** Share of its pairs of codings that say the same, 0–1; null where there is only one coding. */
  readonly alike: number | null;
  /** Answers of the first and the second coder, where all cases that several coded were coded by the same two. */
  readonly pair: readonly [number, number] | null;
}

/** All that the coefficients hang on: how often which pattern of answers occurs. */
export interface AnswerPatterns {
  /** Categories that occur; those of a scale in its order. */
  readonly categories: readonly string[];
  /** Coders of the cases that two or more coded. */
  readonly coders: number;
  readonly patterns: readonly Pattern[];
  /** Cases of each pattern. */
  readonly cases: readonly number[];
}

/**
 * Counts the patterns of a table. Their order hangs on the answers alone, not on that of the cases.
 *
 * @param scale options of a scale in their order; answers that are none of them come after, in UTF-8 order, as all do without a scale
 */
export function answerPatterns(table: AnswerTable, scale: readonly string[] = []): AnswerPatterns {
  const rank = new Map(scale.map((option, at) => [option, at]));
  const place = (category: string): number => rank.get(category) ?? scale.length;
  const occurring = new Set(table.flatMap((row) => row.filter((answer) => answer !== null)));
  const categories = [...occurring].sort((a, b) => place(a) - place(b) || compareUtf8(a, b));
  const index = new Map(categories.map((category, at) => [category, at]));
  const coders = codersOfSeveral(table);
  const found = new Map<string, { pattern: Pattern; cases: number }>();
  for (const row of table) {
    const pattern = patternOf(row, coders, index);
    if (pattern === null) continue;
    const key = patternKey(pattern);
    const known = found.get(key);
    if (known) known.cases++;
    else found.set(key, { pattern, cases: 1 });
  }
  const sorted = [...found].sort(([a], [b]) => compareUtf8(a, b)).map(([, each]) => each);
  return { categories, coders: coders.length, patterns: sorted.map(({ pattern }) => pattern), cases: sorted.map(({ cases }) => cases) };
}

/** Columns of those who coded a case that somebody else coded too. */
function codersOfSeveral(table: AnswerTable): readonly number[] {
  const coders = new Set<number>();
  for (const row of table) {
    const answered = row.flatMap((answer, coder) => (answer === null ? [] : [coder]));
    if (answered.length > 1) for (const coder of answered) coders.add(coder);
  }
  return [...coders].sort((a, b) => a - b);
}

function patternOf(row: AnswerTable[number], coders: readonly number[], index: ReadonlyMap<string, number>): Pattern | null {
  const answers = row.flatMap((answer) => (answer === null ? [] : [index.get(answer) ?? 0]));
  const [first, second] = answers;
  if (first === undefined) return null;
  const counts = Array.from({ length: index.size }, () => 0);
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  const pair = coders.length === 2 && second !== undefined ? ([first, second] as const) : null;
  return patternWith(counts, pair);
}

/** Tells a pattern from every other of the same table. */
export function patternKey({ pair, counts }: Pattern): string {
  return pair ? `${pair[0]} then ${pair[1]}` : counts.join(' ');
}

/** A pattern of so many answers of each category. */
export function patternWith(counts: readonly number[], pair: Pattern['pair']): Pattern {
  const codings = counts.reduce((sum, n) => sum + n, 0);
  const samePairs = counts.reduce((sum, n) => sum + n * (n - 1), 0);
  return { counts, codings, alike: codings < 2 ? null : samePairs / (codings * (codings - 1)), pair };
}
