import { type Codebook, isLive, type Theme } from '../codebook/codebook.ts';
import type { Folded, FoldedItem } from './fold-revisions.ts';

/** What a theme that others were merged into takes from them: the first of these that any of them has. */
const strongest = ['present', 'unclear', 'absent', 'not-applicable'] as const;

/**
 * Values of the live themes. A theme that nobody has touched since others were merged into it, or since it was split from one, is read
 * from those: merged, it is present where any of them is; split, it is absent or not applicable where the old one is, and not coded
 * where the old one is present or unclear, since nobody has said yet which of the new ones that was.
 */
export function themeValues(folded: Folded, codebook: Codebook): [string, FoldedItem][] {
  const byId = new Map(codebook.themes.map((theme) => [theme.id, theme]));
  return codebook.themes.filter(isLive).flatMap((theme): [string, FoldedItem][] => {
    const item = valueOf(theme, byId, folded);
    return item ? [[theme.id, item]] : [];
  });
}

function valueOf(theme: Theme, byId: ReadonlyMap<string, Theme>, folded: Folded, depth = 0): FoldedItem | undefined {
  const own = folded.get(theme.id);
  // Lineages are short; a codebook whose themes come from one another in a ring must not end the reading.
  if (own || depth > 20) return own;
  const before = (id: string): FoldedItem | undefined => {
    const source = byId.get(id);
    return source ? valueOf(source, byId, folded, depth + 1) : folded.get(id);
  };
  const split = theme.splitFrom === '' ? undefined : before(theme.splitFrom);
  if (split) return split.value === 'absent' || split.value === 'not-applicable' ? split : undefined;
  const merged = theme.mergedFrom.flatMap((id) => before(id) ?? []);
  const value = strongest.find((state) => merged.some((item) => item.value === state));
  return value === undefined ? undefined : { value, version: Math.min(...merged.map((item) => item.version)) };
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
