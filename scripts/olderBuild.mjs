import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROLS } from './buildControls.mjs';
import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';

/**
 * The built controls of an older commit, which are built with the packages of that commit in a
 * temporary folder. A build is kept.
 */
export async function olderBuild(commit) {
  const kept = join('.cache', 'builds', commit);
  if (CONTROLS.every((name) => existsSync(join(kept, name, 'bundle.js')))) return kept;
  const folder = join(mkdtempSync(join(tmpdir(), 'timeline-')), commit);
  await step(`Building ${commit}`, async () => {
    await runQuietly('git', 'git', ['worktree', 'add', '--detach', folder, commit]);
    // npm and npx are scripts of the shell's on some systems.
    const there = { cwd: folder, shell: true };
    await runQuietly('The install', 'npm', ['ci', '--no-audit', '--no-fund'], there);
    const options = ['build', '--buildMode', 'production', '--skipBuildLinting', 'true'];
    await runQuietly('The older build', 'npx', ['pcf-scripts', ...options], there);
    cpSync(join(folder, 'out', 'controls'), kept, { recursive: true });
    await runQuietly('git', 'git', ['worktree', 'remove', '--force', folder]);
  });
  return kept;
}
