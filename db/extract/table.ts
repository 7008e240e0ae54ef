import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parse } from 'csv-parse';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { DecodeText, NotText } from './decode-text.ts';
import { type Delimiter, sniffDelimiter } from './sniff-delimiter.ts';

/** One row of data as it stands in the file. */
export interface TableRow {
  /** From 1, headings and blank lines not counted. */
  readonly row: number;
  /** Line of the file on which the row ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a whole pass over the file told. */
export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

export interface Table {
  readonly file: string;
  readonly bytes: number;
  readonly delimiter: Delimiter;
  /** Byte-order mark included in the name, since it says who wrote the file. */
  readonly encoding: 'utf-8' | 'utf-8-bom';
}

export interface TableVisitor {
  /** Called once with the heading row; a failure ends the pass. */
  headings(cells: readonly string[]): Result<unknown>;
  row(row: TableRow): void;
  /** Called now and then with the bytes read so far. */
  progress?(bytesRead: number): void;
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: string[];
}

/** Looks at the start of a file and says how to read it. */
export async function recogniseTable(path: string): Promise<Result<Table>> {
  const file = basename(path);
  const where = { file: resolve(path) };
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return fail('file-is-folder', texts.errors.fileIsFolder(file), where);
    if (!stats.isFile()) return fail('file-unreadable', texts.errors.fileUnreadable(file), where);
    if (stats.size === 0) return fail('extract-empty', texts.errors.extractEmpty(file), where);
    const head = await readHead(path);
    const bom = head.length >= 3 && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    if (head.includes(0)) return fail('extract-not-text', texts.errors.extractNotText(file), where);
    const text = head.toString('utf8');
    if (text.replace(/^\ufeff/, '').trim() === '' && stats.size <= head.length)
      return fail('extract-empty', texts.errors.extractEmpty(file), where);
    return ok({ file: resolve(path), bytes: stats.size, delimiter: sniffDelimiter(text), encoding: bom ? 'utf-8-bom' : 'utf-8' });
  } catch (problem) {
    const failure = failureOf(problem, resolve(path));
    if (failure) return failure;
    throw problem;
  }
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(65_536);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a table from start to end. Rows of any length are handed on: what a ragged row means is the importer's decision.
 * The caller's signal ends it with code `cancelled`.
 */
export async function readTable(table: Table, visitor: TableVisitor, signal?: AbortSignal): Promise<Result<Fingerprint>> {
  const hash = createHash('sha256');
  const decoder = new DecodeText(hash);
  const source = createReadStream(table.file);
  // All three line ends at once: files that were pasted together mix them.
  const lineEnds = ['\r\n', '\n', '\r'];
  const parser = parse({
    delimiter: table.delimiter,
    record_delimiter: lineEnds,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  });
  source.on('error', (problem) => parser.destroy(problem));
  decoder.on('error', (problem) => parser.destroy(problem));
  source.pipe(decoder).pipe(parser);
  let row = 0;
  let seenHeadings = false;
  try {
    for await (const { info, record } of parser as AsyncIterable<ParsedRecord>) {
      if (signal?.aborted) return fail('cancelled', texts.errors.cancelled());
      if (!seenHeadings) {
        seenHeadings = true;
        const accepted = visitor.headings(record);
        if (!accepted.ok) return accepted;
        continue;
      }
      row++;
      visitor.row({ row, line: info.lines, cells: record });
      if (row % 1000 === 0) visitor.progress?.(decoder.bytesRead);
    }
  } catch (problem) {
    return unreadable(problem, table.file);
  } finally {
    source.destroy();
    parser.destroy();
  }
  return ok({ sha256: hash.digest('hex'), bytes: decoder.bytesRead });
}

/** The heading row and the first `count` rows, for suggestions and previews. */
export async function firstRows(table: Table, count: number): Promise<Result<{ headings: readonly string[]; rows: readonly TableRow[] }>> {
  const enough = new AbortController();
  const rows: TableRow[] = [];
  let headings: readonly string[] = [];
  const read = await readTable(
    table,
    {
      headings: (cells) => {
        headings = cells;
        return ok(cells);
      },
      row: (row) => {
        rows.push(row);
        if (rows.length === count) enough.abort();
      },
    },
    enough.signal,
  );
  if (!read.ok && read.error.code !== 'cancelled') return read;
  return ok({ headings, rows });
}

function unreadable(problem: unknown, path: string): Result<Fingerprint> {
  const file = basename(path);
  if (problem instanceof NotText) {
    return problem.binary
      ? fail('extract-not-text', texts.errors.extractNotText(file), { file: path, line: problem.line })
      : fail('extract-encoding', texts.errors.extractEncoding(file, problem.line), { file: path, line: problem.line });
  }
  if (problem instanceof Error && 'code' in problem && String(problem.code).startsWith('CSV_')) {
    const line = 'lines' in problem && typeof problem.lines === 'number' ? problem.lines : 1;
    return fail('extract-unreadable', texts.errors.extractUnreadable(file, line, texts.imports.quoteProblem(String(problem.code))), {
      file: path,
      line,
    });
  }
  const failure = failureOf(problem, path);
  if (failure) return failure;
  throw problem;
}
