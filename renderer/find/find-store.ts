import { create } from 'zustand';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import type { FilterForm } from '../sample/plan-form.ts';
import { useWindow } from '../state/window-store.ts';

type Table = ParsedInput<'case.table'>;

/** What the table of cases is narrowed and ordered by, as a person has set it. */
export interface FindForm {
  readonly typed: string;
  readonly state: Table['states'][number] | null;
  readonly flag: string | null;
  readonly theme: Table['theme'];
  readonly filter: FilterForm;
  /** The conditions as an expression. */
  readonly where: string;
  readonly sort: Table['sort'];
}

/** Where the table stands, so that whoever comes back to it finds it as it was left. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly caseRef: string | null;
  /** First row in view. */
  readonly top: number;
}

interface FindState {
  readonly form: FindForm;
  readonly place: Place;
  /** True once the words around what was found may be on the screen; off at each sitting. */
  readonly around: boolean;
  /** Counts how often somebody has asked for the search by its key. */
  readonly asked: number;
  change(part: Partial<FindForm>): void;
  stand(part: Partial<Place>): void;
  setAround(on: boolean): void;
  askForSearch(): void;
}

export const wholeTable: FindForm = {
  typed: '',
  state: null,
  flag: null,
  theme: null,
  filter: { by: 'all', join: 'and', rows: [], text: '' },
  where: '',
  sort: 'position',
};

const afresh = { form: wholeTable, place: { row: 0, column: 0, caseRef: null, top: 0 }, around: false } as const;

/** What only this window knows of the table of cases. Nothing of it outlasts a sitting. */
export const useFindStore = create<FindState>((set) => ({
  ...afresh,
  asked: 0,
  change: (part) => set(({ form }) => ({ form: { ...form, ...part } })),
  stand: (part) => set(({ place }) => ({ place: { ...place, ...part } })),
  setAround: (around) => set({ around }),
  askForSearch: () => set(({ asked }) => ({ asked: asked + 1 })),
}));

// Another reviewer, another sitting or another review: what was looked for before is nobody's business.
useWindow.subscribe((now, before) => {
  if (now.reviewer !== before.reviewer) useFindStore.setState(afresh);
});
