import { alphabetical } from '../activity/activityOrder';
import { said } from '../blankText';
import { addTo } from '../byKey';
import { parseLeniently } from '../semantic/lenientJson';

/** One SegmentMembership row under its documented names, before anything is decoded. */
export interface SegmentMembershipRow {
  readonly membershipId: string | null;
  readonly segmentProvider: string | null;
  readonly segmentMembershipType: string | null;
  readonly segments: string | null;
}

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
  /** The texts that are no list of segments, or that say more than their names, as they are. */
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
    const text = said(row.segments);
    if (text === null) continue;
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
  /** Whether the names are all that is said. */
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
  if (!list) return NO_LIST;
  const { names, whole } = namesIn(list[1], depth - 1);
  return { names, whole: whole && saysNoMore(value, [list[0]]) };
}

/** Whether all members of an object but those named are empty. */
function saysNoMore(value: object, names: readonly string[]): boolean {
  return Object.entries(value).every(
    ([key, member]) => names.includes(key) || member === null || member === '',
  );
}

function namesOfItems(items: readonly unknown[]): Names {
  const read = items.map((item) =>
    typeof item === 'object' && item !== null ? nameOf(item) : { name: item, whole: true },
  );
  const names = read.flatMap(({ name }) => (typeof name === 'string' ? (said(name) ?? []) : []));
  return { names, whole: names.length === items.length && read.every(({ whole }) => whole) };
}

const NAME_KEYS = ['name', 'segmentname', 'segment', 'displayname', 'id'];

/** The best of its names; an id beside it is another name of the same segment. */
function nameOf(item: object): { readonly name: unknown; readonly whole: boolean } {
  const entries = Object.entries(item).map(([key, value]) => ({ key, value: value as unknown }));
  const named = NAME_KEYS.flatMap((wanted) =>
    entries.filter(({ key, value }) => key.toLowerCase() === wanted && typeof value !== 'object'),
  );
  const names = named.map(({ key }) => key);
  return { name: named[0]?.value ?? null, whole: saysNoMore(item, names) };
}

/** What the text holds; `undefined` where it is no JSON, or repeats a name. */
function parse(text: string): unknown {
  const parsed = parseLeniently(text);
  return parsed.ok && !parsed.repeatsNames ? parsed.value : undefined;
}

function byNameIgnoringCase(a: Segment, b: Segment): number {
  return alphabetical(a.name.toLowerCase(), b.name.toLowerCase()) || alphabetical(a.name, b.name);
}

/** The segments that one app publishes for one type of customer. */
export interface SegmentGroup {
  readonly provider: string | null;
  readonly type: string | null;
  readonly segments: readonly Segment[];
}

/** Puts segments together by provider and type, in the order in which these come first. */
export function groupSegments(segments: readonly Segment[]): readonly SegmentGroup[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = JSON.stringify([segment.provider, segment.type]);
    addTo(groups, key, segment);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ provider: first.provider, type: first.type, segments: members }] : [];
  });
}
