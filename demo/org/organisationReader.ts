import { Refusal } from '../refusal';
import type { Organisation } from './organisation';
import { gateRefusal } from './readOnlyGate';
import type { TokenSource } from './token';

export interface OrganisationAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface OrganisationReader {
  /** Asks for a path with its query. Rejects with a sentence where it must not or can't be asked. */
  readonly get: (
    pathAndQuery: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<OrganisationAnswer>;
}

/** Reads from an organisation, past the gate only, with a token that nobody else gets to see. */
export function createOrganisationReader(
  { origin, host }: Organisation,
  token: TokenSource,
): OrganisationReader {
  return {
    get: async (pathAndQuery, headers) => {
      const refusal = gateRefusal('GET', pathAndQuery);
      if (refusal !== null) throw new Refusal(refusal);
      const text = await token();
      const response = await fetch(origin + pathAndQuery, {
        headers: { ...headers, Authorization: `Bearer ${text}` },
        // A redirection leads to a page to sign in, which no control could read.
        redirect: 'manual',
      }).catch(() => {
        throw new Refusal(`${host} does not answer.`);
      });
      if (response.status >= 300 && response.status < 400) {
        throw new Refusal(`${host} does not take the token: it wants to lead to another page.`);
      }
      // An answer that repeats the token must not carry it on.
      const body = (await response.text()).replaceAll(text, '[token]');
      return { status: response.status, headers: response.headers, body };
    },
  };
}
