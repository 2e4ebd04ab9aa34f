import type { IdentityDirectory } from '../domain/identity/IdentityDirectory';
import type { Outcome } from '../domain/loading/Outcome';
import { equalsAny } from './odataOptions';
import { readEveryPage } from './readAllRows';
import type { Tables } from './tableReader';
import { ALTERNATE_KEY, CUSTOMER_PROFILE } from './tableShape';

const PROFILE_ID = 'msdynci_customerprofileid';
const ALTERNATE_VALUE = 'msdynci_alternatevalue';

/** Looks CustomerIds up through `context.webAPI`. */
export function createWebApiDirectory(tables: Tables): IdentityDirectory {
  async function profilesWhere(
    filter: string,
    column: string,
  ): Promise<Outcome<readonly string[]>> {
    const outcome = await readEveryPage(tables, CUSTOMER_PROFILE, {
      filter: () => filter,
      needed: [column, CUSTOMER_PROFILE.customerId],
      orderBy: () => null,
    });
    if (!outcome.ok) return outcome;
    return { ok: true, value: outcome.value.flatMap(({ customerId }) => customerId ?? []) };
  }

  return {
    findAlternateKeys: (values) =>
      readEveryPage(tables, ALTERNATE_KEY, {
        filter: () => equalsAny(ALTERNATE_VALUE, values),
        needed: [ALTERNATE_VALUE, ALTERNATE_KEY.customerId],
        orderBy: (columns) => columns.get('alternateKeyId') ?? null,
      }),
    // A GUID is a literal of its own in OData, without quotes.
    findProfile: (profileId) => profilesWhere(`${PROFILE_ID} eq ${profileId}`, PROFILE_ID),
    findProfilesByKey: (column, values) => profilesWhere(equalsAny(column, values), column),
  };
}
