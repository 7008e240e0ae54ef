import { randomUUID } from 'node:crypto';
import type { Changes, Coding, CodingStatus, RevisionKind } from '../../shared/coding/coding.ts';
import { emptyCoding } from '../../shared/coding/coding.ts';
import { type Folded, foldRevisions } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { wholeCodebook } from './codebooks.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** Codings made in the review itself are of the first epoch; a re-issued work package starts a higher one. */
const ownEpoch = 1;

interface RevisionRow {
  readonly id: string;
  readonly codebookVersion: number;
  readonly epoch: number;
  readonly sequence: number;
  readonly changes: string;
}

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

/** The id of a reviewer, adding one that is not known yet. */
export function reviewerId(review: WritableReview, name: string): number {
  const known = review.one<{ id: number }>('SELECT id FROM reviewer WHERE name = ?', name);
  return known?.id ?? review.run('INSERT INTO reviewer (name) VALUES (?)', name);
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

/** What the log of one reviewer and case adds up to. */
export function foldedLog(review: ReadableReview, reviewer: number, caseId: number): Folded {
  const rows = review.all<RevisionRow>(
    'SELECT id, codebook_version AS codebookVersion, epoch, sequence, changes FROM coding_revision WHERE case_id = ? AND reviewer_id = ?',
    caseId,
    reviewer,
  );
  return foldRevisions(rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Changes })));
}

/** Whose coding of which case there is. */
export interface CodingKey {
  readonly reviewer: number;
  readonly caseId: number;
}

/** Every coding there is, whatever its state. */
export function codingKeys(review: ReadableReview): CodingKey[] {
  return review.all('SELECT reviewer_id AS reviewer, case_id AS caseId FROM current_coding ORDER BY case_id, reviewer_id');
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
