import { said, trimmed } from '../blankText';

/** What a maker may bind: text, or a lookup, which hosts give as a list. */
export type BoundValue = string | readonly BoundLookup[] | null;

export interface BoundLookup {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** The logical name of the table that the lookup points to. */
  readonly entityType?: string | undefined;
}

/** The record that the form shows, where a host lets a control know. */
export interface FormRecord {
  readonly id: string;
  /** The logical name of its table; null where the host does not say. */
  readonly table: string | null;
}

export const IDENTITY_SOURCES = ['auto', 'customerId', 'profile', 'alternateKey'] as const;

/** How the maker wants the bound value to be read. Null leaves a choice open. */
export interface IdentitySettings {
  readonly source: (typeof IDENTITY_SOURCES)[number];
  readonly dataSourceName: string | null;
  readonly sourceTableName: string | null;
  /** The column of CustomerProfile that holds the record's id. */
  readonly alternateKeyColumn: string | null;
}

/** What says who the customer is, before anybody was asked. */
export interface IdentityClues {
  readonly bound: BoundValue;
  /** A guarded fallback for a bound column without a value. */
  readonly formRecord: FormRecord | null;
  readonly settings: IdentitySettings;
}

const GUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/**
 * Reads a text as a CustomerId. Customer Insights writes it as 32 lower-case hexadecimal digits, so
 * a GUID in any other dress (dashes, braces, capitals) is brought to that. Other text is trimmed
 * and kept; null for none.
 */
export function readCustomerId(text: string | null | undefined): string | null {
  return readGuid(text)?.replace(/-/g, '') ?? said(text);
}

/** Whether a text is spelled as Customer Insights spells a CustomerId, and Dataverse no id at all. */
export function isSpelledAsCustomerId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text.trim());
}

/** The GUID that a text is, in lower case and with dashes, or null where it is none. */
export function readGuid(text: string | null | undefined): string | null {
  const parts = GUID.exec(trimmed(text));
  return parts ? parts.slice(1).join('-').toLowerCase() : null;
}

/**
 * All spellings under which a source may have handed a key to Customer Insights. Whether text is
 * compared without case is documented for standard tables only.
 */
export function spellingsOf(key: string): readonly string[] {
  const guid = readGuid(key);
  const all = guid === null ? [key.trim()] : [guid, guid.toUpperCase(), key.trim()];
  return [...new Set(all)];
}

/** One way from what is bound to a CustomerId. */
export type IdentityRoute =
  /** The bound value is taken for the CustomerId; only its history shows whether it is one. */
  | { readonly kind: 'asItIs'; readonly customerId: string }
  /** The row of CustomerProfile with this GUID names it. */
  | { readonly kind: 'profile'; readonly profileId: string }
  /** AlternateKey names it for a key of a source. */
  | {
      readonly kind: 'alternateKey';
      /** All spellings of the one key. */
      readonly values: readonly string[];
      /** The table that the key is known to come from; its rows are preferred. */
      readonly table: string | null;
    }
  /** A column of CustomerProfile holds the key. */
  | {
      readonly kind: 'keyColumn';
      readonly column: string;
      readonly values: readonly string[];
    };

/** The logical name of CustomerProfile where the maker gives no other. */
const PROFILE_TABLE = 'msdynci_customerprofile';

/**
 * The ways that apply to what is bound, in the order in which they are tried; null where nothing is
 * bound. A GUID with dashes is how Dataverse spells ids of records, 32 digits without are how
 * Customer Insights spells a CustomerId: see docs/decisions/0006-identity.md.
 */
export function identityRoutes(
  clues: IdentityClues,
  profileTable = PROFILE_TABLE,
): readonly IdentityRoute[] | null {
  const { bound, formRecord, settings } = clues;
  const lookup = typeof bound === 'string' ? undefined : bound?.[0];
  const text = typeof bound === 'string' ? said(bound) : null;
  if (text !== null) return routesOfText(text, settings);
  if (lookup && (said(lookup.id) ?? said(lookup.name)) !== null)
    return routesOfLookup(lookup, settings, profileTable);
  const usesRecord = settings.source === 'auto' || settings.source === 'alternateKey';
  return formRecord && usesRecord ? routesOfKey(formRecord.id, formRecord.table, settings) : null;
}

/**
 * What distinguishes customers by their bound values. The spelling of an id counts for nothing, nor
 * does the name of a lookup whose id leads to the customer: hosts often bring it later.
 */
export function identityKey(clues: IdentityClues, profileTable = PROFILE_TABLE): string | null {
  const routes = identityRoutes(clues, profileTable);
  if (routes === null) return null;
  const isText = typeof clues.bound === 'string' && said(clues.bound) !== null;
  const byId = routes.filter(({ kind }) => kind !== 'asItIs');
  const deciding = isText || byId.length === 0 ? routes : byId;
  return JSON.stringify([deciding.map(withoutSpellings), clues.settings]);
}

/** The first spelling is the same for all spellings of a GUID. */
function withoutSpellings(route: IdentityRoute): unknown {
  return 'values' in route ? { ...route, values: route.values[0] } : route;
}

function routesOfText(text: string, settings: IdentitySettings): readonly IdentityRoute[] {
  switch (settings.source) {
    case 'customerId':
      return asItIs(text);
    case 'profile':
      return profile(text);
    case 'alternateKey':
      return routesOfKey(text, null, settings);
    case 'auto': {
      const byKey = routesOfKey(text, null, settings);
      return isSpelledAsCustomerId(text)
        ? [...asItIs(text), ...byKey]
        : [...byKey, ...asItIs(text)];
    }
  }
}

function routesOfLookup(
  lookup: BoundLookup,
  settings: IdentitySettings,
  profileTable: string,
): readonly IdentityRoute[] {
  const { id, name = '', entityType } = lookup;
  const toProfile = entityType === undefined || entityType === profileTable;
  if (settings.source === 'customerId') return asItIs(name);
  if (settings.source === 'alternateKey' || (!toProfile && settings.source === 'auto')) {
    return routesOfKey(id, entityType ?? null, settings);
  }
  // The primary name of CustomerProfile is the CustomerId: where it looks so, nobody need be asked.
  return isSpelledAsCustomerId(name) ? [...asItIs(name), ...profile(id)] : profile(id);
}

function routesOfKey(
  key: string | undefined,
  table: string | null,
  { alternateKeyColumn }: IdentitySettings,
): readonly IdentityRoute[] {
  if (key === undefined || said(key) === null) return [];
  const values = spellingsOf(key);
  const byKey: IdentityRoute = { kind: 'alternateKey', values, table };
  return alternateKeyColumn === null
    ? [byKey]
    : [byKey, { kind: 'keyColumn', column: alternateKeyColumn, values }];
}

function asItIs(text: string): readonly IdentityRoute[] {
  const customerId = readCustomerId(text);
  return customerId === null ? [] : [{ kind: 'asItIs', customerId }];
}

function profile(id: string | undefined): readonly IdentityRoute[] {
  const profileId = readGuid(id);
  return profileId === null ? [] : [{ kind: 'profile', profileId }];
}
