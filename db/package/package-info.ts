import type { WorkPackageInfo } from '../../shared/contract/package-commands.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { workPackageOf } from '../store/work-package.ts';

/** By what the audit trail of a package knows that its codings were written for return. */
export const returnedAction = 'codings-returned';

/** What a package says of itself, and how far it has come; null for a review. */
export function packageInfo(review: ReadableReview): WorkPackageInfo | null {
  const held = workPackageOf(review);
  if (!held) return null;
  const last = review.one<{ at: string; detail: string }>(
    'SELECT at, detail FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1',
    returnedAction,
  );
  const codings = last ? ((JSON.parse(last.detail) as { codings?: number }).codings ?? 0) : 0;
  const sql = 'SELECT count(DISTINCT case_id) AS n FROM coding_revision WHERE epoch = ? AND at > ?';
  const unreturned = review.one<{ n: number }>(sql, held.epoch, last?.at ?? '')?.n ?? 0;
  const { packageId, reviewer, cases, codebookVersion, epoch, due, issuedBy, issuedAt } = held;
  const returned = last ? { at: last.at, codings } : null;
  return { packageId, reviewer, cases, codebookVersion, epoch, due, issuedBy, issuedAt, returned, unreturned };
}
