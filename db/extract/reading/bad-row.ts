import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import type { Spoilt } from './spoilt.ts';
import type { TableRow } from './table.ts';

/** Why a row cannot be taken, as a finished sentence; null where it can: it has as many cells as there are columns, and all can be read. */
export function whyBad(row: TableRow, width: number): string | null {
  if (row.spoilt) return whySpoilt(row.spoilt, row.line, row.lastLine);
  return row.cells.length === width ? null : texts.imports.wrongCells(row.cells.length, width, row.line, row.lastLine);
}

/** What is wrong with the cell of a row that cannot be taken, as a finished sentence. */
export function whySpoilt({ kind, column, encoding = 'utf-8' }: Spoilt, line: number, lastLine = line): string {
  const { imports } = texts;
  if (kind === 'bytes') return imports.badBytes(column, encoding, line, lastLine);
  if (kind === 'quote') return imports.textAfterQuote(column, line);
  return kind === 'beyond' ? imports.beyondHeadings(column, line) : imports.longCell(column, limits.cell, line, lastLine);
}
