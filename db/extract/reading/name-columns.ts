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
  const notes: string[] = [];
  const headings = plain.map((heading, at) => {
    if (heading !== '' && !seen.has(heading)) {
      seen.add(heading);
      return heading;
    }
    const name = heading === '' ? free(texts.imports.columnName(at + 1), taken) : free(heading, taken, 2);
    taken.add(name);
    notes.push(heading === '' ? texts.imports.blankHeading(at + 1, name) : texts.imports.repeatedHeading(heading, name));
    return name;
  });
  return { headings, notes };
}

/** The name itself or, where it is taken, with the first number that is free. */
function free(name: string, taken: ReadonlySet<string>, from = 1): string {
  if (from === 1 && !taken.has(name)) return name;
  for (let number = Math.max(from, 2); ; number++) {
    const numbered = `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
