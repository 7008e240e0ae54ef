import { successorsOf } from '../../coding/theme-lineage.ts';
import { fail, ok, type Result } from '../../result.ts';
import { texts } from '../../texts/texts.ts';
import type { Codebook, Question, Theme } from '../codebook.ts';
import type { Effect, NewTheme } from './edits.ts';

const t = texts.codebookEditor.refused;

/** A codebook on its way to the next version. */
export interface Draft {
  readonly codebook: Codebook;
  /** What was said of changed items: wording or meaning. */
  readonly said: ReadonlyMap<string, Effect>;
  /** The version that it began from. */
  readonly before: Codebook;
}

/** The draft with another look of parts of its codebook. */
export function lookOf(draft: Draft, parts: Partial<Codebook>): Draft {
  return { ...draft, codebook: { ...draft.codebook, ...parts } };
}

export function itemOf({ themes, questions }: Codebook, id: string): Theme | Question | undefined {
  return themes.find((theme) => theme.id === id) ?? questions.find((question) => question.id === id);
}

/** The live item of an id, or why there is none. */
export function liveOr(codebook: Codebook, id: string): Result<Theme | Question> {
  const known = itemOf(codebook, id);
  if (!known) return fail('edit-unknown', t.unknown(id), { field: id });
  if (!known.retired) return ok(known);
  const use = successorsOf(id, codebook).map((theme) => theme.label);
  return fail('edit-retired', t.retired(known.label, use), { field: id });
}

export function asTheme(theme: NewTheme): Theme {
  return { ...theme, mergedFrom: [], splitFrom: '', sourcesSince: {}, retired: false, meaningSince: 1, addedIn: 1, stateSince: 1 };
}

/** The draft without an item that it brought in itself. */
export function blank(draft: Draft, id: string): Draft {
  const { themes, questions } = draft.codebook;
  return lookOf(draft, {
    themes: themes.filter((theme) => theme.id !== id),
    questions: questions.filter((question) => question.id !== id),
  });
}
