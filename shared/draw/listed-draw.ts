import { compareUtf8 } from '../text-order.ts';
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

/** True for a day of the calendar written `2023-01-31`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
