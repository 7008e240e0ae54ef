import type { Changes, Revision } from '../../shared/coding/coding.ts';
import { type Folded, foldRevisions } from '../../shared/coding/fold-revisions.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { workPackageOf } from './work-package.ts';

/** Where the next revision of a reviewer stands in their log. */
export interface Place {
  readonly epoch: number;
  readonly sequence: number;
}

/**
 * A package has an epoch of its own. In a review codings are of the first epoch until a merge brings a later one, be it undone by now: what is
 * said here from then on is said later, so it begins an epoch that is later still, and that no package has.
 */
export function nextPlace(review: ReadableReview, reviewer: number): Place {
  const own = workPackageOf(review)?.epoch;
  const last = review.one<Place & { mergeId: number | null }>(
    `SELECT epoch, sequence, merge_id AS mergeId FROM coding_revision WHERE reviewer_id = ?
     ORDER BY epoch DESC, sequence DESC LIMIT 1`,
    reviewer,
  );
  if (own !== undefined) return { epoch: own, sequence: last?.epoch === own ? last.sequence + 1 : 1 };
  if (!last) return { epoch: 1, sequence: 1 };
  if (last.mergeId === null) return { epoch: last.epoch, sequence: last.sequence + 1 };
  const issued = review.one<{ epoch: number | null }>('SELECT max(epoch) AS epoch FROM package WHERE reviewer_id = ?', reviewer)?.epoch;
  return { epoch: Math.max(last.epoch, issued ?? 0) + 1, sequence: 1 };
}

/** A revision as it is kept: its changes as JSON, with the SHA-256 of what it says. */
interface KeptRevision extends Omit<Revision, 'reviewer' | 'caseRef' | 'changes'> {
  readonly reviewerId: number;
  readonly caseId: number;
  readonly changes: string;
  readonly digest: string;
  /** The merge that brought it; null where it was made in this file. */
  readonly mergeId: number | null;
}

export function insertRevision(review: WritableReview, kept: KeptRevision): void {
  review.run(
    `INSERT INTO coding_revision (id, reviewer_id, case_id, codebook_version, epoch, sequence, kind, at, changes, digest, merge_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    kept.id,
    kept.reviewerId,
    kept.caseId,
    kept.codebookVersion,
    kept.epoch,
    kept.sequence,
    kept.kind,
    kept.at,
    kept.changes,
    kept.digest,
    kept.mergeId,
  );
}

/** Appends a revision that is made here. */
export function appendRevision(
  review: WritableReview,
  revision: Revision & { readonly reviewerId: number; readonly caseId: number },
): void {
  const changes = JSON.stringify(revision.changes);
  insertRevision(review, { ...revision, changes, digest: sha256Hex(revisionContent({ ...revision, changes })), mergeId: null });
}

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

/**
 * What a reviewer did in this file itself since they were last given or handed in anything, whatever the case, from the newest back; as much of
 * it as is asked for.
 */
export function* newestFirst(review: ReadableReview, reviewer: number): Generator<Logged & { readonly caseId: number }> {
  const { epoch } = nextPlace(review, reviewer);
  const sql = `SELECT ${columns} FROM coding_revision WHERE reviewer_id = ? AND epoch = ? AND sequence < ? AND set_aside = 0
    ORDER BY sequence DESC LIMIT ?`;
  let below = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = review.all<LoggedRow>(sql, reviewer, epoch, below, pageLength);
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
