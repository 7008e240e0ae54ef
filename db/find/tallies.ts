import { type CaseState, caseState, caseStates } from '../../shared/coding/case-state.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { caseHeads } from './case-heads.ts';
import { remembered } from './remembered.ts';
import type { ScopeRequest } from './scope.ts';
import { ownStandings } from './standings.ts';

/** How many of a scope's cases are in each state and have each flag. */
export interface Tallies {
  readonly states: { state: CaseState; cases: number }[];
  readonly flags: { flag: string; cases: number }[];
}

/** States in the order of the work, flags by bytes; those of no case are left out. */
export function tallies(review: ReadableReview, ids: readonly number[], { reviewer, scope, drawId }: ScopeRequest): Tallies {
  return remembered(review, JSON.stringify(['tallies', reviewer, scope, drawId]), () => {
    const standingOf = ownStandings(review, reviewer);
    const states = counts(ids.map((id) => caseState(standingOf(id))));
    const flags = counts([...caseHeads(review, ids).values()].flatMap((head) => head.flags));
    return {
      states: caseStates.flatMap((state) => (states.has(state) ? [{ state, cases: states.get(state) ?? 0 }] : [])),
      flags: [...flags].map(([flag, n]) => ({ flag, cases: n })).sort((a, b) => compareUtf8(a.flag, b.flag)),
    };
  });
}

function counts<T>(values: readonly T[]): Map<T, number> {
  const tally = new Map<T, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}
