import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';
import type { RowRun, SheetRow } from './sheet-row.ts';

/** Takes a batch, and is done with it when the promise is: the reading waits for that. */
export type TakeRows = (rows: readonly SheetRow[]) => Promise<void>;

const [rowsInBatch, cellsInBatch, charactersInBatch] = [500, 50_000, 4_000_000];

/**
 * Hands rows on in batches. What the XML gives is kept as it comes, repeated rows as one run and gaps as gaps, and becomes whole rows only
 * on the way out: a few bytes of a hostile sheet can stand for a million rows or sixteen thousand columns.
 */
export class RowBatches {
  rows = 0;
  private readonly take: TakeRows;
  private readonly mostCells: number;
  private readonly runs: RowRun[] = [];
  private batch: SheetRow[] = [];
  private cells = 0;
  private characters = 0;
  private allCells = 0;

  constructor(take: TakeRows, mostCells: number = limits.cells) {
    this.take = take;
    this.mostCells = mostCells;
  }

  add(run: RowRun): void {
    this.runs.push(run);
  }

  /** Hands on every full batch; the last one only at the end. @throws Refusal */
  async flush(end = false): Promise<void> {
    for (const { line, cells, times, merged, doubts } of this.runs) {
      for (let copy = 0; copy < times; copy++) {
        this.collect({ line: line + copy, cells: withoutHoles(cells), ...(merged && { merged }), ...(doubts && { doubts }) });
        if (this.isFull()) await this.handOn();
      }
    }
    this.runs.length = 0;
    if (end && this.batch.length > 0) await this.handOn();
  }

  private collect(row: SheetRow): void {
    this.batch.push(row);
    this.rows++;
    this.cells += row.cells.length;
    this.allCells += row.cells.length;
    if (this.allCells > this.mostCells) throw tooLarge(texts.workbook.detail.cells(this.mostCells));
    for (const cell of row.cells) this.characters += cell.length;
  }

  private isFull(): boolean {
    return this.batch.length >= rowsInBatch || this.cells >= cellsInBatch || this.characters >= charactersInBatch;
  }

  private async handOn(): Promise<void> {
    const full = this.batch;
    this.batch = [];
    this.cells = 0;
    this.characters = 0;
    await this.take(full);
  }
}

/** A copy in which every gap is a blank text. */
export function withoutHoles(cells: readonly (string | undefined)[]): string[] {
  const whole: string[] = [];
  for (const cell of cells) whole.push(cell ?? '');
  return whole;
}
