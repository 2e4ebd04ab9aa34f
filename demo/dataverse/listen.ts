import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dataverse, DataverseOptions } from './dataverse';
import { createDataverse } from './dataverse';

export interface ListeningDataverse {
  readonly dataverse: Dataverse;
  /** The origin, without a slash at its end. */
  readonly url: string;
  /** Of the Web API; ends in a slash. */
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
  const url = `http://127.0.0.1:${port}`;
  return {
    dataverse,
    url,
    serviceRoot: `${url}/api/data/v9.2/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
