import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import type { Spoilt, TableRow } from './table.ts';

/** Why a row cannot be taken, as a finished sentence; null where it can: it has as many cells as there are columns, and all can be read. */
export function whyBad({ cells, line, spoilt }: TableRow, width: number): string | null {
  if (spoilt) return whySpoilt(spoilt, line);
  return cells.length === width ? null : texts.imports.wrongCells(cells.length, width, line);
}

/** What is wrong with the cell of a row that cannot be taken, as a finished sentence. */
export function whySpoilt({ kind, column }: Spoilt, line: number): string {
  if (kind === 'bytes') return texts.imports.badBytes(column, line);
  return kind === 'beyond' ? texts.imports.beyondHeadings(column, line) : texts.imports.longCell(column, limits.cell, line);
}
