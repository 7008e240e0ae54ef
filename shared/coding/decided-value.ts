import type { Codebook, Theme } from '../codebook/codebook.ts';
import { agreedValue } from './agreed-value.ts';
import type { Folded, FoldedItem } from './fold-revisions.ts';
import { sinceOf, sourcesOf, themeValues } from './theme-lineage.ts';

/** What the chair decided of items of one case, each with the codebook version in force then. */
export type Decided = ReadonlyMap<string, FoldedItem>;

/**
 * What decisions made before themes were merged or split say of a theme as it is now: each takes the place of what every reviewer had said
 * of that item then, and the theme is read from the outcome. Null where they settle nothing of it, because reviewers still differ on another part.
 *
 * @param logs the folded logs of all who completed the case
 */
export function decidedThroughLineage(theme: Theme, decided: Decided, logs: readonly Folded[], codebook: Codebook): string | null {
  const said = logs.map((folded) => {
    const overlaid = new Map(folded);
    for (const [item, decision] of decided) {
      const own = folded.get(item);
      // What a reviewer has said of the theme since it is what it is now stands against a decision on what it was.
      if (item === theme.id && own && isOfNow(theme, own.version)) continue;
      overlaid.set(item, decision);
    }
    return themeValues(overlaid, codebook).find(([id]) => id === theme.id)?.[1].value;
  });
  const agreed = agreedValue(said, null);
  return agreed.state === 'agreed' ? agreed.value : null;
}

/** Whether a decision or coding under a version speaks of the theme as it is now, and not of what others were merged into later. */
export function isOfNow(theme: Theme, version: number): boolean {
  return theme.mergedFrom.every((id) => version >= sinceOf(theme, id));
}

/** The decisions that bear on a theme: on itself, and on all that it comes from. */
export function bearingOn(theme: Theme, codebook: Codebook): ReadonlySet<string> {
  const items = new Set<string>();
  const add = (id: string): void => {
    if (items.has(id)) return;
    items.add(id);
    const found = codebook.themes.find((each) => each.id === id);
    for (const source of found ? sourcesOf(found) : []) add(source);
  };
  add(theme.id);
  return items;
}
