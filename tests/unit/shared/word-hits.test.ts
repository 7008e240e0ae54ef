import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../db/sha256.ts';
import { wordHits } from '../../../shared/coding/word-hits.ts';
import { makeSampleReview } from '../../../shared/sample/sample-review.ts';

const themes = [
  { id: 'fear', words: ['fear', 'fears', 'afraid', 'repris*', 'scared of him'] },
  { id: 'drink', words: ['café', 'intoxicat*', 'ex-partner', 'partner'] },
  { id: 'none', words: [] },
];

/** The words that are highlighted, each with its theme. */
function found(text: string, of = themes): string[] {
  const characters = Array.from(text);
  return wordHits(text, of).map(({ theme, start, end }) => `${theme}: ${characters.slice(start, end).join('')}`);
}

describe('the words of a theme in a text', () => {
  it.each([
    ['She is in FEAR of him.', ['fear: FEAR']],
    ['Fearful, feared, fearless.', []],
    ['Reprisals; a reprisal, repris.', ['fear: Reprisals', 'fear: reprisal', 'fear: repris']],
    ['She was scared of him, and scared. Of him she said little.', ['fear: scared of him']],
    ['At the CAFE, a Café, a cafe\u0301.', ['drink: CAFE', 'drink: Café', 'drink: cafe\u0301']],
    ['Her ex partner and his ex‑partner, a partner.', ['drink: ex partner', 'drink: ex‑partner', 'drink: partner']],
    ['😀😀 fear 😀 intoxicated', ['fear: fear', 'drink: intoxicated']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are told in the order of the text, then of the themes; of one theme the longest, and none within another', () => {
    const overlapping = [
      { id: 'a', words: ['fear', 'fear of reprisal', 'of reprisal'] },
      { id: 'b', words: ['repris*', 'fear of'] },
    ];
    expect(found('Fear of reprisal.', overlapping)).toEqual(['a: Fear of reprisal', 'b: Fear of', 'b: reprisal']);
  });

  it('are none where a list has only signs', () => {
    expect(found('* - fear', [{ id: 'a', words: ['*', '-', ' '] }])).toEqual([]);
  });

  it('are found fast: 3,000 words against 20 themes of 20 entries', () => {
    const narratives = makeSampleReview(sha256Hex).extract.split('\n').join(' ');
    const text = narratives.split(/\s+/).slice(500, 3_500).join(' ');
    const vocabulary = [...new Set(text.toLowerCase().match(/[a-z]{5,}/g))];
    const lists = Array.from({ length: 20 }, (_, theme) => ({
      id: `t${theme}`,
      words: Array.from({ length: 20 }, (_each, at) => {
        const word = vocabulary[(theme * 31 + at * 7) % vocabulary.length] ?? '';
        return at % 3 === 0 ? `${word.slice(0, 5)}*` : at % 3 === 1 ? `${word} of` : word;
      }),
    }));
    const times = Array.from({ length: 25 }, () => {
      const started = performance.now();
      expect(wordHits(text, lists).length).toBeGreaterThan(50);
      return performance.now() - started;
    });
    // The best of many, since other work may share the machine; the time is the function's own.
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
