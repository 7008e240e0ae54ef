import type { Result } from '../result.ts';
import { allocate, type Claim } from './allocation.ts';
import { compareKeys } from './frame.ts';
import type { Allocation, DrawPlan, Stratum, StratumRate, StratumValue } from './method.ts';

/** Standard deviations are scaled by this and rounded, so that Neyman's remainders are compared as whole numbers too. */
const scale = 1e9;

/** Frame cases by stratum, strata in their order. */
export function countStrata(keys: readonly StratumValue[]): ReadonlyMap<StratumValue, number> {
  const counts = new Map<StratumValue, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => compareKeys(a, b)));
}

/**
 * What each stratum of the frame gives to a sample. A stratum smaller than its minimum gives all it has; in a top-up none gives fewer
 * than it has given already.
 */
export function planStrata(
  frame: ReadonlyMap<StratumValue, number>,
  plan: Pick<DrawPlan, 'size' | 'allocation' | 'minPerStratum' | 'rates' | 'held'>,
): Result<readonly Stratum[]> {
  const held = new Map(plan.held.map(({ value, size }) => [value, size]));
  const claims: Claim[] = [...frame].map(([value, cases]) => ({
    value,
    frame: cases,
    weight: weightOf(plan.allocation, cases, rateOf(plan.rates, value)),
    least: Math.min(cases, Math.max(plan.minPerStratum, held.get(value) ?? 0)),
  }));
  const given = allocate(claims, plan.size);
  if (!given.ok) return given;
  return { ok: true, value: claims.map(({ value, frame: cases }, at) => ({ value, frame: cases, size: given.value[at] ?? 0 })) };
}

/** A stratum of which nothing is known is taken as one of halves, the most that a share can vary. */
function rateOf(rates: readonly StratumRate[], value: StratumValue): number {
  return rates.find((rate) => rate.value === value)?.rate ?? 0.5;
}

/**
 * Proportional: cases of the frame. Equal: the same for each. Neyman: cases times the standard deviation of the share,
 * N_h·√(p_h(1−p_h)) (Neyman 1934; Cochran, Sampling Techniques, 3rd edition, 1977, section 5.5).
 */
function weightOf(allocation: Allocation, cases: number, rate: number): bigint {
  if (allocation === 'proportional') return BigInt(cases);
  if (allocation === 'equal') return 1n;
  return BigInt(cases) * BigInt(Math.round(Math.sqrt(rate * (1 - rate)) * scale));
}
