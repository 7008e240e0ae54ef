import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCaseWorkbook } from '../support/case-workbook.ts';
import { median } from './measures.ts';
import type { Reader, ReaderRun } from './xlsx-reader.ts';

export const name = 'xlsx, 100,000 rows of 12 columns';

const rounds = 5;
/** Of the time that the fastest reader on npm takes: hucre, before read-excel-file, excelts, exceljs and xlsx-stream-reader. */
const limit = 1.5;
/** Mebibytes, of a workbook ten times as long, too. */
const memoryLimit = 300;

/** One reader in a process of its own, so that its memory is its own. Ours with its worker, from source as it stands. */
async function runReader(reader: Reader, path: string): Promise<ReaderRun> {
  const script = join(import.meta.dirname, 'xlsx-reader.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, reader, path, 'Cases']);
  return JSON.parse(stdout) as ReaderRun;
}

/** Ours and the rival in turn, so that a machine that slows down slows both. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'dip-bench-'));
  try {
    const small = writeCaseWorkbook(join(folder, 'small.xlsx'), 100_000);
    const ours: ReaderRun[] = [];
    const rival: ReaderRun[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await runReader('ours', small));
      rival.push(await runReader('hucre', small));
    }
    for (const { rows, cells } of [...ours, ...rival])
      if (rows !== 100_001 || cells !== 1_200_012) throw new Error(`A reader found ${rows} rows and ${cells} cells.`);
    const large = await runReader('ours', writeCaseWorkbook(join(folder, 'large.xlsx'), 1_000_000));
    const ratio = median(ours.map(({ milliseconds }, at) => milliseconds / (rival[at]?.milliseconds ?? Number.NaN)));
    const time = (runs: readonly ReaderRun[]) => median(runs.map(({ milliseconds }) => milliseconds));
    const memory = (runs: readonly ReaderRun[]) => Math.max(...runs.map(({ mebibytes }) => mebibytes));
    return {
      rows: [
        { what: 'reading, against hucre', ours: time(ours), rival: time(rival), ratio, unit: 'ms', limit, holds: ratio <= limit },
        memoryRow('peak memory', memory(ours), memory(rival)),
        memoryRow('peak memory, 1,000,000 rows', large.mebibytes, null),
        { what: 'reading 1,000,000 rows', ours: large.milliseconds, rival: null, ratio: null, unit: 'ms', limit: null, holds: null },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function memoryRow(what: string, ours: number, rival: number | null) {
  return { what, ours, rival, ratio: null, unit: 'MiB', limit: memoryLimit, holds: ours <= memoryLimit };
}
