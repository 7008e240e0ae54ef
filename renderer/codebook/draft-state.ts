import { create } from 'zustand';
import type { Edit } from '../../shared/codebook/revise/edits.ts';

/** What of the codebook lies open beside its list. */
export type Selected =
  | { readonly kind: 'theme' | 'question' | 'measure' | 'check'; readonly id: string }
  | { readonly kind: 'book' }
  | { readonly kind: 'history' };

/** Edits that are taken back together. */
interface Step {
  readonly edits: readonly Edit[];
  /** Steps of one name, one after the other, are one: the letters of a word are not taken back one by one. */
  readonly name: string | null;
}

interface DraftState {
  /** The review and the version of its codebook that the edits are for: they are not carried over to another. */
  readonly review: string;
  readonly version: number;
  readonly steps: readonly Step[];
  readonly selected: Selected | null;
}

const nothing: DraftState = { review: '', version: 0, steps: [], selected: null };

/** Edits that are gathered for the next version. They stay while somebody looks at another place of the window. */
const useDraftState = create<DraftState>(() => nothing);

export interface DraftWork {
  readonly edits: readonly Edit[];
  readonly selected: Selected | null;
  select(selected: Selected): void;
  /** @param name of what is typed on: the next step of that name takes this one's place */
  add(edits: readonly Edit[], name?: string): void;
  undo(): void;
  drop(): void;
}

export function useDraft(review: string, version: number): DraftWork {
  const state = useDraftState((now) => (now.review === review && now.version === version ? now : nothing));
  const change = (part: Partial<DraftState>): void => useDraftState.setState({ ...state, review, version, ...part });
  return {
    edits: state.steps.flatMap(({ edits }) => edits),
    selected: state.selected,
    select: (selected) => change({ selected }),
    add: (edits, name) => {
      const last = state.steps.at(-1);
      const before = name !== undefined && last?.name === name ? state.steps.slice(0, -1) : state.steps;
      change({ steps: [...before, { edits, name: name ?? null }] });
    },
    undo: () => change({ steps: state.steps.slice(0, -1) }),
    drop: () => change({ steps: [] }),
  };
}
