import { openReview } from '../../db/review-file/open.ts';
import { asWritable, type WritableReview } from '../../db/review-file/review.ts';

/** Does something to a review that no core holds open, in a transaction of its own. */
export function inReview<T>(path: string, act: (review: WritableReview) => T): T {
  const opened = openReview(path);
  if (!opened.ok) throw new Error(opened.error.message);
  const { db } = opened.value;
  try {
    return db.transaction(() => act(asWritable(opened.value)))();
  } finally {
    db.close();
  }
}

/** Puts another text in place of a case's narrative, as a redaction does. */
export function setNarrative(review: WritableReview, caseRef: string, text: string): number {
  const narrative = JSON.stringify([{ column: 'Summary', text }]);
  review.run('UPDATE case_record SET narrative = ? WHERE case_ref = ?', narrative, caseRef);
  return review.one<{ id: number }>('SELECT id FROM case_record WHERE case_ref = ?', caseRef)?.id ?? 0;
}
