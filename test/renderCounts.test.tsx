/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type * as FeedModule from '../CustomerInsightsTimeline/views/feed/Feed';
import type * as FeedArticleModule from '../CustomerInsightsTimeline/views/feed/FeedArticle';
import { ACTIVITIES, customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

/** How often React has called the feed, and which of its articles, since it was emptied. */
const mockRendered = { feeds: 0, articles: [] as number[] };

interface Rendering<Props> {
  readonly render: (props: Props, ref: unknown) => unknown;
}
interface Memo<Props> {
  readonly type: (props: Props) => unknown;
}

jest.mock('../CustomerInsightsTimeline/views/feed/Feed', () => {
  const actual = jest.requireActual<typeof FeedModule>(
    '../CustomerInsightsTimeline/views/feed/Feed',
  );
  const feed = actual.Feed as unknown as Rendering<unknown>;
  return {
    ...actual,
    Feed: {
      ...feed,
      render: (props: unknown, ref: unknown) => {
        mockRendered.feeds += 1;
        return feed.render(props, ref);
      },
    },
  };
});

jest.mock('../CustomerInsightsTimeline/views/feed/FeedArticle', () => {
  const actual = jest.requireActual<typeof FeedArticleModule>(
    '../CustomerInsightsTimeline/views/feed/FeedArticle',
  );
  const article = actual.FeedArticle as unknown as Memo<{ readonly index: number }>;
  return {
    ...actual,
    FeedArticle: {
      ...article,
      type: (props: { readonly index: number }) => {
        mockRendered.articles.push(props.index);
        return article.type(props);
      },
    },
  };
});

/** Does something that is no event of the page, and lets all that follows from it happen. */
const settle = (action?: () => void) =>
  act(async () => {
    action?.();
    await promisesSettled();
  });

const PAGE = 20;

/** Waits for the articles that follow those in sight. Within `waitFor`, React 18 would render nothing. */
async function allShown(count: number): Promise<void> {
  for (let look = 0; look < 1000 && screen.queryAllByRole('article').length !== count; look++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  expect(screen.getAllByRole('article')).toHaveLength(count);
}

/** What is rendered by an action, and by all that follows from it, up to so many articles. */
async function renderedBy(
  action: () => unknown,
  count = PAGE,
): Promise<{ feeds: number; articles: number[] }> {
  Object.assign(mockRendered, { feeds: 0, articles: [] });
  await action();
  await settle();
  await allShown(count);
  return { feeds: mockRendered.feeds, articles: [...mockRendered.articles].sort((a, b) => a - b) };
}

/** Orders with details, every fifth of them a return, which is another type. */
function records(count: number) {
  return orderRecords(count, { msdynci_semanticdata: '{"Store": "Bern"}' }).map((record, index) =>
    index % 5 === 0 ? { ...record, msdynci_activitytype: 'Return' } : record,
  );
}

const NOTHING = { feeds: 0, articles: [] };

/** The places from one up to another, without it. */
function places(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, index) => from + index);
}

/** A control that waits for its activities and its segments, which these calls answer. */
async function start() {
  const fake = createFakeWebApi(customerTables(records(70)));
  const answerActivities = fake.hold(ACTIVITIES);
  const answerSegments = fake.hold(SEGMENTS);
  const control = renderControl({ webAPI: fake.webApi, pageSize: PAGE });
  await settle();
  return { control, answerActivities, answerSegments };
}

async function show() {
  const { control, answerActivities, answerSegments } = await start();
  await settle(answerActivities);
  await settle(answerSegments);
  await allShown(PAGE);
  return control;
}

async function showFocused(place: number) {
  await show();
  act(() => screen.getAllByRole('article')[place]?.focus());
}

test('the first page renders each of its articles once', async () => {
  const { answerActivities } = await start();
  const { articles } = await renderedBy(() => settle(answerActivities));
  expect(articles).toEqual(places(0, PAGE));
});

test('the answer of another table renders neither the feed nor an article', async () => {
  const { answerActivities, answerSegments } = await start();
  await settle(answerActivities);
  await allShown(PAGE);
  expect(await renderedBy(() => settle(answerSegments))).toEqual(NOTHING);
  expect(screen.getByRole('list', { name: 'Segments' })).toBeInTheDocument();
});

test('an update that brings nothing new renders neither the feed nor an article', async () => {
  const control = await show();
  expect(await renderedBy(() => settle(() => control.update({})))).toEqual(NOTHING);
});

test.each([
  ['the same rows', ''],
  ['the same rows under new ids', '0000ffff'],
])('a refresh that brings %s renders no article', async (_what, begin) => {
  const rows: Record<string, unknown>[] = records(15);
  renderControl({ webAPI: createFakeWebApi(customerTables(rows)).webApi, pageSize: PAGE });
  await allShown(15);
  for (const row of rows) {
    const id = String(row.msdynci_unifiedactivityid);
    row.msdynci_unifiedactivityid = begin + id.slice(begin.length);
  }
  const refresh = screen.getByRole('button', { name: 'Refresh' });
  const { articles } = await renderedBy(() => userEvent.click(refresh), 15);
  expect(articles).toEqual([]);
});

test('another heading renders no article', async () => {
  const control = await show();
  const { articles } = await renderedBy(() => settle(() => control.update({ heading: 'Other' })));
  expect(screen.getByRole('heading', { name: 'Other' })).toBeInTheDocument();
  expect(articles).toEqual([]);
});

test('a further page renders its own articles, and of the others the last and the tab stop', async () => {
  await show();
  const more = screen.getByRole('button', { name: 'Load more' });
  const { articles } = await renderedBy(() => userEvent.click(more), 2 * PAGE);
  expect([...new Set(articles)].filter((place) => place >= PAGE)).toEqual(places(PAGE, 2 * PAGE));
  expect(places(1, PAGE - 1).filter((place) => articles.includes(place))).toEqual([]);
});

test('a key that moves the focus renders the article it leaves and the one it reaches', async () => {
  await showFocused(3);
  const { articles } = await renderedBy(() => userEvent.keyboard('{PageDown}'));
  expect(screen.getAllByRole('article')[4]).toHaveFocus();
  expect(articles).toEqual([3, 4]);
});

test('an article that is opened is the only one that is rendered', async () => {
  await showFocused(3);
  const details = screen.getByRole('button', { name: /^Details of Order 67/ });
  const { articles } = await renderedBy(() => userEvent.click(details));
  expect(details).toHaveAttribute('aria-expanded', 'true');
  expect(articles).toEqual([3]);
});

test('a type filter renders the articles that it leaves, at most once more for what the server adds', async () => {
  await show();
  const returns = screen.getByRole('button', { name: /^Return/ });
  const left = 14;
  const { articles } = await renderedBy(() => userEvent.click(returns), left);
  expect([...new Set(articles)]).toEqual(places(0, left));
  expect(articles.length).toBeLessThanOrEqual(2 * left);
});
