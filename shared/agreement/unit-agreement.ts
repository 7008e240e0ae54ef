import type { Sha256Hex } from '../draw/ticket.ts';
import type { NormalQuantile } from '../measure/proportion.ts';
import { type AnswerPatterns, type AnswerTable, answerPatterns } from './answer-patterns.ts';
import { type CaseTallies, caseTallies } from './case-tallies.ts';
import { type Coefficient, cohenKappa, fleissKappa, gwetAC1, nominalAlpha, ordinalAlpha, percentAgreement } from './coefficients.ts';
import { type CoefficientInterval, drawnInterval, shareInterval } from './interval.ts';
import { defaultDraws, reweigh } from './reweighed.ts';

export const coefficientNames = ['percentAgreement', 'cohenKappa', 'fleissKappa', 'krippendorffAlpha', 'gwetAC1'] as const;
export type CoefficientName = (typeof coefficientNames)[number];

/** Why a coefficient cannot be had. */
export const undefinedReasons = ['no-overlap', 'not-two-coders', 'uneven-codings', 'one-category'] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

export type ByCoefficient<T> = Readonly<Record<CoefficientName, T>>;

/** How far coders agree on one theme or question. */
export interface UnitAgreement extends CaseTallies {
  /** Coders who coded it in the cases counted. */
  readonly raters: number;
  /** At most 1; null where undefined. Below 0: less than chance would make. */
  readonly values: ByCoefficient<number | null>;
  readonly intervals: ByCoefficient<CoefficientInterval | null>;
  readonly undefinedBecause: ByCoefficient<UndefinedReason | null>;
}

/** What the host hands in. `draws`: how often patterns are weighed anew for an interval. */
export interface Tools {
  readonly sha256: Sha256Hex;
  readonly quantile: NormalQuantile;
  readonly draws?: number;
}

/**
 * All coefficients of one theme or question with their intervals.
 *
 * Cohen's kappa is given where the cases that several coded were coded by the same two coders, over those cases; Fleiss' where each
 * of them has as many codings as any other. Where all their codings are of one category the kappas and alpha compare nothing with nothing.
 *
 * @param scale options of a scale in their order, which alpha then follows; null for anything else
 */
export function unitAgreement(table: AnswerTable, scale: readonly string[] | null, tools: Tools): UnitAgreement {
  const found = answerPatterns(table, scale ?? []);
  const undefinedBecause = reasonsOf(found);
  const reweighed = undefinedBecause.gwetAC1 === null ? reweigh(found, tools.sha256, tools.draws ?? defaultDraws) : null;
  const coefficients: ByCoefficient<Coefficient> = {
    percentAgreement,
    cohenKappa,
    fleissKappa,
    krippendorffAlpha: scale === null ? nominalAlpha : ordinalAlpha,
    gwetAC1,
  };
  const values = byCoefficient((name) => (undefinedBecause[name] === null ? coefficients[name](found.patterns, found.cases) : null));
  const intervals = byCoefficient((name) => {
    const value = values[name];
    if (value === null || reweighed === null) return null;
    const ofShare = name === 'percentAgreement' ? shareInterval(value, found, tools.quantile) : null;
    return ofShare ?? drawnInterval(coefficients[name], value, reweighed);
  });
  return { ...caseTallies(found), raters: found.coders, values, intervals, undefinedBecause };
}

function reasonsOf({ patterns, coders }: AnswerPatterns): ByCoefficient<UndefinedReason | null> {
  const several = patterns.filter(({ codings }) => codings > 1);
  if (several.length === 0) return byCoefficient(() => 'no-overlap');
  const given = new Set(several.flatMap(({ counts }) => counts.flatMap((n, category) => (n > 0 ? [category] : []))));
  const alone = given.size === 1 ? 'one-category' : null;
  return {
    percentAgreement: null,
    cohenKappa: coders === 2 ? alone : 'not-two-coders',
    fleissKappa: new Set(several.map(({ codings }) => codings)).size === 1 ? alone : 'uneven-codings',
    krippendorffAlpha: alone,
    gwetAC1: null,
  };
}

function byCoefficient<T>(of: (name: CoefficientName) => T): ByCoefficient<T> {
  return {
    percentAgreement: of('percentAgreement'),
    cohenKappa: of('cohenKappa'),
    fleissKappa: of('fleissKappa'),
    krippendorffAlpha: of('krippendorffAlpha'),
    gwetAC1: of('gwetAC1'),
  };
}
