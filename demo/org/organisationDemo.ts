import { createPageFiles } from '../pageFiles';
import type { Demo } from '../serve';
import { serve } from '../serve';
import type { Organisation } from './organisation';
import { createOrganisationProxy } from './organisationProxy';
import { createOrganisationReader } from './organisationReader';
import { createTokenSource } from './token';

export interface OrganisationDemoOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly organisation: Organisation;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Serves the host page over a real organisation, which it only reads, on this machine only. Rejects
 * with a sentence where no token is to be had.
 */
export async function startOrganisationDemo({
  port,
  organisation,
  environment,
}: OrganisationDemoOptions): Promise<Demo> {
  const token = createTokenSource(organisation, { environment });
  await token();
  const proxy = createOrganisationProxy(
    organisation,
    createOrganisationReader(organisation, token),
  );
  const files = await createPageFiles(process.cwd(), { organisation: organisation.host });
  return serve(port, proxy, files);
}
