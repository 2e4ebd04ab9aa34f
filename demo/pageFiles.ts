import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

import type { AppKind } from './contentSecurityPolicy';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { addressOf } from './dataverse/httpMessages';
import { FONT_FOLDERS, pageFontsCss } from './pageFonts';
import { bundlePageScripts } from './pageScripts';
import type { Handler } from './serve';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.resx': 'text/xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** Folders that are served as they are, by the beginning of the path. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ['/platform/', 'node_modules/pcf-start/lib'],
  ['/controls/', 'out/controls'],
  ...['react-17', 'react-dom-17', 'react-18', 'react-dom-18'].map(
    (name) => [`/${name}/`, `node_modules/${name}/umd`] as const,
  ),
  ...FONT_FOLDERS,
];

/** The scripts of each React that a page can have: the platform's own, or as React publishes it. */
const REACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['16', ['/platform/react_16_14_0.js']],
  ['17', reactScripts('17')],
  ['18', reactScripts('18')],
]);

function reactScripts(major: string): readonly string[] {
  return ['react', 'react-dom'].map((name) => `/${name}-${major}/${name}.production.min.js`);
}

interface HostPage {
  readonly kind: AppKind;
  /** What Microsoft says that apps of this kind run, whatever version a manifest names. */
  readonly react: '16' | '17';
  readonly script: string;
  readonly control: string;
}

/** The two hosts: each has its script, and the control that it hosts. */
const PAGES: Readonly<Record<string, HostPage>> = {
  '/': { kind: 'form', react: '17', script: 'host', control: 'CustomerInsightsTimeline' },
  '/canvas': {
    kind: 'canvas',
    react: '16',
    script: 'canvas',
    control: 'CustomerInsightsTimelineDataset',
  },
};

export interface PageOptions {
  /** The host of the organisation whose data the page shows; absent over the stand-in. */
  readonly organisation?: string;
}

/** Serves the host page, its fonts, the platform's libraries and the built controls. */
export async function createPageFiles(
  root: string,
  { organisation = '' }: PageOptions = {},
): Promise<Handler> {
  const [scripts, fontsCss] = await Promise.all([bundlePageScripts(root), pageFontsCss(root)]);
  const host = join(root, 'demo', 'host');

  const find = async (path: string): Promise<string | Uint8Array | null> => {
    if (path === '/host.css') return readFile(join(host, 'host.css'));
    if (path === '/fonts.css') return fontsCss;
    const script = scripts.get(path);
    if (script !== undefined) return script;
    const file = fileUnder(root, path);
    return file === null ? null : readFile(file).catch(() => null);
  };

  return async (request, response) => {
    const address = addressOf(request);
    const pathname = address?.pathname ?? '';
    // The browser keeps what it compiled of a script for as long as the script is the same.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const hostPage = PAGES[pathname];
    if (hostPage !== undefined) {
      const html = await readFile(join(host, 'index.html'), 'utf8');
      response.setHeader('Content-Security-Policy', contentSecurityPolicy(hostPage.kind));
      const asked = REACTS.get(address?.searchParams.get('react') ?? '');
      const reactTags = (asked ?? REACTS.get(hostPage.react) ?? [])
        .map((path) => `<script src="${path}"></script>`)
        .join('\n    ');
      const filled = Object.entries({ ...hostPage, organisation, reactTags }).reduce(
        (page, [name, value]) => page.replaceAll(`{{${name}}}`, value),
        html,
      );
      send(response, '.html', filled);
      return true;
    }
    const content = await find(pathname);
    if (content === null) return false;
    const etag = `"${createHash('sha1').update(content).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else send(response, extname(pathname), content);
    return true;
  };
}

function send(response: ServerResponse, extension: string, content: string | Uint8Array): void {
  response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
  response.end(content);
}

/** Where a path points inside its folder; null for one that has no folder or climbs out of it. */
function fileUnder(root: string, path: string): string | null {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const directory = join(root, folder) + sep;
    const file = join(directory, path.slice(prefix.length));
    return file.startsWith(directory) ? file : null;
  }
  return null;
}
