import { isBlank, readFindQuery } from '../../shared/find/find-query.ts';
import { hitFinder } from '../../shared/find/query-hits.ts';
import { type Snippet, snippetsOf } from '../../shared/find/snippets.ts';
import { type NarrativePart, narrativeText } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { isListed } from './case-ids.ts';

/** Where in a narrative what was looked for stands. */
export interface Places {
  readonly hits: number;
  readonly snippets: readonly Snippet[];
}

const nowhere: Places = { hits: 0, snippets: [] };

/** Looks through the narratives of some cases: a page of those found, never all. Null where nothing is looked for. */
export function placesIn(
  review: ReadableReview,
  ids: readonly number[],
  text: string,
  around: boolean,
): ((caseId: number) => Places) | null {
  const query = readFindQuery(text);
  if (isBlank(query)) return null;
  const find = hitFinder(query);
  const sql = `SELECT id, narrative FROM case_record WHERE ${isListed}`;
  const places = new Map<number, Places>();
  for (const { id, narrative } of review.all<{ id: number; narrative: string }>(sql, JSON.stringify(ids))) {
    const whole = narrativeText(JSON.parse(narrative) as NarrativePart[]);
    const hits = find(whole);
    places.set(id, { hits: hits.length, snippets: around ? snippetsOf(whole, hits) : [] });
  }
  return (caseId) => places.get(caseId) ?? nowhere;
}
