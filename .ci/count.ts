/** How many tests or checks passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Count = { passed: 0, failed: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** A check such as the types or the lint rules counts as one. */
export function countCheck(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The part of Vitest's JSON report that the count reads. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of one Vitest run.
 *
 * A skipped test counts as failed, because a run may not pass by skipping. So does a file that breaks
 * before its first test, a run without tests, and a run that ends badly although each test passed
 * (an unhandled rejection, a failing teardown).
 */
export function countVitest(report: VitestReport | undefined, exitCode: number): Count {
  let passed = 0;
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      else failed++;
    }
    const broken =
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
    if (broken) failed++;
  }
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** The last line of a run, and its exit code: 1 when anything failed or nothing ran. */
export function verdict(count: Count): { line: string; exitCode: 0 | 1 } {
  return {
    line: `${count.passed} passed, ${count.failed} failed`,
    exitCode: count.failed === 0 && count.passed > 0 ? 0 : 1,
  };
}
