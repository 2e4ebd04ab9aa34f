import { createCustomerTimeline } from '../../../CustomerInsightsTimeline/domain/CustomerTimeline';
import type {
  BoundValue,
  IdentitySettings,
} from '../../../CustomerInsightsTimeline/domain/identity/identityRoutes';
import type { CustomerSession } from '../../../CustomerInsightsTimeline/domain/identity/CustomerSession';
import { createCustomerSession } from '../../../CustomerInsightsTimeline/domain/identity/CustomerSession';
import type { IdentityResolver } from '../../../CustomerInsightsTimeline/domain/identity/identityResolver';
import { createIdentityResolver } from '../../../CustomerInsightsTimeline/domain/identity/identityResolver';
import { identityRoutes } from '../../../CustomerInsightsTimeline/domain/identity/identityRoutes';
import { createMissingColumns } from '../../../CustomerInsightsTimeline/webApi/missingColumns';
import { createWebApiDirectory } from '../../../CustomerInsightsTimeline/webApi/webApiDirectory';
import { createWebApiSource } from '../../../CustomerInsightsTimeline/webApi/webApiSource';
import type { FakeWebApi } from '../../support/fakeWebApi';
import { createFakeWebApi } from '../../support/fakeWebApi';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const ACTIVITIES = 'msdynci_unifiedactivity';
const PROFILES = 'msdynci_customerprofile';
const KEYS = 'msdynci_alternatekey';

const ID = 'ce759201f786d590bf2134bff576c369';
const OTHER_ID = '1b9e4c07d2a85f3360be7714ac09d5f2';
const GUID = '8d2f6b30-41aa-4e11-be37-000d3a2b9c01';
const KEY_COLUMN = 'msdynci_crm_contact_contactid';

type Tables = Record<string, Record<string, unknown>[]>;

const activity = (customerId: string) => ({
  msdynci_customerid: customerId,
  msdynci_title: 'Order',
});
const profile = (customerId: string) => ({
  msdynci_customerprofileid: GUID,
  msdynci_customerid: customerId,
  [KEY_COLUMN]: GUID,
});
const key = (customerId: string) => ({
  msdynci_alternatevalue: GUID,
  msdynci_entityname: 'contact',
  msdynci_datasourcename: 'CRM',
  msdynci_customerid: customerId,
});

interface Route {
  readonly name: string;
  readonly bound: BoundValue;
  readonly settings?: Partial<IdentitySettings>;
  /** The table that answers, and its documented name. */
  readonly asks: readonly [table: string, name: string];
  readonly rowFor: (customerId: string) => Record<string, unknown>;
  /** What is sure to be asked before, without an answer. */
  readonly tables?: Tables;
}

const ROUTES: readonly Route[] = [
  {
    name: 'the lookup to the profile',
    bound: [{ id: GUID, name: 'Nora Keller', entityType: PROFILES }],
    settings: { source: 'profile' },
    asks: [PROFILES, 'CustomerProfile'],
    rowFor: profile,
  },
  {
    name: 'AlternateKey, by the id of a record in text',
    bound: GUID,
    settings: { source: 'alternateKey' },
    asks: [KEYS, 'AlternateKey'],
    rowFor: key,
  },
  {
    name: 'AlternateKey, by a lookup to a record',
    bound: [{ id: GUID, name: 'Nora Keller', entityType: 'contact' }],
    asks: [KEYS, 'AlternateKey'],
    rowFor: key,
  },
  {
    name: 'the key column of the profile',
    bound: GUID,
    settings: { source: 'alternateKey', alternateKeyColumn: KEY_COLUMN },
    asks: [PROFILES, 'CustomerProfile'],
    rowFor: profile,
    tables: { [KEYS]: [] },
  },
];

interface Opened {
  readonly fake: FakeWebApi;
  readonly resolver: IdentityResolver;
  readonly session: CustomerSession;
}

function open({ bound, settings }: Pick<Route, 'bound' | 'settings'>, tables: Tables): Opened {
  const fake = createFakeWebApi(tables);
  const { webApi } = fake;
  const clock = createManualClock();
  const missing = createMissingColumns();
  const all: IdentitySettings = {
    source: 'auto',
    dataSourceName: null,
    sourceTableName: null,
    alternateKeyColumn: null,
    ...settings,
  };
  const resolver = createIdentityResolver({
    routes: identityRoutes({ bound, formRecord: null, settings: all }) ?? [],
    settings: all,
    directory: createWebApiDirectory({ webApi, missing }),
    clock,
  });
  const session = createCustomerSession({
    resolver,
    createTimeline: (customerId) =>
      createCustomerTimeline({
        id: customerId,
        source: createWebApiSource({ webApi, missing, customerId }),
        order: 'newestFirst',
        pageSize: 50,
        clock,
      }),
  });
  return { fake, resolver, session };
}

/** Does what the view does, and tells in one line where that leads. */
async function outcomeOf({ resolver, session }: Opened): Promise<string> {
  resolver.resolve();
  for (let settled = ''; settled !== describeState(session);) {
    settled = describeState(session);
    const state = session.get();
    if (state.kind === 'open') state.timeline.history.showMore();
    await promisesSettled();
  }
  return describeState(session);
}

function describeState(session: CustomerSession): string {
  const state = session.get();
  switch (state.kind) {
    case 'open': {
      const { phase } = state.timeline.history.get();
      const said = phase.kind === 'failed' ? `failed: ${phase.failure.kind}` : 'found';
      return `${said} ${state.timeline.id}`;
    }
    case 'several':
      return `several ${state.candidates.map(({ customerId }) => customerId).join(' ')}`;
    case 'failed':
      return `failed: ${state.failure.kind} ${state.failure.table}`;
    case 'none':
    case 'resolving':
    case 'waiting':
    case 'stopped':
      return state.kind;
  }
}

const FORBIDDEN = { errorCode: 0x80040220, message: 'missing prvRead privilege' };

describe.each(ROUTES)('$name', (route) => {
  const [table, tableName] = route.asks;
  const withRows = (...rows: Record<string, unknown>[]): Tables => ({
    [ACTIVITIES]: [activity(ID)],
    ...route.tables,
    [table]: rows,
  });

  test('finds the one customer', async () => {
    const opened = open(route, withRows(route.rowFor(ID)));
    expect(await outcomeOf(opened)).toBe(`found ${ID}`);
  });

  test('finds none', async () => {
    expect(await outcomeOf(open(route, withRows()))).toBe('none');
  });

  test('finds two, and lets the user choose', async () => {
    const opened = open(route, withRows(route.rowFor(ID), route.rowFor(OTHER_ID)));
    expect(await outcomeOf(opened)).toBe(`several ${ID} ${OTHER_ID}`);
    opened.resolver.choose(OTHER_ID);
    expect(await outcomeOf(opened)).toBe(`found ${OTHER_ID}`);
  });

  test('says that a privilege is missing, and a retry asks again', async () => {
    const opened = open(route, withRows(route.rowFor(ID)));
    opened.fake.failNext(table, FORBIDDEN);
    expect(await outcomeOf(opened)).toBe(`failed: forbidden ${tableName}`);
    expect(await outcomeOf(opened)).toBe(`found ${ID}`);
  });

  test('says that the table is absent', async () => {
    const tables = withRows();
    Reflect.deleteProperty(tables, table);
    expect(await outcomeOf(open(route, tables))).toBe(`failed: tableMissing ${tableName}`);
  });

  test('drops an answer that comes after the record has changed', async () => {
    const { fake, resolver, session } = open(route, withRows(route.rowFor(ID)));
    const release = fake.hold(table);
    const heard = jest.fn();
    session.subscribe(heard);
    resolver.resolve();
    await promisesSettled();
    resolver.dispose();
    session.dispose();
    release();
    await promisesSettled();
    expect(heard).not.toHaveBeenCalled();
    expect(describeState(session)).toBe('resolving');
    expect(fake.calls.filter((call) => call.table === ACTIVITIES)).toEqual([]);
  });
});

/** Two customers can't have one CustomerId, so there is nothing to choose from. */
describe('the value as it is', () => {
  const route = { bound: ID, settings: { source: 'customerId' } } as const;

  test('is the customer at once, and costs no request', () => {
    const { fake, resolver, session } = open(route, { [ACTIVITIES]: [activity(ID)] });
    resolver.resolve();
    expect(describeState(session)).toBe(`found ${ID}`);
    expect(fake.calls).toEqual([]);
  });

  test('is nobody where neither activities nor a profile have it', async () => {
    expect(await outcomeOf(open(route, { [ACTIVITIES]: [], [PROFILES]: [] }))).toBe('none');
  });

  test('is a customer without activities where a profile has it', async () => {
    const tables = { [ACTIVITIES]: [], [PROFILES]: [profile(ID)] };
    expect(await outcomeOf(open(route, tables))).toBe(`found ${ID}`);
  });

  test('leaves a missing privilege and an absent table to the history to tell', async () => {
    const forbidden = open(route, { [ACTIVITIES]: [] });
    forbidden.fake.failNext(ACTIVITIES, FORBIDDEN, 9);
    expect(await outcomeOf(forbidden)).toBe(`failed: forbidden ${ID}`);
    expect(await outcomeOf(open(route, {}))).toBe(`failed: tableMissing ${ID}`);
  });

  test('tells nobody of an answer that comes after the record has changed', async () => {
    const { fake, resolver, session } = open(route, { [ACTIVITIES]: [activity(ID)] });
    const release = fake.hold(ACTIVITIES);
    const state = session.get();
    const heard = jest.fn();
    if (state.kind === 'open') {
      state.timeline.history.subscribe(heard);
      state.timeline.history.showMore();
    }
    heard.mockClear();
    resolver.dispose();
    session.dispose();
    release();
    await promisesSettled();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('where Auto may take a value for two things', () => {
  test('32 digits that nobody has as CustomerId are looked up as a key', async () => {
    const keys = [{ ...key(OTHER_ID), msdynci_alternatevalue: ID }];
    const tables = { [ACTIVITIES]: [activity(OTHER_ID)], [PROFILES]: [], [KEYS]: keys };
    expect(await outcomeOf(open({ bound: ID }, tables))).toBe(`found ${OTHER_ID}`);
  });

  test('a GUID that is no key is taken for the CustomerId', async () => {
    const dashed = 'ce759201-f786-d590-bf21-34bff576c369';
    const tables = { [ACTIVITIES]: [activity(ID)], [PROFILES]: [], [KEYS]: [] };
    expect(await outcomeOf(open({ bound: dashed }, tables))).toBe(`found ${ID}`);
  });

  test('a table of keys that can’t be read keeps nobody from the customer, and is reported otherwise', async () => {
    const dashed = 'ce759201-f786-d590-bf21-34bff576c369';
    const known = { [ACTIVITIES]: [activity(ID)], [PROFILES]: [] };
    expect(await outcomeOf(open({ bound: dashed }, known))).toBe(`found ${ID}`);
    for (const unknown of [{ [ACTIVITIES]: [], [PROFILES]: [] }, { [ACTIVITIES]: [] }]) {
      expect(await outcomeOf(open({ bound: dashed }, unknown))).toBe(
        'failed: tableMissing AlternateKey',
      );
    }
  });

  test('a server that can’t be reached is asked once, not once for each route', async () => {
    const opened = open({ bound: GUID }, { [KEYS]: [key(ID)], [ACTIVITIES]: [activity(ID)] });
    opened.fake.failNext(KEYS, { errorCode: 0, message: 'Failed to fetch' });
    expect(await outcomeOf(opened)).toBe('failed: unreachable AlternateKey');
    expect(opened.fake.calls).toHaveLength(1);
    expect(await outcomeOf(opened)).toBe(`found ${ID}`);
  });
});

test('routes that can be asked at once are asked at once, and the first that leads somewhere counts', async () => {
  const settings = { source: 'alternateKey', alternateKeyColumn: KEY_COLUMN } as const;
  const tables = { [KEYS]: [key(ID)], [PROFILES]: [profile(OTHER_ID)], [ACTIVITIES]: [] };
  const opened = open({ bound: GUID, settings }, tables);
  const release = opened.fake.hold(KEYS);
  opened.resolver.resolve();
  await promisesSettled();
  expect(opened.fake.calls.map(({ table }) => table)).toEqual([KEYS, PROFILES]);
  expect(describeState(opened.session)).toBe('resolving');
  release();
  expect(await outcomeOf(opened)).toBe(`found ${ID}`);
});

test('a column of the profile that does not exist is reported, and asked for once', async () => {
  const settings = { source: 'alternateKey', alternateKeyColumn: 'msdynci_typo' } as const;
  const opened = open({ bound: GUID, settings }, { [KEYS]: [], [PROFILES]: [] });
  opened.fake.failNext(PROFILES, {
    errorCode: 0x80060888,
    message: "Could not find a property named 'msdynci_typo' on type 'x'.",
  });
  expect(await outcomeOf(opened)).toBe('failed: columnMissing CustomerProfile');
  expect(opened.fake.calls.filter(({ table }) => table === PROFILES)).toHaveLength(1);
});
