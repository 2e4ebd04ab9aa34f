import type { Chance } from '../chance';
import { demoCustomers } from '../demoCustomers';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

export const alternateKeyRows = (now: number, chance: Chance): TableRow[] =>
  demoCustomers.flatMap((customer, position) => {
    const keys = [
      { dataSource: 'CRM', table: 'contact', value: customer.contactId },
      { dataSource: 'eCommerce', table: 'customers', value: `WEB-${chance.whole(100000, 999999)}` },
      {
        dataSource: 'LoyaltyPlus',
        table: 'cards',
        value: `7560${chance.whole(10000000, 99999999)}`,
      },
    ];
    // The documentation renamed entityName to tableName, and its samples carry stray blanks.
    const tableKey = position % 2 === 0 ? 'tableName' : 'entityName';
    const pad = position % 3 === 0 ? ' ' : '';
    const keyRing = JSON.stringify(
      keys.map(({ dataSource, table, value }) => ({
        dataSourceName: `${pad}${dataSource}${pad}`,
        [tableKey]: `${pad}${table}`,
        preferredKey: `${pad}${value}`,
        keys: [`${pad}${value}`],
      })),
    );
    return keys.map(({ dataSource, table, value }) => ({
      msdynci_alternatekeyid: chance.guid(),
      msdynci_identifier: `${dataSource}|${table}|${value}`,
      msdynci_datasourcename: dataSource,
      msdynci_entityname: table,
      msdynci_alternatevalue: value,
      msdynci_keyring: keyRing,
      msdynci_lookupfield_customerpid: customer.customerId,
      ...insightRow(customer, now),
    }));
  });
