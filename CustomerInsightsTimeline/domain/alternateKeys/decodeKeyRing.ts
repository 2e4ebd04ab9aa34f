import type { AlternateKeyRow } from '../identity/AlternateKeyRow';
import { plainName } from '../insights/plainName';
import type { UnformattedRest } from '../semantic/decodeSemanticData';
import type { Json } from '../semantic/lenientJson';
import { parseLeniently } from '../semantic/lenientJson';

/** A key under which a source knows the customer. */
export interface KnownKey {
  readonly source: string;
  readonly table: string;
  readonly key: string;
}

export interface KnownKeys {
  /** By source, table and key, each once. */
  readonly keys: readonly KnownKey[];
  /** The key rings that are no list of keys, as they are. */
  readonly rests: readonly UnformattedRest[];
}

/** More than anybody reads; bounds the time of hostile data. */
const MOST_KEYS = 1000;

/**
 * Unites the keys of all rows with those of their key rings, which repeat them. The documentation
 * calls the table `entityName` or `tableName`, and its samples carry stray blanks. Never throws.
 */
export function decodeKeyRings(rows: readonly AlternateKeyRow[]): KnownKeys {
  const byText = new Map<string, KnownKey>();
  const rests: UnformattedRest[] = [];
  const note = (known: KnownKey) => {
    if (known.key !== '') byText.set(JSON.stringify(known), known);
  };
  for (const { dataSourceName, entityName, alternateValue } of rows) {
    note({ source: trim(dataSourceName), table: trim(entityName), key: trim(alternateValue) });
  }
  for (const text of new Set(rows.map(({ keyRing }) => trim(keyRing)))) {
    if (text === '') continue;
    const { keys, reason } = keysIn(text);
    keys.forEach(note);
    if (reason) rests.push({ text, reason });
  }
  return { keys: [...byText.values()].sort(bySource), rests };
}

interface RingKeys {
  readonly keys: readonly KnownKey[];
  /** Why the ring is to be shown as it is, besides; null where all of it was read. */
  readonly reason: UnformattedRest['reason'] | null;
}

function keysIn(text: string): RingKeys {
  const parsed = parseLeniently(text);
  if (!parsed.ok) return { keys: [], reason: parsed.reason };
  if (parsed.value === null) return { keys: [], reason: null };
  const entries: readonly Json[] = isList(parsed.value) ? parsed.value : [parsed.value];
  const read = entries.slice(0, MOST_KEYS).map(keysOfEntry);
  const keys = read.flatMap((keysOfOne) => keysOfOne ?? []);
  if (read.includes(null)) return { keys, reason: 'noFields' };
  const tooMany = entries.length > MOST_KEYS || keys.length > MOST_KEYS;
  const lost = parsed.repeatsNames ? 'repeatedNames' : null;
  return { keys: keys.slice(0, MOST_KEYS), reason: tooMany ? 'tooManyFields' : lost };
}

/** Null for something that is no entry of a key ring. */
function keysOfEntry(entry: Json): readonly KnownKey[] | null {
  if (typeof entry !== 'object' || entry === null || isList(entry)) return null;
  const members = new Map(Object.entries(entry).map(([name, value]) => [plainName(name), value]));
  const source = scalar(members.get('datasourcename'));
  const table = scalar(members.get('tablename') ?? members.get('entityname'));
  const listed = members.get('keys') ?? null;
  const values = [members.get('preferredkey') ?? null, ...(isList(listed) ? listed : [listed])];
  const keys = [...new Set(values.map(scalar).filter((key) => key !== ''))];
  return keys.length === 0 ? null : keys.map((key) => ({ source, table, key }));
}

function scalar(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? trim(String(value)) : '';
}

function trim(text: string | null): string {
  return text?.trim() ?? '';
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function bySource(a: KnownKey, b: KnownKey): number {
  const [left, right] = [a, b].map(({ source, table, key }) => `${source}\n${table}\n${key}`);
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}
