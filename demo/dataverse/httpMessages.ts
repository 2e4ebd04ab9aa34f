import type { IncomingMessage, ServerResponse } from 'node:http';

/** A header's text, of several with the same name all, as HTTP joins them. */
export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/**
 * A request's address, absolute: links to next pages lead to the host that the client asked. Null
 * where its target is no path of this server, or its host no name.
 */
export function addressOf({ url: target = '/', headers }: IncomingMessage): URL | null {
  const host = headers.host ?? 'localhost';
  // Two slashes would name a host of their own.
  if (!/^\/(?!\/)/.test(target) || !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
    return null;
  const text = `http://${host}${target}`;
  return URL.canParse(text) ? new URL(text) : null;
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Answers with JSON; a client that has gone is not answered. */
export function send(
  response: ServerResponse,
  status: number,
  json: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(json);
}
