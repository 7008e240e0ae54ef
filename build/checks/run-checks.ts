import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Check, Finding } from './check.ts';

/** One line of result, without its line end. */
export type Say = (line: string) => void;

/** Runs checks side by side, as many as there are processors, and says each one's result as it comes. @returns the names of the failed */
export async function runChecks(checks: readonly Check[], say: Say): Promise<readonly string[]> {
  const waiting = [...checks];
  const failed: string[] = [];
  const lane = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const { passed, said } = await check.run().catch(brokenDown);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${passed ? 'pass' : 'FAIL'}  ${check.name.padEnd(16)} ${seconds.padStart(5)} s`);
      if (passed) continue;
      failed.push(check.name);
      say(said.replaceAll(/^(?=.)/gm, '      '));
    }
  };
  await Promise.all(Array.from({ length: Math.min(checks.length, availableParallelism()) }, lane));
  return failed;
}

/** A check that breaks down has not passed. */
function brokenDown(error: unknown): Finding {
  return { passed: false, said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
