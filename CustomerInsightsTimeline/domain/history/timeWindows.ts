import type { ActivityRow } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, TimeWindow } from '../CustomerSource';
import { readTimestamp } from '../time/instant';
import type { PageCursor } from './pageCursor';
import { lastOf, placeOf } from './sortBuffer';
import type { TimeExtentEnds } from './timeExtent';

/**
 * A stretch of time by how far its ends are from the near end of the history, in milliseconds: minus
 * the time since 1970 newest first, the time itself oldest first.
 */
interface Stretch {
  readonly near: number;
  readonly far: number;
}

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

interface TimeWindowsOptions {
  readonly order: SortOrder;
  /** Opens a cursor on a window, from its near side or its far side. */
  readonly open: (window: TimeWindow | null, fromFar: boolean) => PageCursor;
  /** How many rows a page holds at most. */
  readonly largestPage: number;
}

/** What is left of a part is cut only where that spares pages in a row. */
const LEAST_PAGES = 1.5;
/** A key in seconds stands for all times of its second. */
const A_SECOND = 1000;

export function createTimeWindows({ order, open, largestPage }: TimeWindowsOptions): TimeWindows {
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

  /** How many pages are left of a part, if the rest of it is as dense as what was read. */
  function pagesLeft(part: HistoryPart, extent: TimeExtentEnds): number {
    const { near, far } = within(part.stretch, extent);
    const { reached, rows } = part;
    if (reached === null || far <= reached) return 0;
    return (rows / largestPage) * ((far - reached) / Math.max(1, reached - near));
  }

  /**
   * Into how many windows to cut what is left of a part, and how far in time, so that about so many rows
   * are read in them; null where it is better left whole. Nothing is final before each has been asked.
   */
  function piecesOf(part: HistoryPart, extent: TimeExtentEnds, rows: number, most: number) {
    const pages = pagesLeft(part, extent);
    const count = Math.min(Math.ceil(pages), most, Math.floor(rows / largestPage) - 1);
    if (pages < LEAST_PAGES || count < 2) return null;
    const { far } = within(part.stretch, extent);
    const { reached } = part;
    const wanted = Math.min(1, rows / (pages * largestPage));
    return { count, far: (reached ?? far) + (far - (reached ?? far)) * wanted };
  }

  /** Windows of the same length, of which the outer ones reach to the ends of a stretch. */
  function cut(stretch: Stretch, { near, far }: Stretch, count: number): readonly Stretch[] {
    const edges = Array.from({ length: count - 1 }, (_, i) => {
      const edge = near + ((far - near) * (i + 1)) / count;
      return Math.floor(edge / A_SECOND) * A_SECOND;
    });
    const ends = [stretch.near, ...edges, stretch.far];
    return ends.slice(1).map((end, i) => ({ near: ends[i] ?? end, far: end }));
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
      const pieces = part && piecesOf(part, extent, rows, lanes);
      reset(known);
      if (!pieces) return;
      const windows = cut(WHOLE, { near: away(extent.near), far: pieces.far }, pieces.count);
      parts = ['undated' as const, ...windows].map((stretch) => partOf(stretch, known));
      areCut = true;
    },
    cutFor: (lanes, extent, rows, isFree) => {
      const idle = lanes - parts.length;
      const free = parts.filter((part) => part.kind === 'usual' && isFree(part));
      const left = free.map((part) => pagesLeft(part, extent));
      const part = free[left.indexOf(Math.max(...left))];
      const pieces = part && idle > 0 ? piecesOf(part, extent, rows, idle + 1) : null;
      if (!part || !pieces || part.reached === null) return false;
      const { stretch, reached, place: known, window } = part;
      const edge = Math.floor(reached / A_SECOND - 1) * A_SECOND;
      if (edge <= stretch.near) return false;
      const rest = { near: edge, far: stretch.far };
      const windows = cut(rest, { near: edge, far: pieces.far }, pieces.count);
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
