import type { AnswerPatterns } from './answer-patterns.ts';

/** Plain counts that stand behind the coefficients. */
export interface CaseTallies {
  /** Cases with two codings or more: those counted. */
  readonly cases: number;
  /** Those of them in which all coders say the same. */
  readonly alike: number;
  /** Codings of each category in them; categories that none of them has are left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** The category with the most codings, the first of several in their order; null where no case is counted. */
  readonly main: string | null;
  /** Its share of the codings, 0–1. */
  readonly mainShare: number | null;
  /** Cases counted in which somebody says something else than the main category, and those of them in which all say the same. */
  readonly others: { readonly cases: number; readonly alike: number };
}

export function caseTallies({ categories, patterns, cases }: AnswerPatterns): CaseTallies {
  const several = patterns.flatMap((pattern, at) => (pattern.codings > 1 ? [{ ...pattern, cases: cases[at] ?? 0 }] : []));
  const totals = categories.map((_, category) => several.reduce((sum, each) => sum + (each.counts[category] ?? 0) * each.cases, 0));
  const most = Math.max(0, ...totals);
  const all = totals.reduce((sum, n) => sum + n, 0);
  const place = totals.indexOf(most);
  const isAlike = ({ alike }: { readonly alike: number | null }): boolean => alike === 1;
  const others = several.filter(({ counts, codings }) => counts[place] !== codings);
  return {
    cases: casesIn(several),
    alike: casesIn(several.filter(isAlike)),
    counts: Object.fromEntries(categories.flatMap((category, at) => (totals[at] ? [[category, totals[at]]] : []))),
    main: all === 0 ? null : (categories[place] ?? null),
    mainShare: all === 0 ? null : most / all,
    others: { cases: casesIn(others), alike: casesIn(others.filter(isAlike)) },
  };
}

function casesIn(patterns: readonly { readonly cases: number }[]): number {
  return patterns.reduce((sum, { cases }) => sum + cases, 0);
}
