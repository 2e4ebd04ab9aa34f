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

/** The control gives up after 30 seconds; whoever asked is gone soon after that. */
const LONGEST_MS = 60_000;

/** Reads from an organisation, past the gate only, with a token that nobody else gets to see. */
export function createOrganisationReader(
  { origin, host }: Organisation,
  token: TokenSource,
  longestMs = LONGEST_MS,
): OrganisationReader {
  return {
    get: async (pathAndQuery, headers) => {
      const refusal = gateRefusal('GET', pathAndQuery);
      if (refusal !== null) throw new Refusal(refusal);
      const text = await token();
      const end = AbortSignal.timeout(longestMs);
      const fail = (): never => {
        throw new Refusal(
          end.aborted
            ? `${host} did not answer within ${longestMs / 1000} seconds.`
            : `${host} does not answer.`,
        );
      };
      const response = await fetch(origin + pathAndQuery, {
        headers: { ...headers, Authorization: `Bearer ${text}` },
        // A redirection leads to a page to sign in, which no control could read.
        redirect: 'manual',
        signal: end,
      }).catch(fail);
      if (response.status >= 300 && response.status < 400) {
        throw new Refusal(`${host} does not take the token: it wants to lead to another page.`);
      }
      // An answer that repeats the token must not carry it on.
      const cleared = (answered: string) => answered.replaceAll(text, '[token]');
      const cleanHeaders = [...response.headers].map(([name, value]) => [name, cleared(value)]);
      const body = cleared(await response.text().catch(fail));
      return {
        status: response.status,
        headers: new Headers(cleanHeaders as [string, string][]),
        body,
      };
    },
  };
}
