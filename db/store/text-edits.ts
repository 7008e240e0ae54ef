import type { TextEdit } from '../../shared/coding/map-stretch.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** Changes of a case's text since the import, in the order in which they were made: what marks of it are mapped through. */
export function editsOf(review: ReadableReview, caseId: number): TextEdit[] {
  const sql = `SELECT part, before_sha256 AS "before", after_sha256 AS "after", start, "end", length FROM text_edit
    WHERE case_id = ? ORDER BY id`;
  return review.all<TextEdit>(sql, caseId);
}

export function addTextEdit(review: WritableReview, caseId: number, edit: TextEdit, by: string, at: string): void {
  const { part, before, after, start, end, length } = edit;
  review.run(
    `INSERT INTO text_edit (case_id, part, before_sha256, after_sha256, start, "end", length, edited_by, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    caseId,
    part,
    before,
    after,
    start,
    end,
    length,
    by,
    at,
  );
}

export function narrativeOf(review: ReadableReview, caseId: number): NarrativePart[] {
  const row = review.one<{ narrative: string }>('SELECT narrative FROM case_record WHERE id = ?', caseId);
  return row ? (JSON.parse(row.narrative) as NarrativePart[]) : [];
}

/** Puts changed texts in place. */
export function replaceNarrative(review: WritableReview, caseId: number, narrative: readonly NarrativePart[]): void {
  review.run('UPDATE case_record SET narrative = ? WHERE id = ?', JSON.stringify(narrative), caseId);
}
