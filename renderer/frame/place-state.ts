import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Place } from '../state/window-store.ts';

export type Progress = 'done' | 'started' | 'open' | 'later';

/** Where the work stands in a place: a mark and a few words. */
export interface PlaceState {
  readonly progress: Progress;
  readonly words: string;
}

const t = texts.app.placeState;

export function placeState(place: Place, overview: Overview): PlaceState {
  const { cases, extracts, drawn, reviewed, openConflicts } = overview;
  switch (place) {
    case 'load':
      return { progress: cases > 0 ? 'done' : 'open', words: t.load(cases, extracts.length) };
    case 'sample':
      return { progress: drawn > 0 ? 'done' : 'open', words: t.sample(drawn) };
    case 'code':
      return { progress: drawn === 0 || reviewed === 0 ? 'open' : reviewed < drawn ? 'started' : 'done', words: t.code(reviewed, drawn) };
    case 'reconcile':
      return { progress: 'later', words: t.reconcile(openConflicts) };
    case 'findings':
      return { progress: reviewed > 0 ? 'started' : 'open', words: t.findings(reviewed) };
    case 'archive':
      return { progress: 'later', words: t.archive() };
  }
}

/** The first place where there is still work: where a review opens. */
export function firstPlace({ cases, drawn, reviewed }: Overview): Place {
  if (cases === 0) return 'load';
  if (drawn === 0) return 'sample';
  return reviewed < drawn ? 'code' : 'findings';
}
