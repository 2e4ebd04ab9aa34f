import { said } from '../blankText';
import type { Profile } from '../insights/profile';
import { attributesOf, readProfile } from '../insights/profile';
import type { Field } from '../semantic/Field';
import { madeOnce } from '../byKey';
import { plainName } from '../semantic/fieldName';
import type { AlternateKeyRow } from './alternateKey';
import type { IdentityDirectory } from './IdentityDirectory';
import type { IdentitySettings } from './identityRoutes';

/** One of several customers that a record may be, and where the record was found to be so. */
export interface Candidate {
  readonly customerId: string;
  /** The sources that hold its key, as "CRM · contact". */
  readonly origins: readonly string[];
  /** Null where it was not read, or there is none. */
  readonly profile: Profile | null;
}

export type IdentityMatch =
  | { readonly kind: 'one'; readonly customerId: string }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | {
      readonly kind: 'none';
      /** Where the key was found although the settings exclude it: then these are wrong. */
      readonly elsewhere: readonly string[];
    };

type KeySettings = Pick<IdentitySettings, 'dataSourceName' | 'sourceTableName'>;

/**
 * Decides which customer the rows of one key mean. The maker's source and table exclude all others;
 * the table that a lookup points to only prefers its own, because Customer Insights may know it by
 * another name. More than one customer is never guessed at.
 */
export function matchAlternateKeys(
  rows: readonly AlternateKeyRow[],
  { dataSourceName, sourceTableName }: KeySettings,
  table: string | null,
): IdentityMatch {
  const allowed = rows.filter(
    (row) =>
      (dataSourceName === null || isSame(row.dataSourceName, dataSourceName)) &&
      (sourceTableName === null || isSame(row.entityName, sourceTableName)),
  );
  const preferred = allowed.filter((row) => table !== null && isSame(row.entityName, table));
  const candidates = candidatesOf(preferred.length > 0 ? preferred : allowed);
  return candidates.length > 0
    ? matchOf(candidates)
    : { kind: 'none', elsewhere: [...new Set(rows.map(originOf))].filter(Boolean) };
}

/** Decides which customer the CustomerIds of a search mean; blank ones are no customer. */
export function matchCustomerIds(customerIds: readonly string[]): IdentityMatch {
  const distinct = [...new Set(customerIds.filter(said))];
  return matchOf(distinct.map((customerId) => ({ customerId, origins: [], profile: null })));
}

function matchOf(candidates: readonly Candidate[]): IdentityMatch {
  const [first] = candidates;
  if (!first) return { kind: 'none', elsewhere: [] };
  return candidates.length === 1
    ? { kind: 'one', customerId: first.customerId }
    : { kind: 'several', candidates };
}

function candidatesOf(rows: readonly AlternateKeyRow[]): readonly Candidate[] {
  const origins = new Map<string, Set<string>>();
  for (const row of rows) {
    const customerId = said(row.customerId);
    if (customerId === null) continue;
    madeOnce(origins, customerId, () => new Set<string>()).add(originOf(row));
  }
  return [...origins].map(([customerId, names]) => ({
    customerId,
    origins: [...names],
    profile: null,
  }));
}

function originOf({ dataSourceName, entityName }: AlternateKeyRow): string {
  return [dataSourceName, entityName].flatMap((name) => said(name) ?? []).join(' · ');
}

function isSame(name: string | null, wanted: string): boolean {
  return name?.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** People choose among a few; the names of more would not fit into one address. */
const MOST_CANDIDATES = 20;

/**
 * Adds to candidates the profiles by which people distinguish them: one request. Where that is
 * refused, or a customer has none, a candidate stays as it was.
 */
export async function withProfiles(
  candidates: readonly Candidate[],
  readProfiles: IdentityDirectory['readProfiles'],
): Promise<readonly Candidate[]> {
  const asked = candidates.slice(0, MOST_CANDIDATES).map(({ customerId }) => customerId);
  const outcome = await readProfiles(asked);
  if (!outcome.ok) return candidates;
  const profiles = new Map<string, Profile>();
  for (const { customerId, row } of outcome.value) {
    const key = keyOf(customerId);
    if (!profiles.has(key)) profiles.set(key, readProfile(row));
  }
  return candidates.map((candidate) => ({
    ...candidate,
    profile: profiles.get(keyOf(candidate.customerId)) ?? null,
  }));
}

/** Dataverse compares text without case. */
function keyOf(customerId: string): string {
  return customerId.trim().toLowerCase();
}

const MOST_FIELDS = 3;

/**
 * For each profile up to three of the attributes that people look for first, of those alone that
 * are not the same in all profiles. Nothing for a candidate without a profile.
 */
export function distinguishingFields(
  profiles: readonly (Profile | null)[],
): readonly (readonly Field[])[] {
  const attributes = profiles.map((profile) =>
    profile === null ? null : attributesOf(profile.fields, []).first,
  );
  const known = attributes.flatMap((fields) => (fields === null ? [] : [fields]));
  const names = [...new Set(known.flat().map(({ name }) => plainName(name)))];
  const differing = names
    .filter((name) => new Set(known.map((fields) => valueIn(fields, name))).size > 1)
    .slice(0, MOST_FIELDS);
  return attributes.map((fields) =>
    differing.flatMap((wanted) => fields?.find(({ name }) => plainName(name) === wanted) ?? []),
  );
}

function valueIn(fields: readonly Field[], wanted: string): string {
  const field = fields.find(({ name }) => plainName(name) === wanted);
  return JSON.stringify(field?.value ?? null);
}
