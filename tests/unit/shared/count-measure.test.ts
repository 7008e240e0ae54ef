import { describe, expect, it } from 'vitest';
import { measureSchema } from '../../../shared/codebook/codebook.ts';
import { countMeasure, ruleOf } from '../../../shared/measure/count-measure.ts';
import { type CaseOfTest, subject } from '../../support/subject.ts';

function count(measure: { of?: string; where?: string }, cases: readonly CaseOfTest[]) {
  const rule = ruleOf(measureSchema.parse({ id: 'm', label: 'M', ...measure }));
  if (!rule.ok) throw new Error(rule.error.message);
  const { members, ...counts } = countMeasure(rule.value, cases.map(subject));
  expect(members).toHaveLength(counts.denominator);
  expect(members.filter(({ counted }) => counted)).toHaveLength(counts.numerator);
  return counts;
}

const never = { of: "has('domestic')", where: "answer('engagement') = 'never'" };
const agreed = (domestic: string, engagement?: string): CaseOfTest => ({
  agreed: engagement === undefined ? { domestic } : { domestic, engagement },
});

describe('a measure', () => {
  it('counts all reviewed cases where "of" is empty', () => {
    expect(count({ where: "has('a')" }, [{ agreed: { a: 'present' } }, { agreed: { a: 'absent' } }])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('counts the numerator within the denominator', () => {
    expect(count(never, [agreed('present', 'never'), agreed('present', 'withdrew'), agreed('absent', 'never')])).toEqual({
      numerator: 1,
      denominator: 2,
      unresolved: 0,
      missing: 0,
      unclear: 0,
    });
  });

  it('leaves a case with a disputed value out of both parts, as unresolved', () => {
    const cases = [agreed('?!', 'never'), agreed('present', '?!')];
    expect(count(never, cases)).toEqual({ numerator: 0, denominator: 0, unresolved: 2, missing: 0, unclear: 0 });
  });

  it('leaves a case with a value nobody coded out of both parts, as missing', () => {
    const cases: CaseOfTest[] = [{ agreed: { engagement: 'never' } }, agreed('present')];
    expect(count(never, cases)).toEqual({ numerator: 0, denominator: 0, unresolved: 0, missing: 2, unclear: 0 });
  });

  it('calls a case unresolved where one value is disputed and another missing', () => {
    expect(count({ where: "has('a') and has('b')" }, [{ agreed: { a: '?!' } }])).toMatchObject({ unresolved: 1, missing: 0 });
  });

  it('does not mind a dispute on a case that is outside the denominator anyway', () => {
    expect(count(never, [agreed('absent', '?!')])).toEqual({ numerator: 0, denominator: 0, unresolved: 0, missing: 0, unclear: 0 });
  });

  it('counts a theme agreed unclear in the denominator, as not present, and says how many', () => {
    expect(count({ where: "has('domestic')" }, [agreed('unclear'), agreed('present')])).toEqual({
      numerator: 1,
      denominator: 2,
      unresolved: 0,
      missing: 0,
      unclear: 1,
    });
  });

  it('does not count not applicable as unclear', () => {
    expect(count({ where: "has('domestic')" }, [agreed('not-applicable')])).toMatchObject({ numerator: 0, denominator: 1, unclear: 0 });
  });

  it('counts an unclear answer once, however many of its items are unclear', () => {
    expect(count({ where: "has('a') or answer('q') = 'x'" }, [{ agreed: { a: 'unclear', q: 'unclear' } }])).toMatchObject({
      denominator: 1,
      unclear: 1,
    });
  });
});
