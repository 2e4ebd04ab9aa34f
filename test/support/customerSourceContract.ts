import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type {
  ActivityPage,
  CustomerSource,
} from '../../CustomerInsightsTimeline/domain/CustomerSource';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { SegmentMembershipRow } from '../../CustomerInsightsTimeline/domain/segments/segments';
import { activityRow } from './activityRow';
import { runs } from './propertyRuns';

export interface CustomerData {
  readonly activities: readonly ActivityRow[];
  readonly memberships: readonly SegmentMembershipRow[];
  /** What the host says when the first read of activities fails; absent where it succeeds. */
  readonly failure?: string;
}

const order = 'newestFirst' as const;

/** What every source owes to the timeline, whatever its host. */
export function keepsTheContract(create: (data: CustomerData) => CustomerSource): void {
  const sourceOf = (data: Partial<CustomerData>) =>
    create({ activities: [], memberships: [], ...data });

  test('every row is read exactly once, as it is, whatever the page size', async () => {
    const row = fc.record({
      title: fc.option(fc.string()),
      semanticData: fc.option(fc.json()),
      rangeIndex: fc.option(fc.integer({ min: 0, max: 2_000_000_000 }).map(String)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 120, size: 'max' }),
        fc.integer({ min: 1, max: 60 }),
        async (said, pageSize) => {
          const activities = said.map((cells, number) =>
            activityRow({ ...cells, primaryId: `id-${number}`, customerId: 'c1' }),
          );
          const pages = await walk(sourceOf({ activities }), pageSize);
          const rows = pages.flatMap((page) => page.rows);
          expect(byId(rows)).toEqual(byId(activities));
          expect(pages.map(({ unreadable }) => unreadable)).toEqual(pages.map(() => 0));
        },
      ),
      runs(40),
    );
  });

  test('a time stamp is the instant that it was', async () => {
    const activityTimeStamp = '2026-03-29T00:30:00.000Z';
    const activities = [activityRow({ primaryId: 'a', customerId: 'c1', activityTimeStamp })];
    const [page] = await walk(sourceOf({ activities }), 50);
    expect(Date.parse(page?.rows[0]?.activityTimeStamp ?? '')).toBe(Date.parse(activityTimeStamp));
  });

  test('a customer without activities has one empty page', async () => {
    expect(await walk(sourceOf({}), 50)).toMatchObject([{ rows: [], next: null }]);
  });

  test('a failed read is reported with its table, and the next attempt goes on', async () => {
    const activities = [activityRow({ primaryId: 'a', customerId: 'c1' })];
    const failure = 'Principal user is missing the privilege prvRead';
    const source = sourceOf({ activities, failure });
    const request = { order, serverFilter: EVERYTHING, pageSize: 50, after: null };
    expect(await source.readActivities(request)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden', table: 'UnifiedActivity' },
    });
    expect(await source.readActivities(request)).toMatchObject({
      ok: true,
      value: { rows: activities },
    });
  });

  test('the segment memberships of all pages are read', async () => {
    const memberships = Array.from({ length: 150 }, (_, number) => ({
      membershipId: String(1000 + number),
      segmentProvider: 'CustomerInsights',
      segmentMembershipType: null,
      segments: `["s${number}"]`,
    }));
    const outcome = await sourceOf({ memberships }).readSegmentMemberships();
    expect(outcome).toEqual({ ok: true, value: memberships });
  });

  test('a customer is not called unknown for having no activities', async () => {
    expect(await sourceOf({}).isUnified()).toEqual({ ok: true, value: true });
  });
}

async function walk(source: CustomerSource, pageSize: number): Promise<readonly ActivityPage[]> {
  const pages: ActivityPage[] = [];
  let after: string | null = null;
  do {
    const outcome = await source.readActivities({
      order,
      serverFilter: EVERYTHING,
      pageSize,
      after,
    });
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    pages.push(outcome.value);
    after = outcome.value.next;
  } while (after !== null);
  return pages;
}

function byId(rows: readonly ActivityRow[]): readonly ActivityRow[] {
  return [...rows].sort((a, b) => ((a.primaryId ?? '') < (b.primaryId ?? '') ? -1 : 1));
}
