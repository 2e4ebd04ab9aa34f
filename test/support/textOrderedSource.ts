import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type {
  ActivityPage,
  ActivityPageRequest,
  CustomerSource,
} from '../../CustomerInsightsTimeline/domain/CustomerSource';
import type { Failure, Outcome } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import type { ActivityTotals } from '../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import { failureOf } from './failureOf';
import { isAskedFor, isWithin } from './isAskedFor';

export interface TextOrderedOptions {
  readonly rows: readonly ActivityRow[];
  /** Without the column, rows lose their RangeIndex and are sorted by ActivityTimeStamp. */
  readonly rangeIndexColumn?: boolean;
  /** Whether it leaves out what a scope does not ask for. */
  readonly canNarrow?: boolean;
  readonly concurrent?: boolean;
  /** Whether it refuses to filter by time. */
  readonly refusesWindows?: boolean;
  /** The rows come in the order in which they are given, and the source says that it knows none. */
  readonly orderUnknown?: boolean;
  /** How many rows of the page before each page repeats. */
  readonly overlap?: number;
  /** An empty page follows each so many pages; 0 for never. */
  readonly emptyEvery?: number;
  /** How many rows a page holds beyond what was asked for. */
  readonly surplus?: number;
  readonly unified?: boolean;
  /**
   * When the source writes a row that comes or changes, by its own clock, in milliseconds since 1970 UTC.
   * With it the source can leave out what it wrote before a moment.
   */
  readonly writes?: (row: ActivityRow) => number;
}

export interface TextOrderedSource extends CustomerSource {
  readonly requests: readonly ActivityPageRequest[];
  /** Counts all rows, as a history wants it. */
  readonly countAll: () => Promise<Outcome<ActivityTotals>>;
  /** How often it was asked whether the customer is unified. */
  readonly unifiedChecks: () => number;
  /** How many reads were under way together, at most. */
  readonly mostAtOnce: () => number;
  /** Fails the next reads, one after the other; null lets one through. */
  readonly failNext: (...failures: readonly (Failure | null)[]) => void;
  /** Lets through the failures that are still to come. */
  readonly forgiveNext: () => void;
  /** From now on the server has these rows. Links to next pages go on behind the row they name. */
  readonly replaceRows: (rows: readonly ActivityRow[]) => void;
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
    writes = () => NaN,
  } = options;
  const canNarrow = options.canNarrow ?? true;
  const written = new Map<string | null, Written>();
  let known: readonly ActivityRow[] = [];
  let ascending: readonly ActivityRow[] = [];
  let descending: readonly ActivityRow[] = [];
  let byTime: readonly ActivityRow[] = [];
  replaceRows(options.rows);

  const requests: ActivityPageRequest[] = [];
  const failures: (Failure | null)[] = [];
  let unifiedChecks = 0;
  let underWay = 0;
  let mostAtOnce = 0;

  function replaceRows(rows: readonly ActivityRow[]) {
    known = rangeIndexColumn ? rows : rows.map((row) => ({ ...row, rangeIndex: null }));
    ascending = [...known].sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)));
    descending = [...known].sort((a, b) => byCodeUnits(sortKey(b), sortKey(a)));
    byTime = [...known].sort((a, b) => byCodeUnits(timeKey(a), timeKey(b)));
    known.forEach(writtenMs);
  }

  /** When the row was written as it is now; another object that says the same was not written again. */
  function writtenMs(row: ActivityRow): number {
    const before = written.get(row.primaryId);
    if (before?.row === row) return before.ms;
    const text = JSON.stringify(row);
    const ms = before?.text === text ? before.ms : writes(row);
    written.set(row.primaryId, { row, text, ms });
    return ms;
  }

  function sortKey(row: ActivityRow): string | null {
    return rangeIndexColumn ? row.rangeIndex : isoOrNull(row.activityTimeStamp);
  }

  function timeKey(row: ActivityRow): string | null {
    return isoOrNull(row.activityTimeStamp);
  }

  function pageAt({
    order,
    serverFilter,
    pageSize,
    after,
    sortBy,
    window = null,
    writtenSince = -Infinity,
  }: ActivityPageRequest): ActivityPage {
    const keyOf = sortBy === undefined ? sortKey : timeKey;
    const byIndex = order === 'newestFirst' ? descending : ascending;
    const inTime = order === 'newestFirst' ? [...byTime].reverse() : byTime;
    const ordered = sortBy === undefined ? byIndex : inTime;
    const all = orderUnknown ? known : ordered;
    const isRecent = (row: ActivityRow) => !(writtenMs(row) < writtenSince);
    const inWindow = all.filter((row) => isWithin(row, window) && isRecent(row));
    const sorted = canNarrow ? inWindow.filter((row) => isAskedFor(row, serverFilter)) : all;
    const { last, page } = after === null ? FIRST : placeIn(after);
    const start = last === null ? 0 : startBehind(last, sorted, order, keyOf);
    const column =
      rangeIndexColumn && sortBy === undefined ? 'rangeIndexText' : 'activityTimeStamp';
    const orderedBy = orderUnknown ? 'unknown' : column;
    if (emptyEvery > 0 && page % (emptyEvery + 1) === emptyEvery) {
      const next = tokenOf({ last, page: page + 1 });
      return { rows: [], unreadable: 0, next, orderedBy, narrowed: canNarrow };
    }
    const end = start + pageSize + surplus;
    const next = tokenOf({ last: sorted[end - 1] ?? null, page: page + 1 });
    const rows = sorted.slice(Math.max(0, start - overlap), end);
    return {
      rows,
      unreadable: 0,
      writtenMs: Math.max(...rows.map(writtenMs)),
      next: end < sorted.length ? next : null,
      orderedBy,
      narrowed: canNarrow,
    };
  }

  /** Behind the row itself, or where it is gone, behind all whose key comes before its own. */
  function startBehind(
    last: ActivityRow,
    sorted: readonly ActivityRow[],
    order: SortOrder,
    keyOf: (row: ActivityRow) => string | null,
  ) {
    const place = sorted.findIndex(({ primaryId }) => primaryId === last.primaryId);
    if (place >= 0) return place + 1;
    const sign = order === 'newestFirst' ? -1 : 1;
    const following = sorted.findIndex((row) => sign * byCodeUnits(keyOf(row), keyOf(last)) >= 0);
    return following < 0 ? sorted.length : following;
  }

  return {
    canNarrow,
    concurrent: options.concurrent,
    requests,
    countAll: () => Promise.resolve({ ok: true, value: { count: known.length, types: new Map() } }),
    unifiedChecks: () => unifiedChecks,
    mostAtOnce: () => mostAtOnce,
    failNext: (...next) => failures.push(...next),
    forgiveNext: () => {
      failures.length = 0;
    },
    replaceRows,
    readActivities: async (request): Promise<Outcome<ActivityPage>> => {
      requests.push(request);
      mostAtOnce = Math.max(mostAtOnce, ++underWay);
      await Promise.resolve();
      underWay--;
      const isRefused = options.refusesWindows === true && request.window;
      const failure = isRefused ? failureOf('refused') : failures.shift();
      return failure ? { ok: false, failure } : { ok: true, value: pageAt(request) };
    },
    readSegmentMemberships: () => Promise.resolve({ ok: true, value: [] }),
    isUnified: () => {
      unifiedChecks++;
      return Promise.resolve({ ok: true, value: options.unified ?? true });
    },
  };
}

interface Written {
  readonly row: ActivityRow;
  /** What it says. */
  readonly text: string;
  readonly ms: number;
}

interface Place {
  /** The last row before; null at the start. */
  readonly last: ActivityRow | null;
  readonly page: number;
}

const FIRST: Place = { last: null, page: 0 };

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
