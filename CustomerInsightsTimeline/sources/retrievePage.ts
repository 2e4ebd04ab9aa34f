import type { CustomerTable } from '../domain/loading/Failure';
import type { Outcome } from '../domain/loading/Outcome';
import type { HostWebApi } from '../host/hostDoor';
import { optionsOfNextLink } from './odataOptions';
import { readFailure } from './webApiFailure';

/** The one method of the host that this product calls; a host without a Web API has none. */
export type WebApi = HostWebApi;

/** Whom a page is asked of. */
export interface Reach {
  readonly webApi: WebApi | undefined;
  /** Aborted when nobody waits for rows any more: from then on nothing is asked. */
  readonly signal?: AbortSignal;
  /** Whether the app works without a connection now; absent where the host does not say. */
  readonly isOffline?: () => boolean;
}

export type Entity = Readonly<Record<string, unknown>>;

export interface RetrievedPage {
  readonly entities: readonly Entity[];
  /** How many things in the answer were no rows. */
  readonly unreadable: number;
  /** The options that ask for the following page, or null after the last. */
  readonly next: string | null;
}

export interface PageQuery {
  readonly table: CustomerTable;
  readonly logicalName: string;
  readonly options: string;
  readonly pageSize: number;
}

/**
 * Reads one page. Never rejects. A host without a Web API (canvas apps) has no such method, or one
 * that throws at once; both are the failure `noWebApi`. A host may return more rows than asked for.
 */
export async function retrievePage(
  { webApi, signal, isOffline }: Reach,
  { table, logicalName, options, pageSize }: PageQuery,
): Promise<Outcome<RetrievedPage>> {
  if (signal?.aborted) return { ok: false, failure: { kind: 'unreachable', table, detail: '' } };
  if (typeof webApi?.retrieveMultipleRecords !== 'function') {
    return { ok: false, failure: { kind: 'noWebApi', table, detail: '' } };
  }
  if (!options.startsWith('?')) {
    const detail = `The link to the next page asks for nothing: ${options}`;
    return { ok: false, failure: { kind: 'serverError', table, detail } };
  }
  try {
    const answer: unknown = await webApi.retrieveMultipleRecords(logicalName, options, pageSize);
    return readAnswer(answer, table);
  } catch (error) {
    const failure = readFailure(error, table);
    const isCutOff = failure.kind === 'unreachable' || failure.kind === 'refused';
    return {
      ok: false,
      failure: isCutOff && isOffline?.() ? { ...failure, kind: 'offline' } : failure,
    };
  }
}

function readAnswer(answer: unknown, table: CustomerTable): Outcome<RetrievedPage> {
  const { entities, nextLink } = isEntity(answer) ? answer : {};
  if (!Array.isArray(entities)) {
    const detail = 'The host answered without a list of rows.';
    return { ok: false, failure: { kind: 'serverError', table, detail } };
  }
  const rows = entities.filter(isEntity);
  return {
    ok: true,
    value: {
      entities: rows,
      unreadable: entities.length - rows.length,
      next: typeof nextLink === 'string' ? optionsOfNextLink(nextLink) : null,
    },
  };
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
