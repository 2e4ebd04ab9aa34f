import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Demo {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers a request, or says that it is for another. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Serves what `data` answers, and files for all else, on this machine only; port 0 takes any. */
export async function serve(
  port: number,
  data: Handler,
  files: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Demo> {
  const server = createServer((request, response) => {
    data(request, response)
      .then((isHandled) => (isHandled ? undefined : files(request, response)))
      .catch((cause: unknown) => {
        console.error(cause);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  });
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
