import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';
import { isOds, listOdsSheets, readOdsSheet } from './ods-workbook.ts';
import { readXlsxSheet, type TellProgress } from './read-xlsx-sheet.ts';
import { Refusal } from './refusal.ts';
import type { TakeRows } from './row-batches.ts';
import type { SheetInfo, SheetSummary } from './sheet-row.ts';
import { isXlsx, readXlsxWorkbook } from './xlsx-workbook.ts';
import { openPackage, type ZipPackage } from './zip-package.ts';

/** The sheets of a workbook, in its order. In this thread: only the worker and tests call it. */
export async function parseSheetNames(path: string, tell: TellProgress): Promise<Result<readonly SheetInfo[]>> {
  return withPackage(path, async (source) => {
    if (isOds(source)) return listOdsSheets(source, tell);
    if (!isXlsx(source)) throw notWorkbook();
    return (await readXlsxWorkbook(source)).sheets.map(({ name, hidden }) => ({ name, hidden }));
  });
}

/** Reads a sheet from start to end. In this thread: only the worker and tests call it. */
export async function parseSheet(path: string, sheet: string, take: TakeRows, tell: TellProgress): Promise<Result<SheetSummary>> {
  return withPackage(path, async (source) => {
    if (isOds(source)) {
      const summary = await readOdsSheet(source, sheet, take, tell);
      if (summary) return summary;
      throw noSuchSheet(sheet, await listOdsSheets(source, tell));
    }
    if (!isXlsx(source)) throw notWorkbook();
    const workbook = await readXlsxWorkbook(source);
    const found = workbook.sheets.find(({ name }) => name === sheet);
    if (!found) throw noSuchSheet(sheet, workbook.sheets);
    return readXlsxSheet(source, workbook, found, take, tell);
  });
}

async function withPackage<T>(path: string, work: (source: ZipPackage) => Promise<T>): Promise<Result<T>> {
  try {
    const source = await openPackage(path);
    try {
      return ok(await work(source));
    } finally {
      source.close();
    }
  } catch (problem) {
    if (problem instanceof Refusal) return fail(problem.code, problem.sentence(basename(path)), { file: path });
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
}

function notWorkbook(): Refusal {
  return new Refusal('workbook-unknown-format', texts.workbook.notWorkbook);
}

function noSuchSheet(sheet: string, sheets: readonly SheetInfo[]): Refusal {
  const names = sheets.map(({ name }) => name);
  return new Refusal('workbook-no-such-sheet', (file) => texts.workbook.noSuchSheet(file, sheet, names));
}
