import type { AnswerTable } from '../../shared/agreement/answer-patterns.ts';
import type { Uniform } from '../../shared/agreement/random-weights.ts';
import { type CoefficientName, coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import { measured } from './answers.ts';

/** Cases and coders without end, whose agreement is known. */
export interface World {
  readonly name: string;
  readonly scale: readonly string[] | null;
  /** Draws what the coders say of one more case. */
  readonly draw: (uniform: Uniform) => AnswerTable[number];
  readonly truth: Readonly<Record<CoefficientName, number>>;
}

type Design = 'two coders' | 'three coders' | 'pairs of three coders, a fifth coded once';

/**
 * In a share of the cases all coders see the same thing; in the rest each says something of their own, by the same shares. That share is the
 * kappa and the alpha, nominal or ordinal, since the rest disagree as chance has it and these do not disagree at all.
 */
export function sameOrChance(design: Design, shares: readonly number[], same: number, isScale = false): World {
  const byChance = shares.reduce((sum, share) => sum + share * share, 0);
  const percentAgreement = same + (1 - same) * byChance;
  const byGuessing = (1 - byChance) / (shares.length - 1);
  const scale = shares.map((_, at) => String(at));
  return {
    name: `${design}, ${isScale ? 'a scale' : 'shares'} of ${shares.join(', ')}, alpha ${same}`,
    scale: isScale ? scale : null,
    draw: (uniform) => {
      const seen = uniform() < same ? pick(shares, uniform) : null;
      const coders = codersOf(design, uniform);
      return [0, 1, 2].map((coder) => (coders.includes(coder) ? String(seen ?? pick(shares, uniform)) : null));
    },
    truth: {
      percentAgreement,
      cohenKappa: same,
      fleissKappa: same,
      krippendorffAlpha: same,
      gwetAC1: (percentAgreement - byGuessing) / (1 - byGuessing),
    },
  };
}

/** Two coders of whom the second says yes more readily: of cases in which it is so, and in which it is not. */
export function unlikeHabits(share: number): World {
  const yes = [
    [0.85, 0.95],
    [0.02, 0.1],
  ] as const;
  const joint = (a: boolean, b: boolean): number =>
    [share, 1 - share].reduce((sum, weight, at) => {
      const [first, second] = yes[at] ?? [0, 0];
      return sum + weight * (a ? first : 1 - first) * (b ? second : 1 - second);
    }, 0);
  const percentAgreement = joint(true, true) + joint(false, false);
  const first = joint(true, true) + joint(true, false);
  const second = joint(true, true) + joint(false, true);
  const mean = (first + second) / 2;
  const beyond = (byChance: number): number => (percentAgreement - byChance) / (1 - byChance);
  const pooled = beyond(mean * mean + (1 - mean) * (1 - mean));
  return {
    name: `two coders of unlike habits, ${share} of cases`,
    scale: null,
    draw: (uniform) => {
      const [a, b] = yes[uniform() < share ? 0 : 1];
      return [uniform() < a ? 'yes' : 'no', uniform() < b ? 'yes' : 'no'];
    },
    truth: {
      percentAgreement,
      cohenKappa: beyond(first * second + (1 - first) * (1 - second)),
      fleissKappa: pooled,
      krippendorffAlpha: pooled,
      gwetAC1: beyond(2 * mean * (1 - mean)),
    },
  };
}

/** Share of samples whose interval holds the truth, 0–1, among those where there is an interval; NaN where there is in none. */
export function coverage(
  { draw, scale, truth }: World,
  cases: number,
  samples: number,
  draws: number,
  uniform: Uniform,
): Readonly<Record<CoefficientName, number>> {
  const found = Array.from({ length: samples }, () => {
    const table = Array.from({ length: cases }, () => draw(uniform));
    return measured(table, scale, draws).intervals;
  });
  const shareOf = (name: CoefficientName): number => {
    const given = found.flatMap((intervals) => intervals[name] ?? []);
    return given.filter(({ low, high }) => low <= truth[name] && truth[name] <= high).length / given.length;
  };
  return Object.fromEntries(coefficientNames.map((name) => [name, shareOf(name)])) as Record<CoefficientName, number>;
}

function pick(shares: readonly number[], uniform: Uniform): number {
  let left = uniform();
  for (const [at, share] of shares.entries()) {
    left -= share;
    if (left < 0) return at;
  }
  return shares.length - 1;
}

/** Who codes a case, counted from 0: in the overlap each case has a pair of its own, or one coder. */
function codersOf(design: Design, uniform: Uniform): readonly number[] {
  if (design === 'two coders') return [0, 1];
  if (design === 'three coders') return [0, 1, 2];
  const left = Math.floor(3 * uniform());
  const pair = [0, 1, 2].filter((coder) => coder !== left);
  return uniform() < 0.2 ? pair.slice(1) : pair;
}
