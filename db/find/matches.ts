import { type FindQuery, isBlank, readFindQuery, termsOf } from '../../shared/find/find-query.ts';
import { matchExpression } from '../../shared/find/match-expression.ts';
import { type Failure, fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { idsOf, idTest } from './case-ids.ts';
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
  if (all !== null) return matched(review, none === null ? all : `(${all}) NOT (${none})`);
  const isLeftOut = matched(review, none ?? '');
  return (id) => !isLeftOut(id);
}

function matched(review: ReadableReview, expression: string): (caseId: number) => boolean {
  const sql = 'SELECT json_group_array(rowid) AS ids FROM narrative_index WHERE narrative_index MATCH ?';
  return remembered(review, `match ${expression}`, () => idTest(idsOf(review, sql, expression)));
}
