import { spawn } from 'node:child_process';

import { Refusal } from './refusal.mjs';

/** Runs a command and answers its output, which is shown only where it fails. */
export function runQuietly(what, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => reject(new Refusal(`${what} failed: ${error.message}.`)));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Refusal(`${output.trim()}\n${what} failed; what it said is above.`));
    });
  });
}
