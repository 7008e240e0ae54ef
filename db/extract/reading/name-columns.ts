import { texts } from '../../../shared/texts/texts.ts';

/** Headings as a review uses them, and what had to be done to them. */
export interface NamedColumns {
  readonly headings: readonly string[];
  /** Finished sentences, one for each heading that is not as it stood. */
  readonly notes: readonly string[];
}

/** Characters without width, which come along where headings are copied from a page: nobody could type such a name into a mapping. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Makes of a heading row names that tell the columns apart: blank space and line breaks inside become one space, what cannot be seen goes, a
 * blank heading becomes “Column 4”, and one that stands a second time “Ward (2)”.
 */
export function nameColumns(cells: readonly string[]): NamedColumns {
  const plain = cells.map((cell) => cell.replace(unseen, '').replace(/\s+/g, ' ').trim());
  const taken = new Set(plain);
  const seen = new Set<string>();
  /** The number that is tried next for a heading, so that sixteen thousand equal ones are not counted through over and over. */
  const next = new Map<string, number>();
  const notes: string[] = [];
  const headings = plain.map((heading, at) => {
    if (heading !== '' && !seen.has(heading)) {
      seen.add(heading);
      return heading;
    }
    const name = heading === '' ? free(texts.imports.columnName(at + 1), taken, next) : numbered(heading, taken, next);
    taken.add(name);
    notes.push(heading === '' ? texts.imports.blankHeading(at + 1, name) : texts.imports.repeatedHeading(heading, name));
    return name;
  });
  return { headings, notes };
}

/** The name itself or, where it is taken, with the first number that is free. */
function free(name: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  return taken.has(name) ? numbered(name, taken, next) : name;
}

/** The name with the first number that is free. */
function numbered(name: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  for (let number = next.get(name) ?? 2; ; number++) {
    const tried = `${name} (${number})`;
    if (taken.has(tried)) continue;
    next.set(name, number + 1);
    return tried;
  }
}
