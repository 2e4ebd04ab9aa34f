import { startDataverse } from '../dataverse/listen';
import type { Organisation } from '../org/organisation';
import { createOrganisationReader } from '../org/organisationReader';
import { createTokenSource } from '../org/token';
import { Refusal } from '../refusal';
import { nora } from '../seed/demoCustomers';
import { retailerSeed } from '../seed/retailerSeed';
import type { SeedRows } from '../seed/rows';
import { readAnswer } from './askedAnswer';
import type { Ask } from './askQuery';
import type { PlatformAnswer } from './platformQuestions';
import { askPlatform } from './platformQuestions';
import queries from './queries.json';
import type { QueryVerdict } from './verifyOrganisation';
import { verifyOrganisation } from './verifyOrganisation';

export interface VerifyOptions {
  readonly organisation: Organisation;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A customer of the organisation; null takes the first that has an activity. */
  readonly customerId: string | null;
  /** Milliseconds UTC. */
  readonly now: number;
  /** What the stand-in holds, and whom it is asked for; the demo's customers where it is absent. */
  readonly standIn?: { readonly seed: SeedRows; readonly customerId: string };
}

/** What an organisation answered to the control's queries, and about the platform. */
export interface Verification {
  readonly verdicts: readonly QueryVerdict[];
  readonly platform: readonly PlatformAnswer[];
}

/** Compares an organisation with the stand-in. Rejects where it can't be asked. */
export async function verify({
  organisation,
  environment,
  customerId,
  now,
  standIn = { seed: retailerSeed({ now }), customerId: nora.customerId },
}: VerifyOptions): Promise<Verification> {
  const token = createTokenSource(organisation, { environment });
  const { get } = createOrganisationReader(organisation, token);
  // Seeding holds everything up, and an open connection might not outlast it: so it comes first.
  const listening = await startDataverse({ seed: standIn.seed });
  try {
    const theirs = {
      ask: get,
      customerId: customerId ?? (await firstCustomer(get, organisation)),
    };
    const ours = { ask: askingAt(listening.url), customerId: standIn.customerId };
    const verdicts = await verifyOrganisation(queries, theirs, ours);
    return { verdicts, platform: await askPlatform(theirs) };
  } finally {
    await listening.close();
  }
}

async function firstCustomer(ask: Ask, { host }: Organisation): Promise<string> {
  const path = '/api/data/v9.2/msdynci_unifiedactivities?$select=msdynci_customerid&$top=1';
  const { status, rows, errorCode } = readAnswer(await ask(path, { Accept: 'application/json' }));
  const customerId = rows[0]?.msdynci_customerid;
  if (typeof customerId === 'string') return customerId;
  const reason =
    status === 200 ? 'it shows no activity' : `it answers ${status} ${errorCode ?? ''}`;
  throw new Refusal(
    `No customer of ${host} is known, for ${reason.trim()}: name one with "--customer".`,
  );
}

function askingAt(origin: string): Ask {
  return async (pathAndQuery, headers) => {
    const response = await fetch(origin + pathAndQuery, { headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
}
