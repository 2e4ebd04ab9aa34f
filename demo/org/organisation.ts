import { Refusal } from '../refusal';

export interface Organisation {
  /** Without a slash at its end; also what a token has to be for. */
  readonly origin: string;
  readonly host: string;
}

/** Microsoft's clouds: a token is never sent to any other host. */
const CLOUD =
  /^[a-z0-9-]+(?:\.api)?\.crm\d*\.(?:dynamics\.com|microsoftdynamics\.us|appsplatform\.us|dynamics\.cn)$/;

/** A stand-in on this machine. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Reads the address of an organisation, as a browser shows it. Throws where it is none. */
export function readOrganisation(text: string): Organisation {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isCloud = url?.protocol === 'https:' && url.port === '' && CLOUD.test(url.hostname);
  const isLoopback = /^https?:$/.test(url?.protocol ?? '') && LOOPBACK.test(url?.hostname ?? '');
  if (url === null || !(isCloud || isLoopback)) {
    throw new Refusal(
      `An organisation is an address such as https://contoso.crm.dynamics.com, not "${text}".`,
    );
  }
  return { origin: url.origin, host: url.host };
}
