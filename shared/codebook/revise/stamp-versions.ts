import { sinceOf, sourcesOf } from '../../coding/theme-lineage.ts';
import type { Codebook, Question, Theme } from '../codebook.ts';
import type { Effect } from './edits.ts';

type Said = ReadonlyMap<string, Effect>;

/**
 * Writes into a changed codebook which version did what: whose meaning is new, what is asked and what no longer is since when, what comes
 * from what. Goes by what differs in the end, so that a change that was taken back leaves nothing.
 */
export function stampVersions(before: Codebook, after: Codebook, said: Said): Codebook {
  const version = before.version + 1;
  const meaning = new Map<string, number>();
  const themes = after.themes.map((theme) => {
    const old = before.themes.find(({ id }) => id === theme.id);
    const sources = sourcesStamped(theme, old, version);
    meaning.set(theme.id, old ? meaningOf(theme, old, said.get(theme.id) ?? effectOf(old, theme), version) : version);
    return { ...theme, ...stateOf(theme, old, version), sourcesSince: sources };
  });
  for (const theme of themes.filter(({ id }) => !before.themes.some((old) => old.id === id)))
    meaning.set(theme.id, meaningOfNew(theme, said, meaning, version));
  const questions = after.questions.map((question) => {
    const old = before.questions.find(({ id }) => id === question.id);
    const meaningSince = old ? meaningOf(question, old, said.get(question.id) ?? effectOf(old, question), version) : version;
    return { ...question, ...stateOf(question, old, version), meaningSince };
  });
  return {
    ...after,
    version,
    themes: themes.map((theme) => ({ ...theme, meaningSince: meaning.get(theme.id) ?? version })),
    questions,
  };
}

/** Whether what differs between two versions of an item changes what it means, where nobody says otherwise. */
export function effectOf(old: Theme | Question, now: Theme | Question): Effect {
  if ('options' in old && 'options' in now)
    return old.options.every(({ id }) => now.options.some((option) => option.id === id)) ? 'wording' : 'meaning';
  if (!('definition' in old && 'definition' in now)) return 'wording';
  // One that no longer takes another in means less than those who coded it since have said.
  const takesInLess = old.mergedFrom.some((id) => !now.mergedFrom.includes(id));
  const isRedefined = meaningFields.some((field) => old[field] !== now[field]);
  return isRedefined || takesInLess ? 'meaning' : 'wording';
}

export const meaningFields = ['definition', 'include', 'exclude', 'exclusive'] as const;

/** Only the versions of before: saying that nothing but wording changed keeps what was. */
function meaningOf(now: Theme | Question, old: Theme | Question, effect: Effect, version: number): number {
  return effect === 'meaning' && !now.retired ? version : old.meaningSince;
}

/** A theme made of others means what they meant, so those who coded them need not look again; any other is new to everybody. */
function meaningOfNew(theme: Theme, said: Said, meaning: ReadonlyMap<string, number>, version: number): number {
  const sources = sourcesOf(theme);
  if (sources.length === 0 || said.get(theme.id) === 'meaning') return version;
  return Math.min(Math.max(1, ...sources.map((id) => meaning.get(id) ?? 1)), Math.max(1, version - 1));
}

function stateOf(now: Theme | Question, old: Theme | Question | undefined, version: number) {
  if (!old) return { addedIn: version, stateSince: version };
  return { addedIn: old.addedIn, stateSince: old.retired === now.retired ? old.stateSince : version };
}

function sourcesStamped(theme: Theme, old: Theme | undefined, version: number): Record<string, number> {
  const known = old ? sourcesOf(old) : [];
  return Object.fromEntries(sourcesOf(theme).map((id) => [id, known.includes(id) ? sinceOf(theme, id) : version]));
}
