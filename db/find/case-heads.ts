import { contentFlagsOf } from '../../shared/vocabulary/content-flags.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { isListed } from './case-ids.ts';

/** What cases are filtered and sorted by, besides where somebody stands in them. */
export interface CaseHead {
  readonly caseRef: string;
  readonly flags: readonly string[];
}

export function caseHeads(review: ReadableReview, ids: readonly number[]): ReadonlyMap<number, CaseHead> {
  const sql = `SELECT id, case_ref AS caseRef, content_flags AS flags FROM case_record WHERE ${isListed}`;
  const rows = review.all<{ id: number; caseRef: string; flags: string | null }>(sql, JSON.stringify(ids));
  return new Map(rows.map(({ id, caseRef, flags }) => [id, { caseRef, flags: contentFlagsOf(flags) }]));
}
