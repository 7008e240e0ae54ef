import type { Steps } from '../../shared/draw/steps.ts';
import { type NarrativePart, narrativeText } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** Characters indexed in one go: some 0.2 s of work, so that whoever codes meanwhile hardly waits for a change to be saved. */
const charactersAtOnce = 4_000_000;

/** Narratives read between two looks at a cancel. */
const page = 100;

interface IndexedRow {
  readonly id: number;
  readonly narrative: string;
}

/** The case up to which narratives are indexed; cases are only ever added, so all before it are. */
function lastIndexed(review: ReadableReview): number {
  return review.one<{ id: number | null }>('SELECT max(rowid) AS id FROM narrative_index')?.id ?? 0;
}

/** Narratives of the review that a search would not see as they are now. */
export function countUnindexed(review: ReadableReview): number {
  const last = lastIndexed(review);
  const sql = `SELECT (SELECT count(*) FROM case_record WHERE id > ?) + (SELECT count(*) FROM narrative_stale WHERE case_id <= ?) AS n`;
  return review.one<{ n: number }>(sql, last, last)?.n ?? 0;
}

/**
 * Indexes the next narratives that are not indexed as they stand: first those that have changed, then those that are new. It need not come to
 * the end of them; whoever asks looks at what is left. Steps tell how many are indexed, `already` included; the outcome how many were done.
 */
export function* indexNext(review: WritableReview, already: number): Steps<number> {
  let done = 0;
  let characters = 0;
  const changed = review.all<IndexedRow>(
    'SELECT id, narrative FROM narrative_stale JOIN case_record ON id = case_id WHERE id <= ? ORDER BY id',
    lastIndexed(review),
  );
  for (const row of changed) {
    characters += put(review, row);
    done++;
    if (done % page === 0) yield already + done;
    if (characters > charactersAtOnce) break;
  }
  if (done > 0) forgetRemoved(review);
  for (let last = lastIndexed(review); characters <= charactersAtOnce; ) {
    const rows = review.all<IndexedRow>('SELECT id, narrative FROM case_record WHERE id > ? ORDER BY id LIMIT ?', last, page);
    if (rows.length === 0) break;
    for (const row of rows) characters += put(review, row);
    last = rows.at(-1)?.id ?? last;
    done += rows.length;
    yield already + done;
  }
  return done;
}

/**
 * Brings the index up to date with narratives that were changed in this transaction, so that no word which was taken out of them is left in
 * the file. Costs a rewriting of the index, about a second for 100,000 narratives. Cases that were never indexed stay so.
 */
export function reindexCases(review: WritableReview, caseIds: readonly number[]): void {
  const last = lastIndexed(review);
  const indexed = caseIds.filter((caseId) => caseId <= last);
  for (const caseId of indexed) {
    const row = review.one<IndexedRow>('SELECT id, narrative FROM case_record WHERE id = ?', caseId);
    if (row) put(review, row);
  }
  if (indexed.length > 0) forgetRemoved(review);
}

/** Indexes a narrative, in place of what was indexed of its case. Gives its length. */
function put(review: WritableReview, { id, narrative }: IndexedRow): number {
  const text = narrativeText(JSON.parse(narrative) as NarrativePart[]);
  review.run('INSERT OR REPLACE INTO narrative_index (rowid, text) VALUES (?, ?)', id, text);
  review.run('DELETE FROM narrative_stale WHERE case_id = ?', id);
  return text.length;
}

/**
 * A row that is replaced is only marked as gone: its words stay in the pages of an index without content (its `secure-delete` has no say
 * there) until these are written anew, which is done here. What they stood in before is overwritten, as all that is deleted from a review.
 */
function forgetRemoved(review: WritableReview): void {
  review.run(`INSERT INTO narrative_index (narrative_index) VALUES ('optimize')`);
}
