import type { Changes } from '../../shared/coding/coding.ts';
import type { CaseFile, CaseLine } from '../../shared/contract/coding-commands.ts';
import type { CodingCheck } from '../../shared/contract/desk-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import type { SelectedWords } from './selected-words.ts';

/** What the desk can do with the case that lies on it. Every change is saved as it is made. */
export interface DeskWork {
  readonly lines: readonly CaseLine[];
  readonly line: CaseLine | undefined;
  /** Where `line` stands among `lines`, from 0. */
  readonly at: number;
  readonly file: CaseFile | undefined;
  readonly error: CoreError | null;
  clearError(): void;
  /** What is asked before the case is complete; empty where nothing is, or it was not to be completed yet. */
  readonly checks: readonly CodingCheck[];
  clearChecks(): void;
  /** Saves a change to a case; it need not be the one that lies on the desk now. */
  save(caseRef: string, changes: Changes): Promise<void>;
  /** Gives a theme the state that follows from its present one. */
  mark(theme: string, next: (state: string | undefined) => string | null): Promise<void>;
  /** Marks words as evidence for a theme, which is present then. */
  markWords(theme: string, words: SelectedWords): Promise<void>;
  removeEvidence(id: string): Promise<void>;
  /** Completes the case; where facts and themes do not go together it asks first, and completes when told again. */
  complete(): Promise<void>;
  takeBack(which: 'undo' | 'redo'): Promise<void>;
  open(caseRef: string): void;
  /** `step` -1 or 1; stays where it is at either end. */
  move(step: number): void;
  nextUnfinished(): void;
  /** The case has been passed on: turns to the next and lets it go from the list. */
  leave(): void;
}
