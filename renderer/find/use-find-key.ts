import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { useWindow } from '../state/window-store.ts';
import { useFindStore } from './find-store.ts';

/** Ctrl F, anywhere in the Code place: the table of cases, with the keyboard in its search. Left alone while a dialog is open. */
export function useFindKey(): void {
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+f': (event) => {
          if (event.target instanceof Element && event.target.closest('[role=dialog]')) return;
          event.preventDefault();
          useWindow.getState().showView('cases');
          useFindStore.getState().wantSearch(true);
        },
      }),
    [],
  );
}
