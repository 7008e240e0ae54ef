import { basename } from 'node:path';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { sha256Hex } from '../../sha256.ts';
import { checkReference } from '../mapping/check-reference.ts';
import { compileMapping, type RowPlan } from '../mapping/compile-mapping.ts';
import { mappingOf, suggestFields } from '../mapping/suggest-mapping.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { type ScreenedColumn, screenedColumns } from '../screening/screening.ts';

/** Rows that suggestions look at. */
export const rowsForSuggestion = 50;

export interface ImportPlan {
  readonly mapping: Mapping;
  readonly rows: RowPlan;
  /** The columns as the screen is to see them. */
  readonly columns: readonly ScreenedColumn[];
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
): Promise<Result<ImportPlan>> {
  const { file, headings } = table;
  const first = await firstRows(table, rowsForSuggestion, signal);
  if (!first.ok) return first;
  if (first.value.length === 0) return fail('extract-no-rows', texts.errors.extractNoRows(basename(file)), { file });
  const reference = checkReference(headings, given, numberRows, file);
  if (!reference.ok) return reference;
  const mapping = given ?? suggested(headings, first.value);
  const rows = compileMapping(mapping, headings, numberRows);
  if (!rows.ok) return rows;
  return ok({ mapping, rows: rows.value, columns: screenedColumns(headings, rows.value.columns) });
}

function suggested(headings: readonly string[], rows: readonly TableRow[]): Mapping {
  const cells = rows.map((row) => row.cells);
  const columns = headings.map((_, column) => cells.map((row) => row[column] ?? ''));
  return mappingOf(headings, suggestFields(headings, cells), columns);
}

/** The first rows of data. Reads no further than they are. */
export async function firstRows(table: Table, count: number, signal?: AbortSignal): Promise<Result<readonly TableRow[]>> {
  const enough = new AbortController();
  const stop = () => enough.abort();
  signal?.addEventListener('abort', stop);
  const rows: TableRow[] = [];
  const read = await table.read(
    (found) => {
      rows.push(...found.slice(0, count - rows.length));
      if (rows.length >= count) stop();
    },
    { signal: enough.signal },
  );
  signal?.removeEventListener('abort', stop);
  if (!read.ok && (read.error.code !== 'cancelled' || signal?.aborted)) return read;
  return ok(rows);
}

/** What extracts of one kind have in common. */
export function headingsSha256(headings: readonly string[]): string {
  return sha256Hex(JSON.stringify(headings));
}
