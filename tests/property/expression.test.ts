import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../shared/expression/evaluate.ts';
import { parseExpression } from '../../shared/expression/parse.ts';
import { subject } from '../support/subject.ts';

const found = subject({ facts: { victimAge: 17, area: 'North' }, agreed: { a: 'present', b: '?!' } });
const pieces = [
  'victimAge',
  'area',
  '"Ward"',
  "'x'",
  "'it''s'",
  '18',
  '-2.5',
  'true',
  '=',
  '!=',
  '<',
  '>=',
  'in',
  '(',
  ')',
  ',',
  'between',
  'and',
  'or',
  'not',
  'is',
  'null',
  "has('a')",
  "has('b')",
  "answer('q')",
  "'",
  '"',
  ' ',
];

describe('the parser', () => {
  it('answers with a Result and never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        expect(typeof parseExpression(source).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('does so for all that nearly is an expression, and what it accepts can be asked of a case', () => {
    const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(nearly, (source) => {
        const parsed = parseExpression(source);
        if (parsed.ok) expect([true, false, null]).toContain(evaluate(parsed.value, found).truth);
        else expect(parsed.error.message).toMatch(/\S/);
      }),
      { numRuns: 5000 },
    );
  });

  it('holds a text to be what was quoted, quotes in it included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (area) => {
        const parsed = parseExpression(`area = '${area.replaceAll("'", "''")}'`);
        expect(parsed.ok && evaluate(parsed.value, subject({ facts: { area } })).truth).toBe(true);
      }),
    );
  });
});
