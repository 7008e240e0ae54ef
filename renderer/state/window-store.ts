import { create } from 'zustand';
import type { Changes } from '../../shared/coding/coding.ts';

export type Place = 'load' | 'sample' | 'code' | 'reconcile' | 'findings' | 'archive';
export const places: readonly Place[] = ['load', 'sample', 'code', 'reconcile', 'findings', 'archive'];

/** What can lie open in the Code place. */
export const codeViews = ['desk', 'codebook'] as const;
export type CodeView = (typeof codeViews)[number];

/** One step that can be taken back: what the changed items were before. */
export interface UndoStep {
  readonly caseRef: string;
  readonly before: Changes;
}

interface WindowState {
  readonly place: Place;
  readonly codeView: CodeView;
  readonly hidden: boolean;
  /** Who codes in this window, once they have said so and read the notice. */
  readonly reviewer: string | null;
  readonly coverEach: boolean;
  readonly singleKeys: boolean;
  readonly caseRef: string | null;
  /** True while the desk has only the cases that were shared out to who codes. */
  readonly ownCasesOnly: boolean;
  /** ISO moment of the last change this window saved. */
  readonly savedAt: string | null;
  readonly undo: readonly UndoStep[];
  go(place: Place): void;
  showView(view: CodeView): void;
  setHidden(hidden: boolean): void;
  beginSitting(reviewer: string, coverEach: boolean): void;
  endSitting(): void;
  setSingleKeys(on: boolean): void;
  openCase(caseRef: string | null): void;
  setOwnCasesOnly(on: boolean): void;
  saved(at: string, step: UndoStep | null): void;
  takeUndoStep(): UndoStep | undefined;
  leaveReview(): void;
}

const afresh = { place: 'load', codeView: 'desk', reviewer: null, caseRef: null, ownCasesOnly: true, savedAt: null, undo: [] } as const;

/** Steps of undo kept in the window; the log in the review keeps everything. */
const undoDepth = 200;

/** What only this window knows. What the review holds is asked of the core. */
export const useWindow = create<WindowState>((set, get) => ({
  ...afresh,
  hidden: false,
  coverEach: true,
  singleKeys: true,
  go: (place) => set({ place }),
  showView: (codeView) => set({ codeView }),
  setHidden: (hidden) => set({ hidden }),
  beginSitting: (reviewer, coverEach) => set({ reviewer, coverEach, ownCasesOnly: true, undo: [] }),
  endSitting: () => set({ reviewer: null, caseRef: null, undo: [] }),
  setSingleKeys: (singleKeys) => set({ singleKeys }),
  openCase: (caseRef) => set({ caseRef }),
  setOwnCasesOnly: (ownCasesOnly) => set({ ownCasesOnly }),
  saved: (at, step) => set(({ undo }) => ({ savedAt: at, undo: step ? [...undo, step].slice(-undoDepth) : undo })),
  takeUndoStep: () => {
    const { undo } = get();
    set({ undo: undo.slice(0, -1) });
    return undo.at(-1);
  },
  leaveReview: () => set(afresh),
}));
