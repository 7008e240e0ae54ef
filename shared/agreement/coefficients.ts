import type { Pattern } from './answer-patterns.ts';

/**
 * The five coefficients, each of patterns of answers and how many cases each stands for; these need not be whole, since intervals weigh the
 * patterns anew. Each gives a number at most 1, or NaN where it is undefined: undefined-because.ts says beforehand whether it is and why.
 */
export type Coefficient = (patterns: readonly Pattern[], cases: readonly number[]) => number;

const noPattern: Pattern = { counts: [], codings: 1, alike: null, pair: null };

/** Mean share of pairs of coders who say the same, 0–1, over cases that two or more coded. */
export const percentAgreement: Coefficient = (patterns, cases) => {
  let same = 0;
  let all = 0;
  for (let at = 0; at < patterns.length; at++) {
    const alike = patterns[at]?.alike ?? null;
    if (alike === null) continue;
    same += alike * (cases[at] ?? 0);
    all += cases[at] ?? 0;
  }
  return same / all;
};

/**
 * Cohen's kappa, unweighted: agreement of two coders beyond what each one's own shares of the categories would make by chance.
 * Source: Cohen 1960, Educational and Psychological Measurement 20:37–46.
 */
export const cohenKappa: Coefficient = (patterns, cases) => {
  const first: number[] = [];
  const second: number[] = [];
  let same = 0;
  let all = 0;
  for (const [at, { pair }] of patterns.entries()) {
    if (pair === null) continue;
    const weight = cases[at] ?? 0;
    const [a, b] = pair;
    first[a] = (first[a] ?? 0) + weight;
    second[b] = (second[b] ?? 0) + weight;
    if (a === b) same += weight;
    all += weight;
  }
  // Times all² throughout, so that counts give the fraction itself and no rounding on the way.
  const byChance = sum(first.map((n, category) => n * (second[category] ?? 0)));
  return (same * all - byChance) / (all * all - byChance);
};

/**
 * Fleiss' kappa: coders are interchangeable, and chance is what the shares of the categories over all codings make. Cases that one coder
 * coded are left out; the others must have the same number of codings.
 * Source: Fleiss 1971, Psychological Bulletin 76:378–382.
 */
export const fleissKappa: Coefficient = (patterns, cases) => {
  const totals = categoryTotals(patterns, cases);
  const all = sum(totals) ** 2;
  const byChance = sum(totals.map((n) => n * n));
  return (percentAgreement(patterns, cases) * all - byChance) / (all - byChance);
};

/**
 * Gwet's AC1: chance is what coders who guess would make, which is little where nearly all cases are alike. The shares of the categories are
 * means over all cases with any coding; q is the number of categories that occur, at least 2.
 * Source: Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29–48; with codings missing, Gwet 2014, Handbook of
 * Inter-Rater Reliability, chapter 5.
 */
export const gwetAC1: Coefficient = (patterns, cases) => {
  const shares: number[] = [];
  let all = 0;
  for (let at = 0; at < patterns.length; at++) {
    const { counts, codings } = patterns[at] ?? noPattern;
    const weight = cases[at] ?? 0;
    addTo(shares, counts, weight / codings);
    all += weight;
  }
  const q = Math.max(2, shares.length);
  const byChance = sum(shares.map((n) => (n / all) * (1 - n / all))) / (q - 1);
  return (percentAgreement(patterns, cases) - byChance) / (1 - byChance);
};

/** Krippendorff's alpha for categories without an order. */
export const nominalAlpha: Coefficient = (patterns, cases) => alpha(patterns, cases, () => null);

/** Krippendorff's alpha for a scale: two answers are as far apart as the codings that lie between them, half their own included. */
export const ordinalAlpha: Coefficient = (patterns, cases) => alpha(patterns, cases, midRanks);

/**
 * Krippendorff's alpha: one less observed disagreement over that expected of the same codings in any order. Codings may be missing; a case
 * that only one coder coded is left out, since it pairs with nothing.
 * Source: Krippendorff 2011, Computing Krippendorff's alpha-reliability.
 *
 * @param positions where each category stands, of the number of its codings; null where any two are as far apart as any other
 */
function alpha(
  patterns: readonly Pattern[],
  cases: readonly number[],
  positions: (totals: readonly number[]) => readonly number[] | null,
): number {
  const totals = categoryTotals(patterns, cases);
  const all = sum(totals);
  const at = positions(totals);
  const apart = (a: number, b: number): number => (at === null ? 1 : ((at[a] ?? 0) - (at[b] ?? 0)) ** 2);
  let observed = 0;
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    const { counts, codings, alike } = patterns[pattern] ?? noPattern;
    if (alike !== null && alike < 1) observed += ((cases[pattern] ?? 0) * pairsApart(counts, apart)) / (codings - 1);
  }
  return 1 - observed / (pairsApart(totals, apart) / (all - 1));
}

/** Sum over pairs of different categories of their numbers and how far apart they are. */
function pairsApart(counts: readonly number[], apart: (a: number, b: number) => number): number {
  let total = 0;
  for (let a = 0; a < counts.length; a++) {
    if (counts[a] === 0) continue;
    for (let b = a + 1; b < counts.length; b++) total += (counts[a] ?? 0) * (counts[b] ?? 0) * apart(a, b);
  }
  return total;
}

function midRanks(totals: readonly number[]): readonly number[] {
  let below = 0;
  return totals.map((n) => {
    below += n;
    return below - n / 2;
  });
}

/** Codings of each category in cases that two or more coded. */
function categoryTotals(patterns: readonly Pattern[], cases: readonly number[]): readonly number[] {
  const totals: number[] = [];
  for (let at = 0; at < patterns.length; at++) {
    const { counts, codings } = patterns[at] ?? noPattern;
    if (codings > 1) addTo(totals, counts, cases[at] ?? 0);
  }
  return totals;
}

function addTo(totals: number[], counts: readonly number[], times: number): void {
  for (let category = 0; category < counts.length; category++) totals[category] = (totals[category] ?? 0) + (counts[category] ?? 0) * times;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
