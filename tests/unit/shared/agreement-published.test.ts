import { describe, expect, it } from 'vitest';
import oracles from '../../fixtures/oracles.json' with { type: 'json' };
import { fromCoders, fromCounts, fromCrossTable, measured } from '../../support/answers.ts';

const [examples] = oracles.krippendorff;
const [withMissing] = oracles.gwetAC1;
const coders = Object.values(examples?.coders ?? {});

describe('Cohen’s kappa', () => {
  it('is that of two by two cases', () => {
    for (const { table, kappa } of oracles.cohen) expect(measured(fromCrossTable(table)).values.cohenKappa).toBe(kappa);
  });

  it('is that of three diagnoses, Cohen 1960: 140 of 200 alike where chance makes 82', () => {
    const table = fromCrossTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(measured(table).values.cohenKappa).toBeCloseTo(58 / 118, 12);
  });

  it('takes each coder’s own shares: 0 where one always says what the other never does', () => {
    expect(measured(fromCoders('a a a', 'b b b')).values).toMatchObject({ cohenKappa: 0, fleissKappa: -1 });
  });
});

describe('Fleiss’ kappa', () => {
  it('is that of thirty patients and six raters, Fleiss 1971', () => {
    for (const { subjects, kappa } of oracles.fleiss)
      expect(measured(subjects.map((subject) => Array.from(subject))).values.fleissKappa).toBeCloseTo(kappa, 7);
  });

  it('is that of ten subjects and fourteen raters, the textbook example with 0.210', () => {
    const rows = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(measured(fromCounts(rows)).values.fleissKappa).toBeCloseTo(0.20993, 5);
  });
});

describe('Krippendorff’s alpha', () => {
  it('is that of two observers and two values: 0.095 (Krippendorff 2011, example A)', () => {
    const table = fromCoders('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(measured(table).values.krippendorffAlpha).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
  });

  it('is that of two observers and five values: 0.692 (example B)', () => {
    const table = fromCoders('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(measured(table).values.krippendorffAlpha).toBeCloseTo(0.692, 3);
  });

  it('leaves out missing codings, and a case that only one coded: 0.743 (example C)', () => {
    const { values, cases, raters } = measured(fromCoders(...coders));
    expect(values.krippendorffAlpha).toBeCloseTo(examples?.nominal ?? 0, 6);
    expect({ cases, raters }).toEqual({ cases: 11, raters: 4 });
  });

  it('counts steps of a scale by the codings between them: 0.815', () => {
    expect(measured(fromCoders(...coders), ['1', '2', '3', '4', '5']).values.krippendorffAlpha).toBeCloseTo(examples?.ordinal ?? 0, 6);
  });

  it('takes the order of a scale from its options, not from their names', () => {
    const names = ['e', 'a', 'd', 'b', 'c'];
    const renamed = coders.map((line) => line.replace(/\d/g, (digit) => names[Number(digit) - 1] ?? ''));
    expect(measured(fromCoders(...renamed), names).values.krippendorffAlpha).toBeCloseTo(examples?.ordinal ?? 0, 6);
  });
});

describe('Gwet’s AC1', () => {
  it('takes shares over all cases with any coding: the same data with missing codings', () => {
    const { values } = measured(fromCoders(...coders));
    expect(values.gwetAC1).toBeCloseTo(withMissing?.ac1 ?? 0, 5);
    expect(values.percentAgreement).toBeCloseTo(withMissing?.pa ?? 0, 5);
  });

  it('is 0.941 where kappa is below nought, for 118, 5, 2 and 0 of 125 (Gwet 2002)', () => {
    const { values } = measured(
      fromCrossTable([
        [118, 5],
        [2, 0],
      ]),
    );
    expect(values.gwetAC1).toBeCloseTo(0.9408, 4);
    expect(values.cohenKappa).toBeCloseTo(-0.0234, 4);
  });

  it('stays high for a rare theme on which alpha is low', () => {
    for (const { table, percentAgreement, alphaAbout, ac1About } of oracles.rareTheme) {
      const { values } = measured(fromCrossTable(table));
      expect(values.percentAgreement).toBe(percentAgreement);
      expect(values.krippendorffAlpha).toBeCloseTo(alphaAbout, 2);
      expect(values.gwetAC1).toBeCloseTo(ac1About, 5);
    }
  });
});

describe('percent agreement', () => {
  it('is a mean over cases, however many coded each: one of one pair, one of three', () => {
    expect(measured(fromCoders('a a', 'a b', '. a')).values.percentAgreement).toBeCloseTo((1 + 1 / 3) / 2, 12);
  });
});
