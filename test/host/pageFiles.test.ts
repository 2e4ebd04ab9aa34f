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
  it.each([
    [
      'model-driven apps',
      '/?customer=nora',
      "default-src 'self'; script-src 'self'; worker-src 'self' blob:; " +
        "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' blob: data:; " +
        "connect-src 'self' blob: data: wss:; frame-src 'self' blob:; " +
        "frame-ancestors 'self' https://*.powerapps.com; base-uri 'none'; form-action 'self'",
    ],
    [
      'canvas apps',
      '/canvas',
      "default-src 'self'; script-src 'self'; worker-src 'self' blob:; " +
        "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
        "connect-src 'self' blob:; frame-src 'self'; " +
        "frame-ancestors 'self' https://*.powerapps.com",
    ],
  ])(
    'is served under the strict policy of %s, and has no script inline',
    async (_what, path, policy) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);

      expect(response.headers.get('Content-Security-Policy')).toBe(policy);
      const scripts = [...(await response.text()).matchAll(/<script([^>]*)>([^<]*)</g)];
      expect(scripts.length).toBeGreaterThan(3);
      for (const [, attributes, text] of scripts) {
        expect(attributes).toMatch(/^ src="\/[^/]/);
        expect(text).toBe('');
      }
    },
  );

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

  it.each([
    ['/', /react-17/],
    ['/canvas', /react_16_14_0/],
    ['/?react=16', /react_16_14_0/],
    ['/canvas?react=18', /react-18/],
    ['/?react=constructor', /react-17/],
  ])('has on %s the React of its apps, or the one asked for', async (path, script) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const [first = ''] = /(?<=<script src=")[^"]+/.exec(await response.text()) ?? [];

    expect(first).toMatch(script);
    expect(await statusOf(first)).toBe(200);
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

  it('gives a part that the browser has, once more only where it is another', async () => {
    const url = `http://127.0.0.1:${port}/host.js`;
    const etag = (await fetch(url)).headers.get('ETag') ?? '';
    const again = await fetch(url, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
    const changed = await fetch(url, { headers: { 'If-None-Match': '"earlier"' } });

    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Cache-Control')).toBe('no-cache');
    expect([changed.status, changed.headers.get('ETag')]).toEqual([200, etag]);
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
