import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import type { StratumValue } from './method.ts';

/** A stratum that waits for its share. */
export interface Claim {
  readonly value: StratumValue;
  /** Cases of the frame in it, 1 or more. */
  readonly frame: number;
  /** What its share is in proportion to; a whole number, so that remainders are compared exactly. */
  readonly weight: bigint;
  /** Cases it has before the rest is shared; no more than `frame`. */
  readonly least: number;
}

/**
 * Shares `size` cases out among strata. Each has its least first; the rest goes in proportion to the weights among those with room,
 * by the largest remainder (Hamilton's method), ties to the stratum named first. A stratum whose share is more than it holds gives all
 * it has, and what it leaves is shared among the others in the same way.
 *
 * @param claims in the order of their values
 * @param size no more than the claims hold together
 * @returns cases for each claim, in their order; they add up to `size`. Fails where the leasts alone are more than `size`.
 */
export function allocate(claims: readonly Claim[], size: number): Result<readonly number[]> {
  const least = claims.reduce((sum, claim) => sum + claim.least, 0);
  if (least > size) return fail('minimums-over-size', texts.draws.minimumsOverSize(least, size, claims.length), { field: 'size' });
  const given = claims.map((claim) => claim.least);
  let rest = size - least;
  while (rest > 0) {
    const open = claims.map((_, at) => at).filter((at) => roomOf(at) > 0);
    const weighty = open.filter((at) => weightOf(at) > 0n);
    // Weights of nought throughout say nothing: the rest then goes by how much each has left.
    const takers = weighty.length > 0 ? weighty : open;
    const weigh = weighty.length > 0 ? weightOf : (at: number) => BigInt(roomOf(at));
    const total = takers.reduce((sum, at) => sum + weigh(at), 0n);
    const full = takers.filter((at) => BigInt(rest) * weigh(at) >= BigInt(roomOf(at)) * total);
    if (full.length > 0) {
      for (const at of full) {
        rest -= roomOf(at);
        given[at] = claims[at]?.frame ?? 0;
      }
      continue;
    }
    shareRest(takers, weigh, total);
  }
  return ok(given);

  function shareRest(takers: readonly number[], weigh: (at: number) => bigint, total: bigint): void {
    const quotas = takers.map((at) => ({ at, whole: (BigInt(rest) * weigh(at)) / total, left: (BigInt(rest) * weigh(at)) % total }));
    let over = rest - quotas.reduce((sum, { whole }) => sum + Number(whole), 0);
    // A stable sort keeps the order of the strata among equal remainders.
    const byRemainder = quotas.toSorted((a, b) => (a.left === b.left ? 0 : a.left > b.left ? -1 : 1));
    for (const { at, whole } of byRemainder) given[at] = (given[at] ?? 0) + Number(whole) + (over-- > 0 ? 1 : 0);
    rest = 0;
  }

  function roomOf(at: number): number {
    return (claims[at]?.frame ?? 0) - (given[at] ?? 0);
  }

  function weightOf(at: number): bigint {
    return claims[at]?.weight ?? 0n;
  }
}
