import type { ActivityRow } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, TimeWindow } from '../CustomerSource';
import type { ActivityTotals } from '../summaries/activityTotals';
import { readTimestamp } from '../time/instant';
import type { PageCursor } from './pageCursor';
import { lastOf, placeOf } from './sortBuffer';
import type { TimeExtentEnds } from './timeExtent';
import type { Stretch, TimeSpread } from './timeSpread';
import { A_SECOND, countedSpread, cut, likelySpread } from './timeSpread';

const WHOLE: Stretch = { near: -Infinity, far: Infinity };
const NOWHERE: Stretch = { near: 0, far: 0 };

/** A part of a history that has a cursor of its own. */
export interface HistoryPart {
  /** Null for all rows, with a time or without. */
  readonly window: TimeWindow | null;
  readonly cursor: PageCursor;
  /** Where in the server's order it was read to: see placeOf. What is unread does not stand before. */
  place: number | null;
  readonly stretch: Stretch;
  /** How far in time it was read; null at its start. */
  reached: number | null;
  rows: number;
  /**
   * What it is there for. A proof is read from its far side, to show that nothing unread is left in it;
   * where it does not, it is settled: read to its end and cut no more.
   */
  readonly kind: 'proof' | 'settled' | 'usual';
}

/** What of a history is still to be read, cut into windows of time where they are read side by side. */
export interface TimeWindows {
  /** The parts that are not read to their end, nearest first. */
  readonly parts: readonly HistoryPart[];
  /** Whether it was ever cut. */
  readonly areCut: boolean;
  /** Where in the server's order all of it was read to; null where a part says nothing. */
  readonly place: number | null;
  readonly unreadable: number;
  /** Moves a part behind the page. True where that has ended it. */
  readonly take: (part: HistoryPart, page: ActivityPage) => boolean;
  /** Starts again as a whole. */
  readonly reset: () => void;
  /**
   * Starts again in windows for so many lanes, given how far the whole history reaches in time and
   * about how many rows are wanted; as a whole where that is as fast.
   */
  readonly cutAgain: (extent: TimeExtentEnds, rows: number, lanes: number) => void;
  /** Cuts what is left of one of the free parts for the lanes that are idle. True where one is cut. */
  readonly cutFor: (
    lanes: number,
    extent: TimeExtentEnds,
    rows: number,
    isFree: (part: HistoryPart) => boolean,
  ) => boolean;
  /** How much of the time is read, 0 to 1. */
  readonly coverage: (extent: TimeExtentEnds) => number;
}

export interface TimeWindowsOptions {
  readonly order: SortOrder;
  /** Opens a cursor on a window, from its near side or its far side. */
  readonly open: (window: TimeWindow | null, fromFar: boolean) => PageCursor;
  /** How many rows a page holds at most. */
  readonly largestPage: number;
  /** How many activities there are in each month; null as long as nobody knows. */
  readonly totals: () => ActivityTotals | null;
}

/** What is left of a part. */
interface Rest extends Stretch {
  readonly part: HistoryPart;
  readonly spread: TimeSpread;
  readonly pages: number;
}

/** What is left of a part is cut only where that spares pages in a row. */
const LEAST_PAGES = 1.5;

export function createTimeWindows(options: TimeWindowsOptions): TimeWindows {
  const { order, open, largestPage, totals } = options;
  const sign = order === 'newestFirst' ? -1 : 1;
  let ended = 0;
  let areCut = false;
  let parts: readonly HistoryPart[] = [];
  reset();

  const away = (ms: number) => sign * ms;
  const within = ({ near, far }: Stretch, extent: TimeExtentEnds): Stretch => ({
    near: Math.max(near, away(extent.near)),
    far: Math.min(far, away(extent.far)),
  });

  function partOf(
    stretch: Stretch | 'undated' | null,
    place: number | null,
    kind: HistoryPart['kind'] = 'usual',
  ): HistoryPart {
    const isTime = stretch !== null && stretch !== 'undated';
    const ends = isTime ? [away(stretch.near), away(stretch.far)] : [];
    const window = isTime ? { from: Math.min(...ends), until: Math.max(...ends) } : stretch;
    return {
      window,
      cursor: open(window, kind === 'proof'),
      place,
      stretch: isTime ? stretch : stretch === null ? WHOLE : NOWHERE,
      reached: null,
      rows: 0,
      kind,
    };
  }

  function reset(place: number | null = null): void {
    ended = 0;
    areCut = false;
    parts = [partOf(null, place)];
  }

  function place(): number | null {
    const [first = null, ...others] = parts.map((part) => part.place);
    return others.reduce(
      (nearest, each) =>
        nearest === null || each === null ? null : sign * Math.min(sign * nearest, sign * each),
      first,
    );
  }

  function restOf(part: HistoryPart, extent: TimeExtentEnds): Rest | null {
    const { near, far } = within(part.stretch, extent);
    const { reached, rows } = part;
    if (reached === null || far <= reached) return null;
    const read = { near, far: reached };
    const counts = totals();
    const counted = counts && countedSpread(counts, within(WHOLE, extent), order);
    const spread = likelySpread(counted, read, rows, largestPage);
    const rest = { near: reached, far };
    return { ...rest, part, spread, pages: spread.rowsIn(rest) / largestPage };
  }

  /**
   * Into how many windows to cut the rest of a part, and how far in time, so that about so many rows are
   * read in them; null where it is better left whole. Nothing is final before each has been asked.
   */
  function piecesOf(rest: Rest | null | undefined, rows: number, most: number) {
    if (!rest || rest.pages < LEAST_PAGES) return null;
    const { near, spread, pages } = rest;
    const count = Math.min(Math.ceil(pages), most, Math.floor(rows / largestPage) - 1);
    const wanted = Math.min(rows, pages * largestPage);
    return count < 2 ? null : { ...rest, count, far: spread.reach(near, wanted) };
  }

  function replace(part: HistoryPart, others: readonly HistoryPart[]): void {
    parts = parts.flatMap((each) => (each === part ? others : [each]));
  }

  function isProven({ place: read }: HistoryPart, { rows, orderedBy }: ActivityPage): boolean {
    const lowest = rows.map((row) => placeOf(row, orderedBy)).find((each) => each !== null);
    return read !== null && lowest !== undefined && sign * lowest < sign * read;
  }

  return {
    get parts() {
      return parts;
    },
    get areCut() {
      return areCut;
    },
    get place() {
      return place();
    },
    get unreadable() {
      return parts.reduce((sum, { cursor }) => sum + cursor.unreadable, ended);
    },
    take: (part, page) => {
      const { cursor, stretch, kind } = part;
      cursor.take(page);
      part.rows += page.rows.length;
      if (cursor.exhausted) {
        ended += cursor.unreadable;
        replace(part, []);
      } else if (kind === 'proof') {
        replace(part, isProven(part, page) ? [] : [partOf(stretch, part.place, 'settled')]);
      } else {
        part.place = lastOf(page.rows, (row) => placeOf(row, page.orderedBy)) ?? part.place;
        const time = lastOf(page.rows, timeOf);
        part.reached = time === null ? part.reached : away(time);
      }
      return !parts.includes(part);
    },
    reset: () => {
      reset(place());
    },
    cutAgain: (extent, rows, lanes) => {
      const [part] = parts;
      const known = place();
      const pieces = part && piecesOf(restOf(part, extent), rows, lanes);
      reset(known);
      if (!pieces) return;
      // Where each lane has a window, the last one waits for the rows without a time.
      const waiting = pieces.count === lanes ? largestPage : 0;
      const windows = cut(WHOLE, { ...pieces, near: away(extent.near) }, waiting);
      parts = ['undated' as const, ...windows].map((stretch) => partOf(stretch, known));
      areCut = true;
    },
    cutFor: (lanes, extent, rows, isFree) => {
      const idle = lanes - parts.length;
      if (idle <= 0) return false;
      const [longest] = parts
        .filter((part) => part.kind === 'usual' && isFree(part))
        .flatMap((part) => restOf(part, extent) ?? [])
        .sort((a, b) => b.pages - a.pages);
      const pieces = piecesOf(longest, rows, idle + 1);
      if (!pieces) return false;
      const { part, near: reached } = pieces;
      const { stretch, place: known, window } = part;
      const edge = Math.floor(reached / A_SECOND - 1) * A_SECOND;
      if (edge <= stretch.near) return false;
      const windows = cut({ near: edge, far: stretch.far }, { ...pieces, near: edge });
      replace(part, [
        ...(window === null ? [partOf('undated', known)] : []),
        partOf({ near: stretch.near, far: edge }, known, 'proof'),
        ...windows.map((each) => partOf(each, known)),
      ]);
      areCut = true;
      return true;
    },
    coverage: (extent) => {
      const { near, far } = within(WHOLE, extent);
      const left = parts
        .filter(({ kind }) => kind !== 'proof')
        .map(({ stretch, reached }) => {
          const rest = within(stretch, extent);
          return Math.max(0, rest.far - (reached ?? rest.near));
        });
      return 1 - left.reduce((sum, each) => sum + each, 0) / Math.max(1, far - near);
    },
  };
}

function timeOf(row: ActivityRow): number | null {
  return readTimestamp(row.activityTimeStamp)?.ms ?? null;
}
