import { wordsIn } from './words-in.ts';

/** Words that stand one after another, in quotes or a word alone; with `isOpen` the last of them is the beginning of a word. */
export interface FindTerm {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** What a person looks for: of each list in `all` one term must occur, and of `none` no term may. */
export interface FindQuery {
  readonly all: readonly (readonly FindTerm[])[];
  readonly none: readonly FindTerm[];
}

/** Beginnings that are shorter would find nearly everything; their star is passed over. */
const shortestBeginning = 3;

/** Marks of one term: perhaps a minus, then a text in quotes or what stands up to the next space or quote; then perhaps a star. */
const pattern = /(?<minus>-)?(?:["“”„](?<phrase>[^"“”]*)(?:["“”]|$)|(?<plain>[^\s"“”„]+))(?<star>\*)?/gu;

/**
 * Reads what a person typed: all words must occur, `"words in quotes"` one after another, `OR` between two terms asks for either, a minus before
 * a term leaves out what has it, a star behind finds words that begin so. Whatever was typed can be read: signs that mean nothing
 * here are passed over.
 */
export function readFindQuery(text: string): FindQuery {
  const all: FindTerm[][] = [];
  const none: FindTerm[] = [];
  let joins = false;
  for (const { groups } of text.matchAll(pattern)) {
    const { minus, phrase, plain = '', star } = groups as Readonly<Record<string, string | undefined>>;
    if (phrase === undefined && (plain === 'OR' || plain === 'AND')) {
      joins = plain === 'OR' && all.length > 0;
      continue;
    }
    const term = termOf(phrase ?? plain, star !== undefined || /\*\s*$/.test(phrase ?? plain));
    if (term === null) continue;
    if (minus !== undefined) none.push(term);
    else if (joins) all.at(-1)?.push(term);
    else all.push([term]);
    joins = false;
  }
  return { all, none };
}

function termOf(text: string, isOpen: boolean): FindTerm | null {
  const words = wordsIn(text).map(({ folded }) => folded);
  if (words.length === 0) return null;
  return { words, isOpen: isOpen && (words.at(-1)?.length ?? 0) >= shortestBeginning };
}

/** Nothing that could be looked for, as where only a dash was typed. */
export function isBlank({ all, none }: FindQuery): boolean {
  return all.length === 0 && none.length === 0;
}

export function termsOf({ all, none }: FindQuery): readonly FindTerm[] {
  return [...all.flat(), ...none];
}
