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
  /** True from when somebody asks for the search by its key until it has the keyboard. */
  readonly wantsSearch: boolean;
  change(part: Partial<FindForm>): void;
  stand(part: Partial<Place>): void;
  setAround(on: boolean): void;
  wantSearch(wants: boolean): void;
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
  wantsSearch: false,
  change: (part) => set(({ form }) => ({ form: { ...form, ...part } })),
  stand: (part) => set(({ place }) => ({ place: { ...place, ...part } })),
  setAround: (around) => set({ around }),
  wantSearch: (wantsSearch) => set({ wantsSearch }),
}));

// Another reviewer, another sitting or another review: what was looked for before is nobody's business.
useWindow.subscribe((now, before) => {
  if (now.reviewer !== before.reviewer) useFindStore.setState(afresh);
});
