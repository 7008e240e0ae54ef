import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** Puts a row into a table of another file, column by column by their names. */
export function copyRow(to: WritableReview, table: string, row: Readonly<Record<string, unknown>>): void {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  to.run(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
}

/** The same with every row that a query finds; how many they were. */
export function copyRows(from: ReadableReview, to: WritableReview, sql: string, table: string, ...values: readonly unknown[]): number {
  const rows = from.all<Record<string, unknown>>(sql, ...values);
  for (const row of rows) copyRow(to, table, row);
  return rows.length;
}
