import { texts } from '../texts/texts.ts';
import type { CountedCases, Rule } from './count-measure.ts';
import { type Design, estimateOf, type Interval } from './design.ts';
import { percentOf } from './percent.ts';
import type { NormalQuantile } from './proportion.ts';
import { fillSentence } from './sentence.ts';

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
  /** 0–1, weighted for a stratified draw; null for an empty denominator, or where the draw bears none. */
  readonly estimate: number | null;
  readonly interval: Interval | null;
  readonly suppressed: boolean;
  /** Why a figure is not given, in a sentence. */
  readonly why: string | null;
  readonly sentence: string;
}

/** Turns counts into findings; sentences may quote the percentages of one another. */
export function findingsOf(
  counted: readonly { rule: Rule; count: CountedCases }[],
  design: Design,
  quantile: NormalQuantile,
): readonly Finding[] {
  const counts = new Map(counted.map(({ rule, count }) => [rule.measure.id, { measure: rule.measure, count }]));
  return counted.map(({ rule: { measure }, count }) => {
    const { numerator, denominator, unresolved, unclear, missing } = count;
    const base = { id: measure.id, label: measure.label, numerator, denominator, unresolved, unclear, missing, suppressed: false };
    if (denominator === 0) {
      const why = texts.findings.emptyBase(measure.label);
      return { ...base, percent: null, estimate: null, interval: null, why, sentence: why };
    }
    const { estimate, interval, why } = estimateOf(count, design, quantile);
    const sentence = fillSentence(measure, count, interval, counts);
    return { ...base, percent: percentOf(numerator, denominator, 1), estimate, interval, why, sentence };
  });
}
