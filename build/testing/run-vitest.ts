import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../vite/folders.ts';
import type { TestReport, TestRun } from './tally.ts';

const reportFile = join(folders.artefacts, 'tests.json');

/**
 * Runs vitest in a process of its own, so that not even a crash keeps the run from being counted. It prints as it goes and leaves its
 * report in the artefacts.
 *
 * @param parameters patterns and options of vitest
 */
export async function runVitest(parameters: readonly string[], variables: Readonly<Record<string, string>>): Promise<TestRun> {
  // An earlier run's report must not pass for this one's.
  await rm(reportFile, { force: true });
  const own = ['run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const environment: NodeJS.ProcessEnv = { ...process.env, ...variables };
  // Set by some editors' terminals; it would make a plain Node of Electron.
  delete environment['ELECTRON_RUN_AS_NODE'];
  // Left behind by the build; React's production build cannot be tested, and pages would be built for a browser.
  delete environment['NODE_ENV'];
  const vitest = join(folders.project, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, ...own, ...parameters], {
    cwd: folders.project,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return { report: await readReport(), exitCode };
}

async function readReport(): Promise<TestReport | null> {
  try {
    return JSON.parse(await readFile(reportFile, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}
