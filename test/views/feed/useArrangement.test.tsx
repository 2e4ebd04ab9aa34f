/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import * as React from 'react';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { FeedItem } from '../../../CustomerInsightsTimeline/domain/feed/FeedItem';
import type { ArrangementInput } from '../../../CustomerInsightsTimeline/views/feed/useArrangement';
import { useArrangement } from '../../../CustomerInsightsTimeline/views/feed/useArrangement';
import { useFeedOpening } from '../../../CustomerInsightsTimeline/views/feed/useFeedOpening';
import { activityRow } from '../../support/activityRow';
import { renderView } from '../../support/renderView';
import { createSlowClock } from '../../support/slowClock';

const COUNT = 3000;
const DAY_MS = 86_400_000;
const NOW = 1_700_000_000_000 + COUNT * DAY_MS;

/** One a day, newest first. */
const activities: readonly Activity[] = Array.from({ length: COUNT }, (_, index) =>
  toActivity(
    activityRow({
      primaryId: `p${index}`,
      rangeIndex: String((NOW - (index + 1) * DAY_MS) / 1000),
    }),
  ),
);

const never = () => false;
const NO_GAPS: ReadonlySet<string> = new Set();

interface Latest {
  readonly items: readonly FeedItem[];
  readonly count: number;
  readonly isWhole: boolean;
}

/** A feed whose clock gives each slice two looks at the time. */
function arrange(shown: number) {
  const clock = createSlowClock(4);
  const latest: Latest = { items: [], count: 0, isWhole: false };
  const input: ArrangementInput = {
    clock,
    activities,
    shown,
    complete: true,
    certain: true,
    gapless: true,
    order: 'newestFirst',
    grouping: 'day',
    foldRuns: false,
    neverFold: never,
    afterGap: NO_GAPS,
    now: NOW,
  };
  function Probe(props: ArrangementInput): null {
    const [{ items }, isWhole] = useArrangement(props, useFeedOpening());
    Object.assign(latest, { items, count: items.length, isWhole });
    return null;
  }
  const { rerender } = renderView(<Probe {...input} />);
  return {
    clock,
    latest,
    change: (change: Partial<ArrangementInput>) => {
      rerender(<Probe {...input} {...change} />);
    },
  };
}

function slicesOf({ clock }: ReturnType<typeof arrange>): number {
  let slices = 0;
  for (; clock.pending() > 0; slices++)
    act(() => {
      clock.advance(0);
    });
  return slices;
}

test('a feed of a long history begins with a thousand, and the others follow once slices have put them together', () => {
  const feed = arrange(COUNT);
  expect(feed.latest).toMatchObject({ count: 1000, isWhole: false });
  act(() => {
    feed.clock.advance(0);
  });
  expect(feed.latest).toMatchObject({ count: 1000, isWhole: false });
  expect(slicesOf(feed)).toBeGreaterThan(20);
  expect(feed.latest).toMatchObject({ count: COUNT, isWhole: true });
});

test('a short history is there at once', () => {
  const feed = arrange(1000);
  expect(feed.latest).toMatchObject({ count: 1000, isWhole: true });
  expect(feed.clock.pending()).toBe(0);
});

test('what is shown stays until another rule has put all together', () => {
  const feed = arrange(COUNT);
  slicesOf(feed);
  const { items } = feed.latest;
  feed.change({ foldRuns: true });
  expect(feed.latest).toMatchObject({ count: COUNT, isWhole: true });
  expect(feed.latest.items).toBe(items);
  expect(slicesOf(feed)).toBeGreaterThan(20);
  expect(feed.latest).toMatchObject({ count: COUNT, isWhole: true });
  expect(feed.latest.items).not.toBe(items);
});

test('of another list nothing of the earlier one stays', () => {
  const feed = arrange(COUNT);
  slicesOf(feed);
  feed.change({ activities: activities.slice(0, 2000), shown: 2000 });
  expect(feed.latest).toMatchObject({ count: 2000, isWhole: true });
});
