import type { Frame } from './frame.ts';
import type { DrawMethod, StratumValue } from './method.ts';
import { SmallestTickets } from './smallest-tickets.ts';
import { type Steps, stepLength } from './steps.ts';
import type { Sha256Hex, Ticket } from './ticket.ts';

/** Where a replacement comes from: the stratum of the case it stands in for, or (under null) the whole frame. */
export type Pool = StratumValue;

export function poolOf(method: DrawMethod, key: StratumValue): Pool {
  return method === 'stratified' ? key : null;
}

/**
 * The next tickets after those in use, smallest first: so many of each pool. This is who stands in for a case that was taken out, and
 * nobody has a say in it. A systematic draw has tickets too, by the same rule, which its replacements go by.
 */
export function* nextTickets(
  frame: Frame,
  draw: { readonly method: DrawMethod; readonly seed: string; readonly inUse: ReadonlySet<string> },
  wanted: ReadonlyMap<Pool, number>,
  sha256: Sha256Hex,
): Steps<ReadonlyMap<Pool, readonly Ticket[]>> {
  const pools = new Map([...wanted].map(([pool, count]) => [pool, new SmallestTickets(draw.seed, count, sha256)]));
  const { refs, keys } = frame;
  for (let at = 0; at < refs.length; at++) {
    if (at % stepLength === 0) yield at;
    const caseRef = refs[at] ?? '';
    if (!draw.inUse.has(caseRef)) pools.get(poolOf(draw.method, keys?.[at] ?? null))?.show(caseRef);
  }
  return new Map([...pools].map(([pool, tickets]) => [pool, tickets.inOrder()]));
}
