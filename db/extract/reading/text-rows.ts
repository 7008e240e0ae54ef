import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { failureOf } from '../../review-file/sqlite-errors.ts';
import { CsvReader, type CsvRecord } from './csv-reader.ts';
import { decoderFor } from './decode-bytes.ts';
import type { KnownEncoding } from './encoding.ts';
import { firstRecords, guessDelimiter, isSepLine } from './guess-delimiter.ts';
import { readAhead } from './read-ahead.ts';
import type { FileSurvey } from './survey-file.ts';
import type { ReadOptions, RowSource } from './table.ts';

/** Bytes read at a time: some 1,500 rows. */
const chunkSize = 1 << 18;
const rowsForGuesses = 60;

export interface TextRows extends RowSource {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/** The rows of a delimited text file. */
export function textRows(survey: FileSurvey, known: KnownEncoding, delimiter: string | null): TextRows {
  const { encoding, mark } = known;
  const decoder = decoderFor(encoding);
  // The head may end inside a character; that one is left off.
  const head = decoder.write(survey.head.subarray(mark));
  const whole = survey.bytes <= survey.head.length;
  const chosen = delimiter ?? guessDelimiter(head, whole);
  const records = firstRecords(head, chosen, whole, rowsForGuesses);
  return {
    encoding,
    delimiter: chosen,
    first: withoutSep(records),
    read: (take, options) => readText(survey, known, chosen, take, options),
  };
}

function withoutSep(records: readonly CsvRecord[]): readonly CsvRecord[] {
  const [first] = records;
  return first && isSepLine(first.cells, first.line) ? records.slice(1) : records;
}

async function readText(
  { file, bytes }: FileSurvey,
  { encoding, mark }: KnownEncoding,
  delimiter: string,
  take: (rows: readonly CsvRecord[]) => void | Promise<void>,
  { signal, progress }: ReadOptions,
): Promise<Result<{ notes: readonly string[] }>> {
  const reader = new CsvReader(delimiter);
  const decoder = decoderFor(encoding);
  let position = mark;
  const taken = async (records: Result<CsvRecord[]>): Promise<Result<unknown>> => {
    if (!records.ok) return unclosed(file, records.error.where?.line ?? 1);
    await take(withoutSep(records.value));
    return records;
  };
  try {
    const handle = await open(file, 'r');
    try {
      for await (const chunk of readAhead(handle, mark, chunkSize)) {
        if (signal?.aborted) return fail('cancelled', texts.errors.cancelled());
        const read = await taken(reader.push(decoder.write(chunk)));
        if (!read.ok) return read;
        position += chunk.length;
        progress?.(position, bytes);
      }
    } finally {
      await handle.close();
    }
    for (const rest of [reader.push(decoder.end()), reader.end()]) {
      const read = await taken(rest);
      if (!read.ok) return read;
    }
    return position === bytes ? ok({ notes: [] }) : fail('file-changed', texts.errors.fileChanged(basename(file)), { file });
  } catch (problem) {
    const failure = failureOf(problem, file);
    if (failure) return failure;
    throw problem;
  }
}

function unclosed(file: string, line: number): Result<never> {
  const message = texts.errors.extractUnreadable(basename(file), line, texts.imports.quoteNotClosed());
  return fail('extract-unreadable', message, { file, line });
}
