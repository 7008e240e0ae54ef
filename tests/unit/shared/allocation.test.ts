import { describe, expect, it } from 'vitest';
import { allocate, type Claim } from '../../../shared/draw/allocation.ts';

/** Claims of strata with so many cases, weighted by them unless weights are given. */
const claims = (
  frames: readonly number[],
  { weights = frames, least = 0 }: { weights?: readonly number[]; least?: number } = {},
): Claim[] => frames.map((frame, at) => ({ value: `S${at}`, frame, weight: BigInt(weights[at] ?? 0), least: Math.min(frame, least) }));

const shares = (all: readonly Claim[], size: number) => {
  const result = allocate(all, size);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('an allocation', () => {
  // Hamilton's method by hand: quotas 61.82, 15.45, 7.73; floors 61, 15, 7; the two left go to .82 and .73.
  it('in proportion gives what is left to the largest remainders', () => {
    expect(shares(claims([400, 100, 50]), 85)).toEqual([62, 15, 8]);
  });

  it('gives a remainder that two share to the stratum named first', () => {
    expect(shares(claims([10, 10, 10]), 4)).toEqual([2, 1, 1]);
    expect(shares(claims([10, 10, 10]), 5)).toEqual([2, 2, 1]);
  });

  // Each has 20; the 25 left have quotas 18.18, 4.55, 2.27.
  it('gives the minimums first and the rest in proportion', () => {
    expect(shares(claims([400, 100, 50], { least: 20 }), 85)).toEqual([38, 25, 22]);
  });

  it('takes all of a stratum smaller than its share, and shares what it leaves among the others', () => {
    expect(shares(claims([3, 100, 100], { weights: [1, 1, 1] }), 63)).toEqual([3, 30, 30]);
    expect(shares(claims([3, 5, 100], { weights: [1, 1, 1] }), 60)).toEqual([3, 5, 52]);
  });

  it('takes the whole frame where all of it is asked for', () => {
    expect(shares(claims([4, 0, 7], { weights: [1, 1, 1] }), 11)).toEqual([4, 0, 7]);
  });

  it('goes on where those with weight are full', () => {
    expect(shares(claims([5, 10, 30], { weights: [1, 0, 0] }), 9)).toEqual([5, 1, 3]);
  });

  it('compares remainders exactly, where floating point would not', () => {
    // Quotas 1/3 and 2/3 of one case, a billion times over: the larger remainder wins however small the difference.
    const [first, second] = [10n ** 30n, 10n ** 30n + 1n];
    const all = [
      { value: 'a', frame: 10, weight: first, least: 0 },
      { value: 'b', frame: 10, weight: second, least: 0 },
    ];
    expect(shares(all, 1)).toEqual([0, 1]);
  });

  it('refuses minimums that come to more than the size, and says how many they come to', () => {
    const result = allocate(claims([40, 40, 40], { least: 10 }), 25);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'minimums-over-size', message: expect.stringContaining('Draw at least 30') },
    });
  });
});
