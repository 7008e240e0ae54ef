import type { NormalQuantile } from '../measure/proportion.ts';

export interface SizePlan {
  /** Cases in the frame; null where it is not known or very large. */
  readonly population: number | null;
  /** Half-width of the interval aimed at, 0–1. */
  readonly margin: number;
  /** Confidence level, 0–1. */
  readonly confidence: number;
  /** Share expected, 0–1; one half is the cautious choice. */
  readonly expect: number;
}

/**
 * Cases to draw for a margin: n0 = z²·p(1−p)/e², and for a finite population n0/(1 + (n0 − 1)/N), rounded up and never
 * more than the population. Source: Cochran, Sampling Techniques, 3rd edition, 1977, sections 4.4 to 4.5.
 */
export function sampleSize(plan: SizePlan, quantile: NormalQuantile): number {
  const z = quantile((1 + plan.confidence) / 2);
  const n0 = (z * z * plan.expect * (1 - plan.expect)) / (plan.margin * plan.margin);
  if (plan.population === null) return Math.ceil(n0);
  return Math.min(plan.population, Math.ceil(n0 / (1 + (n0 - 1) / plan.population)));
}

/**
 * Half-width of the normal interval that a draw of `size` from `population` gives, 0–1: z·√(p(1−p)/n · (N−n)/(N−1)).
 * The planner's figure, not the reported one: findings carry Wilson intervals.
 */
export function marginOf(size: number, plan: Omit<SizePlan, 'margin'>, quantile: NormalQuantile): number {
  const z = quantile((1 + plan.confidence) / 2);
  const { population } = plan;
  const finite = population === null ? 1 : population <= 1 ? 0 : (population - size) / (population - 1);
  return z * Math.sqrt(((plan.expect * (1 - plan.expect)) / size) * finite);
}
