import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Those that are programs of ours, with what they give to Node. */
const OURS = Object.entries(scripts).flatMap(([name, command]): [string, string[]][] => {
  const [first = '', ...words] = (command.split(' && ')[0] ?? '').split(' ');
  return first === 'node' && name !== 'version' ? [[name, words]] : [];
});

const run = promisify(execFile);

test.each(OURS)(
  'npm run %s says what it does when asked for help, and does nothing',
  async (name, words) => {
    const { stdout, stderr } = await run(process.execPath, [...words, '--help'], {
      timeout: 60_000,
    });

    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    expect(stdout).toContain(command);
    expect(stdout).not.toContain('Building');
    expect(stdout.split('\n').filter((line) => /^[A-Z].*\.$/.test(line))).toHaveLength(1);
    expect(stderr).toBe('');
  },
);

test('the programs of ours that answer are more than a few', () => {
  expect(OURS.length).toBeGreaterThan(10);
});
