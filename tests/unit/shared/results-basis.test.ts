import { describe, expect, it } from 'vitest';
import { drawMethods } from '../../../shared/draw/method.ts';
import { texts } from '../../../shared/texts/texts.ts';

describe('what findings rest on, in a sentence', () => {
  it.each([
    ['simple', 'Simple draw of 60 from 420 on 3 May 2023'],
    ['stratified', 'Stratified draw of 60 from 420 on 3 May 2023'],
    ['systematic', 'Systematic draw of 60 from 420 on 3 May 2023'],
    ['purposive', '60 of 420 cases, chosen by a person, on 3 May 2023'],
    ['time-slice', '60 of 420 cases, those of a stretch of time, taken on 3 May 2023'],
    ['census', '60 of 420 cases, a census, taken on 3 May 2023'],
  ] as const)('of a %s draw', (method, sentence) => {
    expect(texts.results.basis(method, 60, 420, '2023-05-03T12:00:00Z')).toBe(sentence);
  });

  it('has one for every method', () => {
    for (const method of drawMethods) expect(texts.results.basis(method, 5, 5, '2023-05-03')).toMatch(/5.* on 3 May 2023$/);
  });
});
