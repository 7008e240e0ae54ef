export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** The part of a merged range that lies in one row: columns from 0, the last one included. */
export interface MergedSpan {
  readonly left: number;
  readonly right: number;
  /** True where the range begins in a row above, so that the value is repeated from there. */
  readonly fromAbove: boolean;
}

/** A cell whose text is not all that its sender meant: an error, a formula that was never calculated, or a number that a sheet cannot hold. */
export interface CellDoubt {
  /** From 0. */
  readonly column: number;
  readonly kind: 'error' | 'no-value' | 'long-number';
}

export interface SheetRow {
  /** Number of the row on its sheet, from 1. */
  readonly line: number;
  /** Every cell as text; blank ones behind the last that has something are left off. */
  readonly cells: readonly string[];
  /** Merged ranges that gave the row some of its cells, in the first rows alone. */
  readonly merged?: readonly MergedSpan[];
  readonly doubts?: readonly CellDoubt[];
}

export interface SheetSummary {
  /** Rows that hold something. */
  readonly rows: number;
  /** Formulas that were never calculated, so that the workbook holds no value for them; their cells are given as blank. */
  readonly formulasWithoutValue: number;
  /** Cells that hold an error such as #N/A; they are given as blank. */
  readonly errors: number;
}

/** Row `line`, and as many equal ones below it as `times` says. Cells may have holes, which are blank cells. */
export interface RowRun {
  readonly line: number;
  readonly cells: readonly string[];
  readonly times: number;
  readonly merged?: readonly MergedSpan[];
  readonly doubts?: readonly CellDoubt[];
}
