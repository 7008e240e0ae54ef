import { describe, expect, it } from 'vitest';
import { percentOf, percentText } from '../../../shared/measure/percent.ts';

describe('a percentage', () => {
  it('is rounded half away from zero, of the counts: 49 of 400 is 12.25 and gives 12.3', () => {
    expect(percentOf(49, 400, 1)).toBe(12.3);
  });

  it.each([
    [1, 8, 12.5],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [3, 800, 0.4],
    [0, 7, 0],
    [7, 7, 100],
    [1999, 2000, 100],
  ])('of %i in %i has one decimal: %d', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator, 1)).toBe(percent);
  });

  it('is rounded once: 44.49 is 44, and not 45 by way of 44.5', () => {
    expect(percentOf(4449, 10_000, 0)).toBe(44);
  });

  it('is written as a whole number unless a decimal is asked for, and drops ".0"', () => {
    expect(percentText(49, 400, 0)).toBe('12');
    expect(percentText(49, 400, 1)).toBe('12.3');
    expect(percentText(48, 200, 1)).toBe('24');
  });
});
