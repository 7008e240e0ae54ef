import { useMemo } from 'react';
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

const none: readonly Step[] = [];

interface DraftState {
  readonly review: string;
  /** The version of the codebook that the edits are for: they are not carried over to another. */
  readonly version: number;
  readonly steps: readonly Step[];
  readonly selected: Selected | null;
}

/** Edits that are gathered for the next version. They stay while somebody looks at another place of the window. */
const useDraftState = create<DraftState>(() => ({ review: '', version: 0, steps: none, selected: null }));

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
  const of = (state: DraftState): DraftState => {
    if (state.review !== review) return { review, version, steps: none, selected: null };
    return state.version === version ? state : { ...state, version, steps: none };
  };
  const { steps, selected } = of(useDraftState());
  const edits = useMemo(() => steps.flatMap((step) => step.edits), [steps]);
  const change = (next: (now: DraftState) => Partial<DraftState>): void =>
    useDraftState.setState((state) => ({ ...of(state), ...next(of(state)) }));
  return {
    edits,
    selected,
    select: (chosen) => change(() => ({ selected: chosen })),
    add: (more, name) =>
      change((now) => {
        const isTypedOn = name !== undefined && now.steps.at(-1)?.name === name;
        return { steps: [...(isTypedOn ? now.steps.slice(0, -1) : now.steps), { edits: more, name: name ?? null }] };
      }),
    undo: () => change((now) => ({ steps: now.steps.slice(0, -1) })),
    drop: () => change(() => ({ steps: none })),
  };
}
