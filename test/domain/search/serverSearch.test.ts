import type {
  FoundRows,
  TextSearchRequest,
} from '../../../CustomerInsightsTimeline/domain/CustomerSource';
import { EVERYTHING } from '../../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { Outcome } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { createServerSearch } from '../../../CustomerInsightsTimeline/domain/search/serverSearch';
import { hiddenTypesOf } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import type { HiddenTypes } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const ROWS = [
  activityRow({ activityId: 'a', title: 'Order 17', activityType: 'SalesOrder' }),
  activityRow({ activityId: 'b', title: 'Visit of order 17', activityType: 'WebVisit' }),
];
const of = (text: string) => ({ text, order: 'newestFirst', serverFilter: EVERYTHING }) as const;

function searched(answer: () => Promise<Outcome<FoundRows>>, hidden?: HiddenTypes) {
  const clock = createManualClock();
  const asked: TextSearchRequest[] = [];
  const search = createServerSearch({
    find: (request) => {
      asked.push(request);
      return answer();
    },
    clock,
    hidden,
  });
  const type = async (text: string) => {
    search.ask(of(text));
    clock.advance(1000);
    await promisesSettled();
  };
  return { search, clock, asked, type };
}
const found = (hasMore = false): Promise<Outcome<FoundRows>> =>
  Promise.resolve({ ok: true, value: { rows: ROWS, hasMore } });

test('asks the server once the reader has stopped typing', async () => {
  const { search, clock, asked } = searched(found);
  for (const text of ['or', 'ord', 'order']) {
    search.ask(of(text));
    clock.advance(100);
  }
  expect(asked).toEqual([]);
  clock.advance(1000);
  await promisesSettled();
  expect(asked.map(({ text }) => text)).toEqual(['order']);
  expect(search.get()).toMatchObject({ text: 'order', hasMore: false });
  expect(search.get().activities.map(({ activityId }) => activityId)).toEqual(['a', 'b']);
});

test('asks at once for a text that is pasted, and waits where words are typed', () => {
  const { search, clock, asked } = searched(found);
  const texts = () => asked.map(({ text }) => text);
  search.ask(of('RT-676318'));
  clock.advance(0);
  expect(texts()).toEqual(['RT-676318']);
  // The blank between two words is not looked for at the end of a text.
  search.ask(of('RT-676318 o'));
  clock.advance(100);
  expect(texts()).toHaveLength(1);
  clock.advance(1000);
  expect(texts()).toEqual(['RT-676318', 'RT-676318 o']);
});

test('asks for nothing again that it was asked, and for no single letter', async () => {
  const { asked, type } = searched(found);
  for (const text of ['order', 'order', 'o', '']) await type(text);
  expect(asked).toHaveLength(1);
});

test('a refusal, and an answer that throws, leave what is found as it is', async () => {
  const refused = { kind: 'refused', table: 'UnifiedActivity', detail: '' } as const;
  const answers = [
    found(true),
    Promise.resolve({ ok: false, failure: refused } as const),
    Promise.reject(new Error('No connection')),
  ];
  const { search, type } = searched(() => answers.shift() ?? found());
  await type('order');
  await type('parcel');
  await type('return');
  expect(search.get()).toMatchObject({ text: 'order', hasMore: true });
});

test('an answer to a text that nobody searches any more is dropped', async () => {
  let answer: (outcome: Outcome<FoundRows>) => void = () => undefined;
  const { search, asked, type } = searched(() => new Promise((resolve) => (answer = resolve)));
  await type('order');
  await type('');
  answer(await found());
  await promisesSettled();
  expect(asked[0]?.signal?.aborted).toBe(true);
  expect(search.get().activities).toEqual([]);
});

test('a refresh asks again for what is searched, and forgets what is not searched any more', async () => {
  const { search, clock, asked, type } = searched(found);
  await type('order');
  search.reload();
  clock.advance(1000);
  await promisesSettled();
  expect(asked).toHaveLength(2);
  await type('');
  expect(search.get().activities).toHaveLength(2);
  search.reload();
  expect(search.get().activities).toEqual([]);
});

test('after the customer has gone, nothing is asked', () => {
  const { search, clock, asked } = searched(found);
  search.ask(of('order'));
  search.dispose();
  clock.advance(1000);
  expect(asked).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test('hidden types are left out by the server, and of what it brings', async () => {
  const hidden = hiddenTypesOf(new Map([['webvisit', { type: 'WebVisit', hidden: true }]]));
  const { search, asked, type } = searched(found, hidden);
  await type('order');
  expect(asked[0]?.serverFilter.exceptTypes).toEqual(hidden.names);
  expect(search.get().activities.map(({ activityId }) => activityId)).toEqual(['a']);
});
