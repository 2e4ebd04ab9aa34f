import type { Cell, DataRow, DataTable } from '../dataset/dataTable';
import type { Entity } from './appRows';

/** What a maker may put into the table of insights, each from a table of its own. */
export type InsightKind = 'Profile' | 'Measure' | 'Prediction' | 'Enrichment';

type ReadRows = (set: string) => Promise<readonly Entity[]>;
type Cells = Readonly<Record<'Key' | 'Label' | 'Value' | 'Kind' | 'RelatedTypes', Cell>>;

/** By the key that the maker gives it, the column that holds it. */
const PROFILE = [
  ['FullName', 'msdynci_fullname'],
  ['Email', 'msdynci_emailaddress1'],
  ['MobilePhone', 'msdynci_mobilephone'],
  ['City', 'msdynci_address1_city'],
  ['PreferredSport', 'msdynci_preferredsport'],
] as const;

const RELATED: Readonly<Record<string, string>> = {
  Lifetime_Spend: 'SalesOrder',
  Return_Count: 'Return',
};

/** The table that the maker of this app has put together, one value a row. */
export async function insightTable(
  kinds: readonly InsightKind[],
  read: ReadRows,
): Promise<DataTable> {
  const found = await Promise.all(kinds.map((kind) => READERS[kind](read)));
  const names = ['Key', 'Label', 'Value', 'Kind', 'RelatedTypes'];
  return {
    logicalName: null,
    columns: names.map((name) => ({ name, displayName: name, dataType: 'SingleLine.Text' })),
    rows: found.flat().map((cells, index): DataRow => ({ id: `${index + 1}`, cells })),
  };
}

const READERS: Readonly<Record<InsightKind, (read: ReadRows) => Promise<readonly Cells[]>>> = {
  Profile: async (read) => {
    const [profile] = await read('msdynci_customerprofiles');
    return PROFILE.flatMap(([key, column]) => {
      const value = scalar(profile?.[column]);
      return value === null ? [] : row('Profile', key, value);
    });
  },
  Measure: async (read) => {
    const rows = await read('msdynci_customermeasures');
    return rows.flatMap(({ msdynci_measures: json }) =>
      Object.entries(objectIn(json)).map(([key, value]) => row('Measure', key, scalar(value))),
    );
  },
  Prediction: async (read) => {
    const rows = await read('msdynci_predictions');
    return rows.map(({ msdynci_model: model, msdynci_values: json }) =>
      row('Prediction', scalar(model) ?? '', JSON.stringify(objectIn(json)), scalar(model)),
    );
  },
  Enrichment: async (read) => {
    const rows = await read('msdynci_enrichments');
    return rows.map(({ msdynci_enrichmenttype: type, msdynci_values: json }) =>
      row('Enrichment', scalar(type) ?? '', scalar(json)),
    );
  },
};

function row(kind: InsightKind, key: string, value: string | null, label?: string | null): Cells {
  return {
    Key: key,
    Label: label ?? null,
    Value: value,
    Kind: kind,
    RelatedTypes: RELATED[key] ?? null,
  };
}

/** The members of a JSON object but the CustomerId, which a maker would not show. */
function objectIn(json: unknown): Readonly<Record<string, unknown>> {
  const object = JSON.parse(scalar(json) ?? '{}') as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(object).filter(([name]) => name.toLowerCase() !== 'customerid'),
  );
}

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
