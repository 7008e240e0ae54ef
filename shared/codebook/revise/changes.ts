import { texts } from '../../texts/texts.ts';
import { type Codebook, groupLabel, isLive, type Question, type Theme } from '../codebook.ts';
import type { Change } from './change.ts';
import { otherChanges } from './changes-beside.ts';
import type { Effect } from './edits.ts';

const t = texts.codebookEditor.changes;

type Item = Theme | Question;

/** What one version of a codebook did to the one before, themes first, in words that fit before and after it is done. */
export function changesBetween(before: Codebook, after: Codebook): Change[] {
  return [
    ...after.themes.flatMap((theme) => themeChanges(theme, before, after)),
    ...orderChange(before.themes, after.themes, 'theme'),
    ...after.questions.flatMap((question) => questionChanges(question, before)),
    ...orderChange(before.questions, after.questions, 'question'),
    ...otherChanges(before, after),
  ];
}

function themeChanges(theme: Theme, before: Codebook, after: Codebook): Change[] {
  const labelOf = (id: string) => after.themes.find((each) => each.id === id)?.label ?? id;
  const old = before.themes.find(({ id }) => id === theme.id);
  const joined = theme.mergedFrom.filter((id) => !old?.mergedFrom.includes(id)).map(labelOf);
  const parts = after.themes.filter(({ id, splitFrom }) => splitFrom === theme.id && !before.themes.some((each) => each.id === id));
  const says: string[] = [];
  if (!old) {
    if (theme.splitFrom !== '') return [];
    says.push(joined.length > 0 ? t.mergedNew(joined, theme.label) : t.added(theme.label, groupLabel(after, theme.group)));
    return says.map((sentence) => plain('theme', theme.id, sentence));
  }
  if (joined.length > 0) says.push(t.mergedInto(joined, theme.label));
  if (parts.length > 0)
    says.push(
      t.split(
        theme.label,
        parts.map(({ label }) => label),
      ),
    );
  else says.push(...stateChange(old, theme, after));
  const own = says.map((sentence) => plain('theme', theme.id, sentence));
  const edited = [...renamed(old, theme), ...fieldsChanged(old, theme), ...themeDetails(old, theme, after)];
  return [...own, ...withEffect('theme', old, theme, before.version + 1, edited)];
}

function questionChanges(question: Question, before: Codebook): Change[] {
  const old = before.questions.find(({ id }) => id === question.id);
  if (!old) return [plain('question', question.id, t.addedQuestion(question.label))];
  const gone = old.options.filter(({ id }) => !question.options.some((option) => option.id === id)).map(({ label }) => label);
  const come = question.options.filter(({ id }) => !old.options.some((option) => option.id === id)).map(({ label }) => label);
  const kept = question.options.filter(({ id }) => old.options.some((option) => option.id === id));
  const oldKept = old.options.filter(({ id }) => kept.some((option) => option.id === id));
  const edited = [
    ...renamed(old, question),
    ...(old.help === question.help ? [] : [t.fields(question.label, ['help'])]),
    ...(gone.length === 0 ? [] : [t.optionsGone(question.label, gone)]),
    ...(come.length === 0 ? [] : [t.optionsCome(question.label, come)]),
    ...(JSON.stringify(kept) === JSON.stringify(oldKept) ? [] : [t.optionsChanged(question.label)]),
    ...(old.guid === question.guid ? [] : [t.guid(question.label)]),
    ...(old.required === question.required ? [] : [t.required(question.label, question.required)]),
  ];
  return [
    ...stateChange(old, question, before).map((sentence) => plain('question', question.id, sentence)),
    ...withEffect('question', old, question, before.version + 1, edited),
  ];
}

/** Retired or brought back; retired by a merge is told of what it was merged into. */
function stateChange(old: Item, now: Item, after: Codebook): string[] {
  if (old.retired === now.retired) return [];
  if (!now.retired) return [t.broughtBack(now.label)];
  return after.themes.some(({ mergedFrom }) => mergedFrom.includes(now.id)) ? [] : [t.retired(now.label)];
}

/** Sentences of one item, each with what it changed; its meaning may be said to be new though no text of it is. */
function withEffect(kind: 'theme' | 'question', old: Item, now: Item, version: number, says: readonly string[]): Change[] {
  const isNewMeaning = now.meaningSince === version && old.meaningSince !== version;
  const effect: Effect = isNewMeaning ? 'meaning' : 'wording';
  const sentences = says.length === 0 && isNewMeaning ? [t.meaning(now.label)] : says;
  return sentences.map((sentence) => ({ kind, id: now.id, says: sentence, effect }));
}

function renamed(old: Item, now: Item): string[] {
  return old.label === now.label ? [] : [t.renamed(old.label, now.label)];
}

function fieldsChanged(old: Theme, now: Theme): string[] {
  const fields = (['definition', 'include', 'exclude', 'example'] as const).filter((field) => old[field] !== now[field]);
  return fields.length === 0 ? [] : [t.fields(now.label, fields)];
}

function themeDetails(old: Theme, now: Theme, after: Codebook): string[] {
  return [
    ...(old.guid === now.guid ? [] : [t.guid(now.label)]),
    ...(old.group === now.group ? [] : [t.group(now.label, groupLabel(after, now.group))]),
    ...(old.key === now.key ? [] : [t.key(now.label, now.key)]),
    ...(old.colour === now.colour ? [] : [t.colour(now.label)]),
    ...(old.exclusive === now.exclusive ? [] : [t.exclusive(now.label, now.exclusive)]),
    ...(JSON.stringify(old.words) === JSON.stringify(now.words) ? [] : [t.words(now.label)]),
  ];
}

function orderChange(old: readonly Item[], now: readonly Item[], kind: 'theme' | 'question'): Change[] {
  const stays = (items: readonly Item[], others: readonly Item[]) =>
    items.filter((item) => isLive(item) && others.some((other) => other.id === item.id && isLive(other))).map(({ id }) => id);
  const same = stays(old, now).join('\n') === stays(now, old).join('\n');
  return same ? [] : [plain(kind, '', kind === 'theme' ? t.order() : t.orderOfQuestions())];
}

function plain(kind: Change['kind'], id: string, says: string): Change {
  return { kind, id, says, effect: null };
}
