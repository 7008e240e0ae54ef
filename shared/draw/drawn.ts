import type { Stratum } from './method.ts';
import type { Ticket } from './ticket.ts';

/** What comes out of a plan and a frame. */
export interface Drawn {
  /** In draw order; the ticket is blank where chance has no part. */
  readonly cases: readonly Ticket[];
  /** In the order of their values; empty for methods without strata. */
  readonly strata: readonly Stratum[];
}
