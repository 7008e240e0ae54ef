import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchRow } from '../../build/testing/bench-table.ts';
import { median } from './measures.ts';
import { makeMillionReview } from './million-review.ts';

export const name = 'a draw of 1,000 from 1,000,000';

const cases = 1_000_000;
const size = 1_000;
const rounds = 5;
/** Seconds and MiB that a draw may take, the start of the program included. */
const limits = { seconds: 2, mebibytes: 300 };
const program = resolve(import.meta.dirname, '../../db/cli.ts');

/** The command line in a process of its own, which tells the peak of its memory, KiB, last of all. (What `resourceUsage` tells begins with the memory of the parent.) */
const script = `
  const { runCommandLine } = await import(${JSON.stringify(program)});
  process.exitCode = await runCommandLine(process.argv.slice(1));
  const { readFileSync } = await import('node:fs');
  process.stderr.write('\\n' + /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);`;

interface Run {
  readonly seconds: number;
  readonly out: string;
  readonly err: string;
}

function timed(command: string, args: readonly string[], folder: string): Run {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const started = performance.now();
  const ended = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env });
  const seconds = (performance.now() - started) / 1_000;
  if (ended.status !== 0) throw new Error(`${command} failed: ${ended.stderr}`);
  return { seconds, out: ended.stdout, err: ended.stderr };
}

const methods: readonly (readonly [string, readonly string[]])[] = [
  ['simple', []],
  ['stratified', ['--method', 'stratified', '--stratify', 'area']],
];

/** Each draw against the Python of its own certificate on the frame as published, which must find the same cases. */
export async function run(): Promise<{ rows: readonly BenchRow[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'dip-draw-bench-'));
  try {
    await makeMillionReview(join(folder, 'million.dip'), cases);
    return { rows: methods.flatMap(([method, flags]) => measure(folder, method, flags)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, method: string, flags: readonly string[]): readonly BenchRow[] {
  const cli = (verb: string, ...args: readonly string[]) =>
    timed(process.execPath, ['--input-type=module', '--eval', script, verb, 'million.dip', ...args, '--json'], folder);
  const draw = (seed: string) => cli('sample', '--size', String(size), '--seed', seed, ...flags);
  draw('first, for the compiled modules');
  const ours = Array.from({ length: rounds }, (_, at) => draw(`bench ${at}`));
  cli('certificate', '--out', 'certificate.json');
  cli('frame', '--out', 'frame.txt');
  const { check } = JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8')) as { check: { python: string } };
  const theirs = Array.from({ length: rounds }, () => timed('python3', ['-c', check.python], folder));
  const drawn = (JSON.parse(ours.at(-1)?.out ?? '') as { cases: string[] }).cases;
  if (theirs.some(({ out }) => out !== `${drawn.join('\n')}\n`)) throw new Error(`Python draws other cases than a ${method} draw.`);
  const seconds = median(ours.map((each) => each.seconds));
  const rival = median(theirs.map((each) => each.seconds));
  const mebibytes = Math.max(...ours.map(({ err }) => Number(err.split('\n').at(-1)) / 1_024));
  return [
    row(`${method}: program started, drawn and recorded`, seconds, 's', limits.seconds),
    {
      what: `${method}: against Python on the published frame`,
      ours: seconds,
      rival,
      ratio: seconds / rival,
      unit: 's',
      limit: null,
      holds: null,
    },
    row(`${method}: memory at its highest`, mebibytes, 'MiB', limits.mebibytes),
  ];
}

function row(what: string, ours: number, unit: string, limit: number): BenchRow {
  return { what, ours, rival: null, ratio: null, unit, limit, holds: ours < limit };
}
