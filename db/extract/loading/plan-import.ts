import { basename } from 'node:path';
import type { Inspection, Mapping } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { fieldKind } from '../../../shared/vocabulary/case-fields.ts';
import { sha256Hex } from '../../sha256.ts';
import { checkReference } from '../mapping/check-reference.ts';
import { compileMapping, type RowPlan } from '../mapping/compile-mapping.ts';
import { dateOrder } from '../mapping/date-order.ts';
import { mappingOf, suggestFields } from '../mapping/suggest-mapping.ts';
import { hasLabels } from '../mapping/suggest-values.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { type ScreenedColumn, screenedColumns } from '../screening/screening.ts';
import { ColumnTally } from './column-tally.ts';

/** Rows that suggestions look at, and rows that a force's own labels are looked for in. */
export const rowsForSuggestion = 50;
const rowsForLabels = 20_000;
const rowsForDates = 2_000;
/** Characters. */
const longestDate = 40;

export interface ImportPlan {
  readonly mapping: Mapping;
  readonly rows: RowPlan;
  /** The columns as the screen is to see them. */
  readonly columns: readonly ScreenedColumn[];
  /** Columns of dates whose order deserves a second look. */
  readonly dates: Inspection['dates'];
}

/**
 * Which columns there are and what each becomes: by the mapping that is given, else the one this review used for the same headings, else the
 * suggested one.
 */
export async function planImport(
  table: Table,
  given: Mapping | null,
  numberRows: string | null,
  signal: AbortSignal | undefined,
  { isReused = false }: { readonly isReused?: boolean } = {},
): Promise<Result<ImportPlan>> {
  const { file, headings } = table;
  const first = await firstRows(table, rowsForSuggestion, signal);
  if (!first.ok) return first;
  if (first.value.length === 0) return fail('extract-no-rows', texts.errors.extractNoRows(basename(file)), { file });
  const reference = checkReference(headings, given, numberRows, file);
  if (!reference.ok) return reference;
  const suggested = given ? ok(given) : await suggestMapping(table, first.value, signal);
  if (!suggested.ok) return suggested;
  const mapping = suggested.value;
  // What somebody gave has been looked at, and what it does not say is told, not guessed. One that the program takes up again understands more.
  const rows = compileMapping(mapping, headings, numberRows, { learns: given === null || isReused });
  if (!rows.ok) return rows;
  const dates = await datesOf(table, rows.value, first.value, signal);
  if (!dates.ok) return dates;
  return ok({ mapping, rows: rows.value, columns: screenedColumns(headings, rows.value.columns), dates: dates.value });
}

/** Whether the first dates of each column say that the day comes first; of a workbook, whose dates are seldom text, those of the first rows. */
async function datesOf(
  table: Table,
  { columns }: RowPlan,
  first: readonly TableRow[],
  signal: AbortSignal | undefined,
): Promise<Result<Inspection['dates']>> {
  const dated = columns.flatMap((field, column) =>
    field !== null && field !== 'narrative' && field !== 'extra' && fieldKind(field) === 'date' ? [column] : [],
  );
  const values = new Map(dated.map((column) => [column, [] as string[]]));
  const take = (row: TableRow): void => {
    // A date is short; what is longer is none, and would only be held.
    for (const [column, seen] of values) seen.push((row.cells[column] ?? '').slice(0, longestDate));
  };
  if (dated.length === 0 || table.reading.format !== 'csv') first.forEach(take);
  else {
    const read = await eachOfFirst(table, rowsForDates, signal, take);
    if (!read.ok) return read;
  }
  return ok(
    [...values].flatMap(([column, seen]) => {
      const { order, example } = dateOrder(seen);
      return example === null || order === 'day-first' || order === 'other'
        ? []
        : [{ column: table.headings[column] ?? '', order, example }];
    }),
  );
}

/**
 * The suggested mapping. Labels that a force has of its own are looked for further down: the rare ones seldom stand in the first rows. Those that
 * come later still are understood when they come.
 */
async function suggestMapping(table: Table, first: readonly TableRow[], signal: AbortSignal | undefined): Promise<Result<Mapping>> {
  const { headings } = table;
  const cells = first.map((row) => row.cells);
  const suggestions = suggestFields(headings, cells);
  const labelled = suggestions.flatMap(({ field }, column) => (field !== null && hasLabels(field) ? [column] : []));
  const tallies = headings.map(() => new ColumnTally());
  const read =
    labelled.length === 0
      ? ok(null)
      : await eachOfFirst(table, rowsForLabels, signal, (row) => {
          for (const column of labelled) tallies[column]?.add(row.cells[column] ?? '');
        });
  if (!read.ok) return read;
  return ok(
    mappingOf(
      headings,
      suggestions,
      tallies.map((tally) => tally.firstValues),
    ),
  );
}

/** The first rows of data. */
export async function firstRows(table: Table, count: number, signal?: AbortSignal): Promise<Result<readonly TableRow[]>> {
  const rows: TableRow[] = [];
  const read = await eachOfFirst(table, count, signal, (row) => rows.push(row));
  return read.ok ? ok(rows) : read;
}

/** Shows the first rows one after the other. Reads hardly further than they are. */
async function eachOfFirst(
  table: Table,
  count: number,
  signal: AbortSignal | undefined,
  take: (row: TableRow) => void,
): Promise<Result<null>> {
  const enough = new AbortController();
  const stop = () => enough.abort();
  signal?.addEventListener('abort', stop);
  let taken = 0;
  const read = await table.read(
    (found) => {
      for (const row of found.slice(0, count - taken)) take(row);
      taken += found.length;
      if (taken >= count) stop();
    },
    { signal: enough.signal },
  );
  signal?.removeEventListener('abort', stop);
  if (!read.ok && (read.error.code !== 'cancelled' || signal?.aborted)) return read;
  return ok(null);
}

/** What extracts of one kind have in common. */
export function headingsSha256(headings: readonly string[]): string {
  return sha256Hex(JSON.stringify(headings));
}
