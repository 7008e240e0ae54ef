import { ok, type Result } from '../result.ts';
import type { Drawn } from './drawn.ts';
import type { Frame } from './frame.ts';
import type { DrawPlan, StratumValue } from './method.ts';
import { compareTickets, SmallestTickets } from './smallest-tickets.ts';
import { type Steps, stepLength } from './steps.ts';
import { countStrata, planStrata } from './strata.ts';
import type { Sha256Hex } from './ticket.ts';

/** A simple draw inside each stratum, of as many as its share; the cases of all strata are listed by ticket. */
export function* stratifiedDraw({ refs, keys }: Frame, plan: DrawPlan, sha256: Sha256Hex): Steps<Result<Drawn>> {
  const strata = planStrata(countStrata(keys ?? []), plan);
  if (!strata.ok) return strata;
  const smallest = new Map<StratumValue, SmallestTickets>();
  for (const { value, size } of strata.value) smallest.set(value, new SmallestTickets(plan.seed, size, sha256));
  for (let at = 0; at < refs.length; at++) {
    if (at % stepLength === 0) yield at;
    smallest.get(keys?.[at] ?? null)?.show(refs[at] ?? '');
  }
  const cases = [...smallest.values()].flatMap((tickets) => tickets.inOrder()).sort(compareTickets);
  return ok({ cases, strata: strata.value });
}
