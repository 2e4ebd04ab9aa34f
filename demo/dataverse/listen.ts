import { serve } from '../serve';
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
  const { url: served, close } = await serve(0, dataverse.handle);
  const url = `http://127.0.0.1:${new URL(served).port}`;
  return { dataverse, url, serviceRoot: `${url}/api/data/v9.2/`, close };
}
