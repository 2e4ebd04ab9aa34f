import type { IncomingMessage, ServerResponse } from 'node:http';
import { storeOfSession } from './addedRows';
import { FETCH_XML, retrieveAggregate } from './aggregate';
import type { DataAnswer, DataQuery } from './dataQuery';
import { DataverseError, readOnly, unexpected, unknownSegment } from './dataverseError';
import { entityDefinition } from './entityDefinitions';
import { headerOf, send } from './httpMessages';
import { appliedPreferences, readPrefer } from './prefer';
import { retrieveMultiple } from './retrieveMultiple';
import { retrieveOne } from './retrieveOne';
import type { LogEntry, Session } from './sessions';
import { pageNumberOf } from './skipToken';
import { strikeFaults } from './strikeFaults';
import type { Table } from './tables';

export const DATA_PATH = '/api/data/';
const VERSION = 'v9.2/';

/** What the data requests of all sessions share. */
export interface DataService extends Pick<DataQuery, 'store' | 'lookupNames' | 'plainIn'> {
  readonly tables: readonly Table[];
}

/** An entity set, and the key where one row is asked for. */
interface Target {
  readonly table: Table | undefined;
  readonly segment: string;
  readonly key: string | undefined;
}

/** Answers a request under the Web API's path, logs it, and reports it where it is refused. */
export async function answerData(
  service: DataService,
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const path = pathOf(url);
  const target = targetOf(path, service.tables);
  const table = target.table?.logicalName ?? null;
  const finish = beginLog(session, request, url, table);
  const faults = session.faults.strike({ path: url.pathname, table, page: pageNumberOf(url) });
  const struck = await strikeFaults(faults, { table, segment: target.segment }, response);
  if (struck === 'unanswered') return;
  const preferences = readPrefer(headerOf(request, 'prefer'));
  const store = storeOfSession(service.store, session.added);
  const { shape, timeZone } = session;
  const query = { ...service, store, shape, timeZone, preferences, url, faults };
  const answer = struck ?? attempt(() => answerOf(request, path, target, query), url);
  if (answer instanceof DataverseError) {
    finish({ status: answer.status, rows: 0, error: answer.message });
    send(response, answer.status, answer.body, answer.headers);
    return;
  }
  finish({ status: 200, rows: answer.rows, error: null });
  const applied = appliedPreferences(preferences);
  const json = JSON.stringify(answer.body);
  send(response, 200, faults.has('brokenPage') ? json.slice(0, json.length / 2) : json, {
    'OData-Version': '4.0',
    ...(applied === '' ? {} : { 'Preference-Applied': applied }),
  });
}

function answerOf(
  request: IncomingMessage,
  path: string,
  { table, segment, key }: Target,
  query: Omit<DataQuery, 'table'> & Pick<DataService, 'tables'>,
): DataAnswer {
  if (request.method !== 'GET') throw readOnly();
  const definition = entityDefinition(path, query.url, query.tables, query.shape);
  if (definition) return { body: definition, rows: 0 };
  if (!table) throw unknownSegment(segment);
  const tableQuery = { ...query, table };
  if (key === undefined && query.url.searchParams.has(FETCH_XML))
    return retrieveAggregate(tableQuery);
  return key === undefined ? retrieveMultiple(tableQuery) : retrieveOne(tableQuery, key);
}

/** A refusal is said aloud: a query of ours that Dataverse would refuse must not go unnoticed. */
function attempt(answer: () => DataAnswer, url: URL): DataAnswer | DataverseError {
  try {
    return answer();
  } catch (error) {
    const failure = error instanceof DataverseError ? error : unexpected(error);
    console.error(`Refused ${url.pathname}${url.search}: ${failure.message}`);
    return failure;
  }
}

function beginLog(
  session: Session,
  request: IncomingMessage,
  url: URL,
  table: string | null,
): (outcome: Pick<LogEntry, 'status' | 'rows' | 'error'>) => void {
  const entry = {
    method: request.method ?? '',
    path: url.pathname,
    table,
    options: Object.fromEntries(url.searchParams),
    status: 0,
    rows: 0,
    error: null,
    roundTrip: session.roundTrips + 1,
  };
  session.log.push(entry);
  return (outcome) => {
    session.roundTrips = Math.max(session.roundTrips, entry.roundTrip);
    Object.assign(entry, outcome);
  };
}

/** The path below the version of the API, decoded where it can be. */
function pathOf(url: URL): string {
  const path = url.pathname.slice(DATA_PATH.length);
  const versionless = path.startsWith(VERSION) ? path.slice(VERSION.length) : path;
  try {
    return decodeURIComponent(versionless);
  } catch {
    return versionless;
  }
}

function targetOf(path: string, tables: readonly Table[]): Target {
  const [, segment = path, key] = /^(\w+)(?:\((.+)\))?$/.exec(path) ?? [];
  return { table: tables.find(({ entitySet }) => entitySet === segment), segment, key };
}
