import { createServer } from 'node:net';

import { Refusal } from './refusal.mjs';

const DEFAULT_PORT = 5180;

/** What was given, or the environment's PORT, or the default. */
export function readPort(given, env) {
  const text = given ?? env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Refusal(`A port is a whole number from 1 to 65535, not "${text}".`);
}

/** Fails at once where the port can't be had, not after all has been installed and built. */
export function ensureFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portRefusal(port, error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function portRefusal(port, error) {
  const another = `choose another one with "npm start -- --port ${port < 65535 ? port + 1 : 5181}"`;
  if (error.code === 'EADDRINUSE') {
    return new Refusal(`Port ${port} is in use: stop what runs there, or ${another}.`);
  }
  if (error.code === 'EACCES') return new Refusal(`Port ${port} is not permitted: ${another}.`);
  return error;
}
