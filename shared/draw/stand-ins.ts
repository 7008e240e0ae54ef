import type { Frame } from './frame.ts';
import { indexOfSorted } from './index-of-sorted.ts';
import type { DrawPlan } from './method.ts';
import { nextTickets, type Pool, poolOf } from './next-tickets.ts';
import type { Steps } from './steps.ts';
import type { Sha256Hex, Ticket } from './ticket.ts';

/**
 * Who stands in for cases that were taken out, in the order in which that was done: each the next ticket of its pool. Null where a
 * pool has none left.
 */
export function* standIns(
  frame: Frame,
  plan: DrawPlan,
  drawn: readonly string[],
  excluded: readonly string[],
  sha256: Sha256Hex,
): Steps<readonly (Ticket | null)[]> {
  const pools = excluded.map((caseRef) => poolOfCase(frame, plan, caseRef));
  const wanted = new Map<Pool, number>();
  for (const pool of pools) wanted.set(pool, (wanted.get(pool) ?? 0) + 1);
  const next = yield* nextTickets(frame, { ...plan, inUse: new Set(drawn) }, wanted, sha256);
  const taken = new Map<Pool, number>();
  return pools.map((pool) => {
    const at = taken.get(pool) ?? 0;
    taken.set(pool, at + 1);
    return next.get(pool)?.[at] ?? null;
  });
}

/** The pool of a case of the frame; cases outside it are never drawn. */
export function poolOfCase(frame: Frame, plan: DrawPlan, caseRef: string): Pool {
  return poolOf(plan.method, frame.keys?.[indexOfSorted(frame.refs, caseRef)] ?? null);
}
