import { execFileSync } from 'node:child_process';
import { versionGate } from '../../packaging/versionGate';
import { temporaryFolder, writeFiles } from './project';

const folder = temporaryFolder();

/** A build that copies: what is built changes when the source does. */
const BUILD = `import { cpSync } from 'node:fs';
cpSync('source.js', 'out/controls/Only/bundle.js');`;

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com'];
  execFileSync('git', [...who, ...args], { cwd: folder(), stdio: 'pipe' });
}

function commit(files: Readonly<Record<string, string>>): void {
  writeFiles(folder(), files);
  git('add', '-A');
  git('commit', '--quiet', '--message', 'A step');
}

beforeEach(() => {
  git('init', '--quiet');
  commit({
    '.gitignore': 'out/',
    'package.json': '{"version":"1.0.0"}',
    'scripts/build.mjs': BUILD,
    'source.js': 'one',
  });
});

it('lets everything pass where no version is tagged', () => {
  expect(versionGate(folder())).toEqual({ passed: true, reason: 'No version is tagged yet.' });
});

it('lets pass what is built as before, whatever else has changed', () => {
  git('tag', 'v1.0.0');
  commit({ 'README.md': 'More words' });

  expect(versionGate(folder())).toEqual({
    passed: true,
    reason: 'The controls are built as those of v1.0.0.',
  });
});

it('refuses other controls under the version of the last tag', () => {
  git('tag', 'v1.0.0');
  commit({ 'source.js': 'two' });

  expect(versionGate(folder())).toEqual({
    passed: false,
    reason:
      'The controls are built otherwise than those of v1.0.0 (Only/bundle.js), ' +
      'and the version is still 1.0.0: raise it with "npm version".',
  });
});

it('lets other controls pass under another version', () => {
  git('tag', 'v1.0.0');
  commit({ 'source.js': 'two', 'package.json': '{"version":"1.0.1"}' });

  expect(versionGate(folder())).toEqual({
    passed: true,
    reason: 'The version is 1.0.1, and that of v1.0.0 1.0.0.',
  });
});
