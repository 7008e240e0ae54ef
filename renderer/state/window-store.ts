import { create } from 'zustand';
import { type DeskSettings, defaultDeskSettings } from '../../shared/coding/desk-settings.ts';

export type Place = 'load' | 'sample' | 'code' | 'reconcile' | 'findings' | 'archive';
export const places: readonly Place[] = ['load', 'sample', 'code', 'reconcile', 'findings', 'archive'];

/** What can lie open in the Code place. */
export const codeViews = ['desk', 'cases', 'codebook', 'reports'] as const;
export type CodeView = (typeof codeViews)[number];

/** Of these, what a work package has. */
export const packageViews: readonly CodeView[] = ['desk', 'cases'];

/** What can lie open in the Reconcile place. */
export const reconcileViews = ['returns', 'differences', 'agreement', 'meeting'] as const;
export type ReconcileView = (typeof reconcileViews)[number];

interface WindowState {
  readonly place: Place;
  readonly codeView: CodeView;
  readonly reconcileView: ReconcileView;
  /** Counts how often a place or a view was turned to, the one that is open already too. */
  readonly arrivals: number;
  /** Counts the reviews that were open in this window: what belongs to one of them is forgotten when it changes. */
  readonly visit: number;
  readonly hidden: boolean;
  /** Who codes in this window, once they have said so and read the notice. */
  readonly reviewer: string | null;
  /** How they want the desk: kept in the review, held here while they code. */
  readonly settings: DeskSettings;
  readonly caseRef: string | null;
  /** True while the desk has only the cases that were shared out to who codes. */
  readonly ownCasesOnly: boolean;
  /** ISO moment of the last change this window saved. */
  readonly savedAt: string | null;
  go(place: Place): void;
  showView(view: CodeView): void;
  showReconcileView(view: ReconcileView): void;
  setHidden(hidden: boolean): void;
  beginSitting(reviewer: string, settings: DeskSettings): void;
  endSitting(): void;
  changeSettings(settings: DeskSettings): void;
  openCase(caseRef: string | null): void;
  setOwnCasesOnly(on: boolean): void;
  saved(at: string): void;
  leaveReview(): void;
}

const afresh = {
  place: 'load',
  codeView: 'desk',
  reconcileView: 'differences',
  reviewer: null,
  caseRef: null,
  ownCasesOnly: true,
  savedAt: null,
  settings: defaultDeskSettings,
} as const;

/** What only this window knows. What the review holds is asked of the core. */
export const useWindow = create<WindowState>((set) => ({
  ...afresh,
  arrivals: 0,
  visit: 0,
  hidden: false,
  go: (place) => set(({ arrivals }) => ({ place, arrivals: arrivals + 1 })),
  showView: (codeView) => set(({ arrivals }) => ({ codeView, arrivals: arrivals + 1 })),
  showReconcileView: (reconcileView) => set(({ arrivals }) => ({ reconcileView, arrivals: arrivals + 1 })),
  setHidden: (hidden) => set({ hidden }),
  beginSitting: (reviewer, settings) => set({ reviewer, settings, ownCasesOnly: true }),
  endSitting: () => set({ reviewer: null, caseRef: null }),
  changeSettings: (settings) => set({ settings }),
  openCase: (caseRef) => set({ caseRef }),
  setOwnCasesOnly: (ownCasesOnly) => set({ ownCasesOnly }),
  saved: (at) => set({ savedAt: at }),
  leaveReview: () => set(({ visit }) => ({ ...afresh, visit: visit + 1 })),
}));
