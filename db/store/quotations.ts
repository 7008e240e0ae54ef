import { slicePoints } from '../../shared/code-points.ts';
import type { Mark, Stretch } from '../../shared/coding/desk-items.ts';
import { mapStretch } from '../../shared/coding/map-stretch.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { editsOf, narrativeOf } from './text-edits.ts';

/** Code points of the text kept on either side of a mark, as a selector of the W3C Web Annotation model quotes them. */
const around = 32;

/** The words under a stretch of a text and around it. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export function quotationAt(text: string, { start, end }: Pick<Stretch, 'start' | 'end'>): Quotation {
  return {
    exact: slicePoints(text, start, end),
    prefix: slicePoints(text, Math.max(0, start - around), start),
    suffix: slicePoints(text, end, end + around),
  };
}

/** Keeps the words of one mark. */
export function saveQuotation(review: WritableReview, markId: string, caseId: number, { exact, prefix, suffix }: Quotation): void {
  const sql = 'INSERT OR REPLACE INTO quotation (mark_id, case_id, exact, prefix, suffix) VALUES (?, ?, ?, ?, ?)';
  review.run(sql, markId, caseId, exact, prefix, suffix);
}

/**
 * Makes the quotations of a case again from its text as it is now, so that words that were taken out of the text stand in none. Marks
 * that are lost with those words, or whose text was changed by other means, have none any more.
 */
export function rebuildQuotations(review: WritableReview, caseId: number): void {
  review.run('DELETE FROM quotation WHERE case_id = ?', caseId);
  const edits = editsOf(review, caseId);
  const narrative = new Map(narrativeOf(review, caseId).map(({ column, text }) => [column, { text, hash: sha256Hex(text) }]));
  const rows = review.all<{ marks: string }>("SELECT marks FROM current_coding WHERE case_id = ? AND marks <> '[]'", caseId);
  for (const mark of rows.flatMap(({ marks }) => JSON.parse(marks) as Mark[])) {
    const mapped = mapStretch(mark, edits);
    const part = mapped && narrative.get(mapped.part);
    if (mapped && part?.hash === mapped.text) saveQuotation(review, mark.id, caseId, quotationAt(part.text, mapped));
  }
}
