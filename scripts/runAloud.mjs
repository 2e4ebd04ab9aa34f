import { spawn } from 'node:child_process';

/** Runs a Node program, shows its words, and answers whether it ended well. */
export function runAloud(what, program, args, env = {}) {
  console.log(`\n${what}`);
  const start = Date.now();
  return new Promise((resolve) => {
    // Its standard output may be a report for machines; what people read comes on standard error.
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', args.includes('--json') ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${what}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve(code === 0);
    });
  });
}
