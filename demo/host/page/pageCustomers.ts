import type { FindCustomer } from './customers';
import { customerOf, findCustomer } from './customers';

export interface PageCustomers {
  /** The host of the organisation whose customers they are; null for those of the demo. */
  readonly organisation: string | null;
  readonly find: FindCustomer;
}

/** Whose customers the page shows, as its server wrote it into the page. */
export function readPageCustomers(): PageCustomers {
  const { organisation = '' } = document.documentElement.dataset;
  return organisation === ''
    ? { organisation: null, find: findCustomer }
    : { organisation, find: customerOf(organisation) };
}
