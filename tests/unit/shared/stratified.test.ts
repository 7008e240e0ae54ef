import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../../db/quantile.ts';
import { finiteBase, wilson } from '../../../shared/measure/proportion.ts';
import { type StratumTally, weightedShare } from '../../../shared/measure/stratified.ts';

interface Oracle {
  readonly N: readonly number[];
  readonly n: readonly number[];
  readonly k: readonly number[];
  readonly p: number;
  readonly nStar: number;
  readonly low: number;
  readonly high: number;
}
const oracles = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/oracles.json'), 'utf8')) as { stratified: Oracle[] };

/** Strata in which every reviewed case is in the denominator. */
const whole = ({ N, n, k }: Pick<Oracle, 'N' | 'n' | 'k'>): StratumTally[] =>
  N.map((frame, at) => ({ frame, reviewed: n[at] ?? 0, denominator: n[at] ?? 0, numerator: k[at] ?? 0 }));

const share = (strata: readonly StratumTally[]) => {
  const found = weightedShare(strata);
  if (!found) throw new Error('no share');
  return found;
};

describe('the weighted share of a stratified draw', () => {
  it.each(oracles.stratified)('of $N, $n, $k is the published one', (oracle) => {
    const { estimate, base } = share(whole(oracle));
    const { low, high } = wilson(estimate, base, 0.95, standardNormalQuantile);
    expect([estimate, low, high].map((value) => Number(value.toFixed(6)))).toEqual([oracle.p, oracle.low, oracle.high]);
    expect(base).toBeCloseTo(oracle.nStar, 4);
  });

  it('weighs a subgroup by what its cases stand for', () => {
    // Weights 10 and 2: (10·1 + 2·3)/(10·2 + 2·4).
    const strata = [
      { frame: 100, reviewed: 10, denominator: 2, numerator: 1 },
      { frame: 20, reviewed: 10, denominator: 4, numerator: 3 },
    ];
    expect(share(strata).estimate).toBeCloseTo(16 / 28, 12);
  });

  it('of none or all takes the base that weights leave of its cases', () => {
    const none = [
      { frame: 100, reviewed: 10, denominator: 10, numerator: 0 },
      { frame: 20, reviewed: 10, denominator: 10, numerator: 0 },
    ];
    // (10·10 + 2·10)² / (100·10 + 4·10)
    expect(share(none)).toEqual({ estimate: 0, base: 120 ** 2 / 1040 });
    expect(share(none.map((stratum) => ({ ...stratum, numerator: stratum.denominator })))).toEqual({ estimate: 1, base: 120 ** 2 / 1040 });
  });

  it('knows a frame that was reviewed whole for certain', () => {
    const strata = whole({ N: [10, 20], n: [10, 20], k: [4, 5] });
    expect(share(strata)).toEqual({ estimate: 9 / 30, base: Number.POSITIVE_INFINITY });
  });

  it('gives a lone case the variance of the other strata together', () => {
    const strata = whole({ N: [100, 100, 10], n: [10, 10, 1], k: [5, 2, 1] });
    const p = (10 * 5 + 10 * 2 + 10 * 1) / 210;
    const squares = (n: number, k: number) => k * (1 - p) ** 2 + (n - k) * p ** 2 - (k - p * n) ** 2 / n;
    const pooled = (squares(10, 5) + squares(10, 2)) / 18;
    const part = (N: number, n: number, s2: number) => (N ** 2 * (1 - n / N) * s2) / n;
    const variance = (part(100, 10, squares(10, 5) / 9) + part(100, 10, squares(10, 2) / 9) + part(10, 1, pooled)) / 210 ** 2;
    expect(share(strata).base).toBeCloseTo((p * (1 - p)) / variance, 9);
  });

  // Every case of A in the numerator, none of B: no variance within strata, though a tenth of the frame was seen.
  it('is not certain of a frame of which it saw a part, however alike the cases of each stratum are', () => {
    const strata = whole({ N: [60, 80], n: [6, 8], k: [6, 0] });
    expect(share(strata)).toEqual({ estimate: expect.closeTo(60 / 140, 12) as number, base: expect.closeTo(14, 9) as number });
  });

  it('says nothing while a stratum has no reviewed case, or none counts', () => {
    expect(weightedShare(whole({ N: [10, 10], n: [5, 0], k: [1, 0] }))).toBeNull();
    expect(weightedShare([{ frame: 10, reviewed: 5, denominator: 0, numerator: 0 }])).toBeNull();
  });

  it('of a single stratum is that of a simple draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), (frame, a, b) => {
        const n = 2 + (a % (frame - 1));
        const k = 1 + (b % n);
        fc.pre(k < n && n < frame);
        const { estimate, base } = share([{ frame, reviewed: n, denominator: n, numerator: k }]);
        expect(estimate).toBeCloseTo(k / n, 12);
        // s² has n − 1 below it where the simple draw's interval has n, so the bases differ by that alone.
        expect(base).toBeCloseTo((n - 1) / (1 - n / frame), 6);
        expect(base).toBeLessThanOrEqual(finiteBase(n, n / frame));
      }),
    );
  });
});
