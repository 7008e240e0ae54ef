import { agreement as t } from '../texts/agreement.ts';
import { listed } from '../texts/words.ts';
import { type CoefficientName, coefficientNames, type UnitAgreement } from './unit-agreement.ts';

/** From this share of one answer on, kappa and alpha say little of how often coders agree. */
const rareFrom = 0.9;
/** Krippendorff 2004, Content Analysis, section 11.4: reliable from the first on, tentative conclusions from the second. A convention. */
const reliableFrom = 0.8;
const tentativeFrom = 0.667;

/** What the figures mean, in sentences, and what to bear in mind with them. */
export interface Reading {
  readonly sentences: readonly string[];
  readonly cautions: readonly string[];
}

/** @param say what an answer is called */
export function readingOf(unit: UnitAgreement, say: (answer: string) => string): Reading {
  const { cases, alike, raters, mainShare, main, others, values } = unit;
  const share = values.percentAgreement;
  if (share === null || main === null || mainShare === null) return { sentences: [], cautions: [] };
  const inPairs = Object.values(unit.counts).reduce((sum, n) => sum + n, 0) === 2 * cases;
  const alpha = values.krippendorffAlpha;
  const isRare = mainShare >= rareFrom && others.cases > 0 && alpha !== null && alpha < reliableFrom;
  const isPoor = isRare ? 2 * others.alike < others.cases : (alpha ?? 1) < tentativeFrom;
  return {
    sentences: [
      inPairs ? t.sameOfTwo(alike, cases, raters) : t.sameOfMany(alike, cases, share),
      ...(alpha === null ? [] : [isRare ? t.alpha(alpha) : byConvention(unit, alpha)]),
    ],
    cautions: [
      ...(isRare ? [t.rare(mainShare, say(main), others.cases, others.alike)] : []),
      ...(cases < t.fewBelow ? [t.fewCases(cases)] : []),
      ...(isPoor ? [t.mend] : []),
    ],
  };
}

/** Where alpha stands by the convention, and whether its interval leaves that open. */
function byConvention({ intervals }: UnitAgreement, alpha: number): string {
  const { low, high } = intervals.krippendorffAlpha ?? { low: alpha, high: alpha };
  if (alpha >= reliableFrom) return t.byConvention.reliable(alpha, low < reliableFrom);
  if (alpha >= tentativeFrom) return t.byConvention.tentative(alpha, low < tentativeFrom || high >= reliableFrom);
  return t.byConvention.below(alpha, high >= tentativeFrom);
}

/** Why some coefficients are undefined, in sentences that name them; null where all are defined. */
export function whySentence({ undefinedBecause, raters, main }: UnitAgreement, say: (answer: string) => string): string | null {
  const lacking = coefficientNames.filter((name) => undefinedBecause[name] !== null);
  const byReason = new Map<string, CoefficientName[]>();
  for (const name of lacking) {
    const reason = undefinedBecause[name] ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  const sentences = [...byReason.values()].map((names) => {
    const reason = undefinedBecause[names[0] ?? 'gwetAC1'] ?? 'no-overlap';
    return t.why(reason, listed(names.map((name) => t.names[name])), raters, main === null ? '' : say(main));
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
