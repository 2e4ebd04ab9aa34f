import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

declare global {
  /** The files that this context runs, as paths from `test`, by jest.together.config.mjs. */
  var TEST_FILES: readonly string[];
}

const TESTS = join(__dirname, '..');

/**
 * Runs many test files in one context of jest, which loads what they import once and not once for
 * each file. Each file is a `describe` of its path, so its hooks are its own, and a failure names it.
 */
export function runTogether(): void {
  if (TEST_FILES.length === 0) throw new Error('There is no test file to run.');
  if (typeof document !== 'undefined') loadSharedHooks();
  for (const path of TEST_FILES) {
    describe(path, () => {
      jest.requireActual(join(TESTS, path));
      afterAll(leaveNothing);
    });
  }
}

/** A hook belongs to the `describe` that loads it first. What tests share is loaded outside of all, for the screen. */
function loadSharedHooks(): void {
  const support = join(TESTS, 'support');
  for (const name of readdirSync(support).filter((each) => /\.tsx?$/.test(each))) {
    const file = join(support, name);
    if (/^(before|after)Each\(/m.test(readFileSync(file, 'utf8'))) jest.requireActual(file);
  }
  for (const name of ['react', 'user-event']) jest.requireActual(`@testing-library/${name}`);
}

/** What one file puts into the page or replaces is gone before the next; Fluent keeps its own sheet. */
function leaveNothing(): void {
  jest.restoreAllMocks();
  jest.useRealTimers();
  if (typeof document === 'undefined') return;
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style:not([data-merge-styles])'))
    style.remove();
}
