import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a jest report passed and failed. */
export function countJest(file, ran) {
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  // A test file that does not even load fails without a test of its own.
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return withBrokenRun({ passed, failed }, ran);
}

/** How many tests of a Playwright report passed and failed; one that passed on a retry passed. */
export function countPlaywright(file, ran) {
  const stats = readReport(file)?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return withBrokenRun({ passed, failed: stats?.unexpected ?? 0 }, ran);
}

/** A run that ended badly without naming a failed test has failed all the same. */
function withBrokenRun(count, ran) {
  return ran || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
