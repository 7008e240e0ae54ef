import { fail, ok, type Result } from '../../result.ts';
import { texts } from '../../texts/texts.ts';
import type { Codebook, Question, Theme } from '../codebook.ts';
import { asTheme, blank, type Draft, itemOf, liveOr, lookOf } from './draft.ts';
import type { Edit, Effect } from './edits.ts';
import { placed, withoutUndefined } from './lists.ts';
import { mergeThemes, splitTheme } from './merge-and-split.ts';

const t = texts.codebookEditor.refused;

/**
 * A codebook with the edits made, the versions of what changed not yet written into it (stamp-versions.ts), and what was said of each
 * changed item: wording or meaning. Refuses what cannot be done at all; whether the outcome holds together is another question.
 */
export function applyEdits(before: Codebook, edits: readonly Edit[]): Result<Draft> {
  let draft: Draft = { codebook: before, said: new Map(), before };
  for (const edit of edits) {
    const next = applied(draft, edit);
    if (!next.ok) return next;
    draft = next.value;
  }
  return ok(draft);
}

function applied(draft: Draft, edit: Edit): Result<Draft> {
  const { codebook } = draft;
  switch (edit.op) {
    case 'set-book': {
      const { op: _op, ...set } = edit;
      return ok(lookOf(draft, withoutUndefined(set)));
    }
    case 'name-group': {
      const known = codebook.groups.find(({ id }) => id === edit.group);
      const named = { id: edit.group, label: edit.label, guid: edit.guid ?? known?.guid ?? '' };
      return ok(lookOf(draft, { groups: [...codebook.groups.filter((group) => group !== known), named] }));
    }
    case 'add-theme': {
      const taken = idTaken(draft, edit.theme.id);
      return taken ?? ok(lookOf(draft, { themes: placed(codebook.themes, asTheme(edit.theme), edit.before) }));
    }
    case 'edit-theme': {
      const { set } = edit;
      return changed(draft, edit.id, edit.as, 'theme', (theme) => ({ ...theme, ...withoutUndefined(set) }));
    }
    case 'add-question': {
      const taken = idTaken(draft, edit.question.id);
      const question: Question = { ...edit.question, retired: false, meaningSince: 1, addedIn: 1, stateSince: 1 };
      return taken ?? ok(lookOf(draft, { questions: placed(codebook.questions, question, edit.before) }));
    }
    case 'edit-question': {
      const { set } = edit;
      return changed(draft, edit.id, edit.as, 'question', (question) => ({ ...question, ...withoutUndefined(set) }));
    }
    case 'merge':
      return mergeThemes(draft, edit);
    case 'split':
      return splitTheme(draft, edit);
    case 'retire':
      return retired(draft, edit.id);
    case 'bring-back':
      return broughtBack(draft, edit.id);
    case 'move':
      return moved(draft, edit.id, edit.before);
    case 'treat':
      return changed(draft, edit.id, edit.as, null, (item) => item);
    case 'put-measure': {
      const measures = codebook.measures.map((measure) => (measure.id === edit.measure.id ? edit.measure : measure));
      const isThere = measures.includes(edit.measure);
      return ok(
        lookOf(draft, { measures: isThere && edit.before === undefined ? measures : placed(measures, edit.measure, edit.before ?? null) }),
      );
    }
    case 'remove-measure':
      if (!codebook.measures.some(({ id }) => id === edit.id)) return fail('edit-unknown', t.unknownMeasure(edit.id), { field: edit.id });
      return ok(lookOf(draft, { measures: codebook.measures.filter(({ id }) => id !== edit.id) }));
    case 'put-check': {
      const checks = codebook.checks.map((check) => (check.id === edit.check.id ? edit.check : check));
      return ok(lookOf(draft, { checks: checks.includes(edit.check) ? checks : [...checks, edit.check] }));
    }
    case 'remove-check':
      if (!codebook.checks.some(({ id }) => id === edit.id)) return fail('edit-unknown', t.unknownCheck(edit.id), { field: edit.id });
      return ok(lookOf(draft, { checks: codebook.checks.filter(({ id }) => id !== edit.id) }));
  }
}

/** Every id that a theme or question ever had is taken for good: what was coded under it speaks of that one. */
function idTaken({ codebook }: Draft, id: string): Result<Draft> | null {
  const known = itemOf(codebook, id);
  if (!known) return null;
  const message = known.retired ? t.idOfRetired(id, known.label) : t.idTaken(id, known.label);
  return fail('edit-id-taken', message, { field: id });
}

/** @param kind which of both it must be; null for either */
function changed(
  draft: Draft,
  id: string,
  as: Effect | undefined,
  kind: 'theme' | 'question' | null,
  change: (item: Theme | Question) => Theme | Question,
): Result<Draft> {
  const known = liveOr(draft.codebook, id);
  if (!known.ok) return known;
  const { themes, questions } = draft.codebook;
  const isTheme = themes.some((theme) => theme.id === id);
  if (kind !== null && isTheme !== (kind === 'theme'))
    return fail('edit-unknown', isTheme ? t.noQuestion(id) : t.noTheme(id), { field: id });
  const each = <T extends Theme | Question>(items: readonly T[]): T[] => items.map((item) => (item.id === id ? (change(item) as T) : item));
  const next = lookOf(draft, { themes: each(themes), questions: each(questions) });
  return ok(as === undefined ? next : { ...next, said: new Map([...draft.said, [id, as]]) });
}

function retired(draft: Draft, id: string): Result<Draft> {
  const known = liveOr(draft.codebook, id);
  if (!known.ok) return known;
  // What this same revision brought in was never asked: it goes without a trace.
  if (!itemOf(draft.before, id)) return ok(blank(draft, id));
  return changed(draft, id, undefined, null, (item) => ({ ...item, retired: true }));
}

/** Brings an item back under its old id. What it had been merged into no longer takes it in, and its key may be another's by now. */
function broughtBack(draft: Draft, id: string): Result<Draft> {
  const { themes, questions } = draft.codebook;
  const known = itemOf(draft.codebook, id);
  if (!known) return fail('edit-unknown', t.unknown(id), { field: id });
  if (!known.retired) return fail('edit-not-retired', t.notRetired(known.label), { field: id });
  const keys = new Set(themes.filter((theme) => !theme.retired).map(({ key }) => key.toLowerCase()));
  return ok(
    lookOf(draft, {
      themes: themes.map((theme) => {
        if (theme.id === id) return { ...theme, retired: false, key: keys.has(theme.key.toLowerCase()) ? '' : theme.key };
        return theme.mergedFrom.includes(id) ? { ...theme, mergedFrom: theme.mergedFrom.filter((source) => source !== id) } : theme;
      }),
      questions: questions.map((question) => (question.id === id ? { ...question, retired: false } : question)),
    }),
  );
}

function moved(draft: Draft, id: string, before: string | null): Result<Draft> {
  const known = liveOr(draft.codebook, id);
  if (!known.ok) return known;
  const { themes, questions } = draft.codebook;
  const theme = themes.find((each) => each.id === id);
  const question = questions.find((each) => each.id === id);
  if (theme) return ok(lookOf(draft, { themes: placed(themes, theme, before) }));
  return ok(question ? lookOf(draft, { questions: placed(questions, question, before) }) : draft);
}
