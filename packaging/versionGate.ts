import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { readPackageVersion } from './packageVersion';

export interface Verdict {
  readonly passed: boolean;
  /** Why, in a sentence. */
  readonly reason: string;
}

/**
 * Whether the version may stay what it is: Dataverse takes a control's new code only under a new
 * version. Builds the last tag beside, where both have the same version.
 */
export function versionGate(root: string): Verdict {
  const tag = lastTag(root);
  if (tag === null) return { passed: true, reason: 'No version is tagged yet.' };
  const version = readPackageVersion(root);
  const tagged = (JSON.parse(git(root, 'show', `${tag}:package.json`)) as { version: string })
    .version;
  if (version !== tagged) {
    return { passed: true, reason: `The version is ${version}, and that of ${tag} ${tagged}.` };
  }
  const changed = differingFiles(buildOf(root), builtAt(root, tag));
  return changed.length === 0
    ? { passed: true, reason: `The controls are built as those of ${tag}.` }
    : {
        passed: false,
        reason:
          `The controls are built otherwise than those of ${tag} (${changed.join(', ')}), ` +
          `and the version is still ${version}: raise it with "npm version".`,
      };
}

/** The files of a build by their paths, each as the hash of what it holds. */
type Build = ReadonlyMap<string, string>;

function builtAt(root: string, tag: string): Build {
  const folder = mkdtempSync(join(tmpdir(), 'tagged-'));
  try {
    git(root, 'worktree', 'add', '--detach', '--force', folder, tag);
    return buildOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(root, 'worktree', 'prune');
  }
}

function buildOf(folder: string): Build {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'pipe' });
  const controls = join(folder, 'out', 'controls');
  const paths = readdirSync(controls, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(controls, path)).isFile());
  return new Map(
    files.map((path) => [
      path.split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(controls, path)))
        .digest('hex'),
    ]),
  );
}

function differingFiles(ours: Build, theirs: Build): readonly string[] {
  const paths = new Set([...ours.keys(), ...theirs.keys()]);
  return [...paths].filter((path) => ours.get(path) !== theirs.get(path)).sort();
}

function lastTag(root: string): string | null {
  try {
    return git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*').trim();
  } catch {
    return null;
  }
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}
