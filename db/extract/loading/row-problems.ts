import type { Problem } from '../../../shared/contract/extract-commands.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { MappedRow } from '../mapping/compile-mapping.ts';
import { whyBad } from '../reading/bad-row.ts';
import type { TableRow } from '../reading/table.ts';
import type { CellFinding } from '../screening/screening.ts';
import { quoteCell } from './quote-cell.ts';

const breaks = /[\r\n]/;

/** True where a stray quote may have drawn the rows behind into one cell: nobody can tell, so it is not taken for one row. */
export function mayHoldOthers({ stray, cells }: TableRow): boolean {
  return stray && cells.some((cell) => breaks.test(cell));
}

/** Why a row cannot be taken as one case, as a finished sentence; null where it can. */
export function whyRejected(row: TableRow, width: number): string | null {
  // However many cells it has: the quote that drew other rows in drew their commas in too.
  return !row.spoilt && mayHoldOthers(row) ? texts.imports.mayHoldOthers(row.line, row.lastLine) : whyBad(row, width);
}

/** Controls, marks of direction, joiners: two references that look the same would be two cases. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Why a text cannot be the reference of a case, as a finished sentence; null where it can. */
export function whyReference(reference: string): string | null {
  if (breaks.test(reference)) return texts.imports.referenceBreaks();
  return unseen.test(reference) ? texts.imports.referenceUnseen() : null;
}

/** A row as it came, and what the screen found in it: whatever became of the row since, a problem quotes its cells with those masked. */
export interface SeenRow {
  readonly row: TableRow;
  readonly found: readonly CellFinding[];
}

/** True for a row of which there is something to tell though it can be taken. */
export function hasProblems(row: TableRow, { unread }: MappedRow): boolean {
  return row.stray || row.doubts !== undefined || unread.length > 0;
}

/**
 * What could not be read in a row, or is doubtful before it is read; null where there is nothing.
 *
 * @param isKept whether a column is, by its number from 0: of one that is dropped nothing needs to be told
 */
export function problemsOf(
  { row, found }: SeenRow,
  mapped: MappedRow,
  headings: readonly string[],
  isKept: (column: number) => boolean,
): readonly Problem[] | null {
  if (!hasProblems(row, mapped)) return null;
  const unread: Problem[] = mapped.unread.map(({ column, tell }) => {
    const heading = headings[column] ?? '';
    return { row: row.row, message: tell(heading, quoteSeen({ row, found }, column)), column: heading };
  });
  const problems = [...unread, ...doubtsOf(row, headings, isKept)];
  return row.stray ? [...problems, { row: row.row, message: texts.imports.strayQuote() }] : problems;
}

/** The cells of a workbook's row that do not say all that was meant. */
export function doubtsOf({ row, doubts = [] }: TableRow, headings: readonly string[], isKept = (_: number) => true): readonly Problem[] {
  return doubts.flatMap(({ column, kind }) => {
    const heading = headings[column];
    return heading === undefined || !isKept(column) ? [] : [{ row, message: texts.imports.doubt(kind, heading), column: heading }];
  });
}

/** Cells of a row that are empty here though something stands in the file. */
export function emptiedIn({ doubts = [] }: TableRow, isKept: (column: number) => boolean): number {
  return doubts.filter(({ column, kind }) => kind !== 'long-number' && isKept(column)).length;
}

/** One cell of a row as a sentence may quote it. */
export function quoteSeen({ row, found }: SeenRow, column: number): string {
  return quoteCell(row.cells[column] ?? '', found.find((finding) => finding.column === column)?.spans ?? []);
}
