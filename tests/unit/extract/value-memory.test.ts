import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueMemory } from '../../../db/extract/mapping/value-memory.ts';

const two = (n: number) => String(n).padStart(2, '0');
const date = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(9999), fc.constantFrom('/', '-'))
  .map(([day, month, year, mark]) => [two(day), two(month), String(year).padStart(4, '0')].join(mark));
const text = fc.oneof(
  date,
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.string({ minLength: 10, maxLength: 10 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '',
    'Y',
    'N',
    '17',
    '0a',
    '//////////',
    '1a/02/2023',
    '32/01/2023',
    '01/16/2023',
    '31/15/2099',
    '01/01/1900',
    '00/00/1900',
  ),
);

describe('a memory of values', () => {
  it('gives for a text what was kept for that very text, or nothing', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), fc.array(text, { maxLength: 50 }), (kept, others) => {
        const memory = valueMemory<string>();
        for (const each of kept) memory.keep(each, `of ${each}`);
        for (const each of [...kept, ...others]) expect([undefined, `of ${each}`]).toContain(memory.get(each));
      }),
      { numRuns: 400 },
    );
  });

  it.each(['', 'Y', '17', '31/01/2023', '2023-01-31', 'Recorded'])('knows again what an extract repeats: “%s”', (value) => {
    const memory = valueMemory<number>();
    expect(memory.get(value)).toBeUndefined();
    memory.keep(value, 7);
    expect(memory.get(value)).toBe(7);
  });
});
