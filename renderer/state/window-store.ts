import { create } from 'zustand';

export type Place = 'load' | 'sample' | 'code' | 'reconcile' | 'findings' | 'archive';
export const places: readonly Place[] = ['load', 'sample', 'code', 'reconcile', 'findings', 'archive'];

/** What can lie open in the Code place. */
export const codeViews = ['desk', 'cases', 'codebook', 'reports'] as const;
export type CodeView = (typeof codeViews)[number];

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
  /** True where a screen reader is to hear where evidence begins and ends. */
  readonly announcesMarks: boolean;
  go(place: Place): void;
  showView(view: CodeView): void;
  setHidden(hidden: boolean): void;
  beginSitting(reviewer: string, coverEach: boolean): void;
  endSitting(): void;
  setSingleKeys(on: boolean): void;
  openCase(caseRef: string | null): void;
  setOwnCasesOnly(on: boolean): void;
  setAnnouncesMarks(on: boolean): void;
  saved(at: string): void;
  leaveReview(): void;
}

const afresh = { place: 'load', codeView: 'desk', reviewer: null, caseRef: null, ownCasesOnly: true, savedAt: null } as const;

/** What only this window knows. What the review holds is asked of the core. */
export const useWindow = create<WindowState>((set) => ({
  ...afresh,
  hidden: false,
  coverEach: true,
  singleKeys: true,
  announcesMarks: true,
  go: (place) => set({ place }),
  showView: (codeView) => set({ codeView }),
  setHidden: (hidden) => set({ hidden }),
  beginSitting: (reviewer, coverEach) => set({ reviewer, coverEach, ownCasesOnly: true }),
  endSitting: () => set({ reviewer: null, caseRef: null }),
  setSingleKeys: (singleKeys) => set({ singleKeys }),
  openCase: (caseRef) => set({ caseRef }),
  setOwnCasesOnly: (ownCasesOnly) => set({ ownCasesOnly }),
  setAnnouncesMarks: (announcesMarks) => set({ announcesMarks }),
  saved: (at) => set({ savedAt: at }),
  leaveReview: () => set(afresh),
}));
