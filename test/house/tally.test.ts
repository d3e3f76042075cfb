import { expect, test } from 'vitest';
import { type TestReport, tallyOf } from '../../src/house/test.ts';

const report = (passed: number, failed: number, files: TestReport['testResults'] = []): TestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

test('tests are counted as the runner reports them', () => {
  expect(tallyOf(report(12, 0), true)).toEqual({ passed: 12, failed: 0 });
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] };
  expect(tallyOf(report(12, 2, [file]), false)).toEqual({ passed: 12, failed: 2 });
});
test('a file that could not be loaded counts as failed', () => {
  expect(tallyOf(report(12, 0, [{ status: 'failed', assertionResults: [] }]), false).failed).toBe(1);
});
test('a runner that ends badly without naming a test counts as failed', () => {
  expect(tallyOf(report(12, 0), false)).toEqual({ passed: 12, failed: 1 });
});
test('no report is no success', () => expect(tallyOf(null, true)).toEqual({ passed: 0, failed: 1 }));
