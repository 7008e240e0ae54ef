import { SmallestTickets } from './smallest-tickets.ts';
import { type Steps, stepLength } from './steps.ts';
import type { Sha256Hex, Ticket } from './ticket.ts';

/**
 * A simple random draw: the `size` smallest tickets of the frame, in ticket order. The order of the frame has no say,
 * and a larger draw with the same seed begins with the smaller one.
 */
export function* simpleDraw(refs: readonly string[], size: number, seed: string, sha256: Sha256Hex): Steps<readonly Ticket[]> {
  const smallest = new SmallestTickets(seed, size, sha256);
  for (let at = 0; at < refs.length; at++) {
    if (at % stepLength === 0) yield at;
    smallest.show(refs[at] ?? '');
  }
  return smallest.inOrder();
}
