import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../db/sha256.ts';
import { coderLetter, shuffled } from '../../../shared/coding/shuffled.ts';

const coders = ['Ada', 'Ben', 'Cleo'].map((reviewer) => ({ reviewer }));
const orderOf = (difference: readonly string[], among = coders): string =>
  shuffled(among, difference, sha256Hex)
    .map(({ reviewer }) => reviewer)
    .join(' ');

describe('the order of coders in a difference', () => {
  it('hangs on the difference and the names alone, not on how they came', () => {
    expect(orderOf(['review', 'C-01', 'domestic'], coders.toReversed())).toBe(orderOf(['review', 'C-01', 'domestic']));
  });

  it('is another from item to item, from case to case and from review to review', () => {
    const orders = (vary: (at: number) => readonly string[]): number =>
      new Set(Array.from({ length: 40 }, (_, at) => orderOf(vary(at)))).size;
    expect(orders((at) => ['review', 'C-01', `theme-${at}`])).toBe(6);
    expect(orders((at) => ['review', `C-${at}`, 'domestic'])).toBe(6);
    expect(orders((at) => [`review-${at}`, 'C-01', 'domestic'])).toBe(6);
  });

  it('favours nobody: over many differences each is first about as often', () => {
    const first = { Ada: 0, Ben: 0, Cleo: 0 };
    for (let at = 0; at < 3000; at++) first[orderOf(['review', `C-${at}`, 'domestic']).split(' ')[0] as keyof typeof first]++;
    for (const times of Object.values(first)) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });
});

it('gives every coder a letter, however many there are', () => {
  expect([0, 1, 25, 26, 51, 52].map(coderLetter)).toEqual(['A', 'B', 'Z', 'A2', 'Z2', 'A3']);
});
