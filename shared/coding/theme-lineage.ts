import { type Codebook, isLive, type Theme } from '../codebook/codebook.ts';
import type { Folded, FoldedItem } from './fold-revisions.ts';

/** A theme's value as it is read now. */
export interface ThemeValue extends FoldedItem {
  /** The meaning that it has not been looked at under, by the version that gave it; 0 where there is none. */
  readonly outdated: number;
}

/** What a theme that others were merged into takes from them: the first of these that any of them has. */
const strongest = ['present', 'unclear', 'absent', 'not-applicable'] as const;

type ThemesById = ReadonlyMap<string, Theme>;

/**
 * Values of the live themes. A theme that nobody has touched since others were merged into it, or since it was split from one, is read
 * from those. Merged, it is present where any of them is, and absent only where all of them were coded and none is. Split, it is absent or
 * not applicable where the old one is, and not coded where the old one is present or unclear, since nobody has said yet which of the new
 * ones that was.
 */
export function themeValues(folded: Folded, codebook: Codebook): [string, ThemeValue][] {
  const byId = themesById(codebook);
  return codebook.themes.filter(isLive).flatMap((theme): [string, ThemeValue][] => {
    const item = valueOf(theme, byId, folded, new Set());
    return item ? [[theme.id, item]] : [];
  });
}

const indexed = new WeakMap<Codebook, ThemesById>();

/** Made once of a codebook, since a merge reads tens of thousands of codings by the same one. */
function themesById(codebook: Codebook): ThemesById {
  const known = indexed.get(codebook);
  if (known) return known;
  const made = new Map(codebook.themes.map((theme) => [theme.id, theme]));
  indexed.set(codebook, made);
  return made;
}

/** @param above themes on the way here: one that comes from itself, in a codebook made by hand, must not end the reading */
function valueOf(theme: Theme, byId: ThemesById, folded: Folded, above: ReadonlySet<string>): ThemeValue | undefined {
  const own = folded.get(theme.id);
  const source = (id: string): ThemeValue | undefined => {
    const found = byId.get(id);
    if (!found) return asIs(folded.get(id));
    return above.has(id) || id === theme.id ? undefined : valueOf(found, byId, folded, new Set([...above, theme.id]));
  };
  const itself = own ? itselfOf(theme, own) : fromSplit(theme, byId, source);
  const joined = theme.mergedFrom.filter((id) => own === undefined || own.version < sinceOf(theme, id));
  if (joined.length === 0) return itself;
  const parts = joined.map(source);
  // One that came into being by the merge has nothing of its own to be asked for.
  const since = Math.min(...joined.map((id) => sinceOf(theme, id)));
  return together(theme, since, theme.addedIn < since || itself ? [itself, ...parts] : parts);
}

function together(theme: Theme, since: number, parts: readonly (ThemeValue | undefined)[]): ThemeValue | undefined {
  const coded = parts.filter((part) => part !== undefined);
  const value = strongest.find((state) => coded.some((part) => part.value === state));
  if (value === undefined || ((value === 'absent' || value === 'not-applicable') && coded.length < parts.length)) return undefined;
  // A meaning given with the merge or after it is new to all of them.
  const outdated = Math.max(theme.meaningSince >= since ? theme.meaningSince : 0, ...coded.map((part) => part.outdated));
  return { value, version: Math.min(...coded.map((part) => part.version)), outdated };
}

/** What was said of the theme itself; nothing where it was taken back. */
function itselfOf({ meaningSince }: Theme, own: FoldedItem): ThemeValue | undefined {
  return own.value === '' ? undefined : { ...own, outdated: meaningSince > own.version ? meaningSince : 0 };
}

/** What is known of a part from the theme it was split from, as that was coded before the split. */
function fromSplit(theme: Theme, byId: ThemesById, source: (id: string) => ThemeValue | undefined): ThemeValue | undefined {
  const { splitFrom, meaningSince } = theme;
  if (splitFrom === '' || byId.get(splitFrom)?.retired === false) return undefined;
  const whole = source(splitFrom);
  const since = sinceOf(theme, splitFrom);
  if (!whole || (whole.version >= since && since > 1)) return undefined;
  if (whole.value !== 'absent' && whole.value !== 'not-applicable') return undefined;
  return meaningSince >= since ? { ...whole, outdated: Math.max(meaningSince, whole.outdated) } : whole;
}

function asIs(item: FoldedItem | undefined): ThemeValue | undefined {
  return item && item.value !== '' ? { ...item, outdated: 0 } : undefined;
}

/** Ids of the themes that one comes from by merge or split. */
export function sourcesOf({ mergedFrom, splitFrom }: Theme): readonly string[] {
  return splitFrom === '' ? mergedFrom : [...mergedFrom, splitFrom];
}

/** The version that made `id` what the theme comes from. */
export function sinceOf({ sourcesSince }: Theme, id: string): number {
  return Object.hasOwn(sourcesSince, id) ? (sourcesSince[id] ?? 1) : 1;
}

/** The version since which a live theme has been asked, what was merged into it counted: a case completed before has it still to be asked. */
export function askedSince(theme: Theme, codebook: Codebook): number {
  const sources = codebook.themes.filter(({ id }) => theme.mergedFrom.includes(id));
  const madeByMerge = sources.some(({ id }) => sinceOf(theme, id) === theme.addedIn) && theme.stateSince === theme.addedIn;
  return Math.max(madeByMerge ? 1 : theme.stateSince, ...sources.map(({ addedIn }) => addedIn));
}

/** The live theme that a mark of an older codebook belongs to now: itself, or what it was merged into. Undefined where it was split or retired. */
export function liveSuccessor(id: string, codebook: Codebook): Theme | undefined {
  let theme = codebook.themes.find((each) => each.id === id);
  for (let step = 0; theme && !isLive(theme) && step < 20; step++) {
    const before: string = theme.id;
    theme = codebook.themes.find(({ mergedFrom }) => mergedFrom.includes(before));
  }
  return theme && isLive(theme) ? theme : undefined;
}

/** The live themes to use in place of a retired one: what it was merged into, or what it was split into. */
export function successorsOf(id: string, codebook: Codebook): readonly Theme[] {
  const merged = liveSuccessor(id, codebook);
  return merged ? [merged] : codebook.themes.filter((theme) => isLive(theme) && theme.splitFrom === id);
}
