import type { Changes, Revision } from '../../shared/coding/coding.ts';
import { type Folded, foldRevisions } from '../../shared/coding/fold-revisions.ts';
import type { ReadableReview } from '../review-file/review.ts';

/** Codings made in the review itself are of the first epoch; a re-issued work package starts a higher one. */
export const ownEpoch = 1;

/** A revision as the fold and undo read it. */
type Logged = Omit<Revision, 'reviewer' | 'caseRef' | 'at'>;

interface LoggedRow extends Omit<Logged, 'changes'> {
  readonly caseId: number;
  readonly changes: string;
}

const columns = 'id, case_id AS caseId, codebook_version AS codebookVersion, epoch, sequence, kind, changes';

function asLogged(row: LoggedRow): Logged & { readonly caseId: number } {
  return { ...row, changes: JSON.parse(row.changes) as Changes };
}

/** All that one reviewer said of one case. */
export function logOf(review: ReadableReview, reviewer: number, caseId: number): Logged[] {
  const sql = `SELECT ${columns} FROM coding_revision WHERE case_id = ? AND reviewer_id = ? AND set_aside = 0`;
  return review.all<LoggedRow>(sql, caseId, reviewer).map(asLogged);
}

/** What the log of one reviewer and case adds up to. */
export function foldedLog(review: ReadableReview, reviewer: number, caseId: number): Folded {
  return foldRevisions(logOf(review, reviewer, caseId));
}

/** Revisions read at once, walking back. */
const pageLength = 50;

/** What a reviewer did in this review itself, whatever the case, from the newest back; as much of it as is asked for. */
export function* newestFirst(review: ReadableReview, reviewer: number): Generator<Logged & { readonly caseId: number }> {
  const sql = `SELECT ${columns} FROM coding_revision WHERE reviewer_id = ? AND epoch = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
  let below = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = review.all<LoggedRow>(sql, reviewer, ownEpoch, below, pageLength);
    yield* page.map(asLogged);
    const last = page.at(-1);
    if (!last || page.length < pageLength) return;
    below = last.sequence;
  }
}

/** Whose coding of which case there is. */
interface CodingKey {
  readonly reviewer: number;
  readonly caseId: number;
}

/** Every coding there is, whatever its state. */
export function codingKeys(review: ReadableReview): CodingKey[] {
  return review.all('SELECT reviewer_id AS reviewer, case_id AS caseId FROM current_coding ORDER BY case_id, reviewer_id');
}
