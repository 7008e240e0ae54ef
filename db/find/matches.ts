import { type FindQuery, isBlank, readFindQuery, termsOf } from '../../shared/find/find-query.ts';
import { matchExpression } from '../../shared/find/match-expression.ts';
import { type Failure, fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { remembered } from './remembered.ts';

/** Words looked for at once; more is a paragraph that was pasted by mistake. */
const mostTerms = 30;

/** What is wrong with what somebody looks for; null where it can be looked for. */
export function unfitQuery(query: FindQuery): Failure | null {
  if (isBlank(query)) return fail('find-no-words', texts.find.noWords(), { field: 'text' });
  return termsOf(query).length > mostTerms ? fail('find-too-long', texts.find.tooLong(mostTerms), { field: 'text' }) : null;
}

/** Says of a case whether its narrative, as indexed, has what is looked for. */
export function matchTest(review: ReadableReview, text: string): (caseId: number) => boolean {
  const { all, none } = matchExpression(readFindQuery(text));
  if (all !== null) {
    const found = matchedIds(review, none === null ? all : `(${all}) NOT (${none})`);
    return (id) => found.has(id);
  }
  const leftOut = matchedIds(review, none ?? '');
  return (id) => !leftOut.has(id);
}

function matchedIds(review: ReadableReview, expression: string): ReadonlySet<number> {
  return remembered(review, `match ${expression}`, () => {
    const rows = review.all<{ id: number }>('SELECT rowid AS id FROM narrative_index WHERE narrative_index MATCH ?', expression);
    return new Set(rows.map(({ id }) => id));
  });
}
