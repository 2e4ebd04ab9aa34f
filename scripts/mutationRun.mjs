import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';
import { ROOT } from './root.mjs';

const CONTROL = 'CustomerInsightsTimeline';
const NEEDED = [
  CONTROL,
  `${CONTROL}Dataset`,
  'demo',
  'packaging',
  'test',
  'jest.config.mjs',
  'package.json',
];

/** Puts each fault into a copy of the project, and counts those that its tests find. */
export async function runMutations() {
  const { MUTATIONS } = await importTypeScript('test/long/mutations.ts');
  const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
  try {
    for (const name of NEEDED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const missed = [];
    for (const mutation of MUTATIONS) if (!(await isFound(copy, mutation))) missed.push(mutation);
    for (const { kind, test } of missed) console.log(`${kind}: not found by ${test}`);
    console.log(`Faults put in: ${MUTATIONS.length}, found: ${MUTATIONS.length - missed.length}`);
    return { passed: MUTATIONS.length - missed.length, failed: missed.length };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function isFound(copy, { kind, file, from, to, test }) {
  const path = join(copy, CONTROL, file);
  const whole = readFileSync(path, 'utf8');
  if (!whole.includes(from)) throw new Error(`${file} has no place for this fault: ${kind}`);
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, test, '--runInBand', '--bail', '--json', '--outputFile=report.json'];
  await once(spawn(process.execPath, args, { cwd: copy, stdio: 'ignore' }), 'close');
  const { numFailedTests, numTotalTests } = JSON.parse(
    readFileSync(join(copy, 'report.json'), 'utf8'),
  );
  if (numTotalTests === 0) throw new Error(`${test} does not run with this fault: ${kind}`);
  writeFileSync(path, whole);
  rmSync(join(copy, 'report.json'));
  return numFailedTests > 0;
}
