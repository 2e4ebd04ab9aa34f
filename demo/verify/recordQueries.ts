import type { CustomerSource } from '../../CustomerInsightsTimeline/domain/CustomerSource';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { InsightSource } from '../../CustomerInsightsTimeline/domain/insights/InsightSource';
import type { IdentityDirectory } from '../../CustomerInsightsTimeline/domain/identity/IdentityDirectory';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import type { WebApi } from '../../CustomerInsightsTimeline/webApi/retrievePage';
import { createWebApiDirectory } from '../../CustomerInsightsTimeline/webApi/webApiDirectory';
import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';
import type { RecordedQuery } from './RecordedQuery';
import { PLACEHOLDER } from './RecordedQuery';

type Queries<Port> = (port: Port) => Promise<unknown>;

/** The functions of a port: a new one is a mistake of types here until it is recorded. */
type Functions<Port> = {
  readonly [
    Name in keyof Port as Port[Name] extends (...args: never[]) => unknown ? Name : never
  ]: Readonly<Record<string, Queries<Port>>>;
};

const FIRST_PAGE = {
  order: 'newestFirst',
  serverFilter: EVERYTHING,
  pageSize: 50,
  after: null,
} as const;

/** A first query on a page names no columns; the rows of its answer show which there are. */
const FIRST_QUERY: Functions<Pick<CustomerSource, 'readActivities'>> = {
  readActivities: {
    'The first activities, whatever the columns': (source) => source.readActivities(FIRST_PAGE),
  },
};

const SOURCE: Functions<CustomerSource> = {
  readActivities: {
    'Activities, newest first': (source) => source.readActivities(FIRST_PAGE),
    'Activities, oldest first': (source) =>
      source.readActivities({ ...FIRST_PAGE, order: 'oldestFirst' }),
    'Activities of some types': (source) =>
      source.readActivities({
        ...FIRST_PAGE,
        serverFilter: { ...EVERYTHING, types: ['SalesOrder', "Shop 'visit'", ''] },
      }),
    'Activities of all types but some': (source) =>
      source.readActivities({
        ...FIRST_PAGE,
        serverFilter: { ...EVERYTHING, exceptTypes: ['Feedback', 'Loyalty'] },
      }),
    'Activities of a period': (source) =>
      source.readActivities({
        ...FIRST_PAGE,
        serverFilter: { ...EVERYTHING, from: Date.UTC(2024, 0, 1), until: Date.UTC(2100, 0, 1) },
      }),
    'Activities of a window of time': (source) =>
      source.readActivities({
        ...FIRST_PAGE,
        window: { from: Date.UTC(2024, 0, 1), until: Date.UTC(2025, 0, 1) },
      }),
    'Activities written since a refresh': (source) =>
      source.readActivities({ ...FIRST_PAGE, writtenSince: Date.UTC(2026, 0, 1) }),
    'Activities without a time': (source) =>
      source.readActivities({ ...FIRST_PAGE, window: 'undated' }),
  },
  readSegmentMemberships: {
    'Segment memberships': (source) => source.readSegmentMemberships(),
  },
  isUnified: { 'The unified profile': (source) => source.isUnified() },
};

const INSIGHTS: Functions<InsightSource> = {
  readProfile: { 'All columns of the profile': (source) => source.readProfile() },
  readMeasures: { Measures: (source) => source.readMeasures() },
  // Its name is another one in every environment.
  readMeasureTable: {},
  // It filters by a column that has another name in every environment.
  readHousehold: {},
  readPredictions: { Predictions: (source) => source.readPredictions() },
  readEnrichments: { Enrichment: (source) => source.readEnrichments() },
  readKeys: { 'All keys of the customer': (source) => source.readKeys() },
  readSegmentMetadata: {
    'The size of a row of the names of segments': (source) => source.readSegmentMetadata([]),
    'The names of segments': (source) => source.readSegmentMetadata(['A_segment']),
  },
  readMeasureMetadata: {
    'The names of measures': (source) => source.readMeasureMetadata(['A_measure']),
  },
};

/** No customer of any environment, whose query shows whether it is understood. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const DIRECTORY: Functions<IdentityDirectory> = {
  findAlternateKeys: {
    'The alternate keys of a contact': (directory) => directory.findAlternateKeys([NOBODY]),
  },
  findProfile: { 'The profile behind a lookup': (directory) => directory.findProfile(NOBODY) },
  // It filters by a column that has another name in every environment.
  findProfilesByKey: {},
  readProfiles: {
    'The profiles of two customers': (directory) => directory.readProfiles([NOBODY, PLACEHOLDER]),
  },
};

/** Has the control's own sources build each of their queries once, and writes them down. */
export async function recordQueries(): Promise<readonly RecordedQuery[]> {
  const queries: RecordedQuery[] = [];
  let name = '';
  const webApi: WebApi = {
    retrieveMultipleRecords: (table, options = '', pageSize = 0) => {
      queries.push({ name, table, options, pageSize });
      // The second source of segments' names is asked by the id of a profile, so one has to be found.
      const isAskedForId = options.startsWith('?$select=msdynci_customerprofileid&');
      const entities = isAskedForId ? [{ msdynci_customerprofileid: NOBODY }] : [];
      return Promise.resolve({ entities, nextLink: '' });
    },
  };
  const record = async <Port>(port: Port, functions: Functions<Port>) => {
    const named = Object.values<Readonly<Record<string, Queries<Port>>>>(functions);
    for (const [title, query] of named.flatMap((each) => Object.entries(each))) {
      name = title;
      await query(port);
    }
  };
  const unknown = { webApi, missing: createMissingColumns() };
  await record(createWebApiSource({ ...unknown, customerId: PLACEHOLDER }), FIRST_QUERY);
  const tables = { webApi, missing: { ...createMissingColumns(), knows: () => true } };
  const source = createWebApiSource({ ...tables, customerId: PLACEHOLDER });
  await record(source, SOURCE);
  // A port need not have these, and so they are no members that have to be listed.
  name = 'One activity by its ActivityId';
  await source.findActivity?.('a');
  name = 'How many activities there are, by type, year and month';
  await source.countActivities?.();
  name = 'Activities that hold a text';
  await source.findActivities?.({ ...FIRST_PAGE, text: "10% of O'Neil" });
  await record(createWebApiDirectory(tables), DIRECTORY);
  const customer = { ...tables, customerId: PLACEHOLDER };
  const insights = createWebApiInsights(customer, createNameReaders());
  await record(insights, INSIGHTS);
  return queries;
}
