import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

const cliOfCore = resolve(import.meta.dirname, '../../db/cli.ts');
/** Node keeps compiled modules here, which halves the time of each run. */
const compileCache = join(tmpdir(), 'dip-test-compile-cache');

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON; throws where it is not one document. */
  json<T = unknown>(): T;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Words put before the program, `prlimit --fsize=…` for one. */
  readonly under?: readonly string[];
  /** Environment beside that of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The program; db/cli.ts unless given. */
  readonly program?: string;
}

/** What `npm run cli` runs: the command line with a printer. */
export const cliOfCheckout = resolve(import.meta.dirname, '../../build/cli.ts');

/** Runs the command line as a real process. */
export function cli(args: readonly string[], { cwd, under = [], env: own = {}, program = cliOfCore }: CliOptions = {}): CliRun {
  const [command = process.execPath, ...rest] = [...under, process.execPath, program, ...args];
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache, ...own };
  const ended = spawnSync(command, rest, { encoding: 'utf8', cwd: cwd ?? tmpdir(), env });
  if (ended.error) throw ended.error;
  return { code: ended.status, out: ended.stdout, err: ended.stderr, json: <T>() => JSON.parse(ended.stdout) as T };
}

/** Runs a verb that must succeed, with `--json`, and gives its document. */
export function told<T>(...args: readonly string[]): T {
  const run = cli([...args, '--json']);
  expect(run.err).not.toMatch(/\bundefined\b|\n\s+at /);
  expect(run.code, run.err).toBe(0);
  return run.json<T>();
}

export interface ErrorDocument {
  readonly error: { readonly code: string; readonly message: string; readonly where: Record<string, unknown> | null };
}

/**
 * Runs a verb that must be refused, with `--json`, and holds it to what every refusal owes: exit code 2, one sentence on standard
 * error without a stack trace or "undefined", and the same sentence as an error document on standard output.
 */
export function refusal(args: readonly string[], options: CliOptions = {}): ErrorDocument['error'] {
  const run = cli([...args, '--json'], options);
  expect(run.code, run.err).toBe(2);
  const { error } = run.json<ErrorDocument>();
  expect(Object.keys(error).sort()).toEqual(['code', 'message', 'where']);
  expect(run.err).toContain(error.message);
  for (const text of [run.err, error.message]) expect(text).not.toMatch(/\bundefined\b|\n\s+at |node:internal|Error:/);
  expect(error.message.trim().split('\n')).toHaveLength(1);
  expect(error.message).toMatch(/^\S.*[.?]$/s);
  expect(error.code).not.toBe('internal');
  return error;
}
