import { entityNames } from './entities';
import type { WebApiError } from './webApiError';
import { readWebApiError, unansweredError, unknownEntityError, writeError } from './webApiError';

export interface WebApiOptions {
  /** Ends in a slash: `/api/data/v9.2/`. */
  readonly serviceRoot: string;
  readonly fetch: typeof fetch;
  /** Sent along with each request: the stand-in keeps faults and its log per session. */
  readonly session?: string;
}

type Entity = ComponentFramework.WebApi.Entity;

/** What Power Apps asks for where a control names no page size. */
const DEFAULT_PAGE_SIZE = 5000;
const ANNOTATIONS = 'odata.include-annotations="*"';

/** `context.webAPI` over HTTP, with the documented surface and error shape and nothing more. */
export function createWebApi(options: WebApiOptions): ComponentFramework.WebApi {
  const get = (entityType: string, path: string, prefer: string): Promise<Entity> => {
    const entity = entityNames(entityType);
    if (entity === null) return rejected(unknownEntityError(entityType));
    return new Promise((resolve, reject) => {
      void requestJson(options, entity.set + path, prefer, resolve, reject);
    });
  };

  return {
    retrieveMultipleRecords: async (entityType, query = '', maxPageSize = DEFAULT_PAGE_SIZE) => {
      const prefer = `odata.maxpagesize=${maxPageSize},${ANNOTATIONS}`;
      const answer = await get(entityType, query, prefer);
      return {
        entities: answer.value as Entity[],
        // Typed as text throughout, but absent after the last page, as on the platform.
        nextLink: answer['@odata.nextLink'] as string,
        // Of FetchXML only, which has no link.
        ...cookieOf(answer),
      };
    },
    retrieveRecord: (entityType, id, query = '') => get(entityType, `(${id})${query}`, ANNOTATIONS),
    createRecord: () => rejected(writeError()),
    updateRecord: () => rejected(writeError()),
    deleteRecord: () => rejected(writeError()),
  };
}

function cookieOf(answer: Entity): { readonly fetchXmlPagingCookie?: string } {
  const cookie: unknown = answer['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'];
  return typeof cookie === 'string' ? { fetchXmlPagingCookie: cookie } : {};
}

async function requestJson(
  { serviceRoot, fetch, session }: WebApiOptions,
  path: string,
  prefer: string,
  onSuccess: (answer: Entity) => void,
  onError: (error: WebApiError) => void,
): Promise<void> {
  const headers = {
    Accept: 'application/json',
    'OData-MaxVersion': '4.0',
    'OData-Version': '4.0',
    Prefer: prefer,
    ...(session === undefined ? {} : { 'x-emulator-session': session }),
  };
  try {
    const response = await fetch(serviceRoot + path, { headers });
    const body = await response.text();
    if (response.ok) onSuccess(JSON.parse(body) as Entity);
    else onError(readWebApiError(body, response.statusText));
  } catch (cause) {
    onError(unansweredError(cause));
  }
}

/** Controls get a plain object, not an Error, as in the platform's error callback. */
function rejected(error: WebApiError): Promise<never> {
  return new Promise((_resolve, reject: (reason: WebApiError) => void) => {
    queueMicrotask(reject.bind(null, error));
  });
}
