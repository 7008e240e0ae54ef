import type { FindQuery, FindTerm } from './find-query.ts';
import { openWord } from './open-words.ts';

/**
 * What to ask the index for (an expression of SQLite's FTS5): cases with all that must occur, and cases with any of what may not. Null where
 * there is no such part. Made of letters and digits in quotes, so that nothing typed can be taken for an operator.
 */
export interface MatchExpression {
  readonly all: string | null;
  readonly none: string | null;
}

export function matchExpression({ all, none }: FindQuery): MatchExpression {
  return {
    all: all.length === 0 ? null : all.map((terms) => `(${anyOf(terms)})`).join(' AND '),
    none: none.length === 0 ? null : anyOf(none),
  };
}

function anyOf(terms: readonly FindTerm[]): string {
  return terms.map(asMatch).join(' OR ');
}

function asMatch({ words, isOpen }: FindTerm): string {
  if (!isOpen) return quoted(words);
  const before = words.slice(0, -1);
  const { beginnings, forms } = openWord(words.at(-1) ?? '');
  return [...beginnings.map((beginning) => `${quoted([...before, beginning])} *`), ...forms.map((form) => quoted([...before, form]))].join(
    ' OR ',
  );
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
