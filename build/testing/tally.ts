/** The part of vitest's JSON report that is counted. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that neither passed nor failed: left out by a name filter, or never reached because their file or its set-up failed. */
  readonly notRun: number;
}

/** How a run of vitest ended. */
export interface TestRun {
  /** Null where vitest left no report, having broken down before or while it ran. */
  readonly report: TestReport | null;
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
}

/**
 * Counts a whole run so that it can never be told as good when anything went wrong: every failed test, every file that failed without
 * a failed test in it (it did not load, or its set-up failed), every failed step beside the tests, and at least one for a vitest that
 * says it failed for another reason, such as an error that no test caught.
 */
export function tally({ report, exitCode }: TestRun, failedSteps: number): Tally {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = count('failed') + brokenFiles;
  const unexplained = counted === 0 && (exitCode !== 0 || report === null) ? 1 : 0;
  const passed = count('passed');
  return { passed, failed: counted + unexplained + failedSteps, notRun: tests.length - passed - count('failed') };
}

/** The line that a run closes with. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
