import { describe, expect, it } from 'vitest';
import type { AnswerTable } from '../../../shared/agreement/answer-patterns.ts';
import { readingOf, whySentence } from '../../../shared/agreement/reading.ts';
import { agreement as t } from '../../../shared/texts/agreement.ts';
import { fromCoders, fromCrossTable, measured } from '../../support/answers.ts';

const say = (answer: string): string => ({ '0': 'present', '1': 'absent' })[answer] ?? answer;
const said = (table: AnswerTable) => readingOf(measured(table), say);
const square = (...cells: readonly [number, number, number, number]) =>
  fromCrossTable([
    [cells[0], cells[1]],
    [cells[2], cells[3]],
  ]);

describe('the reading of agreement', () => {
  it('begins with how many cases two reviewers answered alike', () => {
    expect(said(square(40, 3, 4, 53)).sentences[0]).toBe('The two reviewers gave the same answer in 93 of 100 cases.');
    expect(said(square(40, 0, 0, 53)).sentences[0]).toBe('The two reviewers gave the same answer in all 93 cases.');
    expect(said(fromCoders('a b .', 'a . b', '. a b')).sentences[0]).toBe(
      'The two reviewers of a case gave the same answer in 2 of 3 cases.',
    );
  });

  it('says what is below nought with a minus sign, to as many decimals as beside the bar', () => {
    expect(said(square(0, 1, 1, 0)).sentences[1]).toMatch(/^Beyond what chance would make, alpha is −0\.500: /);
    expect([t.value(-0.5), t.value(-0.0001), t.range(-0.79, 0.25)]).toEqual(['−0.500', '0.000', '−0.790 to 0.250']);
  });

  it('tells of pairs where cases have more than two reviewers', () => {
    expect(said(fromCoders('a a b b', 'a a b b', 'a b b b')).sentences[0]).toBe(
      'All reviewers of a case gave the same answer in 3 of 4 cases; taken two by two, their answers agree in 83% of pairs.',
    );
  });

  it('names the convention for alpha as one, and says when the interval leaves it open', () => {
    const { sentences, cautions } = said(square(450, 3, 4, 543));
    expect(sentences[1]).toBe('Beyond what chance would make, alpha is 0.986: reliable by Krippendorff’s convention (0.800 and up).');
    expect(cautions).toEqual([]);
    expect(said(square(40, 5, 5, 50)).sentences[1]).toMatch(/alpha is 0\.799: good for tentative .* the interval reaches further\.$/);
    expect(said(square(42, 4, 4, 50)).sentences[1]).toMatch(/alpha is 0\.840: reliable .*, though the interval reaches lower\.$/);
  });

  it('explains a rare theme in place of judging it by that convention', () => {
    const { sentences, cautions } = said(square(15, 35, 35, 915));
    expect(sentences.join(' ')).not.toContain('convention');
    expect(cautions[0]).toMatch(/^Nearly everyone says the same here: 95% of answers are “absent”\./);
    expect(cautions[0]).toMatch(/somebody answered otherwise in 85 cases, and in 15 of them all said the same\.$/);
    expect(cautions[1]).toMatch(/read the definition together/);
  });

  it('does not explain what is not rare, and gives way out where agreement is poor', () => {
    const { sentences, cautions } = said(square(30, 20, 20, 30));
    expect(sentences[1]).toMatch(/alpha is 0\.204: below 0\.667, the least .* tentative conclusions\.$/);
    expect(cautions).toEqual([expect.stringMatching(/^Before these answers are relied on/)]);
  });

  it('warns of few cases below 30', () => {
    expect(said(square(14, 0, 0, 15)).cautions).toEqual([
      'Few cases: 29. Read the figures as an indication; the intervals show how loose they are.',
    ]);
    expect(said(square(15, 0, 0, 15)).cautions).toEqual([]);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(said([])).toEqual({ sentences: [], cautions: [] });
  });
});

describe('why a figure is lacking', () => {
  const why = (...lines: string[]) => whySentence(measured(fromCoders(...lines)), say);

  it('is nothing where none is', () => {
    expect(why('0 1 0', '0 1 1')).toBeNull();
  });

  it('names the figures and the answer that all gave', () => {
    expect(why('1 1', '1 1')).toBe(
      'Cohen’s kappa, Fleiss’ kappa and Krippendorff’s alpha cannot be had: every answer is “absent”, so there is no difference to find and none to expect by chance.',
    );
  });

  it('tells of each reason once', () => {
    expect(why('0 1 1', '0 1 0', '0 1 .')).toBe(
      'Cohen’s kappa compares two reviewers; 3 reviewers answered here. Fleiss’ kappa needs the same number of answers in every case; some cases have more than others.',
    );
    expect(why('0 .', '. 1')).toBe('No case has an answer from two reviewers, so nothing can be compared.');
  });
});
