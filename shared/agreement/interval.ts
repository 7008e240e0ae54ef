import { type Bounds, type NormalQuantile, wilson } from '../measure/proportion.ts';
import type { AnswerPatterns } from './answer-patterns.ts';
import type { Coefficient } from './coefficients.ts';
import type { Reweighed } from './reweighed.ts';

export const intervalLevel = 0.95;
export const intervalMethods = ['wilson', 'bayesian-bootstrap'] as const;

/** 95% interval of a coefficient: where it may lie for all cases like those coded, read by the same coders. */
export interface CoefficientInterval extends Bounds {
  readonly method: (typeof intervalMethods)[number];
  readonly level: number;
}

/**
 * The middle 95% of what a coefficient comes to under weights drawn anew (reweighed.ts), stretched to take in the coefficient itself, which
 * at full agreement is the end of its range.
 */
export function drawnInterval(coefficient: Coefficient, estimate: number, { patterns, draws }: Reweighed): CoefficientInterval {
  const values = Float64Array.from(draws, (cases) => coefficient(patterns, cases)).sort();
  const tail = (1 - intervalLevel) / 2;
  const low = Math.min(estimate, quantileOf(values, tail));
  const high = Math.max(estimate, quantileOf(values, 1 - tail));
  return { method: 'bayesian-bootstrap', level: intervalLevel, low, high };
}

/** Wilson's interval, where every case has two codings, so that those alike are a count out of a number of cases; otherwise null. */
export function shareInterval(share: number, { patterns, cases }: AnswerPatterns, quantile: NormalQuantile): CoefficientInterval | null {
  if (patterns.some(({ codings }) => codings > 2)) return null;
  const n = patterns.reduce((sum, { codings }, at) => sum + (codings === 2 ? (cases[at] ?? 0) : 0), 0);
  return { method: 'wilson', level: intervalLevel, ...wilson(share, n, intervalLevel, quantile) };
}

/** Quantile of sorted values, between two of them by how near it is to each. */
function quantileOf(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (at - Math.floor(at)) * (above - below);
}
