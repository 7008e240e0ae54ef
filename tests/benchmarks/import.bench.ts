import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../build/runtime/run-command.ts';
import { createCore } from '../../db/core.ts';
import { done } from '../support/core.ts';
import { median } from './measures.ts';
import { writeMillionExtract } from './million-extract.ts';

export const name = 'import of a million rows, beside the sqlite3 command';

const rounds = 3;
const limits = { plain: 1.6, screened: 5, mebibytes: 400, growth: 1.25 } as const;

interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** Ours and the sqlite3 command in turn, each a whole process from start to exit, so that a machine that slows down slows all. */
export async function run() {
  await provideSqlite();
  const folder = mkdtempSync(join(tmpdir(), 'dip-bench-'));
  try {
    const million = join(folder, 'million.csv');
    const quarter = join(folder, 'quarter.csv');
    writeMillionExtract(million, 1_000_000);
    writeMillionExtract(quarter, 250_000);
    const rival: number[] = [];
    const plain: Run[] = [];
    const screened: Run[] = [];
    for (let round = 0; round < rounds; round++) {
      rival.push(sqliteImport(folder, million));
      plain.push(await ourImport(folder, 'plain', million));
      screened.push(await ourImport(folder, 'screened', million));
    }
    const smaller = await ourImport(folder, 'screened', quarter);
    const highest = Math.max(...screened.map(({ mebibytes }) => mebibytes));
    return {
      rows: [
        against('without the privacy screen, against sqlite3 .import', plain, rival, limits.plain),
        against('with the privacy screen, against sqlite3 .import', screened, rival, limits.screened),
        memory('peak memory with the screen', highest, null, limits.mebibytes),
        memory('the same, against a quarter of the rows', highest, smaller.mebibytes, limits.growth),
        memory('peak memory without the screen', Math.max(...plain.map(({ mebibytes }) => mebibytes)), null, limits.mebibytes),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function against(what: string, ours: readonly Run[], rival: readonly number[], limit: number) {
  const ratio = median(ours.map(({ milliseconds }, at) => milliseconds / (rival[at] ?? Number.NaN)));
  const middle = median(ours.map(({ milliseconds }) => milliseconds));
  return { what, ours: middle, rival: median(rival), ratio, unit: 'ms', limit, holds: ratio <= limit };
}

function memory(what: string, ours: number, rival: number | null, limit: number) {
  const ratio = rival === null ? null : ours / rival;
  return { what, ours, rival, ratio, unit: 'MiB', limit, holds: (ratio ?? ours) <= limit };
}

/** Milliseconds that `.import` takes into a table of twelve columns with a unique index on the reference. */
function sqliteImport(folder: string, file: string): number {
  const database = join(folder, 'rival.db');
  rmSync(database, { force: true });
  const script = `CREATE TABLE extract ("Crime Ref" TEXT UNIQUE, b, c, d, e, f, g, h, i, j, k, l);\n.mode csv\n.import --skip 1 "${file}" extract\n`;
  const started = performance.now();
  execFileSync('sqlite3', [database], { input: script, stdio: ['pipe', 'ignore', 'inherit'] });
  return performance.now() - started;
}

async function ourImport(folder: string, mode: 'plain' | 'screened', file: string): Promise<Run> {
  const review = join(folder, 'ours.dip');
  rmSync(review, { force: true });
  const core = createCore({ actor: 'bench' });
  await done(core, 'review.create', { file: review, title: 'Bench' });
  core.close();
  const started = performance.now();
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, 'import-run.ts'), mode, file, review], {
    encoding: 'utf8',
    // The installed app is one compiled file; from source a run would begin with compiling a hundred.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  const milliseconds = performance.now() - started;
  if (ended.status !== 0) throw new Error(ended.stderr);
  const { mebibytes } = JSON.parse(ended.stdout) as Run;
  return { milliseconds, mebibytes };
}

/** The rival is in Debian's own packages; elsewhere a person is told. */
async function provideSqlite(): Promise<void> {
  const found = await runCommand('sqlite3', ['--version'], { timeLimit: 10_000 });
  if (found.failure === null) return;
  const installed = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'sqlite3'], { timeLimit: 300_000 });
  if (installed.failure !== null)
    throw new Error(`This benchmark needs the sqlite3 command, which cannot be installed: ${installed.failure}.`);
}
