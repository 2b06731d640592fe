import { describe, expect, it } from 'vitest';
import { add, countCheck, countVitest, NONE, type VitestReport, verdict } from '../../.ci/count.ts';

function report(...files: [status: string, ...tests: string[]][]): VitestReport {
  return {
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  };
}

describe('the count of a test run', () => {
  it('is that of the tests', () => {
    expect(countVitest(report(['passed', 'passed', 'passed'], ['failed', 'failed', 'passed']), 1)).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it('counts a skipped test and a test to do as failed', () => {
    expect(countVitest(report(['passed', 'passed', 'pending', 'todo']), 0)).toEqual({ passed: 1, failed: 2 });
  });

  it('counts a file that broke before its tests as failed', () => {
    expect(countVitest(report(['failed'], ['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a bad end without a failed test as failed', () => {
    expect(countVitest(report(['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without tests or without a report as failed', () => {
    expect(countVitest(report(), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the verdict', () => {
  it('adds checks and tests', () => {
    const total = add(add(countCheck(0), countCheck(2)), { passed: 5, failed: 0 });
    expect(verdict(total)).toEqual({ line: '6 passed, 1 failed', exitCode: 1 });
  });

  it('is good when all passed', () => {
    expect(verdict(countCheck(0))).toEqual({ line: '1 passed, 0 failed', exitCode: 0 });
  });

  it('is bad when nothing ran', () => {
    expect(verdict(NONE)).toEqual({ line: '0 passed, 0 failed', exitCode: 1 });
  });
});
