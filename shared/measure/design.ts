import type { DrawMethod, StratumValue } from '../draw/method.ts';
import type { Subject } from '../expression/evaluate.ts';
import { texts } from '../texts/texts.ts';
import type { CountedCases } from './count-measure.ts';
import { finiteBase, type NormalQuantile, wilson } from './proportion.ts';
import { weightedShare } from './stratified.ts';

export const intervalLevel = 0.95;

export interface Interval {
  readonly method: 'wilson-fpc' | 'stratified' | 'none';
  readonly level: number;
  /** 0–1; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** How the reviewed cases came out of the frame: what their figures can say of it. */
export interface Design {
  readonly method: DrawMethod;
  /** Cases of the frame, and reviewed, of the whole draw. */
  readonly frame: number;
  readonly reviewed: number;
  /** Strata of a stratified draw with their frame cases; empty for other methods. */
  readonly strata: readonly { readonly value: StratumValue; readonly frame: number }[];
  /** Every reviewed case with its stratum. */
  readonly stratumOf: ReadonlyMap<Subject, StratumValue>;
}

export interface Estimate {
  /** 0–1, or null where the draw bears none. */
  readonly estimate: number | null;
  readonly interval: Interval;
  /** Why there is no interval, in a sentence. */
  readonly why: string | null;
}

/** What a count says of the frame, by the way the cases were drawn. The denominator is above 0. */
export function estimateOf({ numerator, denominator, members }: CountedCases, design: Design, quantile: NormalQuantile): Estimate {
  const share = numerator / denominator;
  if (design.method === 'census') return without(share, texts.findings.censusWhy(design.reviewed, design.frame));
  if (design.method === 'purposive' || design.method === 'time-slice') return without(null, texts.findings.noChanceWhy(design.method));
  if (design.method !== 'stratified') {
    const base = finiteBase(denominator, design.reviewed / design.frame);
    return { estimate: share, interval: { method: 'wilson-fpc', ...bounds(share, base) }, why: null };
  }
  const weighted = weightedShare(tallies(members, design));
  if (!weighted) return without(null, texts.findings.emptyStratumWhy());
  return { estimate: weighted.estimate, interval: { method: 'stratified', ...bounds(weighted.estimate, weighted.base) }, why: null };

  function bounds(estimate: number, base: number) {
    return { level: intervalLevel, ...wilson(estimate, base, intervalLevel, quantile) };
  }
}

function without(estimate: number | null, why: string): Estimate {
  return { estimate, interval: { method: 'none', level: intervalLevel, low: null, high: null }, why };
}

function tallies(members: CountedCases['members'], { strata, stratumOf }: Design) {
  const reviewed = new Map<StratumValue, number>();
  for (const value of stratumOf.values()) reviewed.set(value, (reviewed.get(value) ?? 0) + 1);
  return strata.map(({ value, frame }) => {
    const own = members.filter(({ subject }) => stratumOf.get(subject) === value);
    const numerator = own.filter(({ counted }) => counted).length;
    return { frame, reviewed: reviewed.get(value) ?? 0, denominator: own.length, numerator };
  });
}
