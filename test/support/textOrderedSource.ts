import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/ActivityRow';
import type {
  ActivityPage,
  ActivityPageRequest,
  CustomerSource,
} from '../../CustomerInsightsTimeline/domain/CustomerSource';
import type { Failure } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import type { Outcome } from '../../CustomerInsightsTimeline/domain/loading/Outcome';
import { isAskedFor } from './isAskedFor';

export interface TextOrderedOptions {
  readonly rows: readonly ActivityRow[];
  /** Without the column, rows lose their RangeIndex and are sorted by ActivityTimeStamp. */
  readonly rangeIndexColumn?: boolean;
  /** Whether it leaves out what a scope does not ask for. */
  readonly canNarrow?: boolean;
  /** The rows come in the order in which they are given, and the source says that it knows none. */
  readonly orderUnknown?: boolean;
  /** How many rows of the page before each page repeats. */
  readonly overlap?: number;
  /** An empty page follows each so many pages; 0 for never. */
  readonly emptyEvery?: number;
  /** How many rows a page holds beyond what was asked for. */
  readonly surplus?: number;
  readonly unified?: boolean;
}

export interface TextOrderedSource extends CustomerSource {
  readonly requests: readonly ActivityPageRequest[];
  /** How often it was asked whether the customer is unified. */
  readonly unifiedChecks: () => number;
  /** How many reads were under way together, at most. */
  readonly mostAtOnce: () => number;
  /** Fails the next reads, one after the other; null lets one through. */
  readonly failNext: (...failures: readonly (Failure | null)[]) => void;
}

/**
 * Behaves as the service is documented to: RangeIndex is text, sorted by code units, and a row
 * without one sorts lowest. Within a tie the order is nobody's business, and differs by direction.
 */
export function createTextOrderedSource(options: TextOrderedOptions): TextOrderedSource {
  const {
    orderUnknown = false,
    overlap = 0,
    emptyEvery = 0,
    surplus = 0,
    rangeIndexColumn = true,
  } = options;
  const canNarrow = options.canNarrow ?? true;
  const rows = rangeIndexColumn
    ? options.rows
    : options.rows.map((row) => ({ ...row, rangeIndex: null }));
  const sortKey = (row: ActivityRow) =>
    rangeIndexColumn ? row.rangeIndex : isoOrNull(row.activityTimeStamp);
  const ascending = [...rows].sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)));
  const descending = [...rows].sort((a, b) => byCodeUnits(sortKey(b), sortKey(a)));

  const requests: ActivityPageRequest[] = [];
  const failures: (Failure | null)[] = [];
  let unifiedChecks = 0;
  let underWay = 0;
  let mostAtOnce = 0;

  function pageAt({ order, scope, pageSize, after }: ActivityPageRequest): ActivityPage {
    const known = order === 'newestFirst' ? descending : ascending;
    const all = orderUnknown ? rows : known;
    const sorted = canNarrow ? all.filter((row) => isAskedFor(row, scope)) : all;
    const { start, page } = after === null ? FIRST : placeIn(after);
    const column = rangeIndexColumn ? 'rangeIndexText' : 'activityTimeStamp';
    const orderedBy = orderUnknown ? 'unknown' : column;
    if (emptyEvery > 0 && page % (emptyEvery + 1) === emptyEvery) {
      const next = tokenOf({ start, page: page + 1 });
      return { rows: [], unreadable: 0, next, orderedBy, narrowed: canNarrow };
    }
    const end = start + pageSize + surplus;
    return {
      rows: sorted.slice(Math.max(0, start - overlap), end),
      unreadable: 0,
      next: end < sorted.length ? tokenOf({ start: end, page: page + 1 }) : null,
      orderedBy,
      narrowed: canNarrow,
    };
  }

  return {
    canNarrow,
    requests,
    unifiedChecks: () => unifiedChecks,
    mostAtOnce: () => mostAtOnce,
    failNext: (...next) => failures.push(...next),
    readActivities: async (request): Promise<Outcome<ActivityPage>> => {
      requests.push(request);
      mostAtOnce = Math.max(mostAtOnce, ++underWay);
      await Promise.resolve();
      underWay--;
      const failure = failures.shift();
      return failure ? { ok: false, failure } : { ok: true, value: pageAt(request) };
    },
    readSegmentMemberships: () => Promise.resolve({ ok: true, value: [] }),
    isUnified: () => {
      unifiedChecks++;
      return Promise.resolve({ ok: true, value: options.unified ?? true });
    },
  };
}

interface Place {
  readonly start: number;
  readonly page: number;
}

const FIRST: Place = { start: 0, page: 0 };

function tokenOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64');
}

function placeIn(token: string): Place {
  return JSON.parse(Buffer.from(token, 'base64').toString()) as Place;
}

/** The service keeps a real date there, so that its order is that of instants. */
function isoOrNull(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

function byCodeUnits(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
