import type { ReadableReview } from '../review-file/review.ts';

/** Ids as a query puts them into one JSON list, called `ids`: a row an id would take three times as long. */
export function idsOf(review: ReadableReview, sql: string, ...values: readonly unknown[]): readonly number[] {
  return JSON.parse(review.one<{ ids: string }>(sql, ...values)?.ids ?? '[]') as number[];
}

/** To be put behind `FROM case_record WHERE`; its one parameter is a JSON list of ids. */
export const isListed = 'id IN (SELECT value FROM json_each(?))';

/** Says of an id whether it is in a list, at no cost to speak of. */
export function idTest(ids: readonly number[]): (id: number) => boolean {
  const bits = new Uint8Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1);
  for (const id of ids) bits[id] = 1;
  return (id) => bits[id] === 1;
}
