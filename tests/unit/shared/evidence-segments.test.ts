import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Laid, paragraphsOf, segmentsOf } from '../../../renderer/code/narrative-segments.ts';
import { stepWords } from '../../../renderer/code/select-by-keys.ts';
import type { Evidence } from '../../../shared/contract/evidence.ts';

const text = 'First line.\nSecond line.\n\nAnother paragraph.\n \nThe last one.';

/** A mark that only says which it is. */
const mark = (id: string, start: number, end: number): Laid<Evidence> => ({
  start,
  end,
  of: {
    id,
    theme: id,
    part: 'Summary',
    state: 'found',
    start,
    end,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    ],
  },
});

describe('a narrative on the page', () => {
  it('is parted into paragraphs by blank lines alone', () => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'First line.\nSecond line.',
      'Another paragraph.',
      'The last one.',
    ]);
  });

  it('is cut where marks begin and end, and knows which lie over each piece', () => {
    const segments = segmentsOf({ start: 0, end: 24 }, [mark('a', 0, 10), mark('b', 6, 20)], []);
    expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join('')])).toEqual([
      [0, 6, 'a'],
      [6, 10, 'ab'],
      [10, 20, 'b'],
      [20, 24, ''],
    ]);
    expect(segments.map(({ begins }) => begins.map(({ id }) => id).join(''))).toEqual(['a', 'b', '', '']);
    expect(segments.map(({ ends }) => ends.map(({ id }) => id).join(''))).toEqual(['', 'a', 'b', '']);
  });

  it('lets a mark over two paragraphs begin in the first and end in the second', () => {
    const [first, second] = paragraphsOf(text);
    const over = [mark('a', 12, 30)];
    expect(segmentsOf(first ?? { start: 0, end: 0 }, over, []).flatMap(({ begins, ends }) => [begins.length, ends.length])).toEqual([
      0, 0, 1, 0,
    ]);
    expect(segmentsOf(second ?? { start: 0, end: 0 }, over, []).flatMap(({ begins, ends }) => [begins.length, ends.length])).toEqual([
      0, 1, 0, 0,
    ]);
  });

  it('loses no letter and doubles none, whatever lies over it', () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length));
    const spans = fc.array(
      place.map(([a, b]) => mark(`${a}–${b}`, Math.min(a, b), Math.max(a, b))),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (marks) => {
        for (const paragraph of paragraphsOf(text)) {
          const pieces = segmentsOf(paragraph, marks, []);
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(paragraph.start, paragraph.end));
        }
      }),
    );
  });
});

describe('selecting words by keyboard', () => {
  const parts = [
    { column: 'Summary', text: 'She is afraid of him.' },
    { column: 'Closing', text: 'No action.' },
  ];
  const from = { part: 'Summary', start: 0, end: 0 };
  const word = ({ part, start, end }: { part: string; start: number; end: number }) =>
    parts.find(({ column }) => column === part)?.text.slice(start, end);
  const after = (...keys: readonly ('right' | 'left' | 'more' | 'fewer')[]) => {
    let taken: ReturnType<typeof stepWords> = null;
    for (const key of keys) taken = stepWords(taken, key === 'right' || key === 'more', key === 'more' || key === 'fewer', parts, from);
    return taken && word(taken);
  };

  it.each([
    ['begins with the first word in sight', ['right'], 'She'],
    ['takes the next word alone', ['right', 'right'], 'is'],
    ['goes back', ['right', 'right', 'right', 'left'], 'is'],
    ['takes one word more', ['right', 'right', 'more', 'more'], 'is afraid of'],
    ['takes one word fewer', ['right', 'right', 'more', 'more', 'fewer'], 'is afraid'],
    ['takes the word before where there is no fewer', ['right', 'right', 'fewer'], 'She is'],
    ['goes on into the next part', ['right', 'right', 'right', 'right', 'right', 'right'], 'No'],
    ['stays at the end', ['right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'], 'action'],
    ['never takes words of two parts', ['right', 'right', 'right', 'right', 'right', 'more', 'more'], 'him'],
  ] as const)('%s', (_what, keys, expected) => {
    expect(after(...keys)).toBe(expected);
  });
});
