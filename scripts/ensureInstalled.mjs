import { existsSync, readFileSync } from 'node:fs';

import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';

/** Installs the packages of the lock file, unless they are there already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  // Not `npm ci`, which refuses a lock file that lacks an optional package of another machine. This
  // keeps to the lock file as well, and leaves it as it is.
  await step('Installing', () =>
    npm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund'),
  );
}

/**
 * Compares what npm noted on installing with the lock file. Their dates would not do: a checkout
 * gives a lock file the date of the checkout.
 */
function isInstalled() {
  const note = 'node_modules/.package-lock.json';
  if (!existsSync(note)) return false;
  const installed = readPackages(note);
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path];
    // Packages for other machines are in the lock file, too.
    if (found === undefined) return path === '' || wanted.optional || wanted.devOptional;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Under `npm start`, npm says where it is; else it is asked for by name, on Windows by the shell. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script === undefined
    ? runQuietly('npm', 'npm', args, { shell: process.platform === 'win32' })
    : runQuietly('npm', process.execPath, [script, ...args]);
}
