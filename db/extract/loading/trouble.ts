import { longestList } from '../../../shared/contract/extract-commands.ts';

/** How often a trouble occurred, and the first time, for the sentence that names it. */
export class Trouble<T> {
  count = 0;
  first: T | null = null;

  note(occurrence: T): void {
    this.count++;
    this.first ??= occurrence;
  }
}

/** A list that is told: it stops growing at the longest that an answer holds, and goes on counting. */
export class ToldList<T> {
  readonly told: T[] = [];
  count = 0;

  add(entry: T): void {
    this.count++;
    if (this.told.length < longestList) this.told.push(entry);
  }
}
