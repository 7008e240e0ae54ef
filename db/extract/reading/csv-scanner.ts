import { blankLongest, undoubled } from './csv-cells.ts';
import { limits } from './limits.ts';
import type { Spoilt } from './spoilt.ts';

/** One record of a delimited text. */
export interface CsvRecord {
  readonly cells: string[];
  /** Lines of the text on which the record begins and ends, from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** True where a quote stood at a place that has no meaning and was kept as it is. */
  readonly stray: boolean;
  /** Where a cell is longer than any may be, and blank here; or where a quote makes the rest of the line one that nobody can tell cells in. */
  readonly spoilt: Spoilt | null;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;

/**
 * Finds one record after another in the text that is there so far. Driven by `indexOf`, because most characters of an extract are neither
 * delimiter, quote nor line end: a million rows of twelve cells take 0.7 s.
 */
export class CsvScanner {
  text = '';
  /** Where the next record begins, and on which line. */
  at = 0;
  line = 1;
  /** No quoted cell of several lines that begins before this place ends in the text: one that does not end on its line is bad by itself. */
  hopeless = 0;
  /** The cell whose end was not there yet, for the one that never ends. */
  private cell = { line: 1, column: 1, at: 0 };
  /** The first quote inside that cell that ends nothing; -1 where there is none, or the cell is not in quotes. */
  private strayAt = -1;
  private nextDelimiter = -1;
  private nextFeed = -1;
  private nextReturn = -1;
  private readonly delimiter: string;
  private readonly delimiterCode: number;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.delimiter = delimiter;
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  /** Puts another piece behind what has not been read of the last. */
  add(piece: string): void {
    this.text = this.at === this.text.length ? piece : this.text.slice(this.at) + piece;
    this.hopeless = Math.max(0, this.hopeless - this.at);
    this.at = 0;
  }

  /** Goes to a place in the text, and forgets what was seen behind it. */
  goTo(at: number, line: number): void {
    [this.at, this.line] = [at, line];
    this.nextDelimiter = this.nextFeed = this.nextReturn = -1;
  }

  /** The cell that the last record without an end breaks off in. */
  get unended(): { readonly line: number; readonly column: number; readonly isQuoted: boolean; readonly hasTextBehindQuote: boolean } {
    const { line, column, at } = this.cell;
    const isQuoted = this.text.charCodeAt(at) === quote;
    const hasTextBehindQuote = isQuoted && this.strayAt >= 0 && !/[\r\n]/.test(this.text.slice(at, this.strayAt));
    return { line, column, isQuoted, hasTextBehindQuote };
  }

  /** The record at `at`, which then stands behind it; null where its end is not there yet. */
  record(final: boolean): CsvRecord | null {
    const { text } = this;
    const { length } = text;
    const cells: string[] = [];
    let at = this.at;
    let line = this.line;
    let stray = false;
    let spoilt: Spoilt | null = null;
    for (;;) {
      if (text.charCodeAt(at) === quote) {
        const quoted = this.quotedCell(at, final);
        if (!quoted && at >= this.hopeless) return this.begun(line, cells.length + 1, at);
        if (!quoted) {
          const end = this.restOfLine(at, final);
          if (end < 0) return this.begun(line, cells.length + 1, at);
          cells.push(text.slice(at, Math.min(end, at + limits.cell)));
          spoilt = { kind: 'quote', column: cells.length };
          at = end;
          break;
        }
        cells.push(quoted.value);
        stray ||= quoted.stray;
        line += this.linesBetween(at, quoted.end);
        at = quoted.end;
      } else {
        const end = this.cellEnd(at, final);
        if (end < 0) return this.begun(line, cells.length + 1, at);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at === length) break;
      if (text.charCodeAt(at) !== this.delimiterCode) break;
      at++;
    }
    if (at < length) {
      // A CR at the very end may have its LF in the next piece.
      if (text.charCodeAt(at) === carriageReturn && at + 1 === length && !final) return null;
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    } else if (!final) return null;
    if (at - this.at > limits.cell) spoilt ??= blankLongest(cells);
    const first = this.line;
    this.at = at;
    this.line = line + 1;
    return { cells, line: first, lastLine: line, stray, spoilt };
  }

  /** Notes the cell whose end is not there yet. */
  private begun(line: number, column: number, at: number): null {
    this.cell = { line, column, at };
    return null;
  }

  /** Where an unquoted cell ends: at its delimiter, its line end or the end of the text. -1 where that is not there yet. */
  private cellEnd(at: number, final: boolean): number {
    const lineEnd = this.lineEnd(at);
    if (this.nextDelimiter < at) this.nextDelimiter = found(this.text.indexOf(this.delimiter, at));
    const end = Math.min(lineEnd, this.nextDelimiter);
    if (end !== Number.MAX_SAFE_INTEGER) return end;
    return final ? this.text.length : -1;
  }

  /** Where the line ends, or the text; -1 where that is not there yet. */
  private restOfLine(at: number, final: boolean): number {
    const end = this.lineEnd(at);
    if (end !== Number.MAX_SAFE_INTEGER) return end;
    return final ? this.text.length : -1;
  }

  private lineEnd(at: number): number {
    if (this.nextFeed < at) this.nextFeed = found(this.text.indexOf('\n', at));
    if (this.nextReturn < at) this.nextReturn = found(this.text.indexOf('\r', at));
    return Math.min(this.nextFeed, this.nextReturn);
  }

  private quotedCell(open: number, final: boolean): { value: string; end: number; stray: boolean } | null {
    const { text } = this;
    let doubled = 0;
    this.strayAt = -1;
    const most = open < this.hopeless ? this.lineEnd(open) : Number.MAX_SAFE_INTEGER;
    for (let at = text.indexOf('"', open + 1); at >= 0 && at < most; at = text.indexOf('"', at + 1)) {
      if (text.charCodeAt(at + 1) === quote) {
        doubled++;
        at++;
        continue;
      }
      const end = this.behindBlanks(at + 1);
      if (end === text.length && !final) return null;
      if (end === text.length || this.endsCell(text.charCodeAt(end))) {
        const inside = text.slice(open + 1, at);
        return { value: doubled === 0 ? inside : undoubled(inside, doubled), end, stray: this.strayAt >= 0 };
      }
      if (this.strayAt < 0) this.strayAt = at;
    }
    return null;
  }

  private endsCell(code: number): boolean {
    return code === this.delimiterCode || code === lineFeed || code === carriageReturn;
  }

  private behindBlanks(at: number): number {
    if (this.delimiterCode === blank) return at;
    while (this.text.charCodeAt(at) === blank) at++;
    return at;
  }

  /** Line ends inside a quoted cell. */
  private linesBetween(from: number, to: number): number {
    let lines = 0;
    for (let at = this.lineEnd(from); at < to; at = this.lineEnd(at + 1)) {
      if (this.text.charCodeAt(at) === carriageReturn && this.text.charCodeAt(at + 1) === lineFeed) at++;
      lines++;
    }
    return lines;
  }
}

function found(at: number): number {
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
