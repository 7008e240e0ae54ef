import { describe, expect, it } from 'vitest';
import { agreedValue } from '../../../shared/coding/agreed-value.ts';

describe('the agreed value', () => {
  it('is what all who coded the item say', () => {
    expect(agreedValue(['present', 'present'], null)).toEqual({ state: 'agreed', value: 'present' });
  });

  it('takes no notice of a reviewer who left the item blank', () => {
    expect(agreedValue(['present', null, undefined, ''], null)).toEqual({ state: 'agreed', value: 'present' });
  });

  it('is disputed where two differ', () => {
    expect(agreedValue(['present', 'absent', 'present'], null)).toEqual({ state: 'disputed' });
  });

  it('tells unclear and absent apart', () => {
    expect(agreedValue(['absent', 'unclear'], null)).toEqual({ state: 'disputed' });
  });

  it('is missing where nobody coded the item', () => {
    expect(agreedValue([], null)).toEqual({ state: 'missing' });
    expect(agreedValue([null, ''], null)).toEqual({ state: 'missing' });
  });

  it("is the chair's decision wherever there is one, even against all reviewers", () => {
    expect(agreedValue(['present', 'absent'], 'absent')).toEqual({ state: 'agreed', value: 'absent' });
    expect(agreedValue(['present', 'present'], 'absent')).toEqual({ state: 'agreed', value: 'absent' });
  });
});
