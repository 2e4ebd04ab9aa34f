import type { BoundLookup, IdentityClues, IdentitySettings } from './BoundValue';
import { isSpelledAsCustomerId, readCustomerId, readGuid, spellingsOf } from './idText';

/** One way from what is bound to a CustomerId. */
export type IdentityRoute =
  /** What is bound is the CustomerId; only its history tells whether that is so. */
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
  const text = typeof bound === 'string' ? bound.trim() : '';
  if (text !== '') return routesOfText(text, settings);
  if (lookup && said(lookup)) return routesOfLookup(lookup, settings, profileTable);
  const usesRecord = settings.source === 'auto' || settings.source === 'alternateKey';
  return formRecord && usesRecord ? routesOfKey(formRecord.id, formRecord.table, settings) : null;
}

/**
 * What tells one customer from another by what is bound. The spelling of an id counts for nothing, nor
 * does the name of a lookup whose id leads to the customer: hosts often bring it later.
 */
export function identityKey(clues: IdentityClues, profileTable = PROFILE_TABLE): string | null {
  const routes = identityRoutes(clues, profileTable);
  if (routes === null) return null;
  const isText = typeof clues.bound === 'string' && clues.bound.trim() !== '';
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
  if (key === undefined || key.trim() === '') return [];
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

function said({ id, name }: BoundLookup): boolean {
  return (id ?? '').trim() !== '' || (name ?? '').trim() !== '';
}
