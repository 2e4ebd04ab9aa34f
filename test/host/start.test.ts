import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Runs Node as a newcomer would, and tells how it ended and all that it said. */
function runNode(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 0, said: (stdout + stderr).trim() });
    });
  });
}

async function occupyPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

describe('npm start', () => {
  it('says in one sentence that the port is in use, and what to do', async () => {
    const { port, free } = await occupyPort();

    const { code, said } = await runNode('scripts/start.mjs', '--port', String(port));
    free();

    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is in use: stop what runs there, ` +
        `or choose another one with "npm start -- --port ${port + 1}".`,
    );
  });

  it.each(['abc', '0', '65536', '1.5'])('says in one sentence that %s is no port', async (port) => {
    const { code, said } = await runNode('scripts/start.mjs', '--port', port);

    expect(code).toBe(1);
    expect(said).toBe(`A port is a whole number from 1 to 65535, not "${port}".`);
  });

  it.each([
    [['--prot', '1'], 'There is no option --prot: known are --port and --org.'],
    [['--ogr=x'], 'There is no option --ogr: known are --port and --org.'],
    [['-p', '1'], 'There is no option -p: known are --port and --org.'],
    [['8080'], 'There is no option 8080: known are --port and --org.'],
    [['--org'], '--org needs a value, such as --org https://contoso.crm.dynamics.com.'],
    [['--org='], '--org needs a value, such as --org https://contoso.crm.dynamics.com.'],
    [
      ['--org', '--port', '1'],
      '--org needs a value, such as --org https://contoso.crm.dynamics.com.',
    ],
    [['--port'], '--port needs a value, such as --port 5181.'],
  ])('says in one sentence what is wrong with %j, and starts nothing', async (args, sentence) => {
    const { code, said } = await runNode('scripts/start.mjs', ...args);

    expect([code, said]).toEqual([1, sentence]);
  });

  it('says in one sentence that it sends no token to an address that is no organisation’s', async () => {
    const { port, free } = await occupyPort();
    free();

    const { code, said } = await runNode(
      'scripts/start.mjs',
      '--port',
      String(port),
      '--org',
      'https://example.com',
    );

    expect(code).toBe(1);
    expect(said).toBe(
      'An organisation is an address such as https://contoso.crm.dynamics.com, ' +
        'not "https://example.com".',
    );
  });

  it('says in one sentence that Node is too old', async () => {
    const { code, said } = await runNode(
      '--eval',
      `Object.defineProperty(process.versions, 'node', { value: '18.19.1' });
       import('./scripts/start.mjs');`,
    );

    expect(code).toBe(1);
    expect(said).toBe(
      'Customer Insights Timeline needs Node 20 or newer, and this is Node 18.19.1: ' +
        'install a newer one from https://nodejs.org.',
    );
  });
});
