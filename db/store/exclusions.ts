import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** A drawn case that was taken out, and who stands in for it. */
export interface Exclusion {
  readonly caseRef: string;
  readonly replacement: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What was taken out of a draw, in the order in which that was done. */
export function exclusionsOf(review: ReadableReview, drawId: number): Exclusion[] {
  const sql = `SELECT excluded.case_ref AS caseRef, replacement.case_ref AS replacement, reason, excluded_by AS "by", at
    FROM exclusion JOIN case_record AS excluded ON excluded.id = exclusion.case_id
    LEFT JOIN case_record AS replacement ON replacement.id = exclusion.replacement_id WHERE draw_id = ? ORDER BY exclusion.id`;
  return review.all<Exclusion>(sql, drawId);
}

export function addExclusion(review: WritableReview, drawId: number, exclusion: Exclusion): void {
  const { caseRef, replacement, reason, by, at } = exclusion;
  review.run(
    `INSERT INTO exclusion (draw_id, case_id, replacement_id, reason, excluded_by, at)
     SELECT ?, id, (SELECT id FROM case_record WHERE case_ref = ?), ?, ?, ? FROM case_record WHERE case_ref = ?`,
    drawId,
    replacement,
    reason,
    by,
    at,
    caseRef,
  );
}

/** Ids of the cases of a draw that are to be reviewed: drawn, replacements included, and not taken out. Its one parameter is the draw. */
export const reviewableOfDraw = `SELECT case_id FROM draw_case WHERE draw_id = ? AND case_id NOT IN
  (SELECT case_id FROM exclusion WHERE exclusion.draw_id = draw_case.draw_id)`;

/** Cases taken out of a draw, and how many of them have a stand-in. */
export function countExclusions(review: ReadableReview, drawId: number): { readonly excluded: number; readonly replaced: number } {
  const sql = 'SELECT count(*) AS excluded, count(replacement_id) AS replaced FROM exclusion WHERE draw_id = ?';
  return review.one<{ excluded: number; replaced: number }>(sql, drawId) ?? { excluded: 0, replaced: 0 };
}

/** References of the cases of a draw that are to be reviewed, in draw order. */
export function reviewableRefs(review: ReadableReview, drawId: number): string[] {
  const sql = `SELECT case_ref AS ref FROM draw_case JOIN case_record ON case_record.id = case_id
    WHERE draw_id = ? AND case_id IN (${reviewableOfDraw}) ORDER BY position`;
  return review.all<{ ref: string }>(sql, drawId, drawId).map(({ ref }) => ref);
}
