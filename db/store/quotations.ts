import type { Mark } from '../../shared/coding/desk-items.ts';
import { mapStretch } from '../../shared/coding/map-stretch.ts';
import { quotationAt } from '../../shared/evidence/quotation.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { keepQuotation } from './evidence.ts';
import { editsOf, narrativeOf } from './text-edits.ts';

/**
 * Makes the quotations of a case again from its text as it is now, so that words that were taken out of the text stand in none. Marks
 * that lay wholly inside those words have what stands in their place; those whose text was changed by other means have none any more.
 */
export function rebuildQuotations(review: WritableReview, caseId: number): void {
  review.run('DELETE FROM quotation WHERE case_id = ?', caseId);
  const edits = editsOf(review, caseId);
  const narrative = new Map(narrativeOf(review, caseId).map(({ column, text }) => [column, { text, hash: sha256Hex(text) }]));
  const rows = review.all<{ marks: string }>("SELECT marks FROM current_coding WHERE case_id = ? AND marks <> '[]'", caseId);
  for (const mark of rows.flatMap(({ marks }) => JSON.parse(marks) as Mark[])) {
    const mapped = mapStretch(mark, edits, 'cover');
    const part = mapped && narrative.get(mapped.part);
    if (mapped && part?.hash === mapped.text) keepQuotation(review, caseId, mark.id, quotationAt(part.text, mapped.start, mapped.end));
  }
}

/** Ids of the cases with words under a mark. */
export function quotedCases(review: ReadableReview): ReadonlySet<number> {
  return new Set(review.all<{ id: number }>('SELECT DISTINCT case_id AS id FROM quotation').map(({ id }) => id));
}
