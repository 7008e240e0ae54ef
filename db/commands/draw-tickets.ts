import { ok } from '../../shared/result.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { chosenDraw, ticketsOf } from '../store/draws.ts';
import { exclusionsOf } from '../store/exclusions.ts';
import type { Handler } from './handler.ts';

/** The cases of a draw in draw order, replacements at the end, with what befell each and who has it. */
export const listTickets: Handler<'draw.tickets'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const exclusions = exclusionsOf(review, draw.value.id);
  const excluded = new Map(exclusions.map(({ caseRef, ...rest }) => [caseRef, { case: caseRef, ...rest }]));
  const replaces = new Map(exclusions.map(({ caseRef, replacement }) => [replacement, caseRef]));
  const reviewers = new Map<string, string[]>();
  for (const { caseRef, reviewer } of assignmentsOf(review, draw.value.id)) {
    reviewers.set(caseRef, [...(reviewers.get(caseRef) ?? []), reviewer]);
  }
  return ok(
    ticketsOf(review, draw.value.id).map((ticket) => ({
      ...ticket,
      replaces: replaces.get(ticket.caseRef) ?? null,
      excluded: excluded.get(ticket.caseRef) ?? null,
      reviewers: reviewers.get(ticket.caseRef) ?? [],
    })),
  );
};
