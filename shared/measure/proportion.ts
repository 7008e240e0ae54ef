/** Quantile of the standard normal distribution at a probability, 0–1. Handed in by the host. */
export type NormalQuantile = (probability: number) => number;

export interface Bounds {
  /** 0–1. */
  readonly low: number;
  /** 0–1. */
  readonly high: number;
}

/**
 * Wilson's score interval for a share, without continuity correction.
 * Source: Wilson 1927; Newcombe 1998, Statistics in Medicine 17:857–872, method 3.
 *
 * @param share 0–1
 * @param n size of the base, above 0; need not be whole, and Infinity gives the share itself
 * @param level confidence level, 0–1
 */
export function wilson(share: number, n: number, level: number, quantile: NormalQuantile): Bounds {
  if (n === Number.POSITIVE_INFINITY) return { low: share, high: share };
  const z = quantile((1 + level) / 2);
  const z2 = z * z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At 0 and 1 the bound is exact by algebra; rounding would leave a stray 1e-17.
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/**
 * The base that a finite frame makes of n cases: (n − f)/(1 − f), where f is the sampling fraction of the whole draw. For the whole
 * sample that is n(N − 1)/(N − n). A census (f = 1) leaves nothing uncertain: Infinity.
 *
 * @param n cases in the denominator
 * @param fraction reviewed over frame, 0–1
 */
export function finiteBase(n: number, fraction: number): number {
  return fraction >= 1 ? Number.POSITIVE_INFINITY : (n - fraction) / (1 - fraction);
}
