import type { CDPSession } from '@playwright/test';
import { EVERY_APP_LEFT_TO_LONG_RUN, expect, test } from './support/timelineTest';
import type { TimelinePage } from './support/timelinePage';

/** Customers whose histories fit into one page, so that each look is soon over. */
const CUSTOMERS = ['reto-amstutz', 'petra-huber', 'jonas-widmer'] as const;
const HOME = CUSTOMERS[0];

const CHANGES = 100;
const STARTS = 100;
const UPDATES = 3600;

/** What is kept shows after many times, which take minutes. */
const RUN = EVERY_APP_LEFT_TO_LONG_RUN;

// A trace keeps what it has seen of the page.
test.use({ trace: 'off' });

/**
 * What the page holds after everything that may go has gone. Bytes are no figure for that: the
 * browser's own tools keep each answer of the network, and compiled code grows with each run.
 */
interface Held {
  /** Objects and functions of JavaScript. */
  readonly objects: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

async function heldBy(session: CDPSession): Promise<Held> {
  // What a first collection finalises, a second one frees.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { objects: await objectsIn(session), nodes, listeners: jsEventListeners };
}

async function objectsIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const listen = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const counted = ['object', 'closure'].map((name) => types[0].indexOf(name));
  const isKind = (_value: number, place: number) =>
    place % fields.length === fields.indexOf('type');
  return nodes.filter(isKind).filter((type) => counted.includes(type)).length;
}

/** Does a thing a few times, for caches and compiled code to settle, and then so many times; compares what is held. */
async function grows(
  timeline: TimelinePage,
  what: string,
  times: number,
  act: (time: number) => Promise<unknown>,
): Promise<Readonly<Record<keyof Held, number>>> {
  const session = await timeline.page.context().newCDPSession(timeline.page);
  const repeat = async (count: number) => {
    for (let time = 0; time < count; time++) await act(time);
  };
  await repeat(times / 4);
  const before = await heldBy(session);
  await repeat(times);
  const after = await heldBy(session);
  const ratio = (name: keyof Held) => after[name] / before[name];
  const ratios = {
    objects: ratio('objects'),
    nodes: ratio('nodes'),
    listeners: ratio('listeners'),
  };
  const figures = Object.entries(ratios).map(([name, value]) => `${name} x ${value.toFixed(3)}`);
  console.log(`${what}, ${times} times: ${figures.join(', ')}`);
  return ratios;
}

function expectNoGrowth(ratios: Awaited<ReturnType<typeof grows>>): void {
  expect(ratios.objects).toBeLessThan(1.05);
  expect(ratios.nodes).toBeLessThan(1.05);
  expect(ratios.listeners).toBeLessThan(1.05);
}

test('changing the customer keeps nothing of those before', RUN, async ({ timeline }) => {
  await timeline.open({ customer: HOME });
  await timeline.expectActivities(12);

  expectNoGrowth(
    await grows(timeline, 'Changes of the customer and back', CHANGES, async (time) => {
      const other = CUSTOMERS[1 + (time % (CUSTOMERS.length - 1))] ?? HOME;
      await timeline.update({ customer: other });
      await timeline.update({ customer: HOME });
      await timeline.expectActivities(12);
    }),
  );
});

test('a control that was destroyed leaves nothing behind', RUN, async ({ timeline }) => {
  await timeline.open({ customer: HOME });
  await timeline.expectActivities(12);

  expectNoGrowth(
    await grows(timeline, 'Ends and new starts', STARTS, async () => {
      await timeline.host('destroy');
      await timeline.host('remount');
      await timeline.expectActivities(12);
    }),
  );
});

test('an hour of updates, one a second, keeps nothing', RUN, async ({ timeline }) => {
  await timeline.open({ customer: HOME });
  await timeline.expectActivities(12);

  expectNoGrowth(
    await grows(timeline, 'Updates with nothing new', UPDATES, () =>
      timeline.page.evaluate(() => window.host?.updateViews(1)),
    ),
  );
});
