import { compareUtf8 } from '../text-order.ts';
import { isDay } from '../vocabulary/day.ts';
import type { Frame } from './frame.ts';
import type { DrawPlan } from './method.ts';
import type { Ticket } from './ticket.ts';

/** Where chance has no part a case has no ticket. */
function withoutTicket(caseRef: string): Ticket {
  return { caseRef, ticket: '' };
}

/** Every case of the frame, in its order. */
export function census({ refs }: Frame): readonly Ticket[] {
  return refs.map(withoutTicket);
}

/** Every case recorded from the first day to the last, both included; by the time recorded, then reference. */
export function timeSlice({ refs, keys }: Frame, { from, to }: Pick<DrawPlan, 'from' | 'to'>): readonly Ticket[] {
  const within = refs.flatMap((caseRef, at) => {
    const recorded = keys?.[at] ?? '';
    const day = recorded.slice(0, 10);
    const isIn = isDay(day) && (from === null || day >= from) && (to === null || day <= to);
    return isIn ? [{ caseRef, recorded }] : [];
  });
  // The frame is sorted by reference, and a stable sort keeps that among equal times.
  return within.sort((a, b) => compareUtf8(a.recorded, b.recorded)).map(({ caseRef }) => withoutTicket(caseRef));
}

/** The cases that somebody chose, in the order in which they were named. */
export function purposive({ chosen }: Pick<DrawPlan, 'chosen'>): readonly Ticket[] {
  return chosen.map(withoutTicket);
}
