import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/expression/evaluate.ts';
import { parseExpression } from '../../../shared/expression/parse.ts';
import { subject } from '../../support/subject.ts';

const found = subject({
  facts: {
    caseRef: 'C-1',
    outcomeCode: '16',
    victimAge: 17,
    domesticFlag: true,
    recordedDate: '2023-01-31T23:10',
    area: 'North',
    offenceDate: 'some time in 2019',
  },
  extra: { 'Officer rank': 'PC', Latitude: '52.77', 'It\'s "odd"': 'yes' },
  agreed: { domestic: 'present', privacy: 'unclear', court: 'not-applicable', engagement: 'never', view: '?!' },
});

function truth(source: string): boolean | null {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return evaluate(parsed.value, found).truth;
}

describe('an expression', () => {
  it.each([
    ['', true],
    ["outcomeCode = '16'", true],
    ["outcomeCode = '16' and victimAge < 18", true],
    ["outcomeCode != '16'", false],
    ["outcomeCode <> '15'", true],
    ['outcomeCode = 16', true],
    ['victimAge >= 17 and victimAge <= 17 and not victimAge > 17', true],
    ["victimAge < '18'", true],
    ['victimAge in (16, 17)', true],
    ['victimAge not in (16, 17)', false],
    ['victimAge between 17 and 18 and true', true],
    ['victimAge not between 18 and 20', true],
    ['victimAge is not null', true],
    ['team is null', true],
    ['domesticFlag', true],
    ['domesticFlag = false', false],
    ["NOT (area = 'South' OR area = 'East')", true],
    ["area = 'North' or area = 'South' and victimAge > 99", true],
    ['"Officer rank" = \'PC\'', true],
    ['"Latitude" > 52.5', true],
    ['"It\'s ""odd""" = true or "It\'s ""odd""" = \'yes\'', true],
    ["has('domestic')", true],
    ["has('domestic') and answer('engagement') = 'never'", true],
    ["answer('engagement') in ('withdrew', 'maintained')", false],
  ])('%s', (source, expected) => {
    expect(truth(source)).toBe(expected);
  });

  it('says unknown, not false, of an empty value', () => {
    expect(["team = 'A'", "team != 'A'", "team in ('A')", 'daysToWithdrawal < 3', '"No such" = \'x\''].map(truth)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('says unknown where an age was kept as text', () => {
    const parsed = parseExpression('victimAge < 18');
    expect(parsed.ok && evaluate(parsed.value, subject({ facts: { victimAge: 'about 20' } })).truth).toBeNull();
  });

  it('says unknown where a date was kept as text, since it lies neither before nor after', () => {
    expect(
      ["offenceDate > '2019-01-01'", "offenceDate < '2019-01-01'", "offenceDate between '1900-01-01' and '2999-01-01'"].map(truth),
    ).toEqual([null, null, null]);
  });

  it('takes a theme that is agreed unclear or not applicable as not present', () => {
    expect([truth("has('privacy')"), truth("has('court')")]).toEqual([false, false]);
  });

  it('holds a day to take in all of its hours', () => {
    expect(
      truth("recordedDate <= '2023-01-31' and recordedDate = '2023-01-31' and recordedDate between '2023-01-01' and '2023-01-31'"),
    ).toBe(true);
    expect(truth("recordedDate > '2023-01-31'")).toBe(false);
  });

  it('does not count blank space as the number nought', () => {
    const parsed = parseExpression('"Age" < 18');
    expect(parsed.ok && evaluate(parsed.value, subject({ extra: { Age: '  ' } })).truth).toBeNull();
  });
});
