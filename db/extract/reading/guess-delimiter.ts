import { CsvReader } from './csv-reader.ts';
import type { CsvRecord } from './csv-scanner.ts';

/** The comma last: it occurs inside headings and in decimal numbers, the others do not, so that where two fit as well it is not the one. */
const delimiters = ['\t', '|', ';', ','] as const;

/** Excel's own first line, which says the delimiter and is no row. */
const sepLine = /^\ufeff?sep=([^"\r\n])[\r\n]/i;

/** Records that a guess looks at. */
const looked = 60;
/** More cells than this make a record no more convincing. */
const widest = 30;

/**
 * The delimiter of a text: the candidate by which most of its first lines have the same number of cells, and more than one. Counting the
 * candidates in the heading line alone would be misled by a title row, and by commas in the headings of a file with semicolons.
 *
 * @param head the beginning of the text
 * @param whole true where it is all of it; else its last record may be cut off and does not count
 */
export function guessDelimiter(head: string, whole: boolean): string {
  const said = sepLine.exec(head)?.[1];
  if (said !== undefined) return said;
  let best = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const score = evenness(firstRecords(head, delimiter, whole, looked));
    if (score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

/** The first records of a text under a delimiter; a quote that is never closed ends them. */
export function firstRecords(head: string, delimiter: string, whole: boolean, count: number): readonly CsvRecord[] {
  const reader = new CsvReader(delimiter);
  const records: CsvRecord[] = [];
  let found = reader.push(head);
  while (found.ok) {
    records.push(...found.value.slice(0, count));
    if (!reader.hasMore || records.length >= count) break;
    found = reader.push('');
  }
  if (!found.ok || !whole) return records.slice(0, count);
  const last = reader.end();
  return [...records, ...(last.ok ? last.value : [])].slice(0, count);
}

/** True for the line `sep=;`. */
export function isSepLine(cells: readonly string[], line: number): boolean {
  return line === 1 && /^\ufeff?sep=/i.test(cells[0] ?? '') && cells.join('').length <= 6;
}

/**
 * How much alike the records are in their number of cells: the share of the commonest number, squared, times that number. Where all
 * records are alike nothing less even comes near, be it ever so wide: semicolons in the sentences of a file with commas.
 */
function evenness(records: readonly CsvRecord[]): number {
  const widths = new Map<number, number>();
  let filled = 0;
  for (const { cells } of records) {
    if (isBlank(cells)) continue;
    filled++;
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, times] of widths) best = Math.max(best, (times / filled) ** 2 * Math.min(width, widest));
  return [...widths.values()].includes(filled) ? widest + best : best;
}

/** True for a row that holds nothing. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
