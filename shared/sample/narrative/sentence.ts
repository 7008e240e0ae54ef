import type { Deal } from '../deck.ts';
import type { Random } from '../random.ts';

/** A template; whether the narrative holds without it; and a shorter way to say the same, where there is one. */
export interface Sentence {
  readonly template: string;
  readonly optional: boolean;
  readonly short: string | null;
}

/** What the parts of a narrative choose with. */
export interface Choosing {
  readonly random: Random;
  readonly deal: Deal;
}

export function must(template: string, short: string | null = null): Sentence {
  return { template, optional: false, short };
}

export function may(template: string): Sentence {
  return { template, optional: true, short: null };
}
