import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { runMutations } from './mutationRun.mjs';
import { runAloud, runBeside } from './runAloud.mjs';
import { countJest, countPlaywright } from './testCounts.mjs';

const RESULTS = 'test-results';

const BIN = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  jest: 'node_modules/jest/bin/jest.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** The projects of jest.together.config.mjs, as they are shared out between processes. */
const SCREEN = ['screen'];
const PAGES = ['pages'];
const CODE = ['React 17', 'React 18', 'around', 'domain', 'America/St_Johns', 'Pacific/Apia'];

/** Zones of which the two above have all that is hard: half hours, changes of the clock, the date line. */
const OTHER_ZONES = ['UTC', 'Asia/Kolkata'];

/** As many as a small machine has cores; more would only wait for each other. */
const LANES = 2;

/** Half the tries of each property: the next run has others. */
const USUAL = { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '0.5' };

/** What `npm run test:long` does more of: whole histories, properties, all faults, chaos. */
const LONG = { LONG_RUN: '1', PROPERTY_RUNS: '5' };

/** And what it does besides: the screen on the React of forms, chaos on each React, and faults put in. */
const LONG_TASKS = [
  chaosOn('17'),
  chaosOn('18'),
  () =>
    runUnitTests('Tests of the screen, React 17', 'screen-17', [...SCREEN, ...PAGES], {
      REACT: '17',
    }),
  () => runUnitTests('Tests in other zones', 'zones', OTHER_ZONES, LONG),
  runMutations,
];

function chaosOn(react) {
  const args = [...PAGES, '--testPathPatterns', 'long/chaos'];
  const env = { ...LONG, REACT: react };
  return () => runUnitTests(`Chaos, React ${react}`, `chaos-${react}`, args, env);
}

/**
 * Checks the format, the types and the lint rules and runs the unit tests, side by side; then, in a
 * real browser, the tests of the built control. All of them run, so that one run shows everything;
 * the last line sums them up, a failed check counting as one failed test.
 */
export async function runTests({ isLong = false } = {}) {
  await ensureInstalled();
  const browser = await ensureBrowser({ withoutWindows: true });
  await ensureBuilt();
  rmSync(RESULTS, { recursive: true, force: true });
  // Jest does not make the folder of its report.
  mkdirSync(RESULTS);

  const env = isLong ? LONG : USUAL;
  // The longest first, so that no lane is left with a long one at the end.
  const counts = await inLanes([
    () => runUnitTests('Tests of the code', 'code', CODE, env),
    () => runUnitTests('Tests of the screen', 'screen', SCREEN, env),
    () => runUnitTests('Tests of new pages', 'pages', PAGES, env),
    ...(isLong ? LONG_TASKS : []),
    check('Lint', BIN.eslint, ['.', '--max-warnings', '0', ...cached('eslint')]),
    check('Unused files and exports', BIN.knip, ['--no-progress', '--no-config-hints']),
    check('Types of the rest', BIN.tsc, ['-p', 'tsconfig.node.json', ...incremental('rest')]),
    check('Format', BIN.prettier, ['--check', '--log-level', 'warn', '.', ...cached('prettier')]),
    check('Types of the control', BIN.tsc, incremental('control')),
  ]);
  counts.push(await runBrowserTests(browser, env));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** Runs some tasks at a time, in their order, and answers what they come to, in the same order. */
async function inLanes(tasks) {
  const results = [];
  const waiting = tasks.entries();
  const lane = async () => {
    for (const [place, task] of waiting) results[place] = await task();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

function check(what, program, args) {
  return async () => ({ passed: 0, failed: (await runBeside(what, program, args)) ? 0 : 1 });
}

const cached = (name) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${name}`,
];

const incremental = (name) => [
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `.cache/types-${name}.json`,
];

/** Room for what lives only for a moment, as most of what a test makes: an eighth less of the time. */
const MEMORY = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
};

async function runUnitTests(what, name, projects, env) {
  const file = `${RESULTS}/${name}.json`;
  const args = ['-c', 'jest.together.config.mjs', '--runInBand', '--selectProjects', ...projects];
  const ran = await runBeside(what, BIN.jest, [...args, '--json', `--outputFile=${file}`], {
    ...MEMORY,
    ...env,
  });
  return countJest(file, ran);
}

async function runBrowserTests(browser, env) {
  const file = `${RESULTS}/browser.json`;
  const ran = await runAloud('Browser tests', BIN.playwright, ['test'], {
    ...env,
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return countPlaywright(file, ran);
}
