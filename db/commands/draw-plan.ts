import type { ParsedInput } from '../../shared/contract/commands.ts';
import { marginOf, sampleSize } from '../../shared/draw/sample-size.ts';
import { finiteBase, wilson } from '../../shared/measure/proportion.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { standardNormalQuantile } from '../quantile.ts';
import type { Handler } from './handler.ts';

/** Shares of a sample for which the planner tells what they would show. */
const sharesShown = [0, 0.1, 0.25, 0.5];

/** Plans a sample: the size for a margin, what a size one has in mind would show, and what it would cost. */
export const planDraw: Handler<'draw.plan'> = (input) => {
  const { population, margin, confidence, expect, size } = input;
  if (size !== null && population !== null && size > population) {
    return fail('size-over-frame', texts.errors.sizeOverFrame(size, population), { field: 'size' });
  }
  if (size !== null && input.subgroup !== null && input.subgroup > size)
    return fail('subgroup-over-size', texts.draws.subgroupOverSize(input.subgroup, size), { field: 'subgroup' });
  const plan = { population, margin, confidence, expect };
  const wanted = sampleSize(plan, standardNormalQuantile);
  return ok({
    size: wanted,
    formula: 'n0/(1+(n0-1)/N), n0 = z^2 p(1-p)/e^2',
    margin,
    shows: size === null ? null : whatItShows(input, size),
    cost: input.minutes === null ? null : costOf(size ?? wanted, input.minutes, input.reviewers, input.overlap),
  });
};

function whatItShows(input: ParsedInput<'draw.plan'>, size: number) {
  const { population, confidence } = input;
  const fraction = population === null ? 0 : size / population;
  const bounds = (share: number, n: number) => wilson(share, finiteBase(n, fraction), confidence, standardNormalQuantile);
  const shares = sharesShown.map((wanted) => {
    // Of 25 cases a tenth is no whole number: the interval is that of the nearest count, which is told beside it.
    const cases = Math.round(wanted * size);
    return { share: wanted, cases, ...bounds(cases / size, size) };
  });
  const cases = input.subgroup ?? Math.max(1, Math.round(size / 4));
  const smallestBase = texts.findings.smallBaseBelow;
  return {
    margin: marginOf(size, input, standardNormalQuantile),
    shares,
    subgroup: { cases, ...bounds(0.5, cases), carries: cases >= smallestBase },
    smallestBase,
  };
}

/** Readings of a case, and the time they take. */
function costOf(size: number, minutes: number, reviewers: number | null, overlap: number) {
  const readings = size + Math.round(overlap * size);
  const hours = (readings * minutes) / 60;
  return { readings, hours, hoursEach: reviewers === null ? null : hours / reviewers };
}
