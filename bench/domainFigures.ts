import { toActivity } from '../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../CustomerInsightsTimeline/domain/activity/activityOrder';
import type { CustomerSource } from '../CustomerInsightsTimeline/domain/CustomerSource';
import { createActivityHistory } from '../CustomerInsightsTimeline/domain/history/activityHistory';
import { decodeSemanticData } from '../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { systemClock } from '../CustomerInsightsTimeline/control/systemClock';
import { createMemorySource } from './memorySource';
import { shownUpTo } from './moreShown';
import { createRows } from './rows';
import { median } from './statistics';

export const ROWS = 20_000;
export const PAGE = 50;
const ROUNDS = 5;

export interface DomainFigures {
  /** In milliseconds for all rows. */
  readonly readInPages: number;
  /** In pages whose order nobody knows: the true order, and its opposite. */
  readonly readSorted: number;
  readonly readOpposite: number;
  readonly sortOnce: number;
  readonly sortEachPage: number;
  readonly decode: number;
  readonly parse: number;
}

/** The work behind the screen, each against the simplest thing that could stand in for it. */
export async function measureDomain(): Promise<DomainFigures> {
  const rows = createRows(ROWS);
  const memory = {
    count: ROWS,
    rowsAt: (from: number, until: number) => rows.slice(from, until),
  };
  const source = createMemorySource(memory);
  // A data-set does not say how it is sorted.
  const sorted = createMemorySource({ ...memory, orderedBy: 'unknown' });
  const opposite = createMemorySource({ ...memory, orderedBy: 'unknown', opposite: true });
  const compare = comparisonFor('newestFirst');
  const texts = rows.map((row) => row.semanticData ?? '');
  const works: Record<keyof DomainFigures, () => unknown> = {
    readInPages: () => readInPages(source),
    readSorted: () => readInPages(sorted),
    readOpposite: () => readInPages(opposite),
    sortOnce: () => rows.map((row) => toActivity(row)).sort(compare),
    sortEachPage: () => {
      for (let known: ReturnType<typeof toActivity>[] = []; known.length < ROWS;) {
        const page = rows.slice(known.length, known.length + PAGE).map((row) => toActivity(row));
        known = [...known, ...page].sort(compare);
      }
    },
    decode: () => texts.forEach((text) => decodeSemanticData(text)),
    parse: () => texts.forEach((text) => JSON.parse(text) as unknown),
  };

  const times: Record<keyof DomainFigures, number[]> = {
    readInPages: [],
    readSorted: [],
    readOpposite: [],
    sortOnce: [],
    sortEachPage: [],
    decode: [],
    parse: [],
  };
  const names = Object.keys(works) as (keyof DomainFigures)[];
  // The first round warms up and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return {
    readInPages: median(times.readInPages),
    readSorted: median(times.readSorted),
    readOpposite: median(times.readOpposite),
    sortOnce: median(times.sortOnce),
    sortEachPage: median(times.sortEachPage),
    decode: median(times.decode),
    parse: median(times.parse),
  };
}

function readInPages(source: CustomerSource): Promise<void> {
  const options = { source, order: 'newestFirst', pageSize: PAGE, clock: systemClock } as const;
  return shownUpTo(createActivityHistory(options), ROWS);
}
