import type { ActivityHistory } from '../CustomerInsightsTimeline/domain/history/HistoryState';
import { createActivityHistory } from '../CustomerInsightsTimeline/domain/history/activityHistory';
import { createMissingColumns } from '../CustomerInsightsTimeline/webApi/missingColumns';
import { createWebApiSource } from '../CustomerInsightsTimeline/webApi/webApiSource';
import { systemClock } from '../CustomerInsightsTimeline/control/systemClock';
import type { ListeningDataverse } from '../demo/dataverse/listen';
import { startDataverse } from '../demo/dataverse/listen';
import { createWebApi } from '../demo/host/context/webApi';
import { hostile, luca, nora } from '../demo/seed/demoCustomers';
import { retailerSeed } from '../demo/seed/retailerSeed';
import type { SeedRows } from '../demo/seed/rows';
import { IS_LONG_RUN } from './support/runLength';
import { keyOf, trueOrder } from './support/trueOrder';

/** Walking through all 20,000 takes minutes: the usual run has the newest 5,000 of them. */
const MOST = IS_LONG_RUN ? 20_000 : 5000;
const PAGE_SIZES = [1, 7, 50, 500];

/** In the usual run, only a short history is read one by one, and a long one in two sizes. */
const pageSizesOf = (count: number) =>
  PAGE_SIZES.filter((pageSize) => IS_LONG_RUN || count < 1000 || [7, 500].includes(pageSize));

const seed = shortened(retailerSeed({ now: Date.UTC(2026, 10, 23, 14, 5) }));
let server: ListeningDataverse;

beforeAll(async () => {
  server = await startDataverse({ seed });
});
afterAll(() => server.close());

function shortened(whole: SeedRows): SeedRows {
  const rows = whole.msdynci_unifiedactivity ?? [];
  const lucas = trueOrder(rows.filter((row) => row.msdynci_customerid === luca.customerId));
  const older = new Set(lucas.slice(MOST));
  return { ...whole, msdynci_unifiedactivity: rows.filter((row) => !older.has(keyOf(row))) };
}

function historyOf(
  customerId: string,
  pageSize: number,
  order: 'newestFirst' | 'oldestFirst' = 'newestFirst',
): ActivityHistory {
  const webApi = createWebApi({ serviceRoot: server.serviceRoot, fetch });
  const source = createWebApiSource({ webApi, customerId, missing: createMissingColumns() });
  return createActivityHistory({ source, order, pageSize, clock: systemClock });
}

/** Asks for page after page until all is shown; after each, tells how many are shown. */
async function showAll(history: ActivityHistory, onPage: (shown: number) => void): Promise<void> {
  while (!history.get().complete) {
    history.showMore();
    await resting(history);
    expect(history.get().phase.kind).toBe('resting');
    onPage(history.get().shown);
  }
}

function resting(history: ActivityHistory): Promise<void> {
  return new Promise((resolve) => {
    const stop = history.subscribe(() => {
      if (history.get().phase.kind === 'reading') return;
      stop();
      resolve();
    });
  });
}

function expectedKeys(customerId: string): readonly string[] {
  const rows = seed.msdynci_unifiedactivity ?? [];
  return trueOrder(rows.filter((row) => row.msdynci_customerid === customerId));
}

const shownKeys = (history: ActivityHistory) =>
  history
    .get()
    .activities.slice(0, history.get().shown)
    .map(({ key }) => key.replace(/^row:/, ''));

describe.each([
  ['the largest customer', luca.customerId, MOST],
  ['the hostile customer', hostile.customerId, 203],
  ['the customer of the first look', nora.customerId, 2388],
])('%s', (_who, customerId, count) => {
  test.each(pageSizesOf(count))(
    'at %i a page shows every row exactly once, in true order',
    async (pageSize) => {
      const expected = expectedKeys(customerId);
      const history = historyOf(customerId, pageSize);
      await showAll(history, () => undefined);
      expect(expected).toHaveLength(count);
      expect(shownKeys(history)).toEqual(expected);
      history.dispose();
    },
    20 * 60_000,
  );

  test('oldest first shows the same in the other direction', async () => {
    const history = historyOf(customerId, 500, 'oldestFirst');
    await showAll(history, () => undefined);
    const undated = history.get().undated;
    const keys = shownKeys(history);
    const dated = keys.slice(0, keys.length - undated).reverse();
    expect(dated).toEqual(expectedKeys(customerId).slice(0, dated.length));
    expect(new Set(keys).size).toBe(count);
    history.dispose();
  });
});

test('after every page of a plain history, what is shown is a prefix of the true order', async () => {
  const expected = expectedKeys(nora.customerId);
  const history = historyOf(nora.customerId, 50);
  await showAll(history, (shown) => {
    expect(shownKeys(history)).toEqual(expected.slice(0, shown));
  });
  expect(history.get().late).toBe(0);
  history.dispose();
});

test('shows a page of a long history after two requests', async () => {
  const before = server.dataverse.session('default').log.length;
  const history = historyOf(luca.customerId, 50);
  history.showMore();
  await resting(history);
  expect(history.get().shown).toBe(50);
  expect(server.dataverse.session('default').log.length - before).toBe(2);
  history.dispose();
});
