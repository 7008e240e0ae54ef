import { CsvReader } from '../../db/extract/reading/csv-reader.ts';
import type { CsvRecord } from '../../db/extract/reading/csv-scanner.ts';
import { ok, type Result } from '../../shared/result.ts';

/** All records of a text that comes in pieces, or why it has none. */
export function readAll(pieces: readonly string[], delimiter: string): Result<readonly CsvRecord[]> {
  const reader = new CsvReader(delimiter);
  const records: CsvRecord[] = [];
  const take = (found: Result<CsvRecord[]>): Result<unknown> => {
    if (found.ok) for (const record of found.value) records.push(record);
    return found;
  };
  for (const piece of pieces) {
    let read = take(reader.push(piece));
    while (read.ok && reader.hasMore) read = take(reader.push(''));
    if (!read.ok) return read;
  }
  let read = take(reader.end());
  while (read.ok && reader.hasMore) read = take(reader.end());
  return read.ok ? ok(records) : read;
}

/** A text cut at places, in whatever order they are given; those behind its end cut nothing. */
export function inPieces(text: string, places: readonly number[]): readonly string[] {
  const cuts = [0, ...places.toSorted((one, other) => one - other), text.length];
  return cuts.slice(1).map((cut, at) => text.slice(cuts[at] ?? 0, Math.max(cut, cuts[at] ?? 0)));
}
