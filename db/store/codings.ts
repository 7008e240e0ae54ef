import { randomUUID } from 'node:crypto';
import type { Changes, Coding, CodingStatus } from '../../shared/coding/coding.ts';
import { emptyCoding } from '../../shared/coding/coding.ts';
import { foldRevisions } from '../../shared/coding/fold-revisions.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** Codings made in the review itself are of the first epoch; a re-issued work package starts a higher one. */
const ownEpoch = 1;

interface RevisionRow {
  readonly id: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly changes: string;
}

interface CodingRow {
  readonly status: CodingStatus;
  readonly note: string;
  readonly itemValues: string;
}

function asCoding(row: CodingRow): Coding {
  return { status: row.status, note: row.note, values: JSON.parse(row.itemValues) as Record<string, string> };
}

/** The id of a reviewer, adding one that is not known yet. */
export function reviewerId(review: WritableReview, name: string): number {
  const known = review.one<{ id: number }>('SELECT id FROM reviewer WHERE name = ?', name);
  return known?.id ?? review.run('INSERT INTO reviewer (name) VALUES (?)', name);
}

/** Appends a revision to the log and brings the current coding up to date. */
export function addRevision(
  review: WritableReview,
  reviewer: number,
  caseId: number,
  codebookVersion: number,
  changes: Changes,
  at: string,
): Coding {
  const last = review.one<{ sequence: number | null }>(
    'SELECT max(sequence) AS sequence FROM coding_revision WHERE reviewer_id = ? AND epoch = ?',
    reviewer,
    ownEpoch,
  );
  review.run(
    `INSERT INTO coding_revision (id, reviewer_id, case_id, codebook_version, epoch, sequence, at, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    randomUUID(),
    reviewer,
    caseId,
    codebookVersion,
    ownEpoch,
    (last?.sequence ?? 0) + 1,
    at,
    JSON.stringify(changes),
  );
  return refreshCurrent(review, reviewer, caseId);
}

/** Folds the log of one reviewer and case again, so that the current coding never depends on the order things came in. */
function refreshCurrent(review: WritableReview, reviewer: number, caseId: number): Coding {
  const rows = review.all<RevisionRow>(
    'SELECT id, epoch, sequence, changes FROM coding_revision WHERE case_id = ? AND reviewer_id = ?',
    caseId,
    reviewer,
  );
  const coding = foldRevisions(rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Changes })));
  review.run(
    `INSERT INTO current_coding (case_id, reviewer_id, status, note, item_values) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (case_id, reviewer_id) DO UPDATE SET status = excluded.status, note = excluded.note, item_values = excluded.item_values`,
    caseId,
    reviewer,
    coding.status,
    coding.note,
    JSON.stringify(coding.values),
  );
  return coding;
}

/** What one reviewer says of one case now. */
export function codingOf(review: ReadableReview, reviewer: string, caseId: number): Coding {
  const row = review.one<CodingRow>(
    `SELECT status, note, item_values AS itemValues FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
     WHERE case_id = ? AND name = ?`,
    caseId,
    reviewer,
  );
  return row ? asCoding(row) : emptyCoding;
}

/** Complete codings by case id and reviewer: the only ones that count. */
export function completeCodings(review: ReadableReview): Map<number, Map<string, Readonly<Record<string, string>>>> {
  const rows = review.all<{ caseId: number; reviewer: string; itemValues: string }>(
    `SELECT case_id AS caseId, name AS reviewer, item_values AS itemValues FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
     WHERE status = 'complete' ORDER BY case_id, name`,
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
     WHERE case_id IN (${reviewableOfDraw}) GROUP BY name ORDER BY name`,
    drawId,
  );
}
