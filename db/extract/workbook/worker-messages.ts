import type { Result } from '../../../shared/result.ts';
import type { CellDoubt, MergedSpan } from './sheet-row.ts';

/** What a worker is started with. */
export type WorkbookRequest =
  | { readonly kind: 'list'; readonly path: string }
  | { readonly kind: 'read'; readonly path: string; readonly sheet: string };

export type WorkbookAnswer =
  | {
      readonly kind: 'rows';
      readonly lines: readonly number[];
      readonly cells: readonly (readonly string[])[];
      /** By the place of the row in the batch; only the first rows of a sheet have any. */
      readonly merged: ReadonlyMap<number, readonly MergedSpan[]>;
      /** By the place of the row in the batch. */
      readonly doubts: ReadonlyMap<number, readonly CellDoubt[]>;
    }
  /** Inflated bytes. A sign of life, too. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'finished'; readonly result: Result<unknown> };

/** The only word to a worker: a batch has been taken, another may come. */
export const more = 'more';

/** Batches on their way at a time: enough that neither side waits for the other, few enough to hold little. */
export const batchesUnderWay = 4;
