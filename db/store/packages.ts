import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { openCalibration } from './calibration.ts';
import { reviewableOfDraw } from './exclusions.ts';

/** A work package as it was issued. */
export interface Issued {
  readonly packageId: string;
  readonly reviewer: string;
  readonly drawId: number;
  readonly epoch: number;
  readonly codebookVersion: number;
  readonly fileName: string;
  readonly encrypted: boolean;
  readonly due: string | null;
  readonly issuedBy: string;
  readonly issuedAt: string;
}

/** Where a package that was withdrawn ended. */
export interface Withdrawal {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export function addPackage(review: WritableReview, issued: Omit<Issued, 'reviewer'> & { readonly reviewerId: number }): void {
  review.run(
    `INSERT INTO package (id, reviewer_id, draw_id, epoch, codebook_version, file_name, encrypted, due, issued_by, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    issued.packageId,
    issued.reviewerId,
    issued.drawId,
    issued.epoch,
    issued.codebookVersion,
    issued.fileName,
    Number(issued.encrypted),
    issued.due,
    issued.issuedBy,
    issued.issuedAt,
  );
}

export function addPackageCases(review: WritableReview, packageId: string, caseIds: readonly number[]): void {
  for (const caseId of caseIds) review.run('INSERT INTO package_case (package_id, case_id) VALUES (?, ?)', packageId, caseId);
}

const selectIssued = `SELECT package.id AS packageId, name AS reviewer, draw_id AS drawId, epoch, codebook_version AS codebookVersion,
  file_name AS fileName, encrypted, due, issued_by AS issuedBy, at AS issuedAt FROM package JOIN reviewer ON reviewer.id = reviewer_id`;

type IssuedRow = Omit<Issued, 'encrypted'> & { readonly encrypted: number };

/** Packages of a draw, newest first of each reviewer. */
export function packagesOf(review: ReadableReview, drawId: number): Issued[] {
  const rows = review.all<IssuedRow>(`${selectIssued} WHERE draw_id = ? ORDER BY name, epoch DESC`, drawId);
  return rows.map((row) => ({ ...row, encrypted: row.encrypted === 1 }));
}

export function issuedPackage(review: ReadableReview, packageId: string): Issued | null {
  const row = review.one<IssuedRow>(`${selectIssued} WHERE package.id = ?`, packageId);
  return row ? { ...row, encrypted: row.encrypted === 1 } : null;
}

/** Ids of the cases that were issued in a package. */
export function casesOfPackage(review: ReadableReview, packageId: string): number[] {
  const sql = 'SELECT case_id AS id FROM package_case WHERE package_id = ?';
  return review.all<{ id: number }>(sql, packageId).map(({ id }) => id);
}

export function withdrawalOf(review: ReadableReview, packageId: string): Withdrawal | null {
  const sql = 'SELECT reason, withdrawn_by AS "by", at FROM package_withdrawal WHERE package_id = ?';
  return review.one<Withdrawal>(sql, packageId) ?? null;
}

export function addWithdrawal(review: WritableReview, packageId: string, { reason, by, at }: Withdrawal): void {
  review.run('INSERT INTO package_withdrawal (package_id, reason, withdrawn_by, at) VALUES (?, ?, ?, ?)', packageId, reason, by, at);
}

/** The epoch that the next package of a reviewer begins: later than any they were given and any they have coded in. */
export function nextEpoch(review: ReadableReview, reviewer: number): number {
  const sql = `SELECT max(epoch) AS epoch FROM (SELECT epoch FROM package WHERE reviewer_id = ?
    UNION ALL SELECT epoch FROM coding_revision WHERE reviewer_id = ? UNION ALL SELECT 1)`;
  return (review.one<{ epoch: number }>(sql, reviewer, reviewer)?.epoch ?? 1) + 1;
}

/**
 * Ids of the cases that are on a reviewer's desk: shared out to them and neither taken out of the draw nor passed on, in draw order. Whoever
 * knows somebody in a case is not given its text again.
 */
export function casesOnDesk(review: ReadableReview, drawId: number, reviewer: number): number[] {
  const sql = `SELECT draw_case.case_id AS id FROM draw_case
    JOIN assignment ON assignment.draw_id = draw_case.draw_id AND assignment.case_id = draw_case.case_id
    LEFT JOIN current_coding ON current_coding.case_id = draw_case.case_id AND current_coding.reviewer_id = assignment.reviewer_id
    WHERE draw_case.draw_id = ? AND assignment.reviewer_id = ? AND passed IS NULL AND draw_case.case_id IN (${reviewableOfDraw})
      AND draw_case.case_id NOT IN (SELECT case_id FROM interest WHERE interest.reviewer_id = assignment.reviewer_id)
    ORDER BY position`;
  return review.all<{ id: number }>(sql, drawId, reviewer, drawId).map(({ id }) => id);
}

/** Ids of the cases that all read to calibrate now, without those this reviewer has passed on. */
export function calibrationOnDesk(review: ReadableReview, reviewer: number): number[] {
  const passed = review.all<{ id: number }>(
    'SELECT case_id AS id FROM current_coding WHERE reviewer_id = ? AND passed IS NOT NULL',
    reviewer,
  );
  const off = new Set(passed.map(({ id }) => id));
  return openCalibration(review)
    .map(({ caseId }) => caseId)
    .filter((id) => !off.has(id));
}
