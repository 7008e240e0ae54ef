import { marginOf, sampleSize } from '../../shared/draw/sample-size.ts';
import { finiteBase, wilson } from '../../shared/measure/proportion.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { standardNormalQuantile } from '../quantile.ts';
import type { Handler } from './handler.ts';

/** Plans a sample: the size for a margin, and what a size one has in mind would show. */
export const planDraw: Handler<'draw.plan'> = (input) => {
  const { population, margin, confidence, expect, size } = input;
  if (size !== null && population !== null && size > population) {
    return fail('size-over-frame', texts.errors.sizeOverFrame(size, population), { field: 'size' });
  }
  const plan = { population, margin, confidence, expect };
  const shows =
    size === null ? null : { margin: marginOf(size, plan, standardNormalQuantile), subgroup: subgroupOf(size, population, confidence) };
  return ok({ size: sampleSize(plan, standardNormalQuantile), formula: 'n0/(1+(n0-1)/N), n0 = z^2 p(1-p)/e^2', margin, shows });
};

/** The interval at one half in a subgroup of a quarter of the sample: what a breakdown could carry. */
function subgroupOf(size: number, population: number | null, confidence: number): { cases: number; low: number; high: number } {
  const cases = Math.max(1, Math.round(size / 4));
  const base = finiteBase(cases, population === null ? 0 : size / population);
  return { cases, ...wilson(0.5, base, confidence, standardNormalQuantile) };
}
