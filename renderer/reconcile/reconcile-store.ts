import { create } from 'zustand';
import type { Difference, DifferenceState } from '../../shared/contract/reconcile-commands.ts';
import { useWindow } from '../state/window-store.ts';

/** One theme or question of one case. */
export type DifferenceKey = Pick<Difference, 'caseRef' | 'id'>;

/** What is about to be recorded of a difference. */
export interface Draft {
  /** A value; the empty text where more information is needed; null where nothing is chosen. */
  readonly choice: string | null;
  readonly reason: string;
}

/** What the list can be narrowed to. */
export type DifferenceFilter = 'all' | DifferenceState;

/** The choice that more information is needed: no value of a theme or question is empty. */
export const moreInformation = '';

const noDraft: Draft = { choice: null, reason: '' };

interface ReconcileState {
  readonly current: DifferenceKey | null;
  readonly filter: DifferenceFilter;
  /** By case and item: whoever turns to another difference finds what they had written when they come back. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Keys without Ctrl or Alt can be switched off, for those whose software types them. */
  readonly singleKeys: boolean;
  open(key: DifferenceKey): void;
  setFilter(filter: DifferenceFilter): void;
  change(key: DifferenceKey, part: Partial<Draft>): void;
  forget(key: DifferenceKey): void;
  setSingleKeys(on: boolean): void;
}

const afresh = { current: null, filter: 'all', drafts: {} } as const;

/** What only this window knows of the chair's work. */
export const useReconcile = create<ReconcileState>((set) => ({
  ...afresh,
  singleKeys: true,
  open: ({ caseRef, id }) => set({ current: { caseRef, id } }),
  setFilter: (filter) => set({ filter }),
  change: (key, part) => set(({ drafts }) => ({ drafts: { ...drafts, [nameOf(key)]: { ...(drafts[nameOf(key)] ?? noDraft), ...part } } })),
  forget: (key) => set(({ drafts: { [nameOf(key)]: _, ...drafts } }) => ({ drafts })),
  setSingleKeys: (singleKeys) => set({ singleKeys }),
}));

export function nameOf({ caseRef, id }: DifferenceKey): string {
  return `${caseRef}\n${id}`;
}

export function useDraft(key: DifferenceKey): Draft {
  return useReconcile(({ drafts }) => drafts[nameOf(key)] ?? noDraft);
}

// Another review: what was about to be said of the last one is nobody's business.
useWindow.subscribe((now, before) => {
  if (now.visit !== before.visit) useReconcile.setState(afresh);
});
