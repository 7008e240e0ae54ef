import { fail, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { runInWorker } from './run-in-worker.ts';
import type { SheetInfo, SheetRow, SheetSummary } from './sheet-row.ts';

export type { CellDoubt, SheetInfo, SheetRow, SheetSummary } from './sheet-row.ts';

export interface ReadSheetOptions {
  readonly signal?: AbortSignal;
  /** Inflated bytes read, of all that will be; about twenty times a second. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The sheets of an XLSX or ODS, in the order of its tabs. A workbook is never parsed in this thread: a worker does it, with limits on
 * memory and time, and ends with it.
 *
 * Fails with a code of `RefusalCode`, `workbook-stalled`, `cancelled`, or that of the file system's fault; never throws.
 */
export async function listSheets(path: string, signal?: AbortSignal): Promise<Result<readonly SheetInfo[]>> {
  return runInWorker<readonly SheetInfo[]>({ kind: 'list', path }, { ...(signal && { signal }) });
}

/**
 * Reads one sheet from start to end, in batches of some 500 rows. The next batch comes when the promise of `onRows` is kept, and the
 * worker reads only a few batches ahead, so memory does not grow with the rows. Rows without a value are left out.
 *
 * Fails as `listSheets` does, and with `workbook-no-such-sheet`. What `onRows` itself throws ends the reading and is passed on.
 */
export async function readSheet(
  path: string,
  sheet: string,
  onRows: (rows: readonly SheetRow[]) => void | Promise<void>,
  options: ReadSheetOptions = {},
): Promise<Result<SheetSummary>> {
  if (options.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
  return runInWorker<SheetSummary>({ kind: 'read', path, sheet }, { ...options, onRows });
}
