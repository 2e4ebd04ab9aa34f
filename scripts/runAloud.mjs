import { spawn } from 'node:child_process';

/** Runs a Node program, shows its words as they come, and answers whether it ended well. */
export function runAloud(what, program, args, env = {}) {
  console.log(`\n${what}`);
  // Its standard output may be a report for machines; what people read comes on standard error.
  const output = args.includes('--json') ? 'ignore' : 'inherit';
  return run(what, program, args, env, ['ignore', output, 'inherit'], () => '');
}

/** The same beside other programs: its words are shown once it has ended, so that they do not mix. */
export function runBeside(what, program, args, env = {}) {
  const output = args.includes('--json') ? 'ignore' : 'pipe';
  return run(what, program, args, env, ['ignore', output, 'pipe'], (said) => `\n${said}`);
}

function run(what, program, args, env, stdio, before) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    }
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      const passed = code === 0;
      console.log(`${before(said)}${what}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve(passed);
    });
  });
}
