import type { IncomingMessage, ServerResponse } from 'node:http';
import { headerOf, send } from '../dataverse/httpMessages';
import { isOwnRequest } from './ownRequest';
import type { Organisation } from './organisation';
import type { OrganisationReader } from './organisationReader';
import { gateRefusal } from './readOnlyGate';

const SENT = ['accept', 'odata-maxversion', 'odata-version', 'prefer'];
const ANSWERED = ['odata-version', 'preference-applied', 'retry-after'];

/**
 * Answers requests under `/api/` from an organisation, or refuses them with a sentence; false where
 * the path is another. It never rejects.
 */
export function createOrganisationProxy(
  { origin }: Organisation,
  reader: OrganisationReader,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/api/')) return false;
    const refusal = isOwnRequest(request)
      ? gateRefusal(request.method ?? '', path)
      : 'Only the page of this server is answered.';
    if (refusal !== null) {
      refuse(response, 403, refusal);
      return true;
    }
    try {
      const { status, headers, body } = await reader.get(path, pick(SENT, request));
      // The link to the next page has to lead through the gate again.
      const own = `http://${request.headers.host ?? 'localhost'}/api/`;
      send(response, status, body.replaceAll(`${origin}/api/`, own), answeredHeaders(headers));
    } catch (error) {
      refuse(response, 502, error instanceof Error ? error.message : String(error));
    }
    return true;
  };
}

/** In Dataverse's shape, so that the control shows the sentence. */
function refuse(response: ServerResponse, status: number, message: string): void {
  console.error(`Refused: ${message}`);
  send(response, status, JSON.stringify({ error: { code: '0x0', message } }));
}

function pick(names: readonly string[], request: IncomingMessage): Record<string, string> {
  const headers = names.flatMap((name) => {
    const value = headerOf(request, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(headers);
}

function answeredHeaders(headers: Headers): Record<string, string> {
  const picked = ANSWERED.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(picked);
}
