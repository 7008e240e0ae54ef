import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** How a draw was last shared out. */
export interface ShareOutTerms {
  readonly reviewers: readonly string[];
  readonly overlap: number;
  readonly coders: number;
}

export interface StoredShareOut extends ShareOutTerms {
  readonly id: number;
  readonly seed: string;
  readonly at: string;
}

/** One reviewer's case, and how far they are with it. */
export interface Assignment {
  readonly caseRef: string;
  readonly reviewer: string;
  readonly begun: number;
  readonly complete: number;
}

export function addShareOut(review: WritableReview, drawId: number, seed: string, terms: ShareOutTerms, by: string, at: string): number {
  const sql = 'INSERT INTO share_out (draw_id, seed, terms, shared_by, at) VALUES (?, ?, ?, ?, ?)';
  return review.run(sql, drawId, seed, JSON.stringify(terms), by, at);
}

export function lastShareOut(review: ReadableReview, drawId: number): StoredShareOut | null {
  const sql = 'SELECT id, seed, terms, at FROM share_out WHERE draw_id = ? ORDER BY id DESC LIMIT 1';
  const row = review.one<{ id: number; seed: string; terms: string; at: string }>(sql, drawId);
  return row ? { ...(JSON.parse(row.terms) as ShareOutTerms), id: row.id, seed: row.seed, at: row.at } : null;
}

export function clearAssignments(review: WritableReview, drawId: number): void {
  review.run('DELETE FROM assignment WHERE draw_id = ?', drawId);
}

export function addAssignment(review: WritableReview, drawId: number, caseRef: string, reviewerId: number, shareOutId: number): void {
  const sql = `INSERT INTO assignment (draw_id, case_id, reviewer_id, share_out_id) SELECT ?, id, ?, ? FROM case_record WHERE case_ref = ?`;
  review.run(sql, drawId, reviewerId, shareOutId, caseRef);
}

/** Who has which case of a draw, in draw order; of each case by name. Cases taken out are nobody's. */
export function assignmentsOf(review: ReadableReview, drawId: number): Assignment[] {
  const sql = `SELECT case_ref AS caseRef, name AS reviewer, status IS NOT NULL AS begun, coalesce(status = 'complete', 0) AS complete
    FROM assignment JOIN reviewer ON reviewer.id = assignment.reviewer_id JOIN case_record ON case_record.id = assignment.case_id
    JOIN draw_case ON draw_case.draw_id = assignment.draw_id AND draw_case.case_id = assignment.case_id
    LEFT JOIN current_coding ON current_coding.case_id = assignment.case_id AND current_coding.reviewer_id = assignment.reviewer_id
    WHERE assignment.case_id IN (${reviewableOfDraw}) AND assignment.draw_id = ? ORDER BY position, name`;
  return review.all<Assignment>(sql, drawId, drawId);
}

/** Codings that were begun on the cases of a draw, assigned or not. A case that its reviewer passed on is begun by nobody. */
export function codingsBegun(review: ReadableReview, drawId: number): { caseRef: string; reviewer: string; complete: number }[] {
  const sql = `SELECT case_ref AS caseRef, name AS reviewer, status = 'complete' AS complete FROM current_coding
    JOIN reviewer ON reviewer.id = reviewer_id JOIN case_record ON case_record.id = case_id WHERE case_id IN (${reviewableOfDraw})
    AND (passed IS NULL OR status = 'complete') ORDER BY case_ref, name`;
  return review.all(sql, drawId);
}

/** Cases of a draw to be shared out, in draw order, with the characters of their narratives. */
export function casesToShare(review: ReadableReview, drawId: number): { caseRef: string; length: number }[] {
  const sql = `SELECT case_ref AS caseRef, (SELECT coalesce(sum(length(value ->> 'text')), 0) FROM json_each(narrative)) AS length
    FROM draw_case JOIN case_record ON case_record.id = case_id WHERE case_id IN (${reviewableOfDraw}) AND draw_id = ? ORDER BY position`;
  return review.all(sql, drawId, drawId);
}

export function declareInterest(review: WritableReview, reviewerId: number, caseId: number, at: string): void {
  const sql = 'INSERT INTO interest (reviewer_id, case_id, declared_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  review.run(sql, reviewerId, caseId, at);
}

/** Interests declared when cases were shared out, and those declared at the desk, which follow from the log of codings. */
export function allInterests(review: ReadableReview): { reviewer: string; caseRef: string }[] {
  const sql = `SELECT name AS reviewer, case_ref AS caseRef FROM (
      SELECT reviewer_id, case_id FROM interest UNION SELECT reviewer_id, case_id FROM current_coding WHERE passed = 'interest'
    ) AS declared JOIN reviewer ON reviewer.id = declared.reviewer_id JOIN case_record ON case_record.id = declared.case_id
    ORDER BY name, case_ref`;
  return review.all(sql);
}
