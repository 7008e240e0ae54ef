import { basename } from 'node:path';
import type { Reading, ReadingChoices } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { hasBadByte } from './decode-bytes.ts';
import { encodingOf, notesOnEncoding } from './encoding-decided.ts';
import { type FileKind, fileKindOf } from './file-kind.ts';
import type { FileSurvey } from './file-survey.ts';
import { findHeadings, isAllBare } from './find-headings.ts';
import { type FirstRow, lastLineOf } from './first-row.ts';
import { type GroupedHeadings, withGroups } from './group-headings.ts';
import { isBlank } from './guess-delimiter.ts';
import { limits } from './limits.ts';
import { nameColumns } from './name-columns.ts';
import type { Spoilt } from './spoilt.ts';
import { type SurveyOptions, surveyFile } from './survey-file.ts';
import type { ReadOptions, RowSource, SourceRow, Table, TableRow, TableTotals, TakeRows } from './table.ts';
import { textRows } from './text-rows.ts';
import { openWorkbook } from './workbook-rows.ts';

/**
 * Opens an extract of whatever format: decides how to read it, but for what `choices` says, and finds its headings. Every refusal is a
 * sentence with the mend; nothing is written.
 */
export async function openTable(path: string, choices: ReadingChoices = {}, options: SurveyOptions = {}): Promise<Result<Table>> {
  const surveyed = await surveyFile(path, options);
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const kind = fileKindOf(survey.head);
  // What Excel's old format and a password make of a workbook is told apart where workbooks are read.
  const opened =
    kind === 'xlsx' || kind === 'ods' || kind === 'old-workbook'
      ? await workbookOf(survey, kind === 'ods' ? 'ods' : 'xlsx', choices, options)
      : await textOf(survey, kind, choices);
  if (!opened.ok) return opened;
  if (opened.value.rows.first.length === 0) return withoutRows(survey, opened.value.rows, options);
  return tableOf(survey, opened.value, choices.headerRow ?? null);
}

/** Why a file has no first row: a quote that is never closed, one line as long as a library, or nothing but blank lines. */
async function withoutRows({ file }: FileSurvey, rows: RowSource, { signal }: SurveyOptions): Promise<Result<never>> {
  let first: SourceRow | undefined;
  const read = await rows.read(
    (found) => {
      first ??= found.find(({ cells }) => !isBlank(cells));
    },
    { signal },
  );
  if (!read.ok) return read;
  if (first?.spoilt?.kind === 'quote') return quoteInHeadings(file, first.line, first.spoilt);
  return first
    ? fail('extract-not-table', texts.errors.extractNoFirstRow(basename(file), limits.head >> 20), { file })
    : fail('extract-empty', texts.errors.extractEmpty(basename(file)), { file });
}

/** A line that nobody can tell cells in, and that would hold several: the headings, more often than a title above them. */
function mayHoldHeadings({ cells, spoilt }: FirstRow, delimiter: string | null): boolean {
  return spoilt?.kind === 'quote' && (cells.length > 1 || (delimiter !== null && (cells[0] ?? '').includes(delimiter)));
}

function quoteInHeadings(file: string, line: number, { column }: Spoilt): Result<never> {
  return fail('extract-unreadable', texts.errors.extractUnreadable(basename(file), line, texts.imports.quoteInHeadings(column)), {
    file,
    line,
  });
}

interface Opened {
  readonly rows: RowSource;
  readonly reading: Omit<Reading, 'headerRow'>;
  /** Finished sentences on how the bytes are read. */
  readonly notes: readonly string[];
  readonly alikeSheets?: readonly string[];
}

async function workbookOf(
  survey: FileSurvey,
  format: 'xlsx' | 'ods',
  choices: ReadingChoices,
  options: SurveyOptions,
): Promise<Result<Opened>> {
  const { file } = survey;
  const unfit = (['encoding', 'delimiter'] as const).find((choice) => choices[choice] !== undefined);
  if (unfit) return fail('choice-unfit', texts.errors.workbookHasNo(basename(file), unfit), { file, field: unfit });
  const rows = await openWorkbook(file, choices.sheet ?? null, options.signal);
  if (!rows.ok) return rows;
  const { sheet, sheets, alike } = rows.value;
  return ok({
    rows: rows.value,
    reading: { format, encoding: null, delimiter: null, notUtf8: null, sheet, sheets: [...sheets] },
    notes: [],
    alikeSheets: alike,
  });
}

async function textOf(survey: FileSurvey, kind: FileKind, choices: ReadingChoices): Promise<Result<Opened>> {
  const { file } = survey;
  const name = basename(file);
  if (kind !== 'text') return fail('extract-not-text', texts.errors.extractOtherKind(name, kind), { file });
  if (choices.sheet !== undefined) return fail('unknown-sheet', texts.errors.textHasNoSheet(name, choices.sheet), { file, field: 'sheet' });
  const known = encodingOf(survey, choices.encoding);
  if (!known.ok) return known;
  const rows = await textRows(survey, known.value, choices.delimiter ?? null);
  if (!rows.ok) return rows;
  const { encoding, delimiter } = rows.value;
  return ok({
    rows: rows.value,
    reading: { format: 'csv', encoding, delimiter, notUtf8: survey.notUtf8, sheet: null, sheets: [] },
    notes: notesOnEncoding(survey, encoding, choices.encoding !== undefined),
  });
}

function tableOf(survey: FileSurvey, { rows, reading, notes: before, alikeSheets = [] }: Opened, headerRow: number | null): Result<Table> {
  const { file, bytes, sha256 } = survey;
  const name = basename(file);
  const at = headerRow === null ? findHeadings(rows.first) : rows.first.findIndex((row) => lastLineOf(row) >= headerRow);
  const headingRow = at === null || at < 0 ? undefined : rows.first[at];
  if (!headingRow) {
    return headerRow === null
      ? fail('extract-empty', texts.errors.extractEmpty(name), { file })
      : fail('extract-no-headings', texts.errors.extractHeaderRow(name, headerRow), { file, line: headerRow });
  }
  // A sheet's blank rows are left out by its reader.
  const isSkipped = headerRow !== null && reading.format !== 'csv' && headingRow.line > headerRow;
  if (headerRow !== null && (isSkipped || isBlank(headingRow.cells)))
    return fail('extract-no-headings', texts.errors.extractHeaderRowBlank(name, headerRow), { file, line: headerRow });
  const unsure = rows.first.slice(0, (at ?? 0) + 1).find((row) => mayHoldHeadings(row, reading.delimiter));
  if (unsure?.spoilt) return quoteInHeadings(file, unsure.line, unsure.spoilt);
  if (isAllBare(headingRow.cells)) {
    return fail('extract-no-headings', texts.errors.extractNoHeadings(name, headingRow.line), { file, line: headingRow.line });
  }
  const badHeading = headingRow.cells.some(hasBadByte);
  if (badHeading)
    return fail('extract-encoding', texts.errors.extractEncoding(name, headingRow.line, reading.encoding ?? 'utf-8'), {
      file,
      line: headingRow.line,
    });
  if (headingRow.cells.length > limits.columns)
    return fail('extract-too-wide', texts.errors.extractTooWide(name, headingRow.cells.length, limits.columns), {
      file,
      line: headingRow.line,
    });
  const grouped = withGroups(rows.first, at ?? 0);
  const rawHeadings = reading.format === 'csv' ? grouped.cells : withoutTail(grouped.cells, rows.first.slice((at ?? 0) + 1));
  const { headings, notes } = nameColumns(rawHeadings);
  return ok({
    file,
    bytes,
    sha256,
    reading: { ...reading, headerRow: headingRow.line },
    rawHeadings,
    headings,
    alikeSheets,
    notes: [...before, ...notesAbove(rows.first.slice(0, at ?? 0), headingRow.line, grouped), ...notes],
    read: (take, options = {}) => readBelow(rows, headingRow.line, headings.length, reading.format, take, options),
  });
}

/** What is to be said of the rows above the headings: those that are passed over, and a row of groups that gives headings their names. */
function notesAbove(above: readonly FirstRow[], headerRow: number, { joined, example }: GroupedHeadings): readonly string[] {
  const passed = above.filter(({ cells }) => !isBlank(cells)).length - (joined > 0 ? 1 : 0);
  return [
    ...(passed > 0 ? [texts.imports.titlesAbove(passed, headerRow)] : []),
    ...(example !== null ? [texts.imports.groupsJoined(joined, headerRow - 1, example)] : []),
  ];
}

/** A sheet's headings without blank ones at the end that have nothing under them: cells that were once filled, or only formatted. */
function withoutTail(cells: readonly string[], below: readonly { readonly cells: readonly string[] }[]): readonly string[] {
  const widest = Math.max(0, ...below.map((row) => row.cells.findLastIndex((cell) => cell.trim() !== '') + 1));
  return cells.slice(0, Math.max(widest, cells.findLastIndex((cell) => cell.trim() !== '') + 1));
}

/** The rows under the headings, numbered; blank ones are left out. */
async function readBelow(
  rows: RowSource,
  headingLine: number,
  width: number,
  format: Reading['format'],
  take: TakeRows,
  options: ReadOptions,
): Promise<Result<TableTotals>> {
  let row = 0;
  const read = await rows.read((found) => {
    const below: TableRow[] = [];
    for (const { cells, line, lastLine, stray, spoilt, doubts } of found) {
      if (line <= headingLine || isBlank(cells)) continue;
      row++;
      if (format === 'csv') below.push({ row, line, lastLine, cells, stray, spoilt });
      else below.push({ row, line, lastLine, stray, ...squared(cells, width), ...(doubts && { doubts }) });
    }
    return below.length > 0 ? take(below) : undefined;
  }, options);
  return read.ok ? ok({ rows: row, notes: read.value.notes }) : read;
}

/** A sheet's row as wide as its headings: a sheet has no ragged rows, only cells that hold nothing, and values that stand beside the table. */
function squared(cells: readonly string[], width: number): Pick<TableRow, 'cells' | 'spoilt'> {
  if (cells.length < width) return { cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')], spoilt: null };
  const beyond = cells.findIndex((cell, at) => at >= width && cell.trim() !== '');
  return { cells: cells.slice(0, width), spoilt: beyond < 0 ? null : { kind: 'beyond', column: beyond + 1 } };
}
