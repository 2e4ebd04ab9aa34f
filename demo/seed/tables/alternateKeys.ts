import type { Chance } from '../chance';
import type { DemoCustomer } from '../demoCustomers';
import { demoCustomers, twoProfiles } from '../demoCustomers';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

interface Key {
  readonly dataSource: string;
  readonly table: string;
  readonly value: string;
}

export function alternateKeyRows(now: number, chance: Chance): TableRow[] {
  const keyRow = (
    customer: DemoCustomer,
    { dataSource, table, value }: Key,
    keyRing: string,
  ): TableRow => ({
    msdynci_alternatekeyid: chance.guid(),
    msdynci_identifier: `${dataSource}|${table}|${value}`,
    msdynci_datasourcename: dataSource,
    msdynci_entityname: table,
    msdynci_alternatevalue: value,
    msdynci_keyring: keyRing,
    msdynci_lookupfield_customerpid: customer.customerId,
    ...insightRow(customer, now),
  });
  const rows = demoCustomers.flatMap((customer, position) => {
    const keys: readonly Key[] = [
      { dataSource: 'CRM', table: 'contact', value: customer.contactId },
      { dataSource: 'eCommerce', table: 'customers', value: `WEB-${chance.whole(100000, 999999)}` },
      {
        dataSource: 'LoyaltyPlus',
        table: 'cards',
        value: `7560${chance.whole(10000000, 99999999)}`,
      },
    ];
    const keyRing = keyRingOf(keys, position);
    return keys.map((key) => keyRow(customer, key, keyRing));
  });
  const shared = { dataSource: 'CRM', table: 'contact', value: twoProfiles.contactId };
  const twice = twoProfiles.profiles.map((customer) =>
    keyRow(customer, shared, keyRingOf([shared], 0)),
  );
  return [...rows, ...twice];
}

/** The documentation renamed entityName to tableName, and its samples carry stray blanks. */
function keyRingOf(keys: readonly Key[], position: number): string {
  const tableKey = position % 2 === 0 ? 'tableName' : 'entityName';
  const pad = position % 3 === 0 ? ' ' : '';
  return JSON.stringify(
    keys.map(({ dataSource, table, value }) => ({
      dataSourceName: `${pad}${dataSource}${pad}`,
      [tableKey]: `${pad}${table}`,
      preferredKey: `${pad}${value}`,
      keys: [`${pad}${value}`],
    })),
  );
}
