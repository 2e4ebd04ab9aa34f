import type { SegmentMembershipRow } from './SegmentMembershipRow';

export interface Segment {
  /** The name of the segment's output table, which is what the row holds. */
  readonly name: string;
  readonly provider: string | null;
}

export interface Segments {
  /** Each name once, in alphabetical order. */
  readonly segments: readonly Segment[];
  /** The texts that are no list of segments, as they are. */
  readonly unreadable: readonly string[];
}

/** JSON text may hold JSON text; nobody means more than this. */
const DEEPEST_TEXT = 3;

/**
 * Unites the segments of all membership rows: a customer has one row for each provider and type.
 *
 * The Segments column is read as `{"Segments":["a"]}`, `["a"]`, a list of objects with a name, or
 * any of these as JSON in a JSON string. An absent or blank column means no segment; what can't be
 * read is handed on. Never throws.
 */
export function decodeSegments(rows: readonly SegmentMembershipRow[]): Segments {
  const byName = new Map<string, Segment>();
  const unreadable: string[] = [];
  for (const row of rows) {
    const text = row.segments?.trim() ?? '';
    if (text === '') continue;
    const names = namesIn(parse(text), DEEPEST_TEXT);
    if (names === null) unreadable.push(text);
    for (const name of names ?? []) {
      if (!byName.has(name)) byName.set(name, { name, provider: row.segmentProvider });
    }
  }
  return { segments: [...byName.values()].sort(byNameIgnoringCase), unreadable };
}

/** Null where the value is no list of segments. */
function namesIn(value: unknown, depth: number): readonly string[] | null {
  if (typeof value === 'string' && depth > 0) return namesIn(parse(value), depth - 1);
  if (Array.isArray(value)) return namesOfItems(value);
  if (typeof value !== 'object' || value === null) return null;
  const list = Object.entries(value).find(([key]) => key.toLowerCase() === 'segments');
  return list ? namesIn(list[1], depth - 1) : null;
}

function namesOfItems(items: readonly unknown[]): readonly string[] | null {
  const names: string[] = [];
  for (const item of items) {
    const name = typeof item === 'object' && item !== null ? nameOf(item) : item;
    if (typeof name !== 'string' || name.trim() === '') return null;
    names.push(name.trim());
  }
  return names;
}

const NAME_KEYS = ['name', 'segmentname', 'segment', 'displayname', 'id'];

function nameOf(item: object): unknown {
  const entries = Object.entries(item).map(([key, value]) => [key.toLowerCase(), value] as const);
  for (const key of NAME_KEYS) {
    const entry = entries.find(([name]) => name === key);
    if (entry) return entry[1];
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function byNameIgnoringCase(a: Segment, b: Segment): number {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (left === right) return a.name < b.name ? -1 : 1;
  return left < right ? -1 : 1;
}
