import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../db/quantile.ts';
import { percentOf } from '../../shared/measure/percent.ts';
import { finiteBase, wilson } from '../../shared/measure/proportion.ts';

/** k counted of n in the denominator, of a draw of `drawn` from N. */
const counts = fc
  .record({
    N: fc.integer({ min: 1, max: 5000 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
    c: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ N, a, b, c }) => {
    const drawn = 1 + Math.floor(a * (N - 1));
    const n = 1 + Math.floor(b * (drawn - 1));
    return { N, drawn, n, k: Math.floor(c * (n + 0.999)) };
  });

const intervals = ({ N, drawn, n, k }: { N: number; drawn: number; n: number; k: number }) => ({
  finite: wilson(k / n, finiteBase(n, drawn / N), 0.95, standardNormalQuantile),
  plain: wilson(k / n, n, 0.95, standardNormalQuantile),
});

describe('the interval of any simple draw', () => {
  it('holds its estimate and lies between 0 and 1', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { low, high } = intervals(count).finite;
        const estimate = count.k / count.n;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never wider than the one for an endless frame', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { finite, plain } = intervals(count);
        expect(finite.high - finite.low).toBeLessThanOrEqual(plain.high - plain.low + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('mirrors itself: what k of n leaves is n - k of n', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { finite } = intervals(count);
        const other = intervals({ ...count, k: count.n - count.k }).finite;
        expect(other.low).toBeCloseTo(1 - finite.high, 12);
        expect(other.high).toBeCloseTo(1 - finite.low, 12);
      }),
    );
  });
});

describe('any percentage', () => {
  const shares = fc.integer({ min: 1, max: 1_000_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(0 as const, 1 as const), ([k, n], decimals) => {
        expect(percentOf(k, n, decimals)).toBeGreaterThanOrEqual(0);
        expect(percentOf(k, n, decimals)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is the nearest tenth, and the higher of two that are equally near', () => {
    fc.assert(
      fc.property(shares, ([k, n]) => {
        const tenths = BigInt(Math.round(percentOf(k, n, 1) * 10));
        // Twice the distance to the share, in parts of n: from -n to n, and never +n.
        const distance = 2n * (BigInt(k) * 1000n - tenths * BigInt(n));
        expect(distance >= -BigInt(n) && distance < BigInt(n)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
