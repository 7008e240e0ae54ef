import { describe, expect, it } from 'vitest';
import { closingLine, type TestReport, tally } from '../../../build/testing/tally.ts';

function report(...files: readonly (readonly [status: string, ...tests: readonly string[]])[]): TestReport {
  return {
    testResults: files.map(([status, ...tests]) => ({
      name: 'a.test.ts',
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  };
}

describe('the closing line', () => {
  it.each([
    ['all is well', report(['passed', 'passed', 'passed'], ['passed', 'passed']), 0, 0, '3 passed, 0 failed'],
    ['a test failed', report(['failed', 'passed', 'failed']), 1, 0, '1 passed, 1 failed'],
    ['a file could not be loaded', report(['passed', 'passed'], ['failed']), 1, 0, '1 passed, 1 failed'],
    ['the set-up of a file failed and its tests were not reached', report(['failed', 'skipped', 'pending']), 1, 0, '0 passed, 1 failed'],
    ['an error was caught by no test', report(['passed', 'passed']), 1, 0, '1 passed, 1 failed'],
    ['vitest was ended by a signal after its report', report(['passed', 'passed']), null, 0, '1 passed, 1 failed'],
    ['vitest left no report', null, 0, 0, '0 passed, 1 failed'],
    ['no test was found', report(), 1, 0, '0 passed, 1 failed'],
    ['checks failed and every test passed', report(['passed', 'passed']), 0, 2, '1 passed, 2 failed'],
    ['checks and tests failed', report(['failed', 'failed']), 1, 1, '0 passed, 2 failed'],
  ])('where %s', (_case, found, exitCode, failedSteps, line) => {
    expect(closingLine(tally({ report: found, exitCode }, failedSteps))).toBe(line);
  });

  it('tells the tests that were not run apart', () => {
    expect(tally({ report: report(['passed', 'passed', 'skipped', 'todo']), exitCode: 0 }, 0)).toEqual({ passed: 1, failed: 0, notRun: 2 });
  });
});
