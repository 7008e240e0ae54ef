import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** A file that a merge took codings from. */
export interface MergedReturn {
  readonly sha256: string;
  readonly fileName: string;
  readonly packageId: string;
  readonly returnedAt: string;
  /** Codings in it, and those of them that were new. */
  readonly codings: number;
  readonly added: number;
}

export interface Merge {
  readonly mergeId: number;
  readonly by: string;
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

export function addMerge(review: WritableReview, by: string, at: string): number {
  return review.run('INSERT INTO merge_step (merged_by, at) VALUES (?, ?)', by, at);
}

/** One file counts once in a merge, however often it was named. */
export function addMergedReturn(review: WritableReview, mergeId: number, returned: MergedReturn): void {
  const { sha256, fileName, packageId, returnedAt, codings, added } = returned;
  review.run(
    `INSERT INTO merge_file (merge_id, sha256, file_name, package_id, returned_at, codings, added) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    mergeId,
    sha256,
    fileName,
    packageId,
    returnedAt,
    codings,
    added,
  );
}

/** Newest first. */
export function allMerges(review: ReadableReview): Merge[] {
  return review.all<Merge>(
    `SELECT merge_step.id AS mergeId, merged_by AS "by", merge_step.at AS at, undone_by AS undoneBy, merge_undo.at AS undoneAt
     FROM merge_step LEFT JOIN merge_undo ON merge_undo.merge_id = merge_step.id ORDER BY merge_step.id DESC`,
  );
}

const selectReturned = `SELECT sha256, file_name AS fileName, package_id AS packageId, returned_at AS returnedAt, codings, added FROM merge_file`;

export function returnsOfMerge(review: ReadableReview, mergeId: number): MergedReturn[] {
  return review.all<MergedReturn>(`${selectReturned} WHERE merge_id = ? ORDER BY file_name, sha256`, mergeId);
}

/** The fullest return of a package that was taken in and not taken back since, with the moment of the merge. */
export function lastReturnOf(review: ReadableReview, packageId: string): (MergedReturn & { readonly mergedAt: string }) | null {
  const sql = `SELECT sha256, file_name AS fileName, package_id AS packageId, returned_at AS returnedAt, codings, added, merge_step.at AS mergedAt
    FROM merge_file JOIN merge_step ON merge_step.id = merge_file.merge_id
    WHERE package_id = ? AND merge_step.id NOT IN (SELECT merge_id FROM merge_undo) ORDER BY returned_at DESC, merge_step.id DESC LIMIT 1`;
  return review.one<MergedReturn & { mergedAt: string }>(sql, packageId) ?? null;
}

/** Whether a file was ever taken in, by its SHA-256. */
export function wasMerged(review: ReadableReview, sha256: string): boolean {
  return review.one('SELECT 1 FROM merge_file WHERE sha256 = ? LIMIT 1', sha256) !== undefined;
}

export function addMergeUndo(review: WritableReview, mergeId: number, by: string, at: string): void {
  review.run('INSERT INTO merge_undo (merge_id, undone_by, at) VALUES (?, ?, ?)', mergeId, by, at);
}
