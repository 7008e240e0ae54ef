import type { MergedSpan } from '../workbook/sheet-row.ts';
import type { Spoilt } from './spoilt.ts';

/** A row of the beginning of a table. */
export interface FirstRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Where a row of a text ends, if not where it begins. */
  readonly lastLine?: number;
  readonly spoilt?: Spoilt | null;
  /** What is merged in a row of a sheet. */
  readonly merged?: readonly MergedSpan[];
}

export function lastLineOf({ line, lastLine = line }: FirstRow): number {
  return lastLine;
}

const bareValue = /^[\d\s.,:/+-]+$/;

/** True for a cell of nothing but digits and what stands between them: a number or a date. */
export function isBare(cell: string): boolean {
  return bareValue.test(cell);
}

/** How many cells are filled, a merged one counted once however many columns it spans. */
export function filledIn({ cells, merged = [] }: FirstRow): number {
  const repeated = merged.reduce((sum, { left, right }) => sum + right - left, 0);
  return Math.max(0, cells.filter((cell) => cell.trim() !== '').length - repeated);
}
