import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findings } from './check.ts';
import { NO_CHROMIUM, provideChromium } from './chromium.ts';
import { print, runScript, scriptOf } from './run-script.ts';

/** What we read of the test runner's report in JSON. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Tests passed and failed. A file that failed without a failed test (it could not be loaded, or its setting up broke)
 * counts as one failed; so does a runner that ended badly without naming anything, or left no report.
 */
export function tallyOf(report: TestReport | null, endedWell: boolean): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}

async function runTests(root: string, args: readonly string[], browser: string | null): Promise<Tally> {
  const file = join(root, 'dist/test-report.json');
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const projects = browser ? [] : ['--project', 'unit'];
  const env = browser ? { CHROME_PATH: browser } : {};
  const script = scriptOf(root, 'vitest', 'vitest');
  const { well } = await runScript(script, ['run', ...reporters, ...projects, ...args], { root, listen: false, env });
  return tallyOf(readReport(file), well);
}

/**
 * `npm test`: types, lint and format, then every test, the browser's included. Arguments go to the test runner.
 * The last line is `N passed, N failed`; where no browser can be had the rest still runs, and its absence counts as failed.
 */
export async function test(root: string, args: readonly string[]): Promise<number> {
  const looked = await findings(root);
  const browser = await provideChromium();
  const tests = await runTests(root, args, browser);
  if (browser === null) await print(`${NO_CHROMIUM}\n`);
  const good = looked.filter((finding) => finding.passed).length;
  const failed = looked.length - good + tests.failed + (browser ? 0 : 1);
  await print(`${good + tests.passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
