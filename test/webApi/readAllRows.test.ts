import { readAllRows } from '../../CustomerInsightsTimeline/webApi/tableReader';
import { mapOutcome } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import type { WebApi } from '../../CustomerInsightsTimeline/webApi/retrievePage';
import { SEGMENT_MEMBERSHIP } from '../../CustomerInsightsTimeline/tables/tableShape';
import { readAllColumns } from '../../CustomerInsightsTimeline/webApi/readAllColumns';

interface Answer {
  readonly entities: readonly unknown[];
  readonly nextLink?: string;
}

/** A host that answers the call with this number, from 0, so. */
function hostThat(answer: (call: number) => Answer) {
  let calls = 0;
  const webApi = {
    retrieveMultipleRecords: () => Promise.resolve(answer(calls++)),
  } as unknown as WebApi;
  return { webApi, calls: () => calls };
}

const row = (id: number) => ({ msdynci_customerid: 'c1', msdynci_segmentmembershipid: `${id}` });
const missing = createMissingColumns();

const READERS = [
  [
    'with the columns that are named',
    (webApi: WebApi, signal?: AbortSignal) =>
      readAllRows(
        { webApi, missing, customerId: 'c1', ...(signal && { signal }) },
        SEGMENT_MEMBERSHIP,
        'membershipId',
      ),
  ],
  [
    'with all columns',
    async (webApi: WebApi, signal?: AbortSignal) =>
      mapOutcome(
        await readAllColumns({ webApi, missing, ...(signal && { signal }) }, SEGMENT_MEMBERSHIP, [
          'c1',
        ]),
        ({ rows }) => rows,
      ),
  ],
] as const;

describe.each(READERS)('a table that is read %s', (_how, read) => {
  test('brings the rows of all its pages', async () => {
    const host = hostThat((call) => ({
      entities: [row(call)],
      ...(call < 2 && { nextLink: `https://a/x?page=${call}` }),
    }));
    const outcome = await read(host.webApi);
    expect(outcome).toMatchObject({ ok: true, value: { length: 3 } });
    expect(outcome).not.toHaveProperty('isPartial');
  });

  test.each<[string, (call: number) => string]>([
    ['never end', (call) => `https://a/x?page=${call}`],
    ['go round in a circle of one', () => 'https://a/x?page=1'],
    ['go round in a circle of two', (call) => `https://a/x?page=${call % 2}`],
  ])('whose pages %s costs 20 requests at most, and says that more exists', async (_what, link) => {
    const host = hostThat((call) => ({ entities: [row(call)], nextLink: link(call) }));
    expect(await read(host.webApi)).toMatchObject({ ok: true, isPartial: true });
    expect(host.calls()).toBeLessThanOrEqual(20);
  });

  test('says that it holds things that are no rows', async () => {
    const host = hostThat(() => ({ entities: [row(1), null, 'row'] }));
    expect(await read(host.webApi)).toMatchObject({
      ok: true,
      value: { length: 1 },
      isPartial: true,
    });
  });

  test('with values that can’t be written as JSON brings its other values', async () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const host = hostThat(() => ({ entities: [{ ...row(1), msdynci_segments: circle, n: 1n }] }));
    expect(await read(host.webApi)).toMatchObject({ ok: true, value: { length: 1 } });
  });

  test('asks for no further page once nobody waits for it', async () => {
    const lifetime = new AbortController();
    const host = hostThat((call) => {
      if (call === 2) lifetime.abort();
      return { entities: [row(call)], nextLink: `https://a/x?page=${call}` };
    });
    await read(host.webApi, lifetime.signal);
    expect(host.calls()).toBe(3);
  });
});
