import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/expression/evaluate.ts';
import { parseExpression } from '../../../shared/expression/parse.ts';
import { subject } from '../../support/subject.ts';

/** T present, F absent, U missing, D disputed. */
const found = subject({ agreed: { T: 'present', F: 'absent', D: '?!' } });

/** The verdict in one letter. */
function verdict(source: string): string {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const { truth, disputed } = evaluate(parsed.value, found);
  if (truth === null) return disputed ? 'D' : 'U';
  return truth ? 'T' : 'F';
}

const letters = ['T', 'F', 'U', 'D'] as const;
const table = (word: string) => letters.map((left) => letters.map((right) => verdict(`has('${left}') ${word} has('${right}')`)).join(''));

describe("Kleene's logic", () => {
  it('of "and": false wins over unknown, unknown over true, disputed over missing', () => {
    expect(table('and')).toEqual(['TFUD', 'FFFF', 'UFUD', 'DFDD']);
  });

  it('of "or": true wins over unknown, unknown over false, disputed over missing', () => {
    expect(table('or')).toEqual(['TTTT', 'TFUD', 'TUUD', 'TDDD']);
  });

  it('of "not": unknown stays unknown, of its own kind', () => {
    expect(letters.map((letter) => verdict(`not has('${letter}')`))).toEqual(['F', 'T', 'U', 'D']);
  });

  it('of long chains is that of their pairs', () => {
    expect(verdict("has('T') and has('U') and has('F')")).toBe('F');
    expect(verdict("has('F') or has('D') or has('T')")).toBe('T');
  });

  it('lets a dispute that decides nothing pass', () => {
    expect(verdict("has('D') and has('F')")).toBe('F');
    expect(verdict("has('D') or has('T')")).toBe('T');
  });
});
