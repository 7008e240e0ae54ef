import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Quantile of the standard normal distribution; tail error below 1e-12. */
export function standardNormalQuantile(probability: number): number {
  return normalQuantile(probability, 0, 1);
}
