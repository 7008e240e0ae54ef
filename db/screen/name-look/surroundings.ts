import type { Capital } from './capital.ts';

/** A run of capitalised words and what stands round it. */
export interface Surroundings {
  readonly text: string;
  readonly run: readonly Capital[];
  /** The text is in capitals throughout, and so is this run. */
  readonly allShouted: boolean;
  readonly textShouted: boolean;
  readonly isLabel: boolean;
  /** The word before the run in lower case, or '' where a sentence, a quotation or a bracket begins. */
  readonly before: string;
  readonly opensSentence: boolean;
  readonly afterArticle: boolean;
}

export type Verdict = 'name' | 'unsure' | 'no';
