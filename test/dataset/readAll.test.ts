import type { DatasetReader } from '../../CustomerInsightsTimeline/dataset/datasetReader';
import { readAll } from '../../CustomerInsightsTimeline/dataset/datasetReader';

const row = { segments: '["Gold"]' };

/** A data-set of one page, with so many ids that have no record. */
const pagesWith = (unreadable: number) =>
  ({
    read: () => Promise.resolve({ ok: true, value: { rows: [row], unreadable, next: null } }),
    collection: { rows: [row], unreadable },
  }) as unknown as DatasetReader<'segments'>;

test.each([
  [0, undefined],
  [1, true],
])('with %i rows without a record, a part of it missing is %s', async (unreadable, isPartial) => {
  const outcome = await readAll(pagesWith(unreadable), 'SegmentMembership');
  expect(outcome).toMatchObject({ ok: true, value: [row] });
  expect(outcome.ok && outcome.isPartial).toBe(isPartial);
});
