import { fail, ok, type Result } from '../../../shared/result.ts';
import { type CsvRecord, CsvScanner } from './csv-scanner.ts';
import { limits } from './limits.ts';

/** Characters of records that are handed on at a time: more than any piece of a file has, and few enough to hold little. */
const handedOn = 1 << 21;

/**
 * Reads delimited text that comes in pieces, by RFC 4180 where the text keeps to it. Lines end in LF, CRLF or CR, mixed as they come.
 *
 * Where the text does not keep to it: quotes inside a cell that does not begin with one are characters; a quote inside a quoted cell
 * ends it only before a delimiter, a line end or blanks and one of these, and is a character otherwise. A quote that is never
 * closed is a failure, since nobody can tell how much of the file it swallowed. Where the cell has a second quote on its first line with
 * text behind it, that is what is wrong with it, and the line is one bad record: reading goes on behind it where no quote that follows ends a
 * cell either, or where all that the cell would swallow are whole rows by themselves.
 */
export class CsvReader {
  private readonly scanner: CsvScanner;
  /** Nothing is tried again before the text is this long, so that one long cell in many pieces is not read over and over. */
  private enough = 0;
  /** True where records are waiting that need no further piece: `push` with an empty one, or `end` again, hands them on. */
  hasMore = false;
  /** Cells of the last record that was as it should be. */
  private width = 0;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.scanner = new CsvScanner(delimiter);
  }

  /**
   * Records that are whole with this piece. Failures, with the line on which the cell begins and its place in the row, from 1, as `field`:
   * `CSV_QUOTE_NOT_CLOSED` at the end and, for a row that is too long, `CSV_QUOTE_TOO_LONG` within a quoted cell, else `CSV_ROW_TOO_LONG`.
   */
  push(piece: string): Result<CsvRecord[]> {
    const { scanner } = this;
    scanner.add(piece);
    if (scanner.text.length < this.enough) return ok([]);
    const records: CsvRecord[] = [];
    this.read(records, false);
    if (!this.hasMore && this.rest > limits.row && this.givesCellUp()) this.read(records, false);
    this.enough = records.length === 0 ? Math.min(this.rest * 2, limits.row) : 0;
    return !this.hasMore && this.rest > limits.row
      ? this.failed(scanner.unended.isQuoted ? 'CSV_QUOTE_TOO_LONG' : 'CSV_ROW_TOO_LONG')
      : ok(records);
  }

  /** The last records, where the text ends without a line end. */
  end(): Result<CsvRecord[]> {
    const records: CsvRecord[] = [];
    this.read(records, true);
    if (!this.hasMore && this.rest > 0 && this.givesCellUp()) this.read(records, true);
    return !this.hasMore && this.rest > 0 ? this.failed('CSV_QUOTE_NOT_CLOSED') : ok(records);
  }

  private get rest(): number {
    return this.scanner.text.length - this.scanner.at;
  }

  /** Why the last record has no end. */
  private failed(code: string): Result<CsvRecord[]> {
    const { line, column } = this.scanner.unended;
    return fail(code, '', { line, field: String(column) });
  }

  /** Whether the cell without an end has text behind a quote on its first line: then it will never have one, nor any other as far as we see. */
  private givesCellUp(): boolean {
    const { scanner } = this;
    if (!scanner.unended.hasTextBehindQuote) return false;
    scanner.hopeless = scanner.text.length;
    return true;
  }

  /** Adds records that have an end, as many as are handed on at a time. */
  private read(records: CsvRecord[], final: boolean): void {
    const { scanner } = this;
    // The one without an end is read from its beginning.
    scanner.goTo(scanner.at, scanner.line);
    const most = scanner.at + handedOn;
    this.hasMore = false;
    while (scanner.at < most) {
      const start = scanner.at;
      const record = this.rest > 0 ? scanner.record(final) : null;
      if (!record) return;
      const apart = record.stray && record.lastLine > record.line ? this.takenApart(start, record) : null;
      if (apart) for (const line of apart) records.push(line);
      else {
        records.push(record);
        if (!record.spoilt && !record.stray) this.width = record.cells.length;
      }
    }
    this.hasMore = true;
  }

  /**
   * The lines of a record that a stray quote has made of several, the first of them bad; null where they may be one account that is badly quoted.
   * Every other line must be as wide as the rows before and hold its quotes in pairs, which the lines of an account hardly are and do: the
   * quote that ends it has its fellow in the first line.
   */
  private takenApart(start: number, record: CsvRecord): readonly CsvRecord[] | null {
    const { scanner, width } = this;
    const end = scanner.at;
    const before = scanner.hopeless;
    scanner.hopeless = Math.max(before, end);
    scanner.goTo(start, record.line);
    const lines: CsvRecord[] = [];
    let fits = width > 1;
    while (fits && scanner.at < end) {
      const from = scanner.at;
      const line = scanner.record(true);
      if (!line) break;
      const isWhole = lines.length === 0 ? line.spoilt?.kind === 'quote' : !line.spoilt && !line.stray && line.cells.length === width;
      fits = isWhole && quotesIn(scanner.text.slice(from, scanner.at)) % 2 === 0;
      lines.push(line);
    }
    if (fits && scanner.at === end) return lines;
    scanner.hopeless = before;
    scanner.goTo(end, record.lastLine + 1);
    return null;
  }
}

function quotesIn(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes;
}
