import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const TESTS = join(__dirname, '..');
const ELSEWHERE = ['e2e', 'together'];

/**
 * Runs many test files in one context of jest, which loads what they import once and not once for
 * each file. Each file is a `describe` of its path, so its hooks are its own, and a failure names it.
 * Files with a simulated document are left out: they run by themselves.
 */
export function runTogether(isMember: (path: string) => boolean): void {
  const members = testFiles(TESTS)
    .map((file) => ({ file, path: relative(TESTS, file).replaceAll('\\', '/') }))
    .filter(({ file, path }) => isMember(path) && !hasDocument(file));
  if (members.length === 0) throw new Error('There is no test file to run.');
  for (const { file, path } of members) describe(path, () => void jest.requireActual(file));
}

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return ELSEWHERE.includes(name) ? [] : testFiles(path);
    return /\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

function hasDocument(file: string): boolean {
  return readFileSync(file, 'utf8').startsWith('/** @jest-environment jsdom */');
}
