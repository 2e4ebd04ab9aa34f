import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import type { WebApi } from '../../CustomerInsightsTimeline/webApi/retrievePage';
import { createWebApiDirectory } from '../../CustomerInsightsTimeline/webApi/webApiDirectory';
import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';

type Read = (webApi: WebApi, signal: AbortSignal) => Promise<unknown>;

const customer = (webApi: WebApi) => ({
  webApi,
  customerId: 'c1',
  missing: createMissingColumns(),
});
const insights = (webApi: WebApi) => createWebApiInsights(customer(webApi), createNameReaders());
const directory = (webApi: WebApi) => createWebApiDirectory(customer(webApi));

const READS: readonly (readonly [string, Read])[] = [
  ['the profile', (webApi, signal) => insights(webApi).readProfile(signal)],
  ['the measures', (webApi, signal) => insights(webApi).readMeasures(signal)],
  ['a table of a measure', (webApi, signal) => insights(webApi).readMeasureTable('new_a', signal)],
  ['the predictions', (webApi, signal) => insights(webApi).readPredictions(signal)],
  ['the enrichments', (webApi, signal) => insights(webApi).readEnrichments(signal)],
  ['the keys', (webApi, signal) => insights(webApi).readKeys(signal)],
  [
    'the segments',
    (webApi, signal) =>
      createWebApiSource(customer(webApi)).readSegmentMemberships(undefined, signal),
  ],
  [
    'the keys that lead to a customer',
    (webApi, signal) => directory(webApi).findAlternateKeys(['k1'], signal),
  ],
  ['a profile by its id', (webApi, signal) => directory(webApi).findProfile('id', signal)],
  [
    'profiles by a column',
    (webApi, signal) => directory(webApi).findProfilesByKey('new_key', ['k1'], signal),
  ],
  [
    'the profiles of candidates',
    (webApi, signal) => directory(webApi).readProfiles(['c1'], signal),
  ],
];

test.each(READS)('a read of %s asks for no further page once it has ended', async (_what, read) => {
  const ended = new AbortController();
  let calls = 0;
  const webApi = {
    retrieveMultipleRecords: () => {
      calls += 1;
      ended.abort();
      return Promise.resolve({ entities: [{}], nextLink: `https://a/x?page=${calls}` });
    },
  } as unknown as WebApi;
  await read(webApi, ended.signal);
  expect(calls).toBe(1);
});
