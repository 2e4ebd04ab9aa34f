import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeedRows, TableRow } from '../seed/rows';
import { answerData, DATA_PATH } from './answerData';
import { answerEmulator, EMULATOR_PATH } from './emulatorEndpoints';
import type { Faults } from './faults';
import { addressOf, bodyOf, headerOf, send } from './httpMessages';
import { createLookupNames } from './lookupNames';
import type { SchemaShape } from './schema';
import { tablesFor } from './schema';
import type { RequestLog, Session } from './sessions';
import { createSessions } from './sessions';
import { createStore } from './store';
import type { Table } from './tables';

export interface DataverseOptions {
  readonly seed: SeedRows;
  /** The shape that a session begins with; that of the documentation where it is absent. */
  readonly schema?: SchemaShape;
  /** Understands OData's own `in`, which Dataverse does not document; refused where it is absent. */
  readonly plainIn?: boolean;
}

export interface Dataverse {
  /**
   * Answers a request under `/api/data/` or `/__emulator/`; false where the path is neither. A
   * failure is answered too; it rejects only where a client breaks off while it sends.
   */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** The faults, log and schema of the requests with this name in `x-emulator-session`. */
  readonly session: (name: string) => Session;
  /** The requests without that header, in the order in which they came. */
  readonly log: RequestLog;
  /** What goes wrong with the requests without that header. */
  readonly faults: Faults;
}

const DEFAULT_SESSION = 'default';

/**
 * A stand-in for the Dataverse Web API, modelled on its documentation; see the README beside.
 * Rejects where a value of the seed does not fit the type of its column.
 */
export async function createDataverse({
  seed,
  schema = 'documented',
  plainIn = false,
}: DataverseOptions): Promise<Dataverse> {
  const rowsOf = (table: Table): readonly TableRow[] => seed[table.logicalName] ?? [];
  const tables = tablesFor(rowsOf);
  const store = await createStore(tables, rowsOf);
  const service = { tables, store, lookupNames: createLookupNames(tables, rowsOf), plainIn };
  const sessionOf = createSessions(schema);
  const { log, faults } = sessionOf(DEFAULT_SESSION);

  return {
    session: sessionOf,
    log,
    faults,
    handle: async (request, response) => {
      const url = addressOf(request);
      if (url === null) return false;
      const session = sessionOf(headerOf(request, 'x-emulator-session') ?? DEFAULT_SESSION);
      if (url.pathname.startsWith(DATA_PATH)) {
        await answerData(service, session, request, response, url);
        return true;
      }
      if (!url.pathname.startsWith(EMULATOR_PATH)) return false;
      const endpoint = url.pathname.slice(EMULATOR_PATH.length);
      const { status, body } = answerEmulator(
        endpoint,
        request.method ?? '',
        await bodyOf(request),
        session,
        service,
      );
      send(response, status, JSON.stringify(body));
      return true;
    },
  };
}
