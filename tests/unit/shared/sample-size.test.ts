import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../../db/quantile.ts';
import { marginOf, sampleSize } from '../../../shared/draw/sample-size.ts';
import oracles from '../../fixtures/oracles.json' with { type: 'json' };

const plan = { margin: 0.05, confidence: 0.95, expect: 0.5 };

describe('the sample-size planner', () => {
  it.each(oracles.sampleSize)('plans $size cases from a population of $N', ({ N, size, source: _, ...given }) => {
    expect(sampleSize({ ...given, population: N }, standardNormalQuantile)).toBe(size);
  });

  it('corrects for the population by n0/(1+(n0-1)/N): 197 of 400, where n0/(1+n0/N) would say 196', () => {
    expect(sampleSize({ ...plan, population: 400 }, standardNormalQuantile)).toBe(197);
  });

  it('never plans more cases than there are', () => {
    expect([1, 2, 5].map((population) => sampleSize({ ...plan, population }, standardNormalQuantile))).toEqual([1, 2, 5]);
  });

  it('plans fewer where the expected share is far from one half', () => {
    const likely = sampleSize({ ...plan, expect: 0.1, population: null }, standardNormalQuantile);
    expect(likely).toBe(Math.ceil((1.959963984540054 ** 2 * 0.1 * 0.9) / 0.0025));
  });

  it('plans a size whose margin is the one asked for', () => {
    expect(marginOf(278, { ...plan, population: 1000 }, standardNormalQuantile)).toBeCloseTo(0.05, 3);
  });

  it('leaves no margin when every case is drawn', () => {
    expect(marginOf(40, { ...plan, population: 40 }, standardNormalQuantile)).toBe(0);
  });
});
