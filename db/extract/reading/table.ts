import type { Reading } from '../../../shared/contract/extract-commands.ts';
import type { Result } from '../../../shared/result.ts';
import type { CellDoubt } from '../workbook/workbook.ts';
import type { FirstRow } from './first-row.ts';
import type { Spoilt } from './spoilt.ts';

/** One row of data as it stands in the file. */
export interface TableRow {
  /** From 1, headings and blank rows not counted. */
  readonly row: number;
  /** Lines of the file on which the row begins and ends, or its row of the sheet, from 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** True where a quote stood at a place that has no meaning and was kept as it is. */
  readonly stray: boolean;
  readonly spoilt: Spoilt | null;
  /** Cells of a workbook that do not say all that was meant. */
  readonly doubts?: readonly CellDoubt[];
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch of rows: how much of the file is behind, and of how much. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Takes some hundred rows at a time; the reader waits for it. */
export type TakeRows = (rows: readonly TableRow[]) => void | Promise<void>;

/** An extract of whatever format, with what was decided on how to read it. */
export interface Table {
  /** Absolute path. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly reading: Reading;
  /** The heading row as it stands. */
  readonly rawHeadings: readonly string[];
  /** One different name a column. */
  readonly headings: readonly string[];
  /** Other sheets that could have been taken as well. */
  readonly alikeSheets?: readonly string[];
  /** Finished sentences on what was passed over or named by us. */
  readonly notes: readonly string[];
  /**
   * Reads all rows of data from the beginning. Rows of any length are handed on: what a ragged row means is the importer's decision. Fails
   * with `cancelled` when the signal ends it, and where the file cannot be read or is not what it was when it was opened.
   */
  read(take: TakeRows, options?: ReadOptions): Promise<Result<TableTotals>>;
}

export interface TableTotals {
  readonly rows: number;
  /** Finished sentences on what was seen on the way. */
  readonly notes: readonly string[];
}

/** A row of a file, be it a title, headings or data. */
export type SourceRow = Omit<TableRow, 'row'>;

/** Rows of a file in order, titles, headings and all. */
export interface RowSource {
  /** The first rows, some 60, for guesses. */
  readonly first: readonly FirstRow[];
  /** Every row, blank ones too. */
  read(
    take: (rows: readonly SourceRow[]) => void | Promise<void>,
    options: ReadOptions,
  ): Promise<Result<{ readonly notes: readonly string[] }>>;
}
