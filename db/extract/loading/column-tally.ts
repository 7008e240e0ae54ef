import { ownCopy } from '../own-copy.ts';

/** Values of a column are told apart up to this many; a column of free text needs no exact count. */
const distinctLimit = 10_000;
/** A longer cell may be an account of what happened: it is never an example. */
const exampleLength = 40;
const exampleCount = 3;
/** Values that are looked at for labels and for the order of dates. */
const valueLimit = 2_000;

/** What one column of an extract holds. */
export class ColumnTally {
  filled = 0;
  private readonly values = new Set<string>();

  add(cell: string): void {
    if (cell === '' || cell.trim() === '') return;
    this.filled++;
    if (this.values.size < distinctLimit && !this.values.has(cell)) this.values.add(ownCopy(cell));
  }

  /** Up to 10,000. */
  get distinct(): number {
    return this.values.size;
  }

  /** First values that differ, short ones alone. */
  get examples(): string[] {
    const examples: string[] = [];
    for (const value of this.values) {
      if (examples.length === exampleCount) break;
      if (value.length <= exampleLength) examples.push(value);
    }
    return examples;
  }

  get firstValues(): readonly string[] {
    return [...this.values].slice(0, valueLimit);
  }
}
