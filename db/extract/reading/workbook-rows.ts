import { basename } from 'node:path';
import { nearest } from '../../../shared/nearest.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { suggestFields, sure } from '../mapping/suggest-mapping.ts';
import { listSheets, readSheet, type SheetInfo, type SheetRow } from '../workbook/workbook.ts';
import { findHeadings } from './find-headings.ts';
import { nameColumns } from './name-columns.ts';
import type { RowSource } from './table.ts';

const rowsForGuesses = 60;
/** Sheets that are looked into for the one with the cases. */
const sheetsTried = 8;

export interface WorkbookRows extends RowSource {
  readonly sheet: string;
  readonly sheets: readonly SheetInfo[];
  /** Other visible sheets with case references, where nobody has chosen. */
  readonly alike: readonly string[];
}

/**
 * The rows of a sheet of a workbook: the one that is named, else the first visible one with a case reference among its headings, else the
 * first visible one that holds anything. A cover sheet or notes often come first.
 */
export async function openWorkbook(path: string, sheet: string | null, signal: AbortSignal | undefined): Promise<Result<WorkbookRows>> {
  const listed = await listSheets(path, signal);
  if (!listed.ok) return listed;
  const sheets = listed.value;
  if (sheet !== null) {
    const names = sheets.map(({ name }) => name);
    if (!names.includes(sheet))
      return fail('unknown-sheet', texts.workbook.noSuchSheet(basename(path), sheet, names, nearest(sheet, names)), {
        file: path,
        field: 'sheet',
      });
    return opened(path, sheet, sheets, await firstRows(path, sheet, signal));
  }
  const visible = sheets.filter(({ hidden }) => !hidden).slice(0, sheetsTried);
  let fallback: Result<WorkbookRows> | null = null;
  for (const { name } of visible) {
    const first = await firstRows(path, name, signal);
    const found = opened(path, name, sheets, first);
    if (!found.ok) return found;
    if (hasReference(found.value))
      return ok({ ...found.value, alike: await sheetsWithReference(path, sheets, behind(visible, name), signal) });
    if (found.value.first.length > 0) fallback ??= found;
  }
  return fallback ?? fail('extract-empty', texts.errors.extractEmpty(basename(path)), { file: path });
}

function behind(sheets: readonly SheetInfo[], name: string): readonly SheetInfo[] {
  return sheets.slice(sheets.findIndex((sheet) => sheet.name === name) + 1);
}

/** Those of some sheets that could have been taken as well. What cannot be read is not asked for, and so is no reason to refuse. */
async function sheetsWithReference(
  path: string,
  sheets: readonly SheetInfo[],
  some: readonly SheetInfo[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name } of some) {
    const found = opened(path, name, sheets, await firstRows(path, name, signal));
    if (found.ok && hasReference(found.value)) names.push(name);
  }
  return names;
}

function opened(path: string, sheet: string, sheets: readonly SheetInfo[], first: Result<readonly SheetRow[]>): Result<WorkbookRows> {
  if (!first.ok) return first;
  return ok({
    sheet,
    sheets,
    alike: [],
    first: first.value,
    read: async (take, { signal, progress }) => {
      const read = await readSheet(
        path,
        sheet,
        (rows) =>
          take(
            rows.map(({ line, cells, doubts }) => ({ line, lastLine: line, cells, stray: false, spoilt: null, ...(doubts && { doubts }) })),
          ),
        {
          ...(signal && { signal }),
          ...(progress && { onProgress: progress }),
        },
      );
      if (!read.ok) return read;
      const { formulasWithoutValue, errors } = read.value;
      return ok({
        notes: [
          ...(formulasWithoutValue > 0 ? [texts.imports.formulasWithoutValue(formulasWithoutValue)] : []),
          ...(errors > 0 ? [texts.imports.errorCells(errors)] : []),
        ],
      });
    },
  });
}

async function firstRows(path: string, sheet: string, signal: AbortSignal | undefined): Promise<Result<readonly SheetRow[]>> {
  const enough = new AbortController();
  const stop = () => enough.abort();
  signal?.addEventListener('abort', stop);
  const rows: SheetRow[] = [];
  const read = await readSheet(
    path,
    sheet,
    (found) => {
      rows.push(...found);
      if (rows.length >= rowsForGuesses) stop();
    },
    { signal: enough.signal },
  );
  signal?.removeEventListener('abort', stop);
  if (!read.ok && (read.error.code !== 'cancelled' || signal?.aborted)) return read;
  return ok(rows.slice(0, rowsForGuesses));
}

function hasReference({ first }: WorkbookRows): boolean {
  const at = findHeadings(first);
  const cells = at === null ? [] : (first[at]?.cells ?? []);
  return suggestFields(nameColumns(cells).headings, []).some(({ field, confidence }) => field === 'caseRef' && confidence >= sure);
}
