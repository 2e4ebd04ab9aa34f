import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { runQuietly } from './run.mjs';

/** Chromium without windows, as Debian has it: the tests take a seventh less of the processor in it. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

/** Where the installers of other systems put a browser that no PATH names. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one that the environment's CHROMIUM names, the system's, or Playwright's own.
 * Installs one where there is none. Answers its path. What is drawn or measured needs a whole browser;
 * for the browser tests one without windows serves as well, and comes first.
 */
export async function ensureBrowser({ withoutWindows = false } = {}) {
  const named = process.env.CHROMIUM;
  if (named !== undefined && !existsSync(named)) {
    throw new Refusal(`CHROMIUM names ${named}, but there is no such file.`);
  }
  const names = withoutWindows ? [WITHOUT_WINDOWS, ...NAMES] : NAMES;
  const found = named ?? findInSystem(names) ?? (await findPlaywrights());
  if (found) return found;
  await step('Installing a browser', () => install(withoutWindows)).catch(() => undefined);
  const installed = findInSystem(names) ?? (await findPlaywrights());
  if (installed) return installed;
  throw new Refusal(
    'The browser tests need Chromium or Chrome: install one, or name it in the environment variable CHROMIUM.',
  );
}

function findInSystem(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's package where we may install it; Playwright's download everywhere else. */
async function install(withoutWindows) {
  if (!mayUseApt()) {
    const cli = 'node_modules/@playwright/test/cli.js';
    return runQuietly("Playwright's download", process.execPath, [cli, 'install', 'chromium']);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get update', 'apt-get', ['update'], { env });
  const add = (browser) => {
    const packages = [browser, 'fonts-noto-color-emoji'];
    const args = ['install', '-y', '--no-install-recommends', ...packages];
    return runQuietly('apt-get install', 'apt-get', args, { env });
  };
  if (!withoutWindows) return add('chromium');
  // Older systems have no package of it.
  return add(WITHOUT_WINDOWS).catch(() => add('chromium'));
}

function mayUseApt() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
