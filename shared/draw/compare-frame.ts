import { compareKeys } from './frame.ts';
import type { StratumValue } from './method.ts';

/** How often each value of a field stands in the frame and in the sample. */
export interface FieldTally {
  readonly field: string;
  readonly frame: ReadonlyMap<StratumValue, number>;
  /** Cases of the sample, each counted as it is and with its weight. */
  readonly sample: ReadonlyMap<StratumValue, { readonly cases: number; readonly weight: number }>;
}

export interface GroupShare {
  readonly value: StratumValue;
  readonly frame: number;
  readonly sample: number;
  /** 0–1. */
  readonly frameShare: number;
  /** 0–1, of the weights. */
  readonly sampleShare: number;
  /** Sample less frame, −1 to 1. */
  readonly gap: number;
}

/** More values than this are no groups to compare: dates, references, free text. */
export const mostGroups = 24;

/**
 * The shares of each value in the frame and in the sample. Shares are set side by side and nothing is tested: a sample drawn by chance
 * differs from its frame by chance, and a p-value would tell no more than that.
 *
 * @returns null where the field has one value throughout, or too many to be groups
 */
export function compareField({ frame, sample }: FieldTally): readonly GroupShare[] | null {
  if (frame.size < 2 || frame.size > mostGroups) return null;
  const inFrame = [...frame.values()].reduce((sum, n) => sum + n, 0);
  const weights = [...sample.values()].reduce((sum, { weight }) => sum + weight, 0);
  return (
    [...frame]
      // What is not recorded is read last, though strata count it first.
      .sort(([a], [b]) => Number(a === null) - Number(b === null) || compareKeys(a, b))
      .map(([value, n]) => {
        const { cases, weight } = sample.get(value) ?? { cases: 0, weight: 0 };
        const frameShare = n / inFrame;
        const sampleShare = weights === 0 ? 0 : weight / weights;
        return { value, frame: n, sample: cases, frameShare, sampleShare, gap: sampleShare - frameShare };
      })
  );
}
