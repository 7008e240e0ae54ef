import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const source = (path: string) => resolve(import.meta.dirname, '../../db', path);
/** Node keeps compiled modules here, which halves the time of each run. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'dip-test-compile-cache') };

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A process that works beside the test, and ends with it at the latest. */
export interface OtherProcess {
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** The command line, which runs on while the test does something to it. */
export function commandLine(...args: readonly string[]): OtherProcess {
  return followed(spawn(process.execPath, [source('cli.ts'), ...args], { env, cwd: tmpdir() }));
}

/** Sends Ctrl C to its own process as soon as a module of this name begins to load, whatever has been loaded by then. */
const interruptAtLoad = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load: (url, context, next) => {
      if (url.endsWith(process.env.DIP_INTERRUPT_AT)) process.kill(process.pid, 'SIGINT');
      return next(url, context);
    },
  });`;

/** The command line, to which Ctrl C comes while it still loads: when the module of this name is asked for. */
export function interruptedAtLoad(module: string, ...args: readonly string[]): OtherProcess {
  const hook = `data:text/javascript,${encodeURIComponent(interruptAtLoad)}`;
  const child = spawn(process.execPath, ['--import', hook, source('cli.ts'), ...args], {
    env: { ...env, DIP_INTERRUPT_AT: module },
    cwd: tmpdir(),
  });
  return followed(child);
}

/** No module by a flag: the threads that it starts would inherit the flag, and not start. */
const importing = `
  (async () => {
    const { createCore } = await import(${JSON.stringify(source('core.ts'))});
    const [review, file] = process.argv.slice(1);
    const core = createCore({ actor: 'other' });
    await core.dispatch('review.open', { file: review });
    const onProgress = ({ stage, done, total }) => process.stdout.write(stage + ' ' + done / total + '\\n');
    const result = await core.dispatch('extract.import', { file }, { onProgress });
    core.close();
    if (!result.ok) throw new Error(result.error.message);
  })();`;

/** Imports a file into a review by a core of its own, and tells how far it is: a stage and a share of it, 0–1. */
export function importElsewhere(review: string, file: string, onProgress: (stage: string, share: number) => void): OtherProcess {
  const child = spawn(process.execPath, ['--eval', importing, review, file], { env });
  child.stdout.on('data', (lines: Buffer) => {
    for (const line of lines.toString().trim().split('\n')) {
      const [stage = '', share = ''] = line.split(' ');
      onProgress(stage, Number(share));
    }
  });
  return followed(child);
}

function followed(child: ChildProcess): OtherProcess {
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text) => (said.out += String(text)));
  child.stderr?.on('data', (text) => (said.err += String(text)));
  const ended = new Promise<Ended>((settle) => child.once('close', (code, signal) => settle({ code, signal, ...said })));
  return { kill: (signal) => void child.kill(signal), ended };
}

/** Calls back each time that something happens to a file, its making included, until the test ends or the answer is false. */
export function onChange(path: string, changed: (times: number) => boolean): void {
  let times = 0;
  const watcher = watch(dirname(path), (_, name) => {
    if (join(dirname(path), name ?? '') === path && !changed(++times)) watcher.close();
  });
  onTestFinished(() => watcher.close());
}
