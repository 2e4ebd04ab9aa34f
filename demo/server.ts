import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createDataverse } from './dataverse/dataverse';
import { createPageFiles } from './pageFiles';
import { retailerSeed } from './seed/retailerSeed';

export interface DemoOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds UTC: the moment from which the demo's customers are told. */
  readonly now: number;
}

export interface Demo {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the host page and the stand-in Dataverse from one origin, on this machine only. */
export async function startDemo({ port, now }: DemoOptions): Promise<Demo> {
  const [serveFile, dataverse] = await Promise.all([
    createPageFiles(process.cwd()),
    createDataverse({ seed: retailerSeed({ now }) }),
  ]);
  const server = createServer((request, response) => {
    dataverse
      .handle(request, response)
      .then((isHandled) => (isHandled ? undefined : serveFile(request, response)))
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
