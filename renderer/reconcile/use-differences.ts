import { useEffect } from 'react';
import type { Difference, DifferenceCounts } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { announce } from '../parts/announce.tsx';
import { type DifferenceKey, nameOf, useReconcile } from './reconcile-store.ts';

/** The list of differences as it is narrowed, and where in it one stands. */
export interface Differences {
  /** Those the filter lets through, and the current one, which stays until another is turned to. */
  readonly shown: readonly Difference[];
  readonly current: Difference;
  /** The place of the current one among all, from 0. */
  readonly at: number;
  readonly of: number;
  readonly counts: DifferenceCounts;
  open(key: DifferenceKey): void;
  /** To the next or the one before in the list. */
  move(step: 1 | -1): void;
  /** Undefined where nothing else is open. */
  readonly nextOpen: Difference | undefined;
  goNextOpen(): void;
}

/** Begins at the first that is open. */
export function useDifferences(all: readonly [Difference, ...Difference[]], counts: DifferenceCounts): Differences {
  const wanted = useReconcile((state) => state.current);
  const filter = useReconcile((state) => state.filter);
  const found = wanted ? all.findIndex((each) => nameOf(each) === nameOf(wanted)) : -1;
  const at = found >= 0 ? found : Math.max(0, all.findIndex(isOpen));
  const current = all[at] ?? all[0];
  // It stays on the screen when it is decided; only the chair turns to another.
  const { caseRef, id } = current;
  useEffect(() => {
    if (found < 0) useReconcile.getState().open({ caseRef, id });
  }, [found, caseRef, id]);

  const shown = all.filter((each) => filter === 'all' || each.state === filter || each === current);
  const nextOpen = all.slice(at + 1).find(isOpen) ?? all.slice(0, at).find(isOpen);

  const open = (key: DifferenceKey): void => {
    useReconcile.getState().open(key);
    const difference = all.find((each) => nameOf(each) === nameOf(key));
    if (difference) announce(texts.reconcile.moved(difference.caseRef, difference.label, texts.reconcile.stateWords[difference.state]));
  };
  return {
    shown,
    current,
    at,
    of: all.length,
    counts,
    open,
    move: (step) => {
      const next = shown[shown.indexOf(current) + step];
      if (next) open(next);
    },
    nextOpen,
    goNextOpen: () => {
      if (nextOpen) open(nextOpen);
    },
  };
}

function isOpen({ state }: Difference): boolean {
  return state === 'open';
}
