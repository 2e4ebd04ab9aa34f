import type { SegmentMembershipRow } from './SegmentMembershipRow';

export interface Segment {
  /** The name of the segment's output table, which is what the row holds. */
  readonly name: string;
  readonly provider: string | null;
  /** Customer, Contact or Account, as the row says it. */
  readonly type: string | null;
}

export interface Segments {
  /** Each name once for each provider and type, in alphabetical order. */
  readonly segments: readonly Segment[];
  /** The texts that are no list of segments, or not in every item, as they are. */
  readonly unreadable: readonly string[];
}

/** JSON text may hold JSON text, and objects a list; nobody means more levels than this. */
const DEEPEST = 4;

/**
 * Unites the segments of all membership rows: a customer has one row for each provider and type.
 *
 * The Segments column is read as `{"Segments":["a"]}`, `["a"]`, a list of objects with a name, or
 * any of these as JSON in a JSON string. An absent or blank column and null mean no segment; what
 * can't be read is handed on. Never throws.
 */
export function decodeSegments(rows: readonly SegmentMembershipRow[]): Segments {
  const byText = new Map<string, Segment>();
  const unreadable: string[] = [];
  for (const row of rows) {
    const text = row.segments?.trim() ?? '';
    if (text === '') continue;
    const { names, whole } = namesIn(parse(text), DEEPEST);
    if (!whole) unreadable.push(text);
    for (const name of names) {
      const segment = { name, provider: row.segmentProvider, type: row.segmentMembershipType };
      byText.set(JSON.stringify(segment), segment);
    }
  }
  return { segments: [...byText.values()].sort(byNameIgnoringCase), unreadable };
}

interface Names {
  readonly names: readonly string[];
  /** Whether every item of the list named a segment. */
  readonly whole: boolean;
}

const NO_LIST: Names = { names: [], whole: false };
const NO_SEGMENT: Names = { names: [], whole: true };

function namesIn(value: unknown, depth: number): Names {
  if (Array.isArray(value)) return namesOfItems(value);
  if (value === null) return NO_SEGMENT;
  if (depth === 0) return NO_LIST;
  if (typeof value === 'string') return namesIn(parse(value), depth - 1);
  if (typeof value !== 'object') return NO_LIST;
  const list = Object.entries(value).find(([key]) => key.toLowerCase() === 'segments');
  return list ? namesIn(list[1], depth - 1) : NO_LIST;
}

function namesOfItems(items: readonly unknown[]): Names {
  const names = items
    .map((item) => (typeof item === 'object' && item !== null ? nameOf(item) : item))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => name.trim());
  return { names, whole: names.length === items.length };
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
  if (left === right) return a.name < b.name ? -1 : Number(a.name > b.name);
  return left < right ? -1 : 1;
}
