/**
 * `npm test`: the checks, then every test, the real window's included, after bringing what this machine lacks for it. With patterns,
 * only the test files whose paths hold one of them, and no checks. Options such as `--coverage` go to vitest.
 */
import { globSync } from 'node:fs';
import { allChecks } from './checks/all-checks.ts';
import { runChecks } from './checks/run-checks.ts';
import { announceOnStderr } from './runtime/announce.ts';
import { type AppEnvironment, prepareApp } from './testing/app-environment.ts';
import { runVitest } from './testing/run-vitest.ts';
import { closingLine, tally } from './testing/tally.ts';
import { folders } from './vite/folders.ts';

const nothing: AppEnvironment = { variables: {}, stop: () => Promise.resolve() };

async function runTests(parameters: readonly string[]): Promise<number> {
  const patterns = parameters.filter((parameter) => !parameter.startsWith('-'));
  const isWhole = patterns.length === 0;
  const failedSteps: string[] = [];
  // What is prepared is mostly waited for, so the checks go on beside it.
  const [app] = await Promise.all([
    isWhole || reachTheWindow(patterns) ? appOrFailure(failedSteps) : nothing,
    isWhole ? checked(failedSteps) : undefined,
  ]);
  announceOnStderr(isWhole ? 'Running every test.' : `Running the tests of files that match ${patterns.join(' or ')}.`);
  const run = await runVitest(parameters, app.variables).finally(app.stop);
  const result = tally(run, failedSteps.length);
  if (failedSteps.length > 0) announceOnStderr(`Failed beside the tests: ${failedSteps.join(', ')}.`);
  if (result.notRun > 0) announceOnStderr(`Not run: ${result.notRun}.`);
  process.stdout.write(`${closingLine(result)}\n`);
  return result.failed === 0 ? 0 : 1;
}

/** True when a pattern matches a test that starts Electron; vitest looks for patterns in paths in the same way. */
function reachTheWindow(patterns: readonly string[]): boolean {
  const files = globSync('tests/{e2e,accessibility}/**/*.test.ts', { cwd: folders.project });
  return patterns.some((pattern) => files.some((file) => file.toLowerCase().includes(pattern.toLowerCase().replace(/^\.\//, ''))));
}

/** The tests of the window run even without an app, and fail: none is ever left out. */
async function appOrFailure(failedSteps: string[]): Promise<AppEnvironment> {
  try {
    return await prepareApp();
  } catch (error) {
    announceOnStderr(error instanceof Error ? error.message : String(error));
    failedSteps.push('preparing the app');
    return nothing;
  }
}

async function checked(failedSteps: string[]): Promise<void> {
  failedSteps.push(...(await runChecks(allChecks, (line) => process.stdout.write(`${line}\n`))));
}

try {
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  announceOnStderr(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
