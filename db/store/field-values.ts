import { type FactFieldId, factFieldIds, fieldKind, isCaseField } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { columnOf } from './cases.ts';

/** Cases looked at for names and values: those of a million would take seconds to count, and a person picks from a list all the same. */
const lookedAt = 20_000;

/** Fields with a value, in their own order, and extra attributes in byte order, of the first cases. */
export function fieldsInUse(review: ReadableReview): string[] {
  const some = factFieldIds.map((id) => `max(${columnOf(id)} IS NOT NULL) AS ${columnOf(id)}`).join(', ');
  const row = review.one<Record<string, number | null>>(`SELECT ${some} FROM case_record WHERE id <= ?`, lookedAt) ?? {};
  const extras = review.all<{ name: string }>(
    'SELECT DISTINCT key AS name FROM case_record, json_each(case_record.extra) WHERE case_record.id <= ? ORDER BY key',
    lookedAt,
  );
  return [...factFieldIds.filter((id) => row[columnOf(id)] === 1), ...extras.map(({ name }) => name)];
}

/** The commonest values of a field or extra attribute among the first cases, as text, commonest first. */
export function commonValues(review: ReadableReview, name: string, limit: number): { value: string; cases: number }[] {
  if (!isCaseField(name)) {
    const sql = `SELECT value, count(*) AS cases FROM case_record, json_each(case_record.extra)
      WHERE case_record.id <= ? AND key = ? AND value <> '' GROUP BY value ORDER BY cases DESC, value LIMIT ?`;
    return review.all(sql, lookedAt, name, limit);
  }
  const column = columnOf(name as FactFieldId);
  const sql = `SELECT CAST(${column} AS TEXT) AS value, count(*) AS cases FROM case_record
    WHERE id <= ? AND ${column} IS NOT NULL GROUP BY ${column} ORDER BY cases DESC, ${column} LIMIT ?`;
  const rows = review.all<{ value: string; cases: number }>(sql, lookedAt, limit);
  // The flag is kept as 1 or 0, and an expression writes it as true or false.
  return fieldKind(name) === 'boolean' ? rows.map(({ value, cases }) => ({ value: flags[value] ?? value, cases })) : rows;
}

const flags: Readonly<Record<string, string>> = { '1': 'true', '0': 'false' };
