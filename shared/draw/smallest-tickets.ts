import { compareUtf8 } from '../text-order.ts';
import { type Sha256Hex, type Ticket, ticketOf } from './ticket.ts';

/**
 * Keeps the smallest tickets of the cases it is shown, equal ones by case reference. Holds some twice as many as it keeps, so that a
 * frame of a million costs no more memory than the sample.
 */
export class SmallestTickets {
  private kept: Ticket[] = [];
  /** Largest ticket that could still be among them; empty while there is room for any. */
  private bar = '';
  private readonly seed: string;
  private readonly size: number;
  private readonly sha256: Sha256Hex;

  constructor(seed: string, size: number, sha256: Sha256Hex) {
    this.seed = seed;
    this.size = size;
    this.sha256 = sha256;
  }

  show(caseRef: string): void {
    if (this.size === 0) return;
    const ticket = ticketOf(this.seed, caseRef, this.sha256);
    if (this.bar !== '' && ticket > this.bar) return;
    this.kept.push({ caseRef, ticket });
    if (this.kept.length >= 2 * this.size + 64) this.settle();
  }

  /** The smallest first. */
  inOrder(): readonly Ticket[] {
    this.settle();
    return this.kept;
  }

  private settle(): void {
    this.kept.sort(compareTickets);
    if (this.kept.length > this.size) this.kept.length = this.size;
    if (this.kept.length === this.size) this.bar = this.kept.at(-1)?.ticket ?? '';
  }
}

/** Tickets are hex digits, so that the plain order of texts is the order of their bytes. */
export function compareTickets(a: Ticket, b: Ticket): number {
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1;
  return compareUtf8(a.caseRef, b.caseRef);
}
