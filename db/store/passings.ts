import type { Passing } from '../../shared/coding/coding.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** A case that is off a reviewer's desk, because they said so. It follows from the log of codings, as undo takes it back there. */
export interface Passed {
  readonly caseRef: string;
  readonly reviewer: string;
  readonly passed: Passing;
}

const selectPassed = `SELECT case_ref AS caseRef, name AS reviewer, passed FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
  JOIN case_record ON case_record.id = case_id WHERE passed IS NOT NULL`;

/** Everything that was passed on, by case and then by reviewer. */
export function allPassed(review: ReadableReview): Passed[] {
  return review.all<Passed>(`${selectPassed} ORDER BY case_ref, name`);
}

export function passedBy(review: ReadableReview, reviewer: string): Passed[] {
  return review.all<Passed>(`${selectPassed} AND name = ? ORDER BY case_ref`, reviewer);
}

/** True where a case of a draw is assigned to a reviewer. */
export function isAssigned(review: ReadableReview, drawId: number, caseId: number, reviewer: string): boolean {
  const sql = `SELECT 1 FROM assignment JOIN reviewer ON reviewer.id = reviewer_id WHERE draw_id = ? AND case_id = ? AND name = ?`;
  return review.one(sql, drawId, caseId, reviewer) !== undefined;
}

/** True where any case of a draw is assigned to anybody. */
export function isSharedOut(review: ReadableReview, drawId: number): boolean {
  return review.one('SELECT 1 FROM assignment WHERE draw_id = ? LIMIT 1', drawId) !== undefined;
}

/** Gives one case of one reviewer to another, under the share-out it was part of. */
export function moveAssignment(review: WritableReview, drawId: number, caseId: number, from: number, to: number): void {
  const sql = `UPDATE assignment SET reviewer_id = ? WHERE draw_id = ? AND case_id = ? AND reviewer_id = ?`;
  review.run(sql, to, drawId, caseId, from);
}
