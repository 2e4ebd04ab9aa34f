import { day, hour, isoSecond, startOfDay } from '../calendar';
import type { DemoCustomer } from '../demoCustomers';
import type { TableRow } from '../rows';

/** Every table of insights is rewritten by the run of the last night, and looks up the profile. */
export function insightRow(customer: DemoCustomer, now: number): TableRow {
  const run = isoSecond(startOfDay(now - 3 * hour) + 2 * hour + 17 * 60_000);
  return {
    msdynci_customerid: customer.customerId,
    msdynci_lookupfield_customer: customer.profileId,
    createdon: isoSecond(Date.parse(run) - 90 * day),
    modifiedon: run,
  };
}
