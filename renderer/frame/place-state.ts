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
  const { cases, extracts, drawn, reviewed, differences } = overview;
  switch (place) {
    case 'load':
      return { progress: cases > 0 ? 'done' : 'open', words: t.load(cases, extracts.length) };
    case 'sample':
      return { progress: drawn > 0 ? 'done' : 'open', words: t.sample(drawn) };
    case 'code':
      return { progress: drawn === 0 || reviewed === 0 ? 'open' : reviewed < drawn ? 'started' : 'done', words: t.code(reviewed, drawn) };
    case 'reconcile':
      return { progress: progressOf(differences), words: t.reconcile(differences.open, differences.decided, differences.carried) };
    case 'findings':
      return { progress: reviewed > 0 ? 'started' : 'open', words: t.findings(reviewed) };
    case 'archive':
      return { progress: 'later', words: t.archive() };
  }
}

/** Done when all is decided; what is carried forward is not. Nothing to decide is nothing begun: reviewers may still come to differ. */
function progressOf({ open, decided, carried }: Overview['differences']): Progress {
  if (open + carried === 0) return decided > 0 ? 'done' : 'open';
  return decided + carried > 0 ? 'started' : 'open';
}

/** The first place where there is still work: where a review opens. */
export function firstPlace({ cases, drawn, reviewed, differences, workPackage }: Overview): Place {
  if (workPackage) return 'code';
  if (cases === 0) return 'load';
  if (drawn === 0) return 'sample';
  if (reviewed < drawn) return 'code';
  return differences.open > 0 ? 'reconcile' : 'findings';
}
