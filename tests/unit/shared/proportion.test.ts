import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../../db/quantile.ts';
import { finiteBase, wilson } from '../../../shared/measure/proportion.ts';
import oracles from '../../fixtures/oracles.json' with { type: 'json' };

const bounds = (k: number, n: number, base = n) => wilson(k / n, base, 0.95, standardNormalQuantile);

describe("Wilson's interval", () => {
  it.each(oracles.wilson95)('is what Newcombe published for $k of $n', ({ k, n, low, high }) => {
    const found = bounds(k, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('begins at exactly 0 where nothing was counted, and ends at exactly 1 where everything was', () => {
    expect(bounds(0, 20).low).toBe(0);
    expect(bounds(20, 20).high).toBe(1);
  });

  it('narrows at a lower level of confidence', () => {
    const wide = wilson(0.3, 50, 0.95, standardNormalQuantile);
    const narrow = wilson(0.3, 50, 0.8, standardNormalQuantile);
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });
});

describe('the finite-population correction', () => {
  it.each(oracles.wilsonFinite95)('gives the published bounds for $k of $n drawn from $N', ({ k, n, N, low, high }) => {
    const found = bounds(k, n, finiteBase(n, n / N));
    expect(found.low).toBeCloseTo(low, 5);
    expect(found.high).toBeCloseTo(high, 5);
  });

  it('makes 85 of 50 cases drawn from 120, as n(N-1)/(N-n) does', () => {
    expect(finiteBase(50, 50 / 120)).toBeCloseTo((50 * 119) / 70, 10);
    expect(finiteBase(50, 50 / 120)).toBeCloseTo(85, 10);
  });

  it('takes its fraction from the whole draw, whatever the denominator', () => {
    expect(finiteBase(12, 50 / 120)).toBeCloseTo((12 - 50 / 120) / (1 - 50 / 120), 12);
  });

  it('leaves no interval around a whole frame', () => {
    expect(bounds(12, 50, finiteBase(50, 1))).toEqual({ low: 0.24, high: 0.24 });
  });
});
