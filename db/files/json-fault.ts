/** Where a text stops being JSON. */
export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\r\n]*/y;
/** From the space on every character but a quotation mark and a backslash stands for itself. */
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const deepest = 500;

/**
 * The place of the first fault in a text that `JSON.parse` has refused: its own sentence names a place for some faults only. Of a text that ends too
 * soon it is the end, of one that is not closed where it begins.
 */
export function jsonFault(source: string): JsonFault {
  const at = new Reader(source).fault();
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Follows the grammar until it no longer fits; every step says whether it did. */
class Reader {
  private at = 0;
  private depth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  fault(): number {
    if (this.value()) this.take(space);
    return this.at;
  }

  private value(): boolean {
    this.take(space);
    const opening = this.source[this.at];
    if (opening === '{') return this.list('}', () => this.member());
    if (opening === '[') return this.list(']', () => this.value());
    return this.take(opening === '"' ? text : plain);
  }

  private member(): boolean {
    this.take(space);
    return this.take(text) && this.sign(':') && this.value();
  }

  private list(closing: string, entry: () => boolean): boolean {
    // A fault behind so many brackets is told as one of the brackets.
    if (this.depth === deepest) return false;
    this.depth++;
    this.at++;
    if (!this.sign(closing)) {
      do {
        if (!entry()) return false;
      } while (this.sign(','));
      if (!this.sign(closing)) return false;
    }
    this.depth--;
    return true;
  }

  private sign(wanted: string): boolean {
    this.take(space);
    if (this.source[this.at] !== wanted) return false;
    this.at++;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found !== null;
  }
}
