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

/** Tells what an organisation answers otherwise than the stand-in. Rejects where it can't be asked. */
export async function verify({
  organisation,
  environment,
  customerId,
  now,
  standIn = { seed: retailerSeed({ now }), customerId: nora.customerId },
}: VerifyOptions): Promise<readonly QueryVerdict[]> {
  const token = createTokenSource(organisation, { environment });
  const { get } = createOrganisationReader(organisation, token);
  // Seeding holds everything up, and an open connection might not outlast it: so it comes first.
  const listening = await startDataverse({ seed: standIn.seed });
  try {
    const theirs = customerId ?? (await firstCustomer(get, organisation));
    return await verifyOrganisation(
      queries,
      { ask: get, customerId: theirs },
      { ask: askingAt(listening.url), customerId: standIn.customerId },
    );
  } finally {
    await listening.close();
  }
}

async function firstCustomer(ask: Ask, { host }: Organisation): Promise<string> {
  const path = '/api/data/v9.2/msdynci_unifiedactivities?$select=msdynci_customerid&$top=1';
  const { status, rows, error } = readAnswer(await ask(path, { Accept: 'application/json' }));
  const customerId = rows[0]?.msdynci_customerid;
  if (typeof customerId === 'string') return customerId;
  const reason = status === 200 ? 'it shows no activity' : `it answers ${status} ${error ?? ''}`;
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
