import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointAt, countCodePoints, sliceCodePoints, unitAt } from '../../shared/evidence/code-points.ts';
import { findQuotation, quotationAt } from '../../shared/evidence/quotation.ts';
import { joined } from '../../shared/evidence/widen.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '\n', '𝒳'), maxLength: 60 });
const stretch = text.chain((whole) => {
  const length = countCodePoints(whole);
  return fc
    .tuple(fc.constant(whole), fc.nat(length), fc.nat(length))
    .map(([, a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) }));
});

describe('positions in code points', () => {
  it('agree with a text taken apart into its code points', () => {
    fc.assert(
      fc.property(stretch, ({ whole, start, end }) => {
        expect(sliceCodePoints(whole, start, end)).toBe(Array.from(whole).slice(start, end).join(''));
        expect(codePointAt(whole, unitAt(whole, start))).toBe(start);
      }),
    );
  });
});

describe('a quotation', () => {
  it('is found where it was in a text that has not changed', () => {
    fc.assert(
      fc.property(
        stretch.filter(({ start, end }) => end > start),
        ({ whole, start, end }) => {
          const found = findQuotation(whole, quotationAt(whole, start, end), start);
          expect(found).toEqual({ start, end });
        },
      ),
    );
  });

  it('always reads the same where it is found, whatever came before or after it', () => {
    fc.assert(
      fc.property(stretch, text, text, ({ whole, start, end }, before, after) => {
        const quotation = quotationAt(whole, start, end);
        const changed = `${before}${quotation.exact}${after}`;
        const found = findQuotation(changed, quotation, start);
        if (quotation.exact === '') expect(found).toBeNull();
        else expect(found && sliceCodePoints(changed, found.start, found.end)).toBe(quotation.exact);
      }),
    );
  });
});

describe('marks of one theme', () => {
  it('never overlap, and cover what was marked', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        let marks: { start: number; end: number }[] = [];
        for (const each of spans) {
          const { removed, added } = joined(each, marks);
          marks = [...marks.filter((mark) => !removed.includes(mark)), ...(added ? [added] : [])];
          if (added) expect(added.start <= each.start && added.end >= each.end).toBe(true);
        }
        const sorted = marks.toSorted((a, b) => a.start - b.start);
        for (const [at, mark] of sorted.entries()) expect(mark.start).toBeGreaterThan(sorted[at - 1]?.end ?? -1);
      }),
    );
  });
});
