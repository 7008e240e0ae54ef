import { randomUUID } from 'node:crypto';
import type { Changes, Coding, CodingStatus, RevisionKind } from '../../shared/coding/coding.ts';
import { emptyCoding } from '../../shared/coding/coding.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { isNoCalibration } from './calibration.ts';
import { wholeCodebook } from './codebooks.ts';
import { appendRevision, foldedLog, nextPlace } from './coding-log.ts';
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
  const named = review.one<{ reviewer: string; caseRef: string }>(
    'SELECT name AS reviewer, case_ref AS caseRef FROM reviewer, case_record WHERE reviewer.id = ? AND case_record.id = ?',
    reviewer,
    caseId,
  );
  appendRevision(review, {
    id: randomUUID(),
    reviewerId: reviewer,
    caseId,
    ...(named ?? { reviewer: '', caseRef: '' }),
    codebookVersion: wholeCodebook(review).version,
    ...nextPlace(review, reviewer),
    kind,
    at,
    changes,
  });
  return refreshCurrent(review, reviewer, caseId);
}

/** Folds the log of one reviewer and case again, so that the current coding never depends on the order things came in. */
export function refreshCurrent(review: WritableReview, reviewer: number, caseId: number): Coding {
  const coding = readCoding(foldedLog(review, reviewer, caseId), wholeCodebook(review));
  storeCurrent(review, reviewer, caseId, coding);
  return coding;
}

/** Keeps what a log adds up to. */
export function storeCurrent(review: WritableReview, reviewer: number, caseId: number, coding: Coding): void {
  const { status, note, passed, itemValues, anotherLook, marks, identities, concerns } = asRow(coding);
  review.run(
    `INSERT OR REPLACE INTO current_coding (case_id, reviewer_id, status, note, passed, item_values, another_look, marks, identities, concerns)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    caseId,
    reviewer,
    status,
    note,
    passed,
    itemValues,
    anotherLook,
    marks,
    identities,
    concerns,
  );
}

function asRow({ status, note, passed, values, anotherLook, marks, identities, concerns }: Coding): CodingRow {
  return {
    status,
    note,
    passed,
    itemValues: JSON.stringify(values),
    anotherLook: JSON.stringify(anotherLook),
    marks: JSON.stringify(marks),
    identities: JSON.stringify(identities),
    concerns: JSON.stringify(concerns),
  };
}

/** A current coding as it is kept, to be held against what the log adds up to. */
export function currentRow(review: ReadableReview, reviewer: number, caseId: number): CodingRow | undefined {
  return review.one<CodingRow>(`SELECT ${codingColumns} FROM current_coding WHERE case_id = ? AND reviewer_id = ?`, caseId, reviewer);
}

export function derivedRow(review: ReadableReview, reviewer: number, caseId: number): CodingRow {
  return asRow(readCoding(foldedLog(review, reviewer, caseId), wholeCodebook(review)));
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
const counts = `status = 'complete' AND passed IS NOT 'interest' AND case_id ${isNoCalibration}`;

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

/** The complete codings of one case that count, whole, by reviewer. */
export function completeCodingsOf(review: ReadableReview, caseId: number): Map<string, Coding> {
  const rows = review.all<CodingRow & { reviewer: string }>(
    `SELECT name AS reviewer, ${codingColumns} FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
     WHERE ${counts} AND case_id = ? ORDER BY name`,
    caseId,
  );
  return new Map(rows.map(({ reviewer, ...row }) => [reviewer, asCoding(row)]));
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
