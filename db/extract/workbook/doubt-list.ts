import type { CellDoubt } from './sheet-row.ts';

/** Doubts told of one row; a sheet of nothing but errors would else be told cell by cell over its whole width. */
const most = 100;

/** The doubts of the row that is being read. Most rows have none, and cost nothing. */
export class DoubtList {
  private doubts: CellDoubt[] | undefined;

  add(column: number, kind: CellDoubt['kind'], times = 1): void {
    this.doubts ??= [];
    for (let at = column; at < column + times && this.doubts.length < most; at++) this.doubts.push({ column: at, kind });
  }

  /** Those of the row, which then begins anew; nothing where there are none. */
  take(): readonly CellDoubt[] | undefined {
    const { doubts } = this;
    this.doubts = undefined;
    return doubts;
  }
}
