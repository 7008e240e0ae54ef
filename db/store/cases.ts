import {
  type CaseRecord,
  type FactFieldId,
  type FieldValue,
  factFieldIds,
  type NarrativePart,
} from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** `victimAgeBand` → `victim_age_band`. */
function columnOf(field: FactFieldId): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const columns = factFieldIds.map(columnOf);
const selectCase = `SELECT id, extract_id AS extractId, row, narrative, extra, ${columns.join(', ')} FROM case_record`;
const insertCase = `INSERT INTO case_record (extract_id, row, narrative, extra, ${columns.join(', ')})
  VALUES (${['?', '?', '?', '?', ...columns.map(() => '?')].join(', ')})`;
const replaceCase = `UPDATE case_record SET extract_id = ?, row = ?, narrative = ?, extra = ?, ${columns.map((column) => `${column} = ?`).join(', ')}
  WHERE id = ?`;

/** A case as it is kept, with where it came from. */
export interface StoredCase extends CaseRecord {
  readonly id: number;
}

type CaseRow = { readonly id: number; readonly narrative: string; readonly extra: string } & Record<string, unknown>;

function asStored(row: CaseRow): StoredCase {
  const facts: Partial<Record<FactFieldId, FieldValue>> = {};
  for (const field of factFieldIds) facts[field] = fieldValue(field, row[columnOf(field)]);
  return {
    id: row.id,
    caseRef: String(row['case_ref']),
    facts,
    narrative: JSON.parse(row.narrative) as NarrativePart[],
    extra: JSON.parse(row.extra) as Record<string, string>,
  };
}

/** SQLite has no booleans: the flag is kept as 1 or 0, and a value that was neither yes nor no as text. */
function fieldValue(field: FactFieldId, stored: unknown): FieldValue {
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

export function addCase(review: WritableReview, record: CaseRecord, extractId: number, row: number): void {
  review.run(insertCase, ...parameters(record, extractId, row));
}

export function replaceCaseWith(review: WritableReview, id: number, record: CaseRecord, extractId: number, row: number): void {
  review.run(replaceCase, ...parameters(record, extractId, row), id);
}

export function caseIdOf(review: ReadableReview, caseRef: string): number | undefined {
  return review.one<{ id: number }>('SELECT id FROM case_record WHERE case_ref = ?', caseRef)?.id;
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

/** Every case, in the order of the extracts and of the rows in them. */
export function allCases(review: ReadableReview): StoredCase[] {
  return review.all<CaseRow>(`${selectCase} ORDER BY extract_id, row`).map(asStored);
}

export function casesOfDraw(review: ReadableReview, drawId: number): StoredCase[] {
  const sql = `${selectCase} WHERE id IN (SELECT case_id FROM draw_case WHERE draw_id = ?) ORDER BY extract_id, row`;
  return review.all<CaseRow>(sql, drawId).map(asStored);
}

export function caseRefs(review: ReadableReview): string[] {
  return review.all<{ ref: string }>('SELECT case_ref AS ref FROM case_record').map((row) => row.ref);
}

export function countCases(review: ReadableReview): number {
  return review.one<{ n: number }>('SELECT count(*) AS n FROM case_record')?.n ?? 0;
}

/** Names of the extra attributes that occur, in byte order. */
export function extraNames(review: ReadableReview): string[] {
  const sql = 'SELECT DISTINCT key AS name FROM case_record, json_each(case_record.extra) ORDER BY key';
  return review.all<{ name: string }>(sql).map((row) => row.name);
}
