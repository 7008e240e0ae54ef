/** A cell by its row and column, both from 0; the row of headings is not counted. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows that are seen at once. */
  readonly page: number;
}

/** Where a key leads from a cell, after the ARIA pattern of a data grid; null for a key that does not move. */
export function cellAfter(key: string, withControl: boolean, from: Cell, { rows, columns, page }: Extent): Cell | null {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const to = (row: number, column: number): Cell => ({
    row: Math.min(Math.max(row, 0), lastRow),
    column: Math.min(Math.max(column, 0), lastColumn),
  });
  if (withControl) {
    if (key === 'Home') return to(0, 0);
    return key === 'End' ? to(lastRow, lastColumn) : null;
  }
  if (key === 'ArrowDown') return to(from.row + 1, from.column);
  if (key === 'ArrowUp') return to(from.row - 1, from.column);
  if (key === 'ArrowRight') return to(from.row, from.column + 1);
  if (key === 'ArrowLeft') return to(from.row, from.column - 1);
  if (key === 'PageDown') return to(from.row + page, from.column);
  if (key === 'PageUp') return to(from.row - page, from.column);
  if (key === 'Home') return to(from.row, 0);
  return key === 'End' ? to(from.row, lastColumn) : null;
}
