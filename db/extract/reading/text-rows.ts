import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { type CoreError, fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';
import { CsvReader } from './csv-reader.ts';
import type { CsvRecord } from './csv-scanner.ts';
import { decoderFor, hasBadByte, withoutBadBytes } from './decode-bytes.ts';
import type { KnownEncoding } from './encoding.ts';
import type { FileSurvey } from './file-survey.ts';
import { firstRecords, guessDelimiter, isSepLine } from './guess-delimiter.ts';
import { limits } from './limits.ts';
import { readAhead } from './read-ahead.ts';
import type { ReadOptions, RowSource } from './table.ts';

/** Bytes read at a time: some 1,500 rows. */
const chunkSize = 1 << 18;
const rowsForGuesses = 60;

export interface TextRows extends RowSource {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/** A text file, and how its bytes become text. */
interface TextFile {
  readonly survey: FileSurvey;
  readonly known: KnownEncoding;
  /** True for UTF-8 with bytes in it that are not. */
  readonly spoilt: boolean;
}

/** The rows of a delimited text file. Fails where it cannot be read. */
export async function textRows(survey: FileSurvey, known: KnownEncoding, delimiter: string | null): Promise<Result<TextRows>> {
  const text = { survey, known, spoilt: survey.notUtf8 !== null && known.encoding.startsWith('utf-8') };
  try {
    const first = await firstRows(text, delimiter);
    return ok({
      encoding: known.encoding,
      delimiter: first.delimiter,
      first: withoutSep(first.records),
      read: (take, options) => readText(text, first.delimiter, take, options),
    });
  } catch (problem) {
    const failure = failureOf(problem, survey.file);
    if (failure) return failure;
    throw problem;
  }
}

interface FirstRows {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
}

/**
 * The first rows, and the delimiter that they were told apart by. The beginning of the file mostly has enough of them; where rows are long,
 * a heading of thousands of columns for one, more of it is looked at.
 */
async function firstRows({ survey, known, spoilt }: TextFile, delimiter: string | null): Promise<FirstRows> {
  let { head } = survey;
  for (;;) {
    // It may end inside a character; that one is left off.
    const text = decoderFor(known.encoding, spoilt).write(head.subarray(known.mark));
    const whole = survey.bytes <= head.length;
    const chosen = delimiter ?? guessDelimiter(text, whole);
    const records = firstRecords(text, chosen, whole, rowsForGuesses);
    if (whole || records.length >= rowsForGuesses || head.length >= limits.head) return { delimiter: chosen, records };
    head = await beginningOf(survey.file, Math.min(head.length * 16, limits.head, survey.bytes));
  }
}

async function beginningOf(file: string, bytes: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    // Filled up where the file has become shorter in the meantime, which its reading will notice.
    const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer;
  } finally {
    await handle.close();
  }
}

function withoutSep(records: readonly CsvRecord[]): readonly CsvRecord[] {
  const [first] = records;
  return first && isSepLine(first.cells, first.line) ? records.slice(1) : records;
}

async function readText(
  { survey: { file, bytes }, known: { encoding, mark }, spoilt }: TextFile,
  delimiter: string,
  take: (rows: readonly CsvRecord[]) => void | Promise<void>,
  { signal, progress }: ReadOptions,
): Promise<Result<{ notes: readonly string[] }>> {
  const reader = new CsvReader(delimiter);
  const decoder = decoderFor(encoding, spoilt);
  let position = mark;
  // Asked of each piece, which costs next to nothing, so that cells are looked at one by one only where there is something to find.
  let hasBad = false;
  const decoded = (text: string): string => {
    hasBad ||= hasBadByte(text);
    return text;
  };
  const taken = async (records: Result<CsvRecord[]>): Promise<Result<unknown>> => {
    if (!records.ok) return unreadable(file, records.error);
    const rows = withoutSep(records.value);
    await take(hasBad ? rows.map((row) => withBadBytesTold(row, encoding)) : rows);
    return records;
  };
  try {
    const handle = await open(file, 'r');
    try {
      for await (const chunk of readAhead(handle, mark, chunkSize)) {
        if (signal?.aborted) return fail('cancelled', texts.errors.cancelled());
        let read = await taken(reader.push(decoded(decoder.write(chunk))));
        while (read.ok && reader.hasMore) read = await taken(reader.push(''));
        if (!read.ok) return read;
        position += chunk.length;
        progress?.(position, bytes);
      }
    } finally {
      await handle.close();
    }
    let read = await taken(reader.push(decoded(decoder.end())));
    if (read.ok) read = await taken(reader.end());
    while (read.ok && reader.hasMore) read = await taken(reader.end());
    if (!read.ok) return read;
    return position === bytes ? ok({ notes: [] }) : fail('file-changed', texts.errors.fileChanged(basename(file)), { file });
  } catch (problem) {
    const failure = failureOf(problem, file);
    if (failure) return failure;
    throw problem;
  }
}

/** A record of which every cell is fit to be shown, and which says where bytes stood that are no text. */
function withBadBytesTold(record: CsvRecord, encoding: TextEncoding): CsvRecord {
  const at = record.cells.findIndex(hasBadByte);
  if (at < 0) return record;
  return { ...record, cells: record.cells.map(withoutBadBytes), spoilt: record.spoilt ?? { kind: 'bytes', column: at + 1, encoding } };
}

/** Why the reading ended before the file did. */
function unreadable(file: string, { code, where }: CoreError): Result<never> {
  const line = where?.line ?? 1;
  const column = Number(where?.field ?? 1);
  const { imports } = texts;
  const problem =
    code === 'CSV_ROW_TOO_LONG'
      ? imports.rowTooLong(limits.row)
      : code === 'CSV_QUOTE_TOO_LONG'
        ? imports.quoteTooLong(column, limits.row)
        : imports.quoteNotClosed(column);
  return fail('extract-unreadable', texts.errors.extractUnreadable(basename(file), line, problem), { file, line });
}
