import { describe, expect, it } from 'vitest';
import { nearest } from '../../../shared/nearest.ts';
import { compareUtf8 } from '../../../shared/text-order.ts';
import { counted, grouped, listed, longDate } from '../../../shared/texts/words.ts';

describe('words', () => {
  it('count in the plural but for one', () => {
    expect([0, 1, 2, 36_000].map((n) => counted(n, 'case', 'cases'))).toEqual(['0 cases', '1 case', '2 cases', '36,000 cases']);
  });

  it('group thousands', () => {
    expect([1, 999, 1000, 1_234_567].map(grouped)).toEqual(['1', '999', '1,000', '1,234,567']);
  });

  it('list with "and" before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('write a date in full, and leave alone what is not one', () => {
    expect(['2023-03-14', '2023-03-14T23:59:00Z', 'soon'].map(longDate)).toEqual(['14 March 2023', '14 March 2023', 'soon']);
  });
});

describe('the nearest name', () => {
  it('is found across a slip of the finger, in any case', () => {
    expect(nearest('DOMESTC', ['privacy', 'domestic'])).toBe('domestic');
  });

  it('is not offered where it is too far to have been meant', () => {
    expect(nearest('court', ['privacy', 'domestic'])).toBeNull();
  });
});

describe('the order of texts', () => {
  it('is that of their UTF-8 bytes', () => {
    const texts = ['a', 'A', 'é', '\uffff', '\u{10000}', '', 'ab', '\ue000', 'z', '\u{10ffff}'];
    const byBytes = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(texts.toSorted(compareUtf8)).toEqual(byBytes);
  });
});
