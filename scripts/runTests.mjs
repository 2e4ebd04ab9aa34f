import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { runAloud } from './runAloud.mjs';
import { countJest, countPlaywright } from './testCounts.mjs';

const RESULTS = 'test-results';

/** Where a wrong hour would show: no offset, half hours, and both sides of the date line. */
const ZONES = ['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'];

/** The tests of code that tells days and hours. */
const DATE_TESTS = [
  'test/domain/time',
  'test/domain/tally',
  'test/domain/ledger',
  'test/domain/overview',
  'test/views/formats',
];

const BIN = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  jest: 'node_modules/jest/bin/jest.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Checks the format, the types and the lint rules, then runs the unit tests and, in a real browser,
 * the tests of the built control. All of them run, so that one run tells everything; the last line
 * sums them up, a failed check counting as one failed test.
 */
export async function runTests() {
  await ensureInstalled();
  const browser = await ensureBrowser();
  await ensureBuilt();
  rmSync(RESULTS, { recursive: true, force: true });
  // Jest does not make the folder of its report.
  mkdirSync(RESULTS);

  const checks = [
    await runAloud('Format', BIN.prettier, ['--check', '--log-level', 'warn', '.']),
    await runAloud('Types of the control', BIN.tsc, ['--noEmit']),
    await runAloud('Types of the rest', BIN.tsc, ['--noEmit', '-p', 'tsconfig.node.json']),
    await runAloud('Lint', BIN.eslint, ['.', '--max-warnings', '0']),
  ];
  const counts = [
    { passed: 0, failed: checks.filter((passed) => !passed).length },
    await runUnitTests('Unit tests', 'unit', []),
  ];
  for (const zone of ZONES) {
    const name = `date-${zone.replace('/', '-')}`;
    counts.push(await runUnitTests(`Date tests in ${zone}`, name, DATE_TESTS, { TZ: zone }));
  }
  counts.push(await runBrowserTests(browser));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function runUnitTests(what, name, paths, env = {}) {
  const file = `${RESULTS}/${name}.json`;
  const ran = await runAloud(what, BIN.jest, [...paths, '--json', `--outputFile=${file}`], env);
  return countJest(file, ran);
}

async function runBrowserTests(browser) {
  const file = `${RESULTS}/browser.json`;
  const ran = await runAloud('Browser tests', BIN.playwright, ['test'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return countPlaywright(file, ran);
}
