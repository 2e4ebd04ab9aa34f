import type { DataverseOptions } from '../../demo/dataverse/dataverse';
import type { ListeningDataverse } from '../../demo/dataverse/listen';
import { startDataverse } from '../../demo/dataverse/listen';

export type Entity = Readonly<Record<string, unknown>>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly value?: readonly Entity[];
    readonly error?: { readonly code: string; readonly message: string };
    readonly [property: string]: unknown;
  };
}

export interface Emulator {
  readonly get: (address: string, headers?: Record<string, string>) => Promise<Reply>;
  /** Tells the emulator something, as the demo's pages do. */
  readonly tell: (
    endpoint: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<void>;
  readonly serviceRoot: () => string;
}

/** Runs a stand-in with these rows for the tests of one file. */
export function emulatorWith(options: DataverseOptions): Emulator {
  let listening: ListeningDataverse;
  const serviceRoot = () => listening.serviceRoot;

  beforeAll(async () => {
    listening = await startDataverse(options);
  });
  afterAll(() => listening.close());
  beforeEach(() => {
    // Refusals are reported there, and most of these tests provoke them.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  return {
    serviceRoot,
    get: async (address, headers = {}) => {
      const response = await fetch(new URL(address, serviceRoot()), { headers });
      const body = (await response.json()) as Reply['body'];
      return { status: response.status, headers: response.headers, body };
    },
    tell: async (endpoint, body, headers = {}) => {
      const address = new URL(`/__emulator/${endpoint}`, serviceRoot());
      await fetch(address, { method: 'POST', body: JSON.stringify(body), headers });
    },
  };
}

export function filtered(entitySet: string, filter: string): string {
  return `${entitySet}?$filter=${encodeURIComponent(filter)}`;
}
