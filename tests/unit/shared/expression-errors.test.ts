import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { checkNames } from '../../../shared/expression/names.ts';
import { parseExpression } from '../../../shared/expression/parse.ts';

const problem = (source: string, extras: readonly string[] | null = ['Ward', 'Latitude']): string => {
  const parsed = parseExpression(source);
  const checked = parsed.ok ? checkNames(parsed.value, defaultCodebook, extras) : parsed;
  if (checked.ok) throw new Error('the expression was accepted');
  return checked.error.message;
};

describe('an expression that cannot be read', () => {
  it.each(['outcomeCode = ', 'victimAge between 1', "has('domestic') and", "area in ('a',", 'not', 'domesticFlag not'])(
    'ends too soon: %s',
    (source) => {
      expect(problem(source)).toMatch(/ends too soon/);
    },
  );

  it.each([
    ["outcomeCode == '16'", "= '16'"],
    ["area = 'North' victimAge", 'victimAge'],
    ["area = 'North", "'North"],
    ['area = "North"; drop table', '; drop table'],
    ["(area = 'a'))", ')'],
    ['has(domestic)', 'domestic)'],
    ["area like 'N%'", "like 'N%'"],
  ])('says where: %s', (source, near) => {
    expect(problem(source)).toContain(`cannot be read at “${near}”`);
  });

  it('refuses to follow brackets that nest without end', () => {
    expect(problem(`${'('.repeat(5000)}true${')'.repeat(5000)}`)).toMatch(/too many brackets/);
  });
});

describe('a name that is not there', () => {
  it.each([
    ["outcomecode = '16'", 'There is no field “outcomecode”. Did you mean “outcomeCode”?'],
    ["has('domestc')", 'The codebook has no theme “domestc”. Did you mean “domestic”?'],
    ["answer('engagment') = 'never'", 'The codebook has no question “engagment”. Did you mean “engagement”?'],
    ['"Wrad" = \'A\'', "No case has a column “Wrad”. Did you mean “Ward”? A text to compare with goes in single quotes: 'Wrad'."],
  ])('is met with the nearest one: %s', (source, message) => {
    expect(problem(source)).toContain(message);
  });

  it('gets no suggestion where nothing is near', () => {
    expect(problem("has('zzzzzzzzzz')")).not.toMatch(/Did you mean/);
  });

  it('may be a column of an extract that is not at hand yet', () => {
    const parsed = parseExpression('"Anything" = 1');
    expect(parsed.ok && checkNames(parsed.value, defaultCodebook, null)).toMatchObject({ ok: true });
  });

  it('is found inside brackets and behind "not" as well', () => {
    expect(problem("not (domesticFlag or has('nope'))")).toMatch(/no theme “nope”/);
  });
});

describe('nothing', () => {
  it('is compared with in words of its own', () => {
    expect(problem('area = null')).toBe('Nothing equals null. Write “is null” or “is not null”.');
  });
});

describe('a date in an expression', () => {
  it.each([
    "recordedDate >= '2023-02-30'",
    "recordedDate > '2023'",
    "recordedDate between '2023-01-01' and '2023-13-01'",
    'recordedDate < 2023',
  ])('is put in an order with days of the calendar alone: %s', (source) => {
    expect(problem(source)).toMatch(/is not a day to compare a date with/);
  });

  it.each(["recordedDate >= '2024-02-29'", "recordedDate < '2023-01-31 12:00'", "recordedDate = 'soon'", 'offenceDate < recordedDate'])(
    'is left alone where it can be compared: %s',
    (source) => {
      const parsed = parseExpression(source);
      expect(parsed.ok && checkNames(parsed.value, defaultCodebook, null)).toMatchObject({ ok: true });
    },
  );

  it.each(["recordedDate > '31/01/2023'", "'1.2.23' <= offenceDate", "finalisedDate in ('31-01-2023')"])(
    'is refused in any order but ISO: %s',
    (source) => {
      expect(problem(source)).toMatch(/as year, month and day: '2023-01-31'/);
    },
  );
});
