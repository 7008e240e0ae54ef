import type { Sha256Hex } from '../draw/ticket.ts';
import { type AnswerPatterns, type Pattern, patternKey, patternWith } from './answer-patterns.ts';
import { gammaDraw, seededUniform } from './random-weights.ts';

/** How often the patterns are weighed anew for an interval. */
export const defaultDraws = 2000;

/** The patterns, those that were thought of included, and the cases each stands for, once for every draw. */
export interface Reweighed {
  readonly patterns: readonly Pattern[];
  readonly draws: readonly (readonly number[])[];
}

/**
 * What else could have come of cases like these: the patterns weighed anew, many times over, by weights drawn from a Dirichlet distribution. Its
 * parameters are the cases of each pattern, and one more case that is spread over all patterns of agreement (half) and of one coder
 * against the rest (half), so that what did not happen in few cases is not taken for impossible: without it, coders who agree throughout would have
 * an interval without width. All are made a little smaller, so that the weights spread as an unbiased variance has it.
 *
 * The draws hang on the answers alone: their generator is seeded by the SHA-256 of the patterns and their cases.
 *
 * Source: Rubin 1981, Annals of Statistics 9:130–134 (Bayesian bootstrap); the half cases are Perks' prior (1947), which for a share is Jeffreys'.
 */
export function reweigh({ categories, patterns, cases, coders }: AnswerPatterns, sha256: Sha256Hex, draws = defaultDraws): Reweighed {
  const several = patterns.flatMap(({ codings }, at) => (codings > 1 ? [{ codings, cases: cases[at] ?? 0 }] : []));
  const counted = several.reduce((sum, each) => sum + each.cases, 0);
  const codings = several.reduce((sum, each) => sum + each.codings * each.cases, 0);
  const imagined = thoughtUp(Math.max(2, categories.length), Math.max(2, Math.round(codings / counted)), coders === 2);
  const merged = new Map(patterns.map((pattern, at) => [patternKey(pattern), { pattern, cases: cases[at] ?? 0 }]));
  for (const { pattern, share } of imagined)
    merged.set(patternKey(pattern), { pattern, cases: (merged.get(patternKey(pattern))?.cases ?? 0) + share });
  const shrink = Math.max(1, counted - 1) / (counted + 2);
  const shapes = [...merged.values()].map((each) => each.cases * shrink);
  const lines = patterns.map((pattern, at) => `${patternKey(pattern)} x ${cases[at]}`);
  const uniform = seededUniform(sha256(lines.join('\n')));
  const weighed = [...merged.values()].map(({ pattern }) => pattern);
  return {
    patterns: weighed,
    draws: Array.from({ length: draws }, () => {
      const weights = shapes.map((shape) => gammaDraw(shape, uniform));
      // As many counted cases as there are, since alpha minds how many codings there were.
      const sum = weights.reduce((so, weight, at) => so + ((weighed[at]?.codings ?? 0) > 1 ? weight : 0), 0);
      return weights.map((weight) => (weight * counted) / sum);
    }),
  };
}

/** One case spread over every agreement (half), and every way in which one coder differs from the rest (half). */
function thoughtUp(categories: number, codings: number, inPairs: boolean): { pattern: Pattern; share: number }[] {
  const places = Array.from({ length: categories }, (_, at) => at);
  return places.flatMap((most) =>
    places.map((one) => {
      const counts = places.map((place) => (place === most ? codings - 1 : 0) + (place === one ? 1 : 0));
      const share = most === one ? 0.5 / categories : 0.5 / (categories * (categories - 1));
      return { pattern: patternWith(counts, inPairs ? [most, one] : null), share };
    }),
  );
}
