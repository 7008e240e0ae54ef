import { renameTheme } from '../../expression/rename-theme.ts';
import { fail, ok, type Result } from '../../result.ts';
import { texts } from '../../texts/texts.ts';
import type { Codebook, Theme } from '../codebook.ts';
import { asTheme, type Draft, itemOf, liveOr, lookOf } from './draft.ts';
import type { Edit, NewTheme } from './edits.ts';
import { placed } from './lists.ts';

const t = texts.codebookEditor.refused;

type Merge = Extract<Edit, { op: 'merge' }>;
type Split = Extract<Edit, { op: 'split' }>;

/** Retires themes in favour of one that is read from them, new or there already; measures and checks ask for that one from now on. */
export function mergeThemes(draft: Draft, { from, into, as }: Merge): Result<Draft> {
  const intoId = typeof into === 'string' ? into : into.id;
  const sources = from.filter((id, at) => from.indexOf(id) === at);
  if (sources.includes(intoId)) return fail('edit-merge', t.mergeItself(intoId), { field: intoId });
  if (typeof into !== 'string' && sources.length < 2) return fail('edit-merge', t.mergeOne(), { field: intoId });
  for (const id of sources) {
    const fault = themeFault(draft.codebook, id);
    if (fault) return fault;
  }
  const target = typeof into === 'string' ? existing(draft.codebook, into) : fresh(draft.codebook, into);
  if (!target.ok) return target;
  const { themes } = draft.codebook;
  const merged: Theme = {
    ...target.value,
    words: [...new Set([...target.value.words, ...themes.filter(({ id }) => sources.includes(id)).flatMap(({ words }) => words)])],
    mergedFrom: [...target.value.mergedFrom.filter((id) => !sources.includes(id)), ...sources],
  };
  const inPlace = themes.some(({ id }) => id === intoId)
    ? themes.map((theme) => (theme.id === intoId ? merged : theme))
    : placed(themes, merged, sources[0] ?? null);
  const next = lookOf(draft, {
    themes: inPlace.map((theme) => (sources.includes(theme.id) ? { ...theme, retired: true } : theme)),
    measures: draft.codebook.measures.map((measure) => ({
      ...measure,
      of: renameTheme(measure.of, sources, intoId),
      where: renameTheme(measure.where, sources, intoId),
    })),
    checks: draft.codebook.checks.map((check) => ({ ...check, when: renameTheme(check.when, sources, intoId) })),
  });
  return ok(as === undefined ? next : { ...next, said: new Map([...draft.said, [intoId, as]]) });
}

/** Retires a theme in favour of new ones that are read from it as far as it says anything of them. */
export function splitTheme(draft: Draft, { id, into }: Split): Result<Draft> {
  const fault = themeFault(draft.codebook, id);
  if (fault) return fault;
  let { themes } = draft.codebook;
  for (const part of into) {
    const made = fresh({ ...draft.codebook, themes }, part);
    if (!made.ok) return made;
    themes = placed(themes, { ...made.value, splitFrom: id }, id);
  }
  return ok(lookOf(draft, { themes: themes.map((theme) => (theme.id === id ? { ...theme, retired: true } : theme)) }));
}

function themeFault(codebook: Codebook, id: string): Result<never> | null {
  const found = liveOr(codebook, id);
  if (!found.ok) return found;
  return codebook.themes.some((theme) => theme.id === id) ? null : fail('edit-unknown', t.noTheme(id), { field: id });
}

function existing(codebook: Codebook, id: string): Result<Theme> {
  const fault = themeFault(codebook, id);
  const theme = codebook.themes.find((each) => each.id === id);
  return fault ?? (theme ? ok(theme) : fail('edit-unknown', t.noTheme(id), { field: id }));
}

function fresh(codebook: Codebook, theme: NewTheme): Result<Theme> {
  const known = itemOf(codebook, theme.id);
  if (!known) return ok(asTheme(theme));
  return fail('edit-id-taken', known.retired ? t.idOfRetired(theme.id, known.label) : t.idTaken(theme.id, known.label), {
    field: theme.id,
  });
}
