import type { ReadableReview } from '../review-file/review.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** A case that a reviewer has said, at the desk, to need more information. */
export interface WaitingCase {
  readonly caseRef: string;
  readonly reviewer: string;
  readonly note: string;
  /** When they said so last; null where the log does not tell. */
  readonly at: string | null;
}

/** The cases of a draw in which somebody waits for information, in draw order. Who has passed a case on waits for nothing. */
export function waitingCases(review: ReadableReview, drawId: number): WaitingCase[] {
  const asked = `SELECT max(at) FROM coding_revision AS log WHERE log.case_id = current_coding.case_id
    AND log.reviewer_id = current_coding.reviewer_id AND set_aside = 0 AND json_extract(changes, '$."$status"') = 'more-information'`;
  return review.all<WaitingCase>(
    `SELECT case_ref AS caseRef, name AS reviewer, note, (${asked}) AS at
     FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id JOIN case_record ON case_record.id = current_coding.case_id
     JOIN draw_case ON draw_case.case_id = current_coding.case_id AND draw_id = ?
     WHERE status = 'more-information' AND passed IS NULL AND current_coding.case_id IN (${reviewableOfDraw})
     ORDER BY position, name`,
    drawId,
    drawId,
  );
}
