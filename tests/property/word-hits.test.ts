import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHits } from '../../shared/coding/word-hits.ts';

const parts = [
  'fear',
  'Fear',
  'feared',
  'of',
  'OF',
  'him',
  'café',
  'CAFE',
  'cafe\u0301',
  '😀',
  '𝒜',
  '\ud83d',
  '7',
  ' ',
  ' ',
  ' ',
  '. ',
  '-',
  '\n',
  '’',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const entry = fc.constantFrom('him', 'fear', 'fear of', 'fear of him', 'of', 'fea*', 'cafe', 'Café*', 'him 7', '𝒜', '*', '-');
const themes = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words: fc.array(entry, { maxLength: 5 }) }), {
  selector: ({ id }) => id,
});

/** A text as an entry sees it: small letters, no accents, one space between words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the words of a theme', () => {
  it('stand inside the text, are what a list of their theme says, begin and end with a word, and come in order', () => {
    fc.assert(
      fc.property(texts, themes, (text, lists) => {
        const characters = Array.from(text);
        let last = 0;
        for (const { theme, start, end } of wordHits(text, lists)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(characters.length);
          last = start;
          const words = plain(characters.slice(start, end).join(''));
          const list = lists.find(({ id }) => id === theme)?.words ?? [];
          expect(list.some((each) => (each.endsWith('*') ? words.startsWith(plain(each)) : words === plain(each)))).toBe(true);
          for (const beside of [characters[start - 1], characters[end]]) expect(beside ?? ' ').not.toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of one theme never overlap', () => {
    fc.assert(
      fc.property(texts, themes, (text, lists) => {
        for (const { id } of lists) {
          const own = wordHits(text, lists).filter(({ theme }) => theme === id);
          for (const [at, hit] of own.entries()) expect(hit.start).toBeGreaterThanOrEqual(own[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
