import { createCustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import { activityRow } from '../support/activityRow';
import { createManualClock } from '../support/manualClock';
import { promisesSettled } from '../support/promisesSettled';
import { createTextOrderedSource } from '../support/textOrderedSource';

function timeline() {
  const server = createTextOrderedSource({
    rows: [activityRow({ primaryId: '1', rangeIndex: '1700000000' })],
  });
  const readSegmentMemberships = jest.fn(() =>
    Promise.resolve({
      ok: true as const,
      value: [
        {
          membershipId: null,
          segmentProvider: null,
          segmentMembershipType: null,
          segments: '["a"]',
        },
      ],
    }),
  );
  const created = createCustomerTimeline({
    id: '1',
    source: { ...server, readSegmentMemberships },
    order: 'newestFirst',
    pageSize: 50,
    clock: createManualClock(),
  });
  return { server, readSegmentMemberships, created };
}

test('asks for nothing before a view wants to see it', async () => {
  const { server, readSegmentMemberships } = timeline();
  await promisesSettled();
  expect([server.requests.length, readSegmentMemberships.mock.calls.length]).toEqual([0, 0]);
});

test('loads its parts apart from each other', async () => {
  const { server, created } = timeline();
  created.segments.load();
  await promisesSettled();
  expect(created.segments.get()).toEqual({
    kind: 'ready',
    value: { segments: [{ name: 'a', provider: null }], unreadable: [] },
  });
  expect(server.requests).toEqual([]);
  created.history.showMore();
  await promisesSettled();
  expect(created.history.get()).toMatchObject({ shown: 1, complete: true });
});

test('drops the late answers of both parts after dispose', async () => {
  const { created } = timeline();
  const listener = jest.fn();
  created.history.showMore();
  created.segments.load();
  created.history.subscribe(listener);
  created.segments.subscribe(listener);
  created.dispose();
  await promisesSettled();
  expect(listener).not.toHaveBeenCalled();
});
