import {
  type CaseRecord,
  type FactFieldId,
  type FieldValue,
  factFieldIds,
  type NarrativePart,
} from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { reviewableOfDraw } from './exclusions.ts';
import { rangeOf, spellingsOf } from './reference-prefix.ts';

const columnNames = new Map(factFieldIds.map((field) => [field, field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]));

/** `victimAgeBand` → `victim_age_band`. */
export function columnOf(field: FactFieldId): string {
  return columnNames.get(field) ?? field;
}

const columns = factFieldIds.map(columnOf);
const selectCase = `SELECT id, extract_id AS extractId, row, narrative, extra, ${columns.join(', ')} FROM case_record`;
const replaceCase = `UPDATE case_record SET extract_id = ?, row = ?, narrative = ?, extra = ?, ${columns.map((column) => `${column} = ?`).join(', ')}
  WHERE id = ?`;

/** A case as it is kept, with where it came from. */
export interface StoredCase extends CaseRecord {
  readonly id: number;
}

type CaseRow = { readonly id: number; readonly narrative: string; readonly extra: string } & Record<string, unknown>;

function factsOf(row: Readonly<Record<string, unknown>>): CaseRecord['facts'] {
  return Object.fromEntries(factFieldIds.map((field) => [field, fieldValue(field, row[columnOf(field)])]));
}

function asStored(row: CaseRow): StoredCase {
  return {
    id: row.id,
    caseRef: String(row['case_ref']),
    facts: factsOf(row),
    narrative: JSON.parse(row.narrative) as NarrativePart[],
    extra: JSON.parse(row.extra) as Record<string, string>,
  };
}

/** SQLite has no booleans: the flag is kept as 1 or 0, and a value that was neither yes nor no as text. */
export function fieldValue(field: FactFieldId, stored: unknown): FieldValue {
  if (field === 'domesticFlag' && typeof stored === 'number') return stored === 1;
  return (stored ?? null) as FieldValue;
}

function parameters(record: CaseRecord, extractId: number, row: number): unknown[] {
  const facts = factFieldIds.map((field) => {
    const value = record.facts[field] ?? null;
    return typeof value === 'boolean' ? Number(value) : value;
  });
  return [extractId, row, JSON.stringify(record.narrative), JSON.stringify(record.extra), ...facts];
}

export function replaceCaseWith(review: WritableReview, id: number, record: CaseRecord, extractId: number, row: number): void {
  review.run(replaceCase, ...parameters(record, extractId, row), id);
}

export function caseIdOf(review: ReadableReview, caseRef: string): number | undefined {
  return review.one<{ id: number }>('SELECT id FROM case_record WHERE case_ref = ?', caseRef)?.id;
}

/** The extract that a case came from, or was last replaced by. */
export function extractOf(review: ReadableReview, caseId: number): number | undefined {
  return review.one<{ extract: number }>('SELECT extract_id AS extract FROM case_record WHERE id = ?', caseId)?.extract;
}

/** True when a case has been drawn or coded: its text must then stay what reviewers saw. */
export function isInUse(review: ReadableReview, caseId: number): boolean {
  const used = 'SELECT 1 FROM draw_case WHERE case_id = ? UNION ALL SELECT 1 FROM coding_revision WHERE case_id = ? LIMIT 1';
  return review.one(used, caseId, caseId) !== undefined;
}

export function readCase(review: ReadableReview, caseRef: string): StoredCase | undefined {
  const row = review.one<CaseRow>(`${selectCase} WHERE case_ref = ?`, caseRef);
  return row && asStored(row);
}

export function readCaseById(review: ReadableReview, id: number): StoredCase | undefined {
  const row = review.one<CaseRow>(`${selectCase} WHERE id = ?`, id);
  return row && asStored(row);
}

/** References of the cases a reviewer has coded anything in, in byte order. */
export function caseRefsCodedBy(review: ReadableReview, reviewer: string): string[] {
  const sql = `SELECT case_ref AS ref FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id
    JOIN case_record ON case_record.id = case_id WHERE name = ? ORDER BY case_ref`;
  return review.all<{ ref: string }>(sql, reviewer).map(({ ref }) => ref);
}

/** Every case, in the order of the extracts and of the rows in them. */
export function allCases(review: ReadableReview): StoredCase[] {
  return review.all<CaseRow>(`${selectCase} ORDER BY extract_id, row`).map(asStored);
}

/** The cases of a draw that are to be reviewed: those taken out are not. */
export function casesOfDraw(review: ReadableReview, drawId: number): StoredCase[] {
  const sql = `${selectCase} WHERE id IN (${reviewableOfDraw}) ORDER BY extract_id, row`;
  return review.all<CaseRow>(sql, drawId).map(asStored);
}

/** A case as a table shows it: without what is to be read. */
export interface CaseLine {
  readonly id: number;
  readonly extractId: number;
  readonly row: number;
  readonly caseRef: string;
  readonly facts: CaseRecord['facts'];
}

type LineRow = Omit<CaseLine, 'facts' | 'caseRef'> & Record<string, unknown>;

const selectLine = `SELECT id, extract_id AS extractId, row, ${columns.join(', ')} FROM case_record`;

/**
 * A page of the cases in the order in which they came in, or of those whose reference begins so, in capitals or
 * small letters, in the order of references. Ids have no
 * gaps, because cases are only ever added, so a page is found by its place in a million as fast as in ten.
 */
export function browseCases(
  review: ReadableReview,
  offset: number,
  limit: number,
  startsWith: string,
): { readonly total: number; readonly found: readonly CaseLine[] } {
  const asLine = (row: LineRow): CaseLine => ({ ...row, caseRef: String(row['case_ref']), facts: factsOf(row) });
  if (startsWith === '') {
    const rows = review.all<LineRow>(`${selectLine} WHERE id > ? ORDER BY id LIMIT ?`, offset, limit);
    return { total: review.one<{ n: number | null }>('SELECT max(id) AS n FROM case_record')?.n ?? 0, found: rows.map(asLine) };
  }
  let total = 0;
  const found: LineRow[] = [];
  for (const spelling of spellingsOf(review, startsWith)) {
    const range = rangeOf(spelling);
    const here = review.one<{ n: number }>('SELECT count(*) AS n FROM case_record WHERE case_ref >= ? AND case_ref < ?', ...range)?.n ?? 0;
    const skipped = Math.max(0, offset - total);
    if (skipped < here && found.length < limit) {
      const sql = `${selectLine} WHERE case_ref >= ? AND case_ref < ? ORDER BY case_ref LIMIT ? OFFSET ?`;
      found.push(...review.all<LineRow>(sql, ...range, limit - found.length, skipped));
    }
    total += here;
  }
  return { total, found: found.map(asLine) };
}

export function countCases(review: ReadableReview): number {
  return review.one<{ n: number }>('SELECT count(*) AS n FROM case_record')?.n ?? 0;
}

/** Names of the extra attributes that occur, in byte order. */
export function extraNames(review: ReadableReview): string[] {
  const sql = 'SELECT DISTINCT key AS name FROM case_record, json_each(case_record.extra) ORDER BY key';
  return review.all<{ name: string }>(sql).map((row) => row.name);
}

/** True where any case has an extra attribute of that name. */
export function hasExtra(review: ReadableReview, name: string): boolean {
  const sql = 'SELECT 1 FROM case_record, json_each(case_record.extra) WHERE key = ? LIMIT 1';
  return review.one(sql, name) !== undefined;
}
