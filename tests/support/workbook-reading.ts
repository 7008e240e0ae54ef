import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSheet, parseSheetNames } from '../../db/extract/workbook/parse-workbook.ts';
import type { SheetInfo, SheetRow, SheetSummary } from '../../db/extract/workbook/sheet-row.ts';
import type { CoreError, Result } from '../../shared/result.ts';

import { temporaryFolder } from './temporary-folder.ts';
import { type WorkbookSource, workbook } from './workbooks.ts';

export interface ReadBack {
  readonly rows: readonly SheetRow[];
  readonly summary: SheetSummary;
}

/** Writes bytes under a name and gives the path. */
export function file(bytes: Uint8Array | string, name = 'extract.xlsx'): string {
  const path = pathFor(name);
  writeFileSync(path, bytes);
  return path;
}

/** Reads a sheet in this thread; the worker around it has tests of its own. */
export async function readFileSheet(path: string, sheet = 'Cases'): Promise<Result<ReadBack>> {
  const rows: SheetRow[] = [];
  const read = await parseSheet(
    path,
    sheet,
    async (batch) => {
      rows.push(...batch);
    },
    () => {},
  );
  return read.ok ? { ok: true, value: { rows, summary: read.value } } : read;
}

/** What comes out of a workbook's first sheet. */
export async function readBack(source: WorkbookSource): Promise<ReadBack> {
  return succeeded(await readFileSheet(file(workbook(source)), source.sheets[0]?.name));
}

/** The cells of a sheet with these rows, without their row numbers. */
export async function cellsOf(rows: string, more: Omit<WorkbookSource, 'sheets'> = {}): Promise<readonly (readonly string[])[]> {
  return (await readBack({ sheets: [{ name: 'Cases', rows }], ...more })).rows.map(({ cells }) => cells);
}

/** One row of cells without references. */
export async function rowOf(cells: string, more: Omit<WorkbookSource, 'sheets'> = {}): Promise<readonly string[]> {
  return (await cellsOf(`<row>${cells}</row>`, more))[0] ?? [];
}

export async function sheetNames(source: WorkbookSource): Promise<readonly SheetInfo[]> {
  return succeeded(await parseSheetNames(file(workbook(source)), () => {}));
}

/** Why bytes are refused: the same whether the sheets are listed or one of them is read, unless the fault is in the sheet. */
export async function refusalOf(bytes: Uint8Array | string, name?: string): Promise<CoreError> {
  const read = await readFileSheet(file(bytes, name));
  if (read.ok) throw new Error('It was read.');
  return read.error;
}

export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A file in a folder that goes when the test ends. */
export function pathFor(name: string): string {
  return join(temporaryFolder(), name);
}
