import { basename } from 'node:path';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { sha256Hex } from '../../sha256.ts';
import { checkReference } from '../mapping/check-reference.ts';
import { compileMapping, type RowPlan } from '../mapping/compile-mapping.ts';
import { mappingOf, suggestFields } from '../mapping/suggest-mapping.ts';
import { hasLabels } from '../mapping/suggest-values.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { type ScreenedColumn, screenedColumns } from '../screening/screening.ts';
import { ColumnTally } from './column-tally.ts';

/** Rows that suggestions look at, and rows that a force's own labels are looked for in. */
export const rowsForSuggestion = 50;
const rowsForLabels = 20_000;

export interface ImportPlan {
  readonly mapping: Mapping;
  readonly rows: RowPlan;
  /** The columns as the screen is to see them. */
  readonly columns: readonly ScreenedColumn[];
}

/** The mapping that a person gives, its file where it is one, and the one that this review used for the same headings. */
export interface MappingChoice {
  readonly given: Mapping | null;
  readonly mappingFile: string | null;
  readonly reused: Mapping | null;
}

/**
 * Which columns there are and what each becomes: by the mapping that is given, else the one this review used for the same headings, else the
 * suggested one.
 */
export async function planImport(
  table: Table,
  { given, mappingFile, reused }: MappingChoice,
  numberRows: string | null,
  signal: AbortSignal | undefined,
): Promise<Result<ImportPlan>> {
  const { file, headings } = table;
  const first = await firstRows(table, rowsForSuggestion, signal);
  if (!first.ok) return first;
  if (first.value.length === 0) return fail('extract-no-rows', texts.errors.extractNoRows(basename(file)), { file });
  const known = given ?? reused;
  const reference = checkReference(table, known, numberRows);
  if (!reference.ok) return reference;
  const suggested = known ? ok(known) : await suggestMapping(table, first.value, signal);
  if (!suggested.ok) return suggested;
  const mapping = suggested.value;
  // A mapping that is given is what somebody has looked at; what it does not say is told, not guessed. One that was used before holds the labels of
  // another file: those of this one are understood as they would be without it.
  const rows = compileMapping(mapping, headings, numberRows, { file, mappingFile }, { learns: given === null });
  if (!rows.ok) return rows;
  return ok({ mapping, rows: rows.value, columns: screenedColumns(headings, rows.value.columns) });
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
