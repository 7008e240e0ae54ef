import type { Steps } from '../../shared/draw/steps.ts';
import { factFieldIds, type NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { columnOf } from '../store/cases.ts';
import { placesOf } from './find-words.ts';

/** Where words stand in one case: in parts of its narrative, by code points, and in other columns. */
export interface FoundInCase {
  readonly caseId: number;
  readonly caseRef: string;
  readonly parts: readonly { readonly part: string; readonly start: number; readonly end: number }[];
  /** Columns of the table that hold the words, and extra attributes by name. */
  readonly columns: readonly string[];
  readonly extras: readonly string[];
  /** How often the words stand in those. */
  readonly beside: number;
}

const page = 2000;
/** Facts that are words. A reference is a pseudonym of ours to keep, and what cases are known by. */
const columns = factFieldIds.filter((id) => id !== 'caseRef').map(columnOf);

type Row = { readonly id: number; readonly ref: string; readonly narrative: string; readonly extra: string } & Readonly<
  Record<string, unknown>
>;

/** Looks through every case of the review, a page at a time. */
export function* findEverywhere(review: ReadableReview, pattern: RegExp): Steps<readonly FoundInCase[]> {
  const sql = `SELECT id, case_ref AS ref, narrative, extra, ${columns.join(', ')} FROM case_record WHERE id > ? ORDER BY id LIMIT ${page}`;
  const found: FoundInCase[] = [];
  for (let after = 0, read = 0; ; ) {
    const rows = review.all<Row>(sql, after);
    if (rows.length === 0) return found;
    found.push(...rows.flatMap((row) => inCase(row, pattern)));
    after = rows.at(-1)?.id ?? after;
    read += rows.length;
    yield read;
  }
}

function inCase(row: Row, pattern: RegExp): FoundInCase[] {
  const parts = (JSON.parse(row.narrative) as NarrativePart[]).flatMap(({ column, text }) =>
    placesOf(text, pattern).map((place) => ({ part: column, ...place })),
  );
  const count = (value: unknown): number => (typeof value === 'string' ? placesOf(value, pattern).length : 0);
  const hit = columns.filter((column) => count(row[column]) > 0);
  const extra = row.extra === '{}' ? {} : (JSON.parse(row.extra) as Record<string, string>);
  const extras = Object.keys(extra).filter((name) => count(extra[name]) > 0);
  const beside = [...hit.map((column) => row[column]), ...extras.map((name) => extra[name])].reduce<number>(
    (sum, value) => sum + count(value),
    0,
  );
  return parts.length + beside === 0 ? [] : [{ caseId: row.id, caseRef: row.ref, parts, columns: hit, extras, beside }];
}

/** Texts that people wrote and that are logs, or the trail: they cannot be changed, so it is told how many have the words. */
const written = [
  'SELECT changes AS text FROM coding_revision',
  'SELECT reason AS text FROM resolution',
  'SELECT reason AS text FROM exclusion',
  'SELECT reason AS text FROM desk_answer',
  'SELECT detail AS text FROM audit',
  'SELECT content AS text FROM codebook',
  'SELECT value AS text FROM review_setting',
  'SELECT decisions AS text FROM extract',
  "SELECT title || ' ' || purpose AS text FROM review",
];

export function countBeyondReach(review: ReadableReview, pattern: RegExp): number {
  let count = 0;
  for (const sql of written) {
    // In JSON a line break before a word would pass for a letter of it.
    for (const { text } of review.all<{ text: string }>(sql)) count += placesOf(text.replace(/\\[nrt]/g, ' '), pattern).length;
  }
  return count;
}
