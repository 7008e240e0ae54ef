import { compareUtf8 } from '../text-order.ts';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. Handed in by the host. */
export type Sha256Hex = (text: string) => string;

export interface Ticket {
  readonly caseRef: string;
  /** 64 lower-case hex digits. */
  readonly ticket: string;
}

/**
 * The ticket of a case: SHA-256 of the seed as given, a line feed, and the case reference. Anyone can make it again with
 * `printf '%s\n%s' SEED CASEREF | sha256sum`.
 */
export function ticketOf(seed: string, caseRef: string, sha256: Sha256Hex): string {
  return sha256(`${seed}\n${caseRef}`);
}

/** Tickets of a frame, smallest first; equal tickets by case reference. */
export function ticketsInOrder(frame: readonly string[], seed: string, sha256: Sha256Hex): readonly Ticket[] {
  const tickets = frame.map((caseRef) => ({ caseRef, ticket: ticketOf(seed, caseRef, sha256) }));
  return tickets.sort((a, b) => compareUtf8(a.ticket, b.ticket) || compareUtf8(a.caseRef, b.caseRef));
}
