import { evaluate } from '../../shared/expression/evaluate.ts';
import { type Expression, operandsOf, questionsOf, themesOf } from '../../shared/expression/expression.ts';
import { factFieldIds } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { columnOf } from '../store/cases.ts';
import { subjectOf } from '../store/frames.ts';
import { readAgreement } from '../store/subjects.ts';
import { isListed } from './case-ids.ts';
import { ownStandings } from './standings.ts';

type ReadRow = { readonly id: number; readonly ref: string; readonly extra?: string; readonly narrative?: string };

/**
 * Those of the cases for which a condition is true. `has` and `answer` ask for what the reviewer has said, complete or not, and never for what
 * others have; without a reviewer for what is agreed.
 */
export function thatMeet(review: ReadableReview, ids: readonly number[], where: Expression, reviewer: string | null): readonly number[] {
  const agreed = agreedBy(review, where, reviewer);
  const rows = review.all<ReadRow>(`SELECT ${columnsFor(where).join(', ')} FROM case_record WHERE ${isListed}`, JSON.stringify(ids));
  const meets = new Set<number>();
  for (const row of rows) {
    const subject = { ...subjectOf(row), agreed: (item: string) => agreed(row.id, item) };
    if (evaluate(where, subject).truth === true) meets.add(row.id);
  }
  return ids.filter((id) => meets.has(id));
}

/** Only what is named: narratives are most of a review. */
function columnsFor(where: Expression): readonly string[] {
  const named = operandsOf(where);
  const facts = factFieldIds.filter((id) => id !== 'caseRef' && named.some((operand) => operand.type === 'field' && operand.name === id));
  const others = [
    ...(named.some((operand) => operand.type === 'field' && operand.name === 'narrative') ? ['narrative'] : []),
    ...(named.some((operand) => operand.type === 'extra') ? ['extra'] : []),
  ];
  return ['id', 'case_ref AS ref', ...facts.map(columnOf), ...others];
}

type AgreedOf = ReturnType<typeof readAgreement>['agreed'];

function agreedBy(review: ReadableReview, where: Expression, reviewer: string | null): AgreedOf {
  if (themesOf(where).length + questionsOf(where).length === 0) return () => ({ state: 'missing' });
  if (reviewer === null) return readAgreement(review).agreed;
  const standingOf = ownStandings(review, reviewer);
  return (caseId, item) => {
    const value = standingOf(caseId).values[item];
    return value === undefined ? { state: 'missing' } : { state: 'agreed', value };
  };
}
