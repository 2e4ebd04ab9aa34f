import { anyText, oneOf } from './inputKinds';
import type { SettingGroup } from './setting';

export const customer = {
  bound: oneOf('CustomerId', 'contact', {
    contact: 'Contact’s id',
    contactLookup: 'Lookup to the contact',
    lookup: 'Lookup to the profile',
    text: 'CustomerId',
    none: 'Empty column',
  }),
  identity: oneOf('IdentitySource', 'Auto', {
    Auto: 'Automatic',
    CustomerId: 'The CustomerId',
    Profile: 'The customer profile',
    AlternateKey: 'A key of the record',
  }),
  dataSource: anyText('DataSourceName'),
  sourceTable: anyText('SourceTableName'),
  keyColumn: anyText('AlternateKeyColumn'),
  columnNames: anyText('ColumnNames'),
} as const satisfies SettingGroup;
