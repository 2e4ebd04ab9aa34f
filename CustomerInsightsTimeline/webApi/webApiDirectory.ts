import type { IdentityDirectory } from '../domain/identity/IdentityDirectory';
import type { Outcome } from '../domain/loading/Failure';
import { mapOutcome } from '../domain/loading/Failure';
import { namedTable } from '../tables/namedTable';
import { equalsAny } from './odata';
import { readEveryPage } from './tableReader';
import type { Tables } from './tableReader';
import { ALTERNATE_KEY, CUSTOMER_PROFILE } from '../tables/tableShape';
import { readAllColumns } from './readAllColumns';
import { whileWanted } from './retrievePage';

/** Looks CustomerIds up through `context.webAPI`. */
export function createWebApiDirectory(tables: Tables): IdentityDirectory {
  const profiles = namedTable(CUSTOMER_PROFILE, tables.names?.tables);
  const keys = namedTable(ALTERNATE_KEY, tables.names?.tables);
  const profileIdColumn = `${profiles.logicalName}id`;
  const [valueColumn = ''] = keys.columns.alternateValue;
  const until = (signal?: AbortSignal) => whileWanted(tables, signal);

  async function profilesWhere(
    filter: string,
    column: string,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<readonly string[]>> {
    const outcome = await readEveryPage(until(signal), profiles, {
      filter: () => filter,
      needed: [column, profiles.customerId],
      orderBy: () => null,
    });
    return mapOutcome(outcome, (rows) => rows.flatMap(({ customerId }) => customerId ?? []));
  }

  return {
    findAlternateKeys: (values, signal) =>
      readEveryPage(until(signal), keys, {
        filter: () => equalsAny(valueColumn, values),
        needed: [valueColumn, keys.customerId],
        orderBy: (columns) => columns.get('alternateKeyId') ?? null,
      }),
    // A GUID is a literal of its own in OData, without quotes.
    findProfile: (profileId, signal) =>
      profilesWhere(`${profileIdColumn} eq ${profileId}`, profileIdColumn, signal),
    findProfilesByKey: (column, values, signal) =>
      profilesWhere(equalsAny(column, values), column, signal),
    readProfiles: async (customerIds, signal) => {
      const outcome = await readAllColumns(until(signal), profiles, customerIds);
      return mapOutcome(outcome, ({ rows }) =>
        rows.map((row) => {
          const id = row.find(({ name }) => name === profiles.customerId)?.value;
          return { customerId: String(id ?? ''), row };
        }),
      );
    },
  };
}
