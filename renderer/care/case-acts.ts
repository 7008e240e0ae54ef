import { create } from 'zustand';

/** What a case can be left with, besides a coding; and support, which is always at hand. */
export const caseActs = ['pass', 'interest', 'identity', 'concern', 'passed', 'support'] as const;
export type CaseAct = (typeof caseActs)[number];

/** Words selected in the narrative, in code points of their part. */
export interface SelectedStretch {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** Which of them is being asked about now. */
export const useCaseAct = create<{ readonly act: CaseAct | null }>(() => ({ act: null }));

/** Opens the dialog of one, from the menu or by a key of the desk. It is shown where `CaseMenu` stands. */
export function openCaseAct(act: CaseAct): void {
  useCaseAct.setState({ act });
}

export function closeCaseAct(): void {
  useCaseAct.setState({ act: null });
}
