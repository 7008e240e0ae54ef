import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerTable } from '../../shared/agreement/answer-patterns.ts';
import { coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import { measured } from '../support/answers.ts';

const scale = ['p', 'q', 'r', 's'];
const answer = fc.option(fc.constantFrom(...scale), { freq: 3 });
const table: fc.Arbitrary<AnswerTable> = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) => fc.array(fc.array(answer, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 12 }));

/** Alpha as its definition has it, one ordered pair of codings after another; null where it divides by nothing. */
function alphaByPairs(cases: AnswerTable, isOrdinal: boolean): number | null {
  const several = cases.map((row) => row.filter((each) => each !== null)).filter((row) => row.length > 1);
  const all = several.flat();
  const times = (category: string): number => all.filter((each) => each === category).length;
  const apart = (a: string, b: string): number => {
    if (a === b || !isOrdinal) return a === b ? 0 : 1;
    const [from, to] = [scale.indexOf(a), scale.indexOf(b)].sort((x, y) => x - y) as [number, number];
    const between = scale.slice(from, to + 1).reduce((sum, category) => sum + times(category), 0);
    return (between - (times(a) + times(b)) / 2) ** 2;
  };
  const meanApart = (codings: readonly string[]): number => {
    let sum = 0;
    for (const [i, a] of codings.entries()) for (const [j, b] of codings.entries()) if (i !== j) sum += apart(a, b);
    return sum / (codings.length - 1);
  };
  const expected = all.length < 2 ? 0 : meanApart(all);
  return expected === 0 ? null : 1 - several.reduce((sum, codings) => sum + meanApart(codings), 0) / expected;
}

function expectSame(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 10);
}

describe('agreement of any codings', () => {
  it('has the alpha of its definition, nominal and ordinal, whatever is missing', () => {
    fc.assert(
      fc.property(table, (cases) => {
        expectSame(measured(cases, null, 2).values.krippendorffAlpha, alphaByPairs(cases, false));
        expectSame(measured(cases, scale, 2).values.krippendorffAlpha, alphaByPairs(cases, true));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same in whatever order cases and coders come, and whatever nominal categories are called', () => {
    const renamed: Readonly<Record<string, string>> = { p: 'zebra', q: 'ant', r: 'mule', s: 'bee' };
    fc.assert(
      fc.property(table, (cases) => {
        const other = [...cases].reverse().map((row) => [...row].reverse().map((each) => (each === null ? null : (renamed[each] ?? each))));
        const [before, after] = [measured(cases, null, 2), measured(other, null, 2)];
        for (const name of coefficientNames) expectSame(before.values[name], after.values[name]);
        expect(after.undefinedBecause).toEqual(before.undefinedBecause);
      }),
    );
  });

  it('is 1 throughout where coders differ on nothing and say two things at least', () => {
    const agreed = fc.array(fc.constantFrom(...scale), { minLength: 2, maxLength: 10 }).filter((said) => new Set(said).size > 1);
    fc.assert(
      fc.property(agreed, fc.integer({ min: 2, max: 4 }), (said, coders) => {
        const { values } = measured(
          said.map((each) => Array.from({ length: coders }, () => each)),
          null,
          2,
        );
        for (const name of coefficientNames) if (name !== 'cohenKappa' || coders === 2) expect(values[name]).toBe(1);
      }),
    );
  });

  it('has an alpha above Fleiss’ kappa by one coding in all, where every case has as many', () => {
    fc.assert(
      fc.property(table, (cases) => {
        const whole = cases.filter((row) => row.every((each) => each !== null));
        const { values } = measured(whole, null, 2);
        if (values.fleissKappa === null || values.krippendorffAlpha === null) return;
        const n = whole.length * (whole[0]?.length ?? 0);
        expect(values.krippendorffAlpha).toBeCloseTo(values.fleissKappa + (1 - values.fleissKappa) / n, 10);
      }),
    );
  });
});

describe('the interval of any coefficient', () => {
  it('holds it, goes no further than 1, and has a width', () => {
    fc.assert(
      fc.property(table, (cases) => {
        const { values, intervals } = measured(cases, null, 100);
        for (const name of coefficientNames) {
          const [value, interval] = [values[name], intervals[name]];
          expect(interval === null).toBe(value === null);
          if (value === null || interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(value);
          expect(interval.high).toBeGreaterThanOrEqual(value);
          expect(interval.high).toBeLessThanOrEqual(1);
          expect(interval.high - interval.low).toBeGreaterThan(0.001);
        }
      }),
    );
  });

  it('is the same again for the same codings in another order of cases', () => {
    fc.assert(
      fc.property(table, (cases) => {
        expect(measured([...cases].reverse()).intervals).toEqual(measured(cases).intervals);
      }),
      { numRuns: 30 },
    );
  });
});
