import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CONTROLS } from './buildControls.mjs';
import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';

/**
 * The built controls of an older commit, in a folder of its own with the packages of that commit. What
 * was built once is kept.
 */
export async function olderBuild(commit) {
  const folder = join('.cache', 'builds', commit);
  const output = join(folder, 'out', 'controls');
  if (CONTROLS.every((name) => existsSync(join(output, name, 'bundle.js')))) return output;
  rmSync(folder, { recursive: true, force: true });
  await step(`Building ${commit}`, async () => {
    await runQuietly('git', 'git', ['worktree', 'prune']);
    await runQuietly('git', 'git', ['worktree', 'add', '--detach', folder, commit]);
    // npm and npx are scripts of the shell's on some systems.
    const there = { cwd: folder, shell: true };
    await runQuietly('The install', 'npm', ['ci', '--no-audit', '--no-fund'], there);
    const options = ['build', '--buildMode', 'production', '--skipBuildLinting', 'true'];
    await runQuietly('The older build', 'npx', ['pcf-scripts', ...options], there);
  });
  return output;
}
