import { texts } from '../texts/texts.ts';
import type { Basis } from './basis.ts';
import type { Count, Rule } from './count-measure.ts';
import { percentOf } from './percent.ts';
import { type Bounds, finiteBase, type NormalQuantile, wilson } from './proportion.ts';
import { fillSentence } from './sentence.ts';

export const intervalLevel = 0.95;

export interface Interval {
  readonly method: 'wilson-fpc';
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A measure with its figures, as `summary` prints it. */
export interface Finding {
  readonly id: string;
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly unresolved: number;
  readonly unclear: number;
  readonly missing: number;
  /** One decimal, of the counts shown; null for an empty denominator. */
  readonly percent: number | null;
  /** 0–1; null for an empty denominator. */
  readonly estimate: number | null;
  readonly interval: Interval | null;
  readonly suppressed: boolean;
  /** Why a figure is not given, in a sentence. */
  readonly why: string | null;
  readonly sentence: string;
}

/** Turns counts into findings; sentences may quote the percentages of one another. */
export function findingsOf(counted: readonly { rule: Rule; count: Count }[], basis: Basis, quantile: NormalQuantile): readonly Finding[] {
  const counts = new Map(counted.map(({ rule, count }) => [rule.measure.id, { measure: rule.measure, count }]));
  return counted.map(({ rule: { measure }, count }) => {
    const { numerator, denominator, unresolved, unclear, missing } = count;
    const base = { id: measure.id, label: measure.label, numerator, denominator, unresolved, unclear, missing, suppressed: false };
    if (denominator === 0) {
      const why = texts.findings.emptyBase(measure.label);
      return { ...base, percent: null, estimate: null, interval: null, why, sentence: why };
    }
    const estimate = numerator / denominator;
    const interval = intervalOf(estimate, denominator, basis, quantile);
    const sentence = fillSentence(measure, count, interval, counts);
    return { ...base, percent: percentOf(numerator, denominator, 1), estimate, interval, why: null, sentence };
  });
}

function intervalOf(estimate: number, denominator: number, basis: Basis, quantile: NormalQuantile): Interval {
  const base = finiteBase(denominator, basis.reviewed / basis.frame);
  const bounds: Bounds = wilson(estimate, base, intervalLevel, quantile);
  return { method: 'wilson-fpc', level: intervalLevel, ...bounds };
}
