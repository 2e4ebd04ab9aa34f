import { defineConfig } from '@playwright/test';
import type { AppOption } from './test/e2e/support/timelineTest';
import { IS_LONG_RUN } from './test/support/runLength';

/** Debian's Chromium runs as root only without its sandbox; the rest keeps it from phoning home. */
const FLAGS = [
  '--no-sandbox',
  // Without windows, Chromium would round the width of each letter to whole pixels.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The usual run's pages live for a second or two: to optimize what runs in them takes longer than it spares.
  ...(IS_LONG_RUN ? [] : ['--js-flags=--no-maglev --no-turbofan']),
];

/** What takes longest is tried on the React of forms and of canvas apps: a version of React has no colours. */
const NOT_ON_EACH_REACT = ['accessibility.spec.ts', 'memory.spec.ts', 'longHistory.spec.ts'];

const CANVAS = { app: 'canvas', timezoneId: 'UTC' } as const;

export default defineConfig<AppOption>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  // Texts that people read, whatever the system.
  snapshotPathTemplate: '{testDir}/readings/{arg}{ext}',
  globalSetup: './test/e2e/support/startDemo.ts',
  fullyParallel: true,
  // One more than a small machine has cores: a test waits for a server now and then.
  workers: 3,
  // A busy machine is slow; it makes no test fail.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json']],
  forbidOnly: true,
  ...(IS_LONG_RUN ? {} : { grepInvert: /@longRun/ }),
  projects: [
    // Model-driven apps run React 17.0.2, canvas apps 16.14.0, and both run what a manifest names.
    { name: 'form' },
    { name: 'form, React 16', grep: /@everyReact/, use: { react: '16' } },
    ...(IS_LONG_RUN
      ? [{ name: 'form, React 18', testIgnore: NOT_ON_EACH_REACT, use: { react: '18' as const } }]
      : []),
    // Canvas apps work in the browser's zone, forms in the one that the tests say.
    { name: 'canvas', grep: /@everyApp/, use: CANVAS },
  ],
  use: {
    // Each test has an empty page, in the process of the one before: a new one costs half a second of a core.
    reuseContext: true,
    // The server's clock and the browser's are set to one moment, so that "today" is today.
    timezoneId: 'America/New_York',
    // What was done and asked. Copies of the page at each step cost a fifth of the run: `--trace on` has them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      args: FLAGS,
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    },
  },
});
