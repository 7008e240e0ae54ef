import { randomUUID } from 'node:crypto';
import type { Changes, Coding, CodingStatus, RevisionKind } from '../../shared/coding/coding.ts';
import { emptyCoding } from '../../shared/coding/coding.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { isNoCalibration } from './calibration.ts';
import { wholeCodebook } from './codebooks.ts';
import { foldedLog, ownEpoch } from './coding-log.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** One column a part of a coding; lists as JSON. */
interface CodingRow {
  readonly status: CodingStatus;
  readonly note: string;
  readonly passed: Coding['passed'];
  readonly itemValues: string;
  readonly anotherLook: string;
  readonly marks: string;
  readonly identities: string;
  readonly concerns: string;
}

const codingColumns = 'status, note, passed, item_values AS itemValues, another_look AS anotherLook, marks, identities, concerns';

function asCoding({ status, note, passed, ...lists }: CodingRow): Coding {
  return {
    status,
    note,
    passed,
    values: JSON.parse(lists.itemValues) as Coding['values'],
    anotherLook: JSON.parse(lists.anotherLook) as Coding['anotherLook'],
    marks: JSON.parse(lists.marks) as Coding['marks'],
    identities: JSON.parse(lists.identities) as Coding['identities'],
    concerns: JSON.parse(lists.concerns) as Coding['concerns'],
  };
}

/** The id of a reviewer who has done anything in this review. */
export function knownReviewer(review: ReadableReview, name: string): number | undefined {
  return review.one<{ id: number }>('SELECT id FROM reviewer WHERE name = ?', name)?.id;
}

/** The id of a reviewer, adding one that is not known yet. */
export function reviewerId(review: WritableReview, name: string): number {
  return knownReviewer(review, name) ?? review.run('INSERT INTO reviewer (name) VALUES (?)', name);
}

/** Appends a revision to the log, under the newest codebook, and brings the current coding up to date. */
export function addRevision(
  review: WritableReview,
  reviewer: number,
  caseId: number,
  changes: Changes,
  at: string,
  kind: RevisionKind = 'act',
): Coding {
  const last = review.one<{ sequence: number | null }>(
    'SELECT max(sequence) AS sequence FROM coding_revision WHERE reviewer_id = ? AND epoch = ?',
    reviewer,
    ownEpoch,
  );
  review.run(
    `INSERT INTO coding_revision (id, reviewer_id, case_id, codebook_version, epoch, sequence, kind, at, changes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    randomUUID(),
    reviewer,
    caseId,
    wholeCodebook(review).version,
    ownEpoch,
    (last?.sequence ?? 0) + 1,
    kind,
    at,
    JSON.stringify(changes),
  );
  return refreshCurrent(review, reviewer, caseId);
}

/** Folds the log of one reviewer and case again, so that the current coding never depends on the order things came in. */
export function refreshCurrent(review: WritableReview, reviewer: number, caseId: number): Coding {
  const folded = foldedLog(review, reviewer, caseId);
  const coding = readCoding(folded, wholeCodebook(review));
  review.run(
    `INSERT OR REPLACE INTO current_coding (case_id, reviewer_id, status, note, passed, item_values, another_look, marks, identities, concerns)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    caseId,
    reviewer,
    coding.status,
    coding.note,
    coding.passed,
    JSON.stringify(coding.values),
    JSON.stringify(coding.anotherLook),
    JSON.stringify(coding.marks),
    JSON.stringify(coding.identities),
    JSON.stringify(coding.concerns),
  );
  return coding;
}

/** What one reviewer says of one case now. */
export function codingOf(review: ReadableReview, reviewer: string, caseId: number): Coding {
  const row = review.one<CodingRow>(
    `SELECT ${codingColumns} FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id WHERE case_id = ? AND name = ?`,
    caseId,
    reviewer,
  );
  return row ? asCoding(row) : emptyCoding;
}

/** Condition on a row of `current_coding`: complete, and neither made to calibrate nor by somebody with an interest in the case. */
export const counts = `status = 'complete' AND passed IS NOT 'interest' AND case_id ${isNoCalibration}`;

/** Ids of cases that more than one reviewer has completed. */
export const severallyCoded = `SELECT case_id FROM current_coding WHERE ${counts} GROUP BY case_id HAVING count(*) > 1`;

/** Complete codings by case id and reviewer: the only ones that count. `several`: only of cases that more than one has completed. */
export function completeCodings(review: ReadableReview, several = false): Map<number, Map<string, Readonly<Record<string, string>>>> {
  const rows = review.all<{ caseId: number; reviewer: string; itemValues: string }>(
    `SELECT case_id AS caseId, name AS reviewer, item_values AS itemValues FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
     WHERE ${counts} ${several ? `AND case_id IN (${severallyCoded})` : ''} ORDER BY case_id, name`,
  );
  const cases = new Map<number, Map<string, Readonly<Record<string, string>>>>();
  for (const row of rows) {
    const codings = cases.get(row.caseId) ?? new Map<string, Readonly<Record<string, string>>>();
    codings.set(row.reviewer, JSON.parse(row.itemValues) as Record<string, string>);
    cases.set(row.caseId, codings);
  }
  return cases;
}

/** Where each reviewer stands with the cases of a draw. */
export function progressOf(review: ReadableReview, drawId: number): { reviewer: string; complete: number; started: number }[] {
  return review.all(
    `SELECT name AS reviewer, sum(status = 'complete') AS complete, count(*) AS started
     FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
     WHERE case_id IN (${reviewableOfDraw}) AND (passed IS NULL OR status = 'complete') GROUP BY name ORDER BY name`,
    drawId,
  );
}
