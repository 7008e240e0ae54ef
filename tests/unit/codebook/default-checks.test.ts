import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { readCodebook } from '../../../shared/codebook/read-codebook.ts';
import { evaluate } from '../../../shared/expression/evaluate.ts';
import { parseExpression } from '../../../shared/expression/parse.ts';
import { rapeOffences } from '../../../shared/vocabulary/home-office.ts';
import { type CaseOfTest, subject } from '../../support/subject.ts';

/** Ids of the checks that have something to ask of a case. */
function asked(given: CaseOfTest): string[] {
  const nothingMarked = { underage: 'absent', domestic: 'absent', 'non-recent': 'absent' };
  const found = subject({ ...given, agreed: { ...nothingMarked, ...given.agreed } });
  return defaultCodebook.checks
    .filter(({ when }) => {
      const expression = parseExpression(when);
      return expression.ok && evaluate(expression.value, found).truth === true;
    })
    .map(({ id }) => id);
}

describe('the checks of the default codebook', () => {
  it.each<[CaseOfTest, readonly string[]]>([
    [{ facts: { victimAge: 14 } }, ['age-under-16']],
    [{ facts: { victimAge: 14 }, agreed: { underage: 'present' } }, []],
    [{ facts: { victimAge: 30 }, agreed: { underage: 'present' } }, ['age-16-or-over']],
    [{ facts: { victimAge: 30 }, agreed: { underage: 'present', 'non-recent': 'present' } }, []],
    [{ facts: { domesticFlag: true } }, ['domestic-flag']],
    [{ facts: { domesticFlag: false }, agreed: { domestic: 'present' } }, ['no-domestic-flag']],
    [{ facts: { domesticFlag: null, victimAge: null } }, []],
  ])('ask of %j: %j', (given, ids) => {
    expect(asked(given)).toEqual(ids);
  });

  it('know every offence that is against a child by its code, and no other', () => {
    for (const [code, label] of Object.entries(rapeOffences)) {
      const isChild = /child under 1[36]/.test(label);
      const expected = isChild ? [`code-under-${label.slice(-2)}`] : [];
      expect(asked({ facts: { offenceCode: code } }), code).toEqual(expected);
    }
  });

  it('speak gently, in whole sentences', () => {
    for (const { says } of defaultCodebook.checks) expect(says).toMatch(/^The (extract|offence code) .* marked( without Non-recent)?\.$/);
  });

  it.each([
    ['cannot be read', 'victimAge <'],
    ['names a theme that is not there', "has('undrage')"],
    ['names a question that is not there', "answer('engagment') = 'never'"],
    ['says no condition', ' '],
  ])('are refused in a codebook when one %s', (_, when) => {
    const read = readCodebook({ ...defaultCodebook, checks: [{ id: 'c', when, says: 'S.' }] }, 'book.json');
    expect(!read.ok && read.error).toMatchObject({ code: 'codebook-check', where: { field: 'c' } });
  });
});
