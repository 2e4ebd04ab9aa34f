import { request } from 'node:http';

import { createPageFiles } from '../../demo/pageFiles';
import type { Demo } from '../../demo/serve';
import { serve } from '../../demo/serve';

let server: Demo;
let port: string;

beforeAll(async () => {
  server = await serve(0, await createPageFiles(process.cwd()));
  port = new URL(server.url).port;
});

afterAll(() => server.close());

/** `fetch` would tidy a path that climbs out of its folder. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the host page', () => {
  it('is served under a policy that allows nothing from elsewhere and nothing inline', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/?customer=nora`);
    const policy = response.headers.get('Content-Security-Policy') ?? '';

    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    const nonce = /'nonce-(.+?)'/.exec(policy)?.[1] ?? 'none';
    expect(await response.text()).toContain(`nonce="${nonce}"`);
  });

  it('has another nonce each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`http://127.0.0.1:${port}/`)).headers.get('Content-Security-Policy'),
      ),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it.each([
    '/host.js',
    '/host.css',
    '/platform-globals.js',
    '/platform/react_16_14_0.js',
    '/platform/fluent_8_121_1.js',
    '/fonts.css',
  ])('finds its part %s', async (path) => {
    expect(await statusOf(path)).toBe(200);
  });

  it('serves every font that its style sheet names, and each script has one', async () => {
    const css = await (await fetch(`http://127.0.0.1:${port}/fonts.css`)).text();
    const paths = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    const statuses = await Promise.all([...new Set(paths)].map(statusOf));
    const families = [...css.matchAll(/font-family: ([^;]+);/g)].map((match) => match[1]);

    expect(new Set(statuses)).toEqual(new Set([200]));
    for (const script of ['latin', 'arabic', 'hebrew', 'devanagari', 'kr', 'sc', 'monospace']) {
      expect(paths.filter((path) => path.split('/')[2]?.endsWith(script))).not.toEqual([]);
    }
    expect(new Set(families)).toEqual(new Set(["'Segoe UI'", 'Consolas']));
  });

  it.each([
    '/controls/../../package.json',
    '/controls/%2e%2e/%2e%2e/package.json',
    '/controls/..%2f..%2fpackage.json',
    '/platform/',
    '/platform/%',
    '/package.json',
  ])('gives nothing out at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});
