import type { Changes, Revision } from '../../shared/coding/coding.ts';
import { compareStamps, foldRevisions, type Stamp } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { wholeCodebook } from './codebooks.ts';
import { storeCurrent } from './codings.ts';

/** A revision that is here already, as a merge looks at it. */
export interface Had extends Stamp {
  readonly caseId: number;
  readonly digest: string;
  /** True where it was brought by a merge that was undone. */
  readonly setAside: boolean;
}

/** All revisions of one reviewer that were ever taken in or made here, by id and by case. */
export interface Received {
  get(id: string): Had | undefined;
  /** How many of a case are in force. */
  countOf(caseId: number): number;
  /** The latest of a case that is in force. */
  latestOf(caseId: number): Stamp | undefined;
  /** Adds one that is in force now, or puts one that was set aside in force. */
  add(had: Had): void;
}

type HadRow = Omit<Revision, 'changes' | 'reviewer'> & {
  readonly caseId: number;
  readonly changes: string;
  readonly digest: string;
  readonly setAside: number;
};

/** Reads them; those of an older file, which have no digests, get them now. */
export function receivedOf(review: ReadableReview, reviewerId: number, reviewer: string): Received {
  const byId = new Map<string, Had>();
  const inForce = new Map<number, { count: number; latest: Stamp }>();
  const add = (had: Had): void => {
    byId.set(had.id, had);
    if (had.setAside) return;
    const known = inForce.get(had.caseId);
    if (!known) inForce.set(had.caseId, { count: 1, latest: had });
    else inForce.set(had.caseId, { count: known.count + 1, latest: compareStamps(known.latest, had) < 0 ? had : known.latest });
  };
  const rows = review.all<HadRow>(
    `SELECT coding_revision.id AS id, case_id AS caseId, case_ref AS caseRef, codebook_version AS codebookVersion, epoch, sequence, kind, at,
       iif(digest = '', changes, '') AS changes, digest, set_aside AS setAside
     FROM coding_revision JOIN case_record ON case_record.id = case_id WHERE reviewer_id = ?`,
    reviewerId,
  );
  for (const { caseId, digest, setAside, ...said } of rows) {
    const known = digest === '' ? sha256Hex(revisionContent({ ...said, reviewer })) : digest;
    add({ caseId, epoch: said.epoch, sequence: said.sequence, id: said.id, digest: known, setAside: setAside === 1 });
  }
  return {
    get: (id) => byId.get(id),
    countOf: (caseId) => inForce.get(caseId)?.count ?? 0,
    latestOf: (caseId) => inForce.get(caseId)?.latest,
    add,
  };
}

/** Brings back a revision that an undone merge had brought, as part of another. */
export function reinstate(review: WritableReview, id: string, mergeId: number): void {
  review.run('UPDATE coding_revision SET set_aside = 0, merge_id = ? WHERE id = ?', mergeId, id);
}

/** Sets aside all that a merge brought; whose codings of which cases that touches. */
export function setAside(review: WritableReview, mergeId: number): { reviewerId: number; caseId: number }[] {
  const touched = review.all<{ reviewerId: number; caseId: number }>(
    'SELECT DISTINCT reviewer_id AS reviewerId, case_id AS caseId FROM coding_revision WHERE merge_id = ? AND set_aside = 0',
    mergeId,
  );
  review.run('UPDATE coding_revision SET set_aside = 1 WHERE merge_id = ?', mergeId);
  return touched;
}

type Entry = Omit<Revision, 'reviewer' | 'caseRef' | 'at'>;

/**
 * Folds the logs of some cases of one reviewer again, reading the log once: many at a time come so much faster than one by one. Where nothing is
 * left of a coding it goes. Yields how many cases are done.
 */
export function* refreshCases(review: WritableReview, reviewerId: number, caseIds: ReadonlySet<number>): Steps<void> {
  const codebook = wholeCodebook(review);
  const rows = review.all<Omit<Entry, 'changes'> & { caseId: number; changes: string }>(
    `SELECT id, case_id AS caseId, codebook_version AS codebookVersion, epoch, sequence, kind, changes FROM coding_revision
     WHERE reviewer_id = ? AND set_aside = 0`,
    reviewerId,
  );
  const logs = new Map<number, Entry[]>();
  for (const { caseId, ...row } of rows) {
    if (!caseIds.has(caseId)) continue;
    const entry = { ...row, changes: JSON.parse(row.changes) as Changes };
    logs.set(caseId, [...(logs.get(caseId) ?? []), entry]);
  }
  let done = 0;
  for (const caseId of caseIds) {
    const log = logs.get(caseId);
    if (log) storeCurrent(review, reviewerId, caseId, readCoding(foldRevisions(log), codebook));
    else review.run('DELETE FROM current_coding WHERE case_id = ? AND reviewer_id = ?', caseId, reviewerId);
    if (++done % 200 === 0) yield done;
  }
}
