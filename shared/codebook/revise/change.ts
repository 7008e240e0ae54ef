import type { Effect } from './edits.ts';

/** One thing that a version did, in words. */
export interface Change {
  readonly kind: 'theme' | 'question' | 'group' | 'measure' | 'check' | 'codebook';
  /** Id of what was changed; empty for the codebook itself. */
  readonly id: string;
  readonly says: string;
  /** Of a change of an item that was there before: what it changed. Null where the question does not arise. */
  readonly effect: Effect | null;
}
