import { trimmed } from '../blankText';
import type { UnformattedRest } from '../semantic/decodeSemanticData';
import { alphabetical } from '../activity/activityOrder';
import { plainName } from '../semantic/fieldName';
import type { Json } from '../semantic/lenientJson';
import { isJsonList, isJsonObject, parseLeniently } from '../semantic/lenientJson';

/** One AlternateKey row under its documented names, before anything is decoded. */
export interface AlternateKeyRow {
  readonly alternateKeyId: string | null;
  readonly customerId: string | null;
  readonly dataSourceName: string | null;
  readonly entityName: string | null;
  readonly alternateValue: string | null;
  readonly keyRing: string | null;
}

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
    note({
      source: trimmed(dataSourceName),
      table: trimmed(entityName),
      key: trimmed(alternateValue),
    });
  }
  for (const text of new Set(rows.map(({ keyRing }) => trimmed(keyRing)))) {
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
  const entries: readonly Json[] = isJsonList(parsed.value) ? parsed.value : [parsed.value];
  const read = entries.slice(0, MOST_KEYS).map(keysOfEntry);
  const keys = read.flatMap((entry) => entry.keys);
  const tooMany = entries.length > MOST_KEYS || keys.length > MOST_KEYS;
  const lost = read.every(({ whole }) => whole) ? null : 'noFields';
  const repeated = parsed.repeatsNames ? 'repeatedNames' : null;
  return { keys: keys.slice(0, MOST_KEYS), reason: lost ?? (tooMany ? 'tooManyFields' : repeated) };
}

interface EntryKeys {
  readonly keys: readonly KnownKey[];
  /** Whether the keys say all that the entry says. */
  readonly whole: boolean;
}

const NO_ENTRY: EntryKeys = { keys: [], whole: false };

function keysOfEntry(entry: Json): EntryKeys {
  if (!isJsonObject(entry)) return NO_ENTRY;
  const members = new Map(Object.entries(entry).map(([name, value]) => [plainName(name), value]));
  let whole = members.size === Object.keys(entry).length;
  const take = (name: string): Json => {
    const value = members.get(name) ?? null;
    members.delete(name);
    return value;
  };
  const textOf = (value: Json): string => {
    const text = keyText(value);
    whole &&= text !== null;
    return text ?? '';
  };
  const source = textOf(take('datasourcename'));
  const tables = [take('tablename'), take('entityname')].map(textOf).filter((name) => name !== '');
  const listed = take('keys');
  const values = [take('preferredkey'), ...(isJsonList(listed) ? listed : [listed])];
  const keys = [...new Set(values.map(textOf).filter((key) => key !== ''))];
  const [table = ''] = tables;
  whole &&= new Set(tables).size <= 1 && keys.length > 0;
  whole &&= [...members.values()].every((value) => keyText(value) === '');
  return { keys: keys.map((key) => ({ source, table, key })), whole };
}

/** A key may stand in an object of its own: `{"id": "k2"}`. Null for what is no text of any kind. */
function keyText(value: Json): string | null {
  if (value === null) return '';
  if (typeof value !== 'object') return trimmed(String(value));
  const [only, ...others] = isJsonObject(value) ? Object.values(value) : [];
  const isAlone = only !== undefined && others.length === 0 && typeof only !== 'object';
  return isAlone ? trimmed(String(only)) : null;
}

function bySource(a: KnownKey, b: KnownKey): number {
  const text = ({ source, table, key }: KnownKey) => `${source}\n${table}\n${key}`;
  return alphabetical(text(a), text(b));
}
