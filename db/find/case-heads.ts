import { contentFlagsOf } from '../../shared/vocabulary/content-flags.ts';
import type { ReadableReview } from '../review-file/review.ts';
import type { Placed } from './scope.ts';

/** What cases are filtered and sorted by, besides where somebody stands in them. */
export interface CaseHead {
  readonly caseRef: string;
  readonly flags: readonly string[];
}

/** To be put behind `FROM case_record WHERE`; its one parameter is what `idList` gives. */
export const isListed = 'id IN (SELECT value FROM json_each(?))';

export function idList(cases: readonly Placed[]): string {
  return JSON.stringify(cases.map(({ id }) => id));
}

export function caseHeads(review: ReadableReview, cases: readonly Placed[]): ReadonlyMap<number, CaseHead> {
  const sql = `SELECT id, case_ref AS caseRef, content_flags AS flags FROM case_record WHERE ${isListed}`;
  const rows = review.all<{ id: number; caseRef: string; flags: string | null }>(sql, idList(cases));
  return new Map(rows.map(({ id, caseRef, flags }) => [id, { caseRef, flags: contentFlagsOf(flags) }]));
}
