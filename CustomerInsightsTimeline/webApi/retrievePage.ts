import { failed } from '../domain/loading/Failure';
import { noProgress } from '../domain/loading/cycleGuard';
import type { CustomerTable, Outcome } from '../domain/loading/Failure';
import type { HostWebApi } from '../host/hostDoor';
import { readFailure } from '../host/webApiFailure';
import { optionsOfNextLink } from './odata';

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

/** The same, asked for as long as somebody waits. */
export function whileWanted<R extends Reach>(reach: R, signal: AbortSignal | undefined): R {
  return { ...reach, ...(signal && { signal }) };
}

export type Entity = Readonly<Record<string, unknown>>;

export interface RetrievedPage {
  readonly entities: readonly Entity[];
  /** How many things in the answer were no rows. */
  readonly unreadable: number;
  /** The options that ask for the following page; null after the last; UNLINKED for a page cut off. */
  readonly next: string | null;
}

/** Stands for the options of a page that may exist although the host gave no link to it. */
export const UNLINKED = 'A page as full as it may be came without a link to the next one.';

/** The most rows of a page of an elastic table and of a standard one, whatever was asked for. */
const LARGEST_PAGES: readonly number[] = [500, 5000];

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
  if (signal?.aborted) return failed('unreachable', table);
  if (typeof webApi?.retrieveMultipleRecords !== 'function') return failed('noWebApi', table);
  if (options === UNLINKED) return noProgress(table, UNLINKED);
  if (options !== '' && !options.startsWith('?')) {
    return failed('serverError', table, `The link to the next page asks for nothing: ${options}`);
  }
  try {
    const answer: unknown = await webApi.retrieveMultipleRecords(logicalName, options, pageSize);
    return readAnswer(answer, table, pageSize);
  } catch (error) {
    const failure = readFailure(error, table);
    const isCutOff = failure.kind === 'unreachable' || failure.kind === 'refused';
    return {
      ok: false,
      failure: isCutOff && isOffline?.() ? { ...failure, kind: 'offline' } : failure,
    };
  }
}

function readAnswer(
  answer: unknown,
  table: CustomerTable,
  pageSize: number,
): Outcome<RetrievedPage> {
  const members = isEntity(answer) ? answer : {};
  const { entities, nextLink } = members;
  if (!Array.isArray(entities)) {
    return failed('serverError', table, 'The host answered without a list of rows.');
  }
  const rows = entities.filter(isEntity);
  const link = typeof nextLink === 'string' ? optionsOfNextLink(nextLink) : null;
  return {
    ok: true,
    value: {
      entities: rows,
      unreadable: entities.length - rows.length,
      next: link ?? (isCutOff(members, entities.length, pageSize) ? UNLINKED : null),
    },
  };
}

/**
 * Platforms have left the link out although more rows exist. Their word for more rows decides where
 * they give it; else a paging cookie, or a page as full as it may be.
 */
function isCutOff(answer: Entity, count: number, pageSize: number): boolean {
  const moreRecords = answer['@Microsoft.Dynamics.CRM.morerecords'];
  if (typeof moreRecords === 'boolean') return moreRecords;
  const cookie =
    answer.fetchXmlPagingCookie ?? answer['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'];
  const isFull = count > 0 && [pageSize, ...LARGEST_PAGES].includes(count);
  return isFull || (typeof cookie === 'string' && cookie !== '');
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
