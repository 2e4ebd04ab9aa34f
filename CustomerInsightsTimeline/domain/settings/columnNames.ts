import type { ActivityRow } from '../activity/Activity';
import type { AlternateKeyRow } from '../identity/alternateKey';
import type { EnrichmentRow } from '../insights/enrichments';
import type { CustomerMeasureRow } from '../insights/measures';
import type { PredictionRow } from '../insights/predictions';
import type { CustomerTable, DocumentedTable } from '../loading/Failure';
import type { SegmentMembershipRow } from '../segments/segments';
import type { SettingFault } from './SettingFault';
import type { SettingJson, SettingValue } from './settingJson';
import { readSettingJson } from './settingJson';

/**
 * The name of a table or column as Dataverse writes it, in lower case; null for any other text,
 * which would become a part of a query or an address.
 */
export function logicalName(text: string): string | null {
  return /^\w+$/.test(text) ? text.toLowerCase() : null;
}

type Names<Row> = Readonly<Record<keyof Row | 'customerId', string>>;

interface DocumentedColumns extends Readonly<Record<DocumentedTable, object>> {
  readonly UnifiedActivity: Names<ActivityRow>;
  readonly SegmentMembership: Names<SegmentMembershipRow>;
  readonly CustomerProfile: Names<unknown>;
  readonly AlternateKey: Names<AlternateKeyRow>;
  readonly CustomerMeasure: Names<CustomerMeasureRow>;
  readonly Prediction: Names<PredictionRow>;
  readonly Enrichment: Names<EnrichmentRow>;
}

/** Documented names by the same names with a small letter at the beginning. */
function byOwnNames<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Uncapitalize<Name>, Name>> {
  const entries = names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), name]);
  return Object.fromEntries(entries) as Record<Uncapitalize<Name>, Name>;
}

/** The documented names of the columns of each table, by the names that rows have here. */
export const DOCUMENTED_COLUMNS: DocumentedColumns = {
  UnifiedActivity: {
    primaryId: 'UnifiedActivityId',
    partition: 'PartitionId',
    ...byOwnNames(
      'ActivityId',
      'CustomerId',
      'SourceEntityName',
      'SourceActivityId',
      'ActivityType',
      'ActivityTypeDisplay',
      'ActivityName',
      'ActivityTimeStamp',
      'Title',
      'Description',
    ),
    url: 'URL',
    ...byOwnNames('SemanticData', 'RangeIndex'),
  },
  SegmentMembership: {
    membershipId: 'SegmentMembershipId',
    ...byOwnNames('CustomerId', 'SegmentProvider', 'SegmentMembershipType', 'Segments'),
  },
  CustomerProfile: byOwnNames('CustomerId'),
  AlternateKey: byOwnNames(
    'AlternateKeyId',
    'CustomerId',
    'DataSourceName',
    'EntityName',
    'AlternateValue',
    'KeyRing',
  ),
  CustomerMeasure: { measureId: 'CustomerMeasureId', ...byOwnNames('CustomerId', 'Measures') },
  Prediction: byOwnNames(
    'PredictionId',
    'CustomerId',
    'Model',
    'ModelProvider',
    'Values',
    'ModifiedOn',
  ),
  Enrichment: byOwnNames(
    'EnrichmentId',
    'CustomerId',
    'EnrichmentProvider',
    'EnrichmentType',
    'Values',
  ),
};

/** A name of Dataverse that the maker gives. */
export interface GivenName {
  /** A logical name. */
  readonly name: string;
  /** The fault to report where nothing has this name. */
  readonly notFound: SettingFault;
}

/** By the names that rows have their columns under; `table` is the table itself. */
export type TableNames = Readonly<Record<string, GivenName>>;

export interface ColumnNames {
  readonly tables: Readonly<Partial<Record<CustomerTable, TableNames>>>;
  /** What of the text can't be followed, before any server was asked. */
  readonly faults: readonly SettingFault[];
}

const TABLES = Object.fromEntries(Object.keys(DOCUMENTED_COLUMNS).map((name) => [name, name]));

/**
 * Reads the setting ColumnNames: an object by documented table name, each an object of `table` and
 * documented column names, in any case, to logical names. Never throws; what is wrong is reported.
 */
export function readColumnNames(text: string | null): ColumnNames {
  const json = readSettingJson('ColumnNames', text);
  const tables: Partial<Record<DocumentedTable, TableNames>> = {};
  for (const [table, value] of json.root ? knownMembers(json, json.root, TABLES) : []) {
    const known = { table: 'table', ...DOCUMENTED_COLUMNS[table as DocumentedTable] };
    tables[table as DocumentedTable] = Object.fromEntries(
      [...knownMembers(json, value, known)].flatMap(([column, given]) => {
        const name = givenName(json, given);
        return name ? [[column, name] as const] : [];
      }),
    );
  }
  return { tables, faults: json.faults };
}

/** The members whose name is documented, by the name that it stands for; others are reported. */
function knownMembers(
  json: SettingJson,
  value: SettingValue,
  documented: Readonly<Record<string, string>>,
): ReadonlyMap<string, SettingValue> {
  const found = new Map<string, SettingValue>();
  for (const member of json.members(value) ?? []) {
    const known = Object.keys(documented).find(
      (key) => documented[key]?.toLowerCase() === member.name.toLowerCase(),
    );
    if (known === undefined) {
      json.report(member.value, { kind: 'unknownName', allowed: Object.values(documented) });
    } else if (found.has(known)) json.report(member.value, { kind: 'repeated' });
    else found.set(known, member.value);
  }
  return found;
}

function givenName(json: SettingJson, value: SettingValue): GivenName | null {
  const given = json.text(value);
  if (given === null) return null;
  const name = logicalName(given.trim());
  if (name !== null) return { name, notFound: json.faultAt(value, { kind: 'notFound', given }) };
  json.report(value, { kind: 'notAName', given });
  return null;
}
