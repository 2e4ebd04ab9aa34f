import type { TableName, TableRow } from '../../demo/seed/rows';
import { retailerSeed } from '../../demo/seed/retailerSeed';

export const now = Date.UTC(2026, 10, 23, 14, 5);

export const seed = retailerSeed({ now });

export const rowsOf = (table: TableName): readonly TableRow[] => seed[table] ?? [];

export const activities = rowsOf('msdynci_unifiedactivity');

export const activitiesOf = ({ customerId }: { customerId: string }): readonly TableRow[] =>
  activities.filter((row) => row.msdynci_customerid === customerId);

export const textOf = (row: TableRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value : '';
};
