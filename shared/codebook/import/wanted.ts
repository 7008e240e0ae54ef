import type { Check, Codebook, Measure, Question, Theme } from '../codebook.ts';

/** A theme as a file has it; what the file says nothing of is left out. */
export type WantedTheme = Pick<Theme, 'label' | 'guid'> &
  Partial<Pick<Theme, 'group' | 'definition' | 'include' | 'exclude' | 'example' | 'key' | 'colour' | 'exclusive' | 'words'>> & {
    /** Id of the theme here that it is, or null where it is none of those. */
    readonly here: string | null;
    /** Id that the file knows it by, if any. */
    readonly id: string | null;
    readonly retired: boolean;
    readonly mergedFrom: readonly string[];
    readonly splitFrom: string;
  };

export type WantedQuestion = Pick<Question, 'label' | 'guid' | 'help' | 'options'> &
  Partial<Pick<Question, 'kind' | 'required'>> & { readonly here: string | null; readonly id: string; readonly retired: boolean };

/** A codebook as a file has it, each part matched to what is here. */
export interface Wanted {
  readonly title: string | null;
  readonly answerEach: boolean | null;
  readonly themes: readonly WantedTheme[];
  readonly questions: readonly WantedQuestion[];
  readonly groups: Codebook['groups'];
  readonly measures: readonly Measure[];
  readonly checks: readonly Check[];
  /** What could not be taken over, in words. */
  readonly leftOut: readonly string[];
}
