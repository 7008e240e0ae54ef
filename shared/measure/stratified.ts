/** Counts of a measure in one stratum of a draw. */
export interface StratumTally {
  /** Cases of the frame, N_h. */
  readonly frame: number;
  /** Reviewed cases, n_h. */
  readonly reviewed: number;
  /** Of those, in the measure's denominator. */
  readonly denominator: number;
  /** Of those, in its numerator. */
  readonly numerator: number;
}

/** Below this a variance is nought but for rounding. */
const tiny = 1e-15;

/** A weighted share, and the size of the simple draw that would have told as much. */
export interface WeightedShare {
  /** 0–1. */
  readonly estimate: number;
  /** Effective base n* for Wilson's interval; Infinity where nothing is left uncertain. */
  readonly base: number;
}

/**
 * The share of a measure in a stratified draw, as a combined ratio: weights w = N_h/n_h, p = Σw·x/Σw·d over reviewed cases, where d says
 * that a case is in the denominator and x that it is in the numerator; Var = Σ N_h²(1−f_h)s_h²/n_h ÷ (Σw·d)², with f_h = n_h/N_h and s_h² the
 * variance of x − p·d over the n_h cases (a lone case takes the pooled one); n* = p(1−p)/Var, or Kish's (Σw·d)²/Σw²·d where the variance
 * says nothing: at p = 0 or 1, and where the cases of each stratum are all alike though not the whole of it was reviewed. Sources: Cochran, Sampling Techniques, 3rd edition, 1977, section 6.11; Kish, Survey Sampling, 1965, section 11.7.
 *
 * @returns null where a stratum of the frame has no reviewed case, or none is in the denominator
 */
export function weightedShare(strata: readonly StratumTally[]): WeightedShare | null {
  if (strata.some(({ frame, reviewed }) => frame > 0 && reviewed === 0)) return null;
  const weight = ({ frame, reviewed }: StratumTally) => frame / reviewed;
  const held = strata.filter(({ reviewed }) => reviewed > 0);
  const sum = (part: (stratum: StratumTally) => number) => held.reduce((total, stratum) => total + part(stratum), 0);
  const denominator = sum((stratum) => weight(stratum) * stratum.denominator);
  if (denominator === 0) return null;
  const estimate = sum((stratum) => weight(stratum) * stratum.numerator) / denominator;
  const kish = denominator ** 2 / sum((stratum) => weight(stratum) ** 2 * stratum.denominator);
  if (held.every((stratum) => stratum.numerator === 0) || held.every((stratum) => stratum.numerator === stratum.denominator)) {
    const exact = held.every((stratum) => stratum.numerator === 0) ? 0 : 1;
    return { estimate: exact, base: kish };
  }
  const pooled = pooledVariance(held, estimate);
  const variance =
    sum((stratum) => {
      const { frame, reviewed } = stratum;
      const spread = reviewed > 1 ? varianceIn(stratum, estimate) : pooled;
      return (frame ** 2 * (1 - reviewed / frame) * spread) / reviewed;
    }) /
    denominator ** 2;
  // Where every reviewed case of a stratum is alike the variance is nought, though most of the frame was never seen.
  const isWhole = held.every(({ frame, reviewed }) => reviewed >= frame);
  if (variance < tiny) return { estimate, base: isWhole ? Number.POSITIVE_INFINITY : kish };
  return { estimate, base: (estimate * (1 - estimate)) / variance };
}

/** Sum of squares about their mean of x − p·d in one stratum: it is 0 outside the denominator, −p inside it, 1 − p in the numerator. */
function squaresIn({ reviewed, denominator, numerator }: StratumTally, p: number): number {
  const total = numerator - p * denominator;
  return numerator * (1 - p) ** 2 + (denominator - numerator) * p ** 2 - total ** 2 / reviewed;
}

function varianceIn(stratum: StratumTally, p: number): number {
  return squaresIn(stratum, p) / (stratum.reviewed - 1);
}

/** Over the strata with two cases or more; over all cases together where there is no such stratum. */
function pooledVariance(strata: readonly StratumTally[], p: number): number {
  const several = strata.filter(({ reviewed }) => reviewed > 1);
  const freedom = several.reduce((total, { reviewed }) => total + reviewed - 1, 0);
  if (freedom > 0) return several.reduce((total, stratum) => total + squaresIn(stratum, p), 0) / freedom;
  const all = strata.reduce(
    (total, { reviewed, denominator, numerator }) => ({
      frame: 0,
      reviewed: total.reviewed + reviewed,
      denominator: total.denominator + denominator,
      numerator: total.numerator + numerator,
    }),
    { frame: 0, reviewed: 0, denominator: 0, numerator: 0 },
  );
  return all.reviewed > 1 ? varianceIn(all, p) : 0;
}
