/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type * as TestUtils from 'react-dom/test-utils';
import type { ListeningDataverse } from '../demo/dataverse/listen';
import { startDataverse } from '../demo/dataverse/listen';
import type { SchemaShape } from '../demo/dataverse/schema';
import type { BoundCustomer, HostInputs } from '../demo/host/context/hostInputs';
import type { SeedRows, TableRow } from '../demo/seed/rows';
import { TABLES_BESIDE } from './support/customerTables';
import type * as Rendering from './support/renderControl';
import { firstFew } from './support/runLength';
import { destroyAfterTest } from './support/destroyAfterTest';
import { ORDERS_BEGIN, orderRecords } from './support/orderRecords';
import type { DelayedWebApi } from './support/roundTrips';
import { delayedWebApi } from './support/roundTrips';

const ROWS = [20, 3000, 6000, 10_000] as const;
/** As many as are shown without a fold. */
const SEGMENTS = [1, 2, 3, 4, 5] as const;
/** One row a minute was written from then on. */
const WRITTEN_FROM = Date.UTC(2025, 0, 1);
const customerOf = (rows: number) => String(rows).padStart(32, '0');
/** The tables beside the activities. */
const PARTS = [...TABLES_BESIDE, 'mscipriv_segmentmetadata'];
const WITHOUT_INDEX = customerOf(77);
const contactOf = (rows: number) => `8d2f6b30-41aa-ee11-be37-${String(rows).padStart(12, '0')}`;

/** Customers with so many activities, a few of them without a RangeIndex, and with all insights. */
function seedOf(counts: readonly number[]): SeedRows {
  const customers = (row: (rows: number) => TableRow) =>
    counts.map((rows) => ({ msdynci_customerid: customerOf(rows), ...row(rows) }));
  return {
    msdynci_alternatekey: customers((rows) => ({
      msdynci_entityname: 'contact',
      msdynci_alternatevalue: contactOf(rows),
    })),
    msdynci_segmentmembership: customers(() => ({
      msdynci_segments: JSON.stringify(SEGMENTS.map((place) => `segment_${place}`)),
    })),
    msdynci_customerprofile: customers(() => ({ msdynci_city: 'Bern' })),
    msdynci_customermeasure: customers(() => ({ msdynci_measures: '{"LifetimeOrders": 3}' })),
    msdynci_prediction: customers(() => ({
      msdynci_model: 'Churn',
      msdynci_values: '{"ChurnScore": 0.2}',
    })),
    msdynci_unifiedactivity: [
      ...counts.flatMap(activitiesOf),
      ...orderRecords(3000, { msdynci_customerid: WITHOUT_INDEX }).map((row, place) => ({
        ...(row as TableRow),
        msdynci_rangeindex: null,
        msdynci_activitytime: new Date((ORDERS_BEGIN + place * 20_000) * 1000).toISOString(),
      })),
    ],
    mscipriv_segmentmetadata: SEGMENTS.map((place) => ({
      msdyn_name: `segment_${place}`,
      mscipriv_payload1: JSON.stringify({ friendlyName: `Customers ${place}` }),
      mscipriv_payload2: null,
      msdyn_isdeleted: false,
      msdyn_ishistoryentry: false,
    })),
  };
}

function activitiesOf(rows: number): readonly TableRow[] {
  return orderRecords(rows, { msdynci_customerid: customerOf(rows) }).map((row, place) => {
    const seconds = ORDERS_BEGIN + place * 20_000;
    return {
      ...(row as TableRow),
      msdynci_rangeindex: place % 500 === 7 ? null : String(seconds),
      msdynci_activitytime: new Date(seconds * 1000).toISOString(),
      modifiedon: new Date(WRITTEN_FROM + place * 60_000).toISOString(),
    };
  });
}

/** Rows that come later, the newest of all. */
function newOrders(count: number, rows: number): readonly TableRow[] {
  return Array.from({ length: count }, (_, i) => ({
    msdynci_unifiedactivityid: `00000000-aaaa-4bbb-8ccc-${String(i).padStart(12, '0')}`,
    msdynci_customerid: customerOf(rows),
    msdynci_activitytype: 'SalesOrder',
    msdynci_title: `New order ${i + 1}`,
    msdynci_rangeindex: String(ORDERS_BEGIN + (rows + 1 + i) * 20_000),
  }));
}

/** What a page loads and what knows nothing of an environment: one load serves all pages. */
const LIBRARIES = ['react', 'react-dom', 'react-dom/test-utils', '@fluentui/react', 'lucide'];

let server: ListeningDataverse;
beforeAll(async () => {
  for (const name of LIBRARIES) {
    const library = jest.requireActual<object>(name);
    jest.doMock(name, () => library);
  }
  server = await startDataverse({ seed: seedOf(ROWS) });
});
afterAll(() => server.close());

/** The control on a page of its own, which knows nothing of the environment yet. */
function openPage(
  inputs: Partial<HostInputs>,
  schema: SchemaShape,
  hangs?: (table: string) => boolean,
): DelayedWebApi {
  jest.resetModules();
  jest.doMock('./support/destroyAfterTest', () => ({ destroyAfterTest }));
  const { renderControl } = jest.requireActual<typeof Rendering>('./support/renderControl');
  const page = String(++pages);
  server.dataverse.session(page).shape = schema;
  const { act } = jest.requireMock<typeof TestUtils>('react-dom/test-utils');
  const api = delayedWebApi(server, page, act, hangs);
  renderControl({
    webAPI: api.webApi,
    identitySource: 'Auto',
    showProfile: true,
    showMeasures: true,
    showPredictions: true,
    showEnrichment: true,
    width: 1200,
    ...inputs,
  });
  return api;
}
let pages = 0;

const BINDINGS: Readonly<Record<string, (rows: number) => BoundCustomer>> = {
  'the CustomerId': (rows) => ({ kind: 'text', text: customerOf(rows) }),
  'the lookup to the profile': (rows) => ({
    kind: 'lookup',
    id: contactOf(rows),
    name: customerOf(rows),
  }),
  'the id of a contact': (rows) => ({ kind: 'text', text: contactOf(rows) }),
};

const { keyDown, keyUp } = fireEvent;
const isThere = (text: string) => screen.queryAllByText(text).length > 0;
const hasArticle = () => screen.queryAllByRole('article').length > 0;
const hasAll = () =>
  hasArticle() &&
  [...SEGMENTS.map((place) => `Customers ${place}`), 'Bern', 'Churn', 'Lifetime orders'].every(
    isThere,
  );

/** A document without a layout has no room for a rail: the insights are folded above the timeline. */
async function unfoldInsights({ until, act }: DelayedWebApi): Promise<void> {
  const folded = () => screen.queryByRole('button', { name: /^Insights/, expanded: false });
  await until(() => folded() !== null);
  await act(() => {
    folded()?.click();
    return Promise.resolve();
  });
}

const titles = () => screen.queryAllByRole('article').map(({ textContent }) => textContent);

async function press({ act }: DelayedWebApi, name: string): Promise<void> {
  await act(() => {
    screen.getByRole('button', { name }).click();
    return Promise.resolve();
  });
}

async function goTo({ act }: DelayedWebApi, date: string): Promise<void> {
  await act(() => {
    screen.getByRole('button', { name: 'More' }).click();
    return Promise.resolve();
  });
  await act(() => {
    screen.getByRole('menuitem', { name: /^Go to (a )?date/ }).click();
    return Promise.resolve();
  });
  await act(() => {
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: date } });
    return Promise.resolve();
  });
  await act(() => {
    screen.getByRole('button', { name: 'Go' }).click();
    return Promise.resolve();
  });
}

describe.each<SchemaShape>(['documented', 'entityReference'])(
  'with the columns of the %s',
  (schema) => {
    test.each([
      ['the CustomerId', 20, { first: 1, all: 2, requests: 12 }],
      ['the CustomerId', 3000, { first: 1, all: 2, requests: 12 }],
      ['the lookup to the profile', 3000, { first: 1, all: 2, requests: 12 }],
      ['the id of a contact', 20, { first: 2, all: 3, requests: 13 }],
      ['the id of a contact', 3000, { first: 2, all: 3, requests: 13 }],
    ] as const)('bound to %s of %i activities', async (bound, rows, expected) => {
      const api = openPage(
        { customer: BINDINGS[bound]?.(rows) ?? { kind: 'none', as: 'text' } },
        schema,
      );
      const first = await api.until(hasArticle);
      await unfoldInsights(api);
      const all = await api.until(hasAll);
      await api.pass();
      expect(api.refused()).toEqual([]);
      expect({ first, all, requests: api.requests().length }).toEqual(expected);
    });

    test.each(Object.entries(BINDINGS))(
      'bound to %s, asks for the activities of a customer before anything else of theirs',
      async (_bound, customerOf) => {
        const api = openPage({ customer: customerOf(3000) }, schema);
        await api.until(hasArticle);
        const asked = api.asked();
        const first = asked.indexOf('msdynci_unifiedactivity');
        expect(asked.slice(0, first).filter((table) => table !== 'msdynci_alternatekey')).toEqual(
          [],
        );
        expect(first).toBeLessThanOrEqual(1);
        expect(asked.slice(first)).toEqual(expect.arrayContaining(PARTS));
      },
    );

    test.each([
      ['never answer', true],
      ['fail', false],
    ])('no activity waits for segments and insights that %s', async (_what, hang) => {
      const isPart = (table: string) => PARTS.includes(table);
      const customer = { kind: 'text', text: customerOf(3000) } as const;
      const api = openPage({ customer }, schema, hang ? isPart : undefined);
      if (!hang)
        server.dataverse
          .session(String(pages))
          .faults.set(PARTS.map((match) => ({ match, kind: 'forbidden' })));
      expect(await api.until(hasArticle)).toBe(1);
      expect(await api.until(() => screen.queryByText(/^50 of 3,000 activities/) !== null)).toBe(1);
    });
  },
);

/** What a reader does takes the same way on both; the long run tries it on both. */
describe.each(firstFew<SchemaShape>(1, ['entityReference', 'documented']))(
  'what a reader does, with the columns of the %s',
  (schema) => {
    test('an empty RangeIndex and a limit of 1,000 take three round trips, and are said', async () => {
      const customer = { kind: 'text', text: WITHOUT_INDEX } as const;
      const api = openPage({ customer, maxRecords: 1000 }, schema);
      expect(await api.until(hasArticle)).toBeLessThanOrEqual(3);
      const ofActivities = api
        .requests()
        .filter(({ table, options }) => table === 'msdynci_unifiedactivity' && !options.fetchXml);
      expect(ofActivities.length).toBeLessThanOrEqual(4);
      expect(ofActivities.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(1000);
      expect(screen.getByText(/RangeIndex is empty/)).toBeInTheDocument();
      expect(api.refused()).toEqual([]);
    });

    test('all of 10,000 activities, read in windows of time side by side; a refresh then reads what was written since', async () => {
      const customer = BINDINGS['the CustomerId']?.(10_000) ?? { kind: 'none', as: 'text' };
      const api = openPage({ customer, showSegments: false }, schema);
      await api.until(hasArticle);
      const before = api.requests().length;
      // A delay for what the opening still asks for, which is none of loading all.
      await api.pass();
      api.mostAtOnce();
      const begun = api.passed();
      await press(api, 'Load all 10,000');
      const all = await api.until(
        () => screen.queryAllByText(/^10,000 activities, .*that is all$/).length > 0,
      );
      expect(all - begun).toBeLessThanOrEqual(6);
      expect(api.refused()).toEqual([]);
      expect(api.requests().length - before).toBeLessThanOrEqual(26);
      expect(api.mostAtOnce()).toBe(4);

      await api.addActivities(newOrders(3, 10_000));
      const loaded = { passed: api.passed(), requests: api.requests().length };
      await press(api, 'Refresh');
      const isNew = () => screen.queryByRole('button', { name: 'Show 3 new activities' }) !== null;
      expect((await api.until(isNew)) - loaded.passed).toBe(1);
      await api.pass();
      const ofActivities = api
        .requests()
        .slice(loaded.requests)
        .filter(({ table }) => table === 'msdynci_unifiedactivity');
      expect(ofActivities).toMatchObject([
        { options: { $filter: expect.stringContaining('modifiedon ge ') as string } },
        { options: { fetchXml: expect.stringContaining('aggregate="count"') as string } },
      ]);
      expect(ofActivities).toHaveLength(2);
      // What was written within ten minutes of the last is read again, as copies of the server may lag behind.
      expect(ofActivities[0]?.rows).toBe(3 + 11);
      await press(api, 'Show 3 new activities');
      expect(screen.getAllByText(/^10,003 activities, .*that is all$/)).not.toHaveLength(0);
      expect(api.refused()).toEqual([]);
    }, 60_000);

    test('a search finds one activity of 6000 of which 50 are loaded', async () => {
      const api = openPage({ customer: { kind: 'text', text: customerOf(6000) } }, schema);
      await api.until(hasArticle);
      await api.until(() => screen.queryByText(/^50 of 6,000 activities/) !== null);
      await api.pass();
      const before = { passed: api.passed(), requests: api.requests().length };
      await api.act(async () => {
        fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'order 17 placed' } });
        await waitFor(() => {
          expect(api.underWay()).toBe(1);
        });
      });
      const found = await api.until(() => screen.queryAllByText(/^1\+? match/).length > 0);
      expect(found - before.passed).toBeLessThanOrEqual(3);
      // It is out of sight, and follows the articles in sight.
      await api.until(() => screen.queryByText('Order 17 placed') !== null);
      expect(api.requests().length - before.requests).toBe(1);
      expect(api.refused()).toEqual([]);
      const article = screen.getByRole('article', { name: /Order 17 placed/ });
      expect(within(article).getByText(/^Not all activities in between/)).toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Search older' })).toBeInTheDocument();
    });

    test('goes to a date in one round trip, and loads what lies before it when asked', async () => {
      const api = openPage({ customer: { kind: 'text', text: customerOf(3000) } }, schema);
      await api.until(hasArticle);
      await api.pass();
      const before = { passed: api.passed(), requests: api.requests().length };
      await goTo(api, '2025-07-01');
      const gone = await api.until(() =>
        titles().some((title) => /Order 257\d placed/.test(title)),
      );
      expect(gone - before.passed).toBe(1);
      expect(api.requests().length - before.requests).toBeLessThanOrEqual(2);
      expect(document.activeElement).toHaveAccessibleName(/Order 257\d placed/);
      const fill = screen.getByRole('button', { name: 'Load them' });
      await api.act(() => {
        fill.click();
        return Promise.resolve();
      });
      await api.until(() => screen.queryByText(/^Not all activities in between/) === null);
      expect(api.refused()).toEqual([]);
    });

    test('a period on the strip is loaded in one round trip, and stays beyond a gap once it is cleared', async () => {
      const customer = { kind: 'text', text: customerOf(3000) } as const;
      const api = openPage({ customer }, schema);
      await api.until(
        () => hasArticle() && screen.queryByRole('slider', { name: 'End of the period' }) !== null,
      );
      await api.pass();
      const before = api.passed();
      for (const event of [keyDown, keyDown, keyDown, keyUp])
        await api.act(() => {
          event(screen.getByRole('slider', { name: 'End of the period' }), { key: 'PageDown' });
          return Promise.resolve();
        });
      const newest = /Order 2[0-8]\d\d placed/;
      const loaded = await api.until(() => titles().some((title) => newest.test(title)));
      expect(loaded - before).toBe(1);
      expect(screen.queryByText(/^Not all activities in between/)).toBeNull();
      await api.act(() => {
        screen.getByRole('button', { name: 'Clear filters' }).click();
        return Promise.resolve();
      });
      await api.until(() => titles().some((title) => title.includes('Order 3000 placed')));
      await api.until(() => titles().some((title) => newest.test(title)));
      expect(screen.getByText(/^Not all activities in between/)).toBeInTheDocument();
    });

    test('opens on an activity far back in two round trips, with what is around it', async () => {
      const customer = { kind: 'text', text: customerOf(3000) } as const;
      const api = openPage({ customer, focusActivityId: 'a17' }, schema);
      expect(
        await api.until(() => titles().some((title) => title.includes('Order 17 placed'))),
      ).toBe(2);
      await api.pass();
      expect(api.requests().length).toBeLessThanOrEqual(15);
      expect(api.refused()).toEqual([]);
    });

    test('counts all of 3000 activities while one page is loaded, in one request', async () => {
      const api = openPage({ customer: { kind: 'text', text: customerOf(3000) } }, schema);
      const counted = await api.until(
        () => hasArticle() && screen.queryByText(/^50 of 3,000 activities, back to /) !== null,
      );
      expect(counted).toBe(1);
      expect(screen.getByRole('button', { name: 'Order 3,000' })).toBeInTheDocument();
      const counts = api.requests().filter(({ options }) => 'fetchXml' in options);
      expect(counts).toHaveLength(1);
      expect(api.refused()).toEqual([]);
    });
  },
);
