/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { ACTIVITIES, customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { countForcedLayouts } from './support/forcedLayouts';
import { orderRecords } from './support/orderRecords';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

const COUNT = 100;
const articles = () => screen.queryAllByRole('article', { hidden: true });

/** A control that waits for its activities, and the answer that brings them. */
async function start() {
  const fake = createFakeWebApi(customerTables(orderRecords(COUNT)));
  const answer = fake.hold(ACTIVITIES);
  renderControl({ webAPI: fake.webApi, pageSize: COUNT });
  await act(promisesSettled);
  return () =>
    act(async () => {
      answer();
      await promisesSettled();
    });
}

/** What is there when the first articles are, before anything can be painted. */
function atFirstArticles<T>(look: () => T): Promise<T> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('article') === null) return;
      observer.disconnect();
      resolve(look());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

test('the first paint of a hundred activities has those in sight, and all others follow in their places', async () => {
  const answer = await start();
  const first = atFirstArticles(() => ({
    nodes: document.getElementsByTagName('*').length,
    places: articles().map((article) => article.getAttribute('aria-posinset')),
  }));
  await answer();
  const { nodes, places } = await first;
  expect(places.length).toBeGreaterThan(5);
  expect(places.length).toBeLessThan(20);
  expect(places).toEqual(places.map((_, index) => String(index + 1)));
  expect(nodes).toBeLessThanOrEqual(900);

  await waitFor(() => expect(articles()).toHaveLength(COUNT));
  for (const [index, article] of articles().entries()) {
    expect(article).toHaveAttribute('aria-posinset', String(index + 1));
    expect(article).toHaveAttribute('aria-setsize', String(COUNT));
  }
});

test('the first paint lays the page out a few times, however many activities there are', async () => {
  const answer = await start();
  const layouts = countForcedLayouts();
  const first = atFirstArticles(() => layouts());
  await answer();
  expect(await first).toBeLessThanOrEqual(2);
});
