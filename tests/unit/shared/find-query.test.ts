import { describe, expect, it } from 'vitest';
import { readFindQuery } from '../../../shared/find/find-query.ts';
import { matchExpression } from '../../../shared/find/match-expression.ts';
import { hitFinder } from '../../../shared/find/query-hits.ts';
import { snippetsOf } from '../../../shared/find/snippets.ts';

const word = (...words: string[]) => ({ words, isOpen: false });
const open = (...words: string[]) => ({ words, isOpen: true });

describe('what is looked for', () => {
  it.each([
    ['Fear', [[word('fear')]], []],
    ['fear reprisal', [[word('fear')], [word('reprisal')]], []],
    ['"Did not  want"', [[word('did', 'not', 'want')]], []],
    ['“did not”', [[word('did', 'not')]], []],
    ['a OR b c', [[word('a'), word('b')], [word('c')]], []],
    ['a or b', [[word('a')], [word('or')], [word('b')]], []],
    ['a AND b', [[word('a')], [word('b')]], []],
    ['OR a OR', [[word('a')]], []],
    ['a -b -"c d"', [[word('a')]], [word('b'), word('c', 'd')]],
    ['ex-partner', [[word('ex', 'partner')]], []],
    ['victim’s', [[word('victim', 's')]], []],
    ['threat*', [[open('threat')]], []],
    ['"fear of rep*"', [[open('fear', 'of', 'rep')]], []],
    ['"fear of rep"*', [[open('fear', 'of', 'rep')]], []],
    ['th*', [[word('th')]], []],
    ['"not closed', [[word('not', 'closed')]], []],
    ['Çafé Ωmega', [[word('cafe')], [word('ωmega')]], []],
    ['-', [], []],
    ['"" * - OR', [], []],
  ])('%s', (text, all, none) => {
    expect(readFindQuery(text)).toEqual({ all, none });
  });
});

describe('what the index is asked', () => {
  it.each([
    ['fear "of him"', '("fear") AND ("of him")', null],
    ['a OR b -c -d', '("a" OR "b")', '"c" OR "d"'],
    ['-c', null, '"c"'],
    ['threat*', '("threat" *)', null],
    // The stem of "police" is "polic", by which "policy" would be found too.
    ['police*', '("policee" * OR "police")', null],
  ])('for %s', (text, all, none) => {
    expect(matchExpression(readFindQuery(text))).toEqual({ all, none });
  });
});

describe('where it stands in a text', () => {
  const found = (query: string, text: string) => hitFinder(readFindQuery(query))(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['fear', 'In fear, she feared fearful FEARS; no fearsome.', ['fear', 'feared', 'fearful', 'FEARS']],
    ['"the victim"', 'The victim left. Another the, victims.', ['The victim', 'the, victims']],
    ['runni*', 'He ran, was running and runs.', ['running', 'runs']],
    ['cafe', 'A café; a CAFÉ; a cafe\u0301.', ['café', 'CAFÉ', 'cafe\u0301']],
    ['a OR b', 'a b c', ['a', 'b']],
    ['a -b', 'a b', ['a']],
    ['"a b" "b c"', 'a b c', ['a b c']],
  ])('%s in “%s”', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });
});

describe('the words around it', () => {
  const around = (query: string, text: string) => snippetsOf(text, hitFinder(readFindQuery(query))(text));
  const filler = 'Nothing of any note was written here that day. '.repeat(6);

  it('are no more than a few on either side, and no word is cut', () => {
    const [piece, ...others] = around('reprisal', `${filler}She feared reprisals from them. ${filler}`);
    expect(others).toEqual([]);
    expect(piece?.text).toBe('any note was written here that day. She feared reprisals from them. Nothing of any note was written here');
    expect(piece?.text.length).toBeLessThan(120);
  });

  it('are one piece where places are near, and at most three pieces', () => {
    const near = around('fear', `${filler}Fear upon fear. ${filler}`);
    expect(near).toHaveLength(1);
    expect(near[0]?.ranges).toHaveLength(2);
    expect(around('fear', `${filler}Fear. `.repeat(5))).toHaveLength(3);
  });
});
