/** Reads a workbook with one reader, and tells how long it took and what it took: `node xlsx-reader.ts ours|hucre FILE SHEET`. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { streamXlsxRows } from 'hucre/xlsx';
import { readSheet } from '../../db/extract/workbook/workbook.ts';

/** What a run writes, as JSON. */
export interface ReaderRun {
  readonly milliseconds: number;
  /** Peak of the whole process, its threads included. */
  readonly mebibytes: number;
  readonly rows: number;
  readonly cells: number;
}

const readers = { ours: readWithOurs, hucre: readWithHucre } as const;
export type Reader = keyof typeof readers;

async function readWithOurs(path: string, sheet: string): Promise<[rows: number, cells: number]> {
  let [rows, cells] = [0, 0];
  const read = await readSheet(path, sheet, (batch) => {
    rows += batch.length;
    for (const row of batch) cells += row.cells.length;
  });
  if (!read.ok) throw new Error(read.error.message);
  return [rows, cells];
}

async function readWithHucre(path: string, sheet: string): Promise<[rows: number, cells: number]> {
  let [rows, cells] = [0, 0];
  for await (const { values } of streamXlsxRows(await readFile(path), { sheet })) {
    rows++;
    cells += values.length;
  }
  return [rows, cells];
}

/**
 * Peak memory of this process in MiB. What Linux tells of a process as its resource usage may be that of the one that started it, before
 * it became another program; what it tells of its memory is not.
 */
function peakMemory(): number {
  const status = '/proc/self/status';
  const peak = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) : null;
  return (peak ? Number(peak[1]) : process.resourceUsage().maxRSS) / 1024;
}

if (import.meta.main) {
  const [reader, path = '', sheet = ''] = process.argv.slice(2);
  const begun = performance.now();
  const [rows, cells] = await readers[reader as Reader](path, sheet);
  const milliseconds = performance.now() - begun;
  const run: ReaderRun = { milliseconds, mebibytes: peakMemory(), rows, cells };
  process.stdout.write(JSON.stringify(run));
}
