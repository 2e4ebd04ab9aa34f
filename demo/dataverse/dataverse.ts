import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeedRows, TableRow } from '../seed/rows';
import { badQuery, DataverseError, noPrivilege, throttled, unknownSegment } from './dataverseError';
import { answerEmulator, EMULATOR_PATH } from './emulatorEndpoints';
import { entityDefinition } from './entityDefinitions';
import type { FaultRule } from './faults';
import { appliedPreferences, readPrefer } from './prefer';
import type { Answer } from './retrieve';
import { retrieveMultiple, retrieveOne } from './retrieve';
import type { SchemaShape } from './schema';
import { tablesFor } from './schema';
import type { Session } from './sessions';
import { createSessions } from './sessions';
import { readSkipToken } from './skipToken';
import { createStore } from './store';
import type { Table } from './tables';

export interface DataverseOptions {
  readonly seed: SeedRows;
  /** The shape that a session begins with. */
  readonly schema?: SchemaShape;
}

export interface Dataverse {
  /** Answers a request of the Web API or of the emulator; false where the path is neither. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** The faults, log and schema of a session: 'default' is that of requests without one. */
  readonly session: (name: string) => Session;
}

const SERVICE_PATH = '/api/data/v9.2/';
const ENTITY_DEFINITION = /^EntityDefinitions\(LogicalName='(\w+)'\)$/;
const ENTITY_SET = /^(\w+)(?:\(([^)]+)\))?$/;

/** A stand-in for the Dataverse Web API, modelled on its documentation; see the README beside. */
export async function createDataverse({
  seed,
  schema = 'documented',
}: DataverseOptions): Promise<Dataverse> {
  const rowsOf = (table: Table): readonly TableRow[] => seed[table.logicalName] ?? [];
  const tables = tablesFor(rowsOf);
  const store = await createStore(tables, rowsOf);
  const sessionOf = createSessions(schema);

  async function answerData(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    session: Session,
  ) {
    const path = decodeURIComponent(url.pathname.slice(SERVICE_PATH.length));
    const [, entitySet = path, key] = ENTITY_SET.exec(path) ?? [];
    const table = tables.find((candidate) => candidate.entitySet === entitySet);
    const preferences = readPrefer(headerOf(request, 'prefer'));
    const faults = session.faults.strike(url.pathname, pageOf(url));
    const log = (status: number, rows: number) => {
      session.log.push({
        method: request.method ?? '',
        path: url.pathname,
        table: table?.logicalName ?? null,
        options: Object.fromEntries(url.searchParams),
        status,
        rows,
      });
    };
    try {
      await strikeBefore(faults, table?.logicalName ?? path, response);
      const answer = answerTo();
      const text = JSON.stringify(answer.body);
      log(200, answer.rows);
      const applied = appliedPreferences(preferences);
      send(response, 200, faults.has('brokenPage') ? text.slice(0, text.length / 2) : text, {
        'OData-Version': '4.0',
        ...(applied === '' ? {} : { 'Preference-Applied': applied }),
      });
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      log(error.status, 0);
      if (faults.size === 0)
        console.error(`Refused ${url.pathname}${url.search}: ${error.message}`);
      send(response, error.status, error.body, error.headers);
    }

    function answerTo(): Answer {
      if (request.method !== 'GET')
        throw new DataverseError(405, '0x80060888', 'This stand-in only reads.');
      const logicalName = ENTITY_DEFINITION.exec(path)?.[1];
      if (logicalName !== undefined) {
        return { body: entityDefinition(tables, logicalName, session.shape), rows: 0 };
      }
      if (!table) throw unknownSegment(entitySet);
      if (url.searchParams.has('fetchXml'))
        throw badQuery('FetchXML is not supported by this stand-in.');
      const query = { table, shape: session.shape, preferences, url, faults };
      return key === undefined ? retrieveMultiple(store, query) : retrieveOne(store, query, key);
    }
  }

  return {
    session: sessionOf,
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
      const session = sessionOf(headerOf(request, 'x-emulator-session') ?? 'default');
      if (url.pathname.startsWith(SERVICE_PATH)) {
        await answerData(request, response, url, session);
        return true;
      }
      if (!url.pathname.startsWith(EMULATOR_PATH)) return false;
      const endpoint = url.pathname.slice(EMULATOR_PATH.length);
      const answer = answerEmulator(endpoint, request.method ?? '', await bodyOf(request), session);
      send(response, answer === null ? 404 : 200, JSON.stringify(answer));
      return true;
    },
  };
}

/** Does what goes wrong before an answer is made: fails, waits, or never comes back. */
async function strikeBefore(
  faults: ReadonlyMap<FaultRule['kind'], FaultRule>,
  subject: string,
  response: ServerResponse,
): Promise<void> {
  const wait = faults.get('slow');
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait.delayMs ?? 1000));
  if (faults.has('stall')) await new Promise(() => undefined);
  if (faults.has('dropConnection')) response.destroy();
  const throttle = faults.get('throttle');
  if (throttle) throw throttled(throttle.throttle ?? 'requests', throttle.retryAfterSeconds ?? 5);
  if (faults.has('forbidden')) throw noPrivilege(subject);
  if (faults.has('missingTable')) throw unknownSegment(subject);
  if (faults.has('expiredSession'))
    throw new DataverseError(401, '0x80072560', 'The session has expired.');
  if (faults.has('serverError'))
    throw new DataverseError(503, '0x80040216', 'An unexpected error occurred.');
}

function pageOf(url: URL): number {
  const token = url.searchParams.get('$skiptoken');
  if (token === null) return 1;
  try {
    return readSkipToken(token).page;
  } catch {
    return 1;
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}
