import { describe, expect, it } from 'vitest';
import { fromCoders, measured } from '../../support/answers.ts';

describe('a coefficient is undefined', () => {
  it('where no case has two codings: all of them, and no interval', () => {
    const unit = measured(fromCoders('a . b', '. a .'));
    expect(unit).toMatchObject({ cases: 0, raters: 0, main: null, mainShare: null });
    expect(new Set(Object.values(unit.values))).toEqual(new Set([null]));
    expect(new Set(Object.values(unit.intervals))).toEqual(new Set([null]));
    expect(new Set(Object.values(unit.undefinedBecause))).toEqual(new Set(['no-overlap']));
  });

  it('where there is no case at all', () => {
    expect(measured([])).toMatchObject({ cases: 0, values: { percentAgreement: null, gwetAC1: null } });
  });

  it('where all say one thing: the kappas and alpha, while AC1 is 1', () => {
    const { values, undefinedBecause } = measured(fromCoders('a a a', 'a a a'));
    expect(values).toEqual({ percentAgreement: 1, cohenKappa: null, fleissKappa: null, krippendorffAlpha: null, gwetAC1: 1 });
    expect(undefinedBecause).toMatchObject({ cohenKappa: 'one-category', fleissKappa: 'one-category', krippendorffAlpha: 'one-category' });
  });

  it('where all who overlap say one thing, whatever somebody says alone', () => {
    const { values } = measured(fromCoders('a a b', 'a a .'));
    expect(values).toMatchObject({ cohenKappa: null, fleissKappa: null, krippendorffAlpha: null, gwetAC1: 1 });
  });

  it('for Cohen where three coders overlap, even if no more than two do in any case', () => {
    const { values, undefinedBecause, raters } = measured(fromCoders('a b .', 'a . b', '. a b'));
    expect(raters).toBe(3);
    expect(undefinedBecause.cohenKappa).toBe('not-two-coders');
    expect(values.fleissKappa).not.toBeNull();
  });

  it('for Cohen not by a third coder who codes cases alone', () => {
    const { values, raters } = measured(fromCoders('a b a .', 'a b b .', '. . . a'));
    expect(raters).toBe(2);
    expect(values.cohenKappa).toBe(measured(fromCoders('a b a', 'a b b')).values.cohenKappa);
  });

  it('for Fleiss where cases have unlike numbers of codings', () => {
    const { values, undefinedBecause } = measured(fromCoders('a b a', 'a a b', 'a . b'));
    expect(undefinedBecause.fleissKappa).toBe('uneven-codings');
    expect(values.krippendorffAlpha).not.toBeNull();
  });

  it('for Fleiss not by a case that only one coded', () => {
    expect(measured(fromCoders('a b a b', 'a b b .')).values.fleissKappa).toBe(measured(fromCoders('a b a', 'a b b')).values.fleissKappa);
  });
});

describe('plain counts behind the coefficients', () => {
  it('say how many cases are alike, what is said most, and how often those who say otherwise are at one', () => {
    const unit = measured(fromCoders('a a a b b a', 'a a b b a .'));
    expect(unit).toMatchObject({ cases: 5, alike: 3, counts: { a: 6, b: 4 }, main: 'a', mainShare: 0.6, others: { cases: 3, alike: 1 } });
  });
});
