import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dataverse } from '../../demo/dataverse/dataverse';
import { createDataverse } from '../../demo/dataverse/dataverse';
import type { SchemaShape } from '../../demo/dataverse/schema';
import type { SeedRows } from '../../demo/seed/rows';
import { smallSeed } from './smallSeed';

export const TOKEN = 'eyJ0eXAi.a-token-of-the-tests.c2lnbmF0dXJl';

export interface GuardedDataverse {
  readonly url: string;
  readonly dataverse: Dataverse;
  /** Every request as it came, the token in its headers included. */
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

export interface GuardOptions {
  readonly seed?: SeedRows;
  readonly schema?: SchemaShape;
  /** Answers a request in another way than the stand-in; true where it did. */
  readonly alter?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** The stand-in behind a guard: who does not show the token is answered 401, as a cloud does. */
export async function startGuardedDataverse({
  seed = smallSeed,
  schema = 'documented',
  alter = () => false,
}: GuardOptions = {}): Promise<GuardedDataverse> {
  const dataverse = await createDataverse({ seed, schema });
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      response.writeHead(401).end();
      return;
    }
    if (alter(request, response)) return;
    void dataverse.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dataverse,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
