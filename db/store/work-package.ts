import type { ReadableReview } from '../review-file/review.ts';

/** What a work package is: the one row that only such a file has. */
export interface WorkPackage {
  readonly packageId: string;
  readonly format: number;
  readonly reviewer: string;
  readonly epoch: number;
  readonly codebookVersion: number;
  readonly cases: number;
  readonly due: string | null;
  readonly issuedBy: string;
  readonly issuedAt: string;
  /** An age recipient: what is returned is encrypted to it. */
  readonly recipient: string;
  /** By which a return is sealed, in hex. */
  readonly secret: string;
  /** SHA-256 of all that was issued. */
  readonly digest: string;
}

const known = new WeakMap<ReadableReview, WorkPackage | null>();

/** Null for a review. Asked at every key press, and it never changes. */
export function workPackageOf(review: ReadableReview): WorkPackage | null {
  const found = known.get(review);
  if (found !== undefined) return found;
  const sql = `SELECT package_id AS packageId, format, reviewer, epoch, codebook_version AS codebookVersion, cases, due, issued_by AS issuedBy,
    issued_at AS issuedAt, recipient, secret, digest FROM work_package`;
  const read = review.one<WorkPackage>(sql) ?? null;
  known.set(review, read);
  return read;
}
