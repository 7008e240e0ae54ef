import { useState } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { type CaseState, caseStates } from '../../shared/coding/case-state.ts';
import { caseSorts, themeFilters } from '../../shared/contract/find-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type Option, Picker } from '../parts/choices.tsx';
import { Button } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';
import { FindConditions } from './find-conditions.tsx';
import { useFindStore, wholeTable } from './find-store.ts';
import type { Found } from './use-find.ts';

const t = texts.find.table;

/** Stands for no choice in a list that cannot have an empty one. */
const any = '';

interface FindFiltersProps {
  readonly codebook: Codebook;
  readonly drawn: number;
  /** True where there are no cases but the reviewer's own. */
  readonly isOwn: boolean;
  readonly head: Found['head'] | undefined;
}

/** What narrows the table down besides words, and its order. */
export function FindFilters({ codebook, drawn, isOwn, head }: FindFiltersProps) {
  const form = useFindStore((state) => state.form);
  const ownOnly = useWindow((state) => state.ownCasesOnly);
  const [conditionsOpen, setConditionsOpen] = useState(false);
  const { change } = useFindStore.getState();
  const { own = 0, states = [], flags = [] } = head ?? {};
  const { theme } = form;
  const isNarrowed = form.state !== null || form.flag !== null || theme !== null || form.where !== '' || form.sort !== 'position';
  const themes = codebook.themes.map(({ id, label }) => ({ id, label }));
  return (
    <div className="find-filters">
      {own > 0 && !isOwn ? (
        <Picker
          label={t.whose}
          value={ownOnly ? 'own' : 'all'}
          options={[
            { id: 'own', label: t.own(own) },
            { id: 'all', label: t.everyone(drawn) },
          ]}
          onChange={(id) => useWindow.getState().setOwnCasesOnly(id === 'own')}
        />
      ) : null}
      <Picker
        label={t.state}
        value={form.state ?? any}
        options={stateOptions(states, form.state)}
        onChange={(id) => change({ state: caseStates.find((state) => state === id) ?? null })}
      />
      {flags.length > 0 || form.flag !== null ? (
        <Picker
          label={t.flag}
          value={form.flag ?? any}
          options={[{ id: any, label: t.anyFlag }, ...flags.map(({ flag, cases }) => ({ id: flag, label: t.withCount(flag, cases) }))]}
          onChange={(id) => change({ flag: id === any ? null : id })}
        />
      ) : null}
      <Picker
        label={t.theme}
        value={theme?.id ?? any}
        options={[{ id: any, label: t.anyTheme }, ...themes]}
        onChange={(id) => change({ theme: id === any ? null : { id, state: theme?.state ?? 'present' } })}
      />
      {theme === null ? null : (
        <Picker
          label={t.themeState}
          value={theme.state}
          options={themeFilters.map((id) => ({ id, label: t.themeStates[id] ?? id }))}
          onChange={(id) => change({ theme: { ...theme, state: themeFilters.find((state) => state === id) ?? theme.state } })}
        />
      )}
      <Button onPress={() => setConditionsOpen(true)}>{conditionsLabel(form)}</Button>
      <Picker
        label={t.sort}
        value={form.sort}
        options={caseSorts.map((id) => ({ id, label: t.sorts[id] }))}
        onChange={(id) => change({ sort: caseSorts.find((sort) => sort === id) ?? 'position' })}
      />
      {isNarrowed ? (
        <Button look="plain" onPress={() => change({ ...wholeTable, typed: form.typed })}>
          {t.reset}
        </Button>
      ) : null}
      {conditionsOpen ? <FindConditions onClose={() => setConditionsOpen(false)} /> : null}
    </div>
  );
}

/** The states that occur, with how many cases are in each, and the one that is chosen though none is in it now. */
function stateOptions(states: Found['head']['states'], chosen: CaseState | null): Option[] {
  const shown = caseStates.filter((state) => state === chosen || states.some((each) => each.state === state));
  return [
    { id: any, label: t.anyState },
    ...shown.map((id) => {
      const cases = states.find(({ state }) => state === id)?.cases ?? 0;
      return { id, label: t.withCount(texts.find.states[id], cases) };
    }),
  ];
}

function conditionsLabel({ filter, where }: ReturnType<typeof useFindStore.getState>['form']): string {
  if (filter.by === 'text' && where !== '') return t.conditionsText;
  return t.conditions(where === '' ? 0 : filter.rows.length);
}
