import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf } from './dataverse/httpMessages';

export interface Demo {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers a request, or says that it is for another. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Serves the first of these that answers, on this machine only; port 0 takes any. */
export async function serve(port: number, ...handlers: readonly Handler[]): Promise<Demo> {
  const server = createServer((request, response) => {
    answer(handlers, request, response).catch((cause: unknown) => {
      console.error(cause);
      say(response, 500, 'This server failed. Its own output has the cause.');
    });
  });
  // Closed after some idle seconds, a connection may carry the next request already, which is lost then.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  handlers: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (addressOf(request) === null) {
    say(response, 400, 'The address of this request is no path of this server.');
    return;
  }
  for (const handle of handlers) if (await handle(request, response)) return;
  say(response, 404, 'This server has nothing at this address.');
}

/** Answers with a sentence; what was begun in another way is broken off. */
function say(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}
