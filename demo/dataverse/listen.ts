import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dataverse, DataverseOptions } from './dataverse';
import { createDataverse } from './dataverse';

export interface ListeningDataverse {
  readonly dataverse: Dataverse;
  /** Ends in a slash. */
  readonly serviceRoot: string;
  readonly close: () => Promise<void>;
}

/** The stand-in alone on a free port of this machine, for tests of queries. */
export async function startDataverse(options: DataverseOptions): Promise<ListeningDataverse> {
  const dataverse = await createDataverse(options);
  const server = createServer((request, response) => {
    void dataverse.handle(request, response).then((isHandled) => {
      if (isHandled) return;
      response.writeHead(404);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    dataverse,
    serviceRoot: `http://127.0.0.1:${port}/api/data/v9.2/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
