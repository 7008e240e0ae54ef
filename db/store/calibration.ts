import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { readSetting, saveSetting } from './settings.ts';

/** A case that all reviewers read to compare. It is in no draw, and is never counted. */
export interface CalibrationCase {
  readonly caseId: number;
  readonly caseRef: string;
}

const closedName = 'calibration-closed';

/** Condition on an id of a case: it was never chosen for calibration. A case that was stays out of every draw, its round over or not. */
export const isNoCalibration = 'NOT IN (SELECT case_id FROM calibration)';

/** Rounds follow one another, so that the last closed row tells which are over. */
function closedUpTo(review: ReadableReview): number {
  const stored = readSetting(review, closedName);
  return typeof stored === 'number' ? stored : 0;
}

/** Cases of the round that is under way, in the order in which they were chosen. */
export function openCalibration(review: ReadableReview): CalibrationCase[] {
  const sql = `SELECT case_id AS caseId, case_ref AS caseRef FROM calibration JOIN case_record ON case_record.id = case_id
    WHERE calibration.id > ? ORDER BY calibration.id`;
  return review.all<CalibrationCase>(sql, closedUpTo(review));
}

/** References of every case that was ever chosen. */
export function calibrationRefs(review: ReadableReview): string[] {
  const sql = 'SELECT case_ref AS ref FROM calibration JOIN case_record ON case_record.id = case_id ORDER BY calibration.id';
  return review.all<{ ref: string }>(sql).map(({ ref }) => ref);
}

/** Cases of rounds that are over. */
export function countClosed(review: ReadableReview): number {
  return review.one<{ n: number }>('SELECT count(*) AS n FROM calibration WHERE id <= ?', closedUpTo(review))?.n ?? 0;
}

export function addCalibration(review: WritableReview, caseRef: string, by: string, at: string): void {
  review.run('INSERT INTO calibration (case_id, chosen_by, at) SELECT id, ?, ? FROM case_record WHERE case_ref = ?', by, at, caseRef);
}

export function closeCalibration(review: WritableReview): void {
  saveSetting(review, closedName, review.one<{ id: number }>('SELECT max(id) AS id FROM calibration')?.id ?? 0);
}
