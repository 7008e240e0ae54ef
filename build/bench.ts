/** `npm run bench`: every benchmark, or with words those whose file or name holds one. Fails where a promised limit does not hold. */
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { basename, join } from 'node:path';
import { announceOnStderr } from './runtime/announce.ts';
import { prepareApp } from './testing/app-environment.ts';
import { type Benchmark, type BenchRow, benchTable } from './testing/bench-table.ts';
import { folders } from './vite/folders.ts';

interface Measured {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}

async function findBenchmarks(words: readonly string[]): Promise<readonly Benchmark[]> {
  const files = globSync('tests/benchmarks/**/*.bench.ts', { cwd: folders.project }).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const benchmark = (await import(join(folders.project, file))) as Partial<Benchmark>;
      const { name, run } = benchmark;
      if (typeof name !== 'string' || typeof run !== 'function') throw new Error(`${file} does not export a name and a run.`);
      return { file: basename(file), name, run };
    }),
  );
  return words.length === 0 ? found : found.filter(({ file, name }) => words.some((word) => file.includes(word) || name.includes(word)));
}

/** One after another, so that none disturbs the next. */
async function measure(benchmarks: readonly Benchmark[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { name, run } of benchmarks) {
    announceOnStderr(`Measuring: ${name}.`);
    const { rows } = await run();
    measured.push({ name, rows });
    process.stdout.write(`\n${name}\n${benchTable(rows)}\n`);
  }
  return measured;
}

async function keep(measured: readonly Measured[]): Promise<void> {
  const machine = { processor: cpus()[0]?.model ?? 'unknown', processors: availableParallelism(), node: process.version };
  await mkdir(folders.artefacts, { recursive: true });
  const report = { measuredAt: new Date().toISOString(), machine, benchmarks: measured };
  await writeFile(join(folders.artefacts, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

async function bench(words: readonly string[]): Promise<number> {
  const app = await prepareApp();
  Object.assign(process.env, app.variables);
  try {
    const benchmarks = await findBenchmarks(words);
    if (benchmarks.length === 0) throw new Error('No benchmark matches.');
    const measured = await measure(benchmarks);
    await keep(measured);
    const missed = measured.flatMap(({ rows }) => rows).filter(({ holds }) => holds === false);
    for (const { what } of missed) announceOnStderr(`Beyond its limit: ${what}.`);
    return missed.length === 0 ? 0 : 1;
  } finally {
    await app.stop();
  }
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  announceOnStderr(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
