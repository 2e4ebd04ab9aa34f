/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { languageTexts } from './support/languageTexts';
import { menuEntry } from './support/inPlace';
import { orderRecord } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const LINE = { msdynci_activitytype: 'SalesOrderLine', msdynci_semanticdata: '{"OrderId":"o10"}' };
const VISIT = { msdynci_activitytype: 'Web visit', msdynci_title: 'Visit' };

/** From the newest: an order, its two lines, a run of visits in one day, then ten orders. */
function records() {
  const visits = Array.from({ length: 6 }, (_, index) =>
    orderRecord(20 + index, { ...VISIT, msdynci_rangeindex: String(1_701_000_000 + index * 60) }),
  );
  return [
    orderRecord(19, { msdynci_semanticdata: '{"OrderId":"o10"}' }),
    orderRecord(18, LINE),
    orderRecord(17, LINE),
    ...visits,
    ...Array.from({ length: 10 }, (_, index) => orderRecord(index + 1)),
  ];
}

async function showPart() {
  const { webApi, hold } = createFakeWebApi(customerTables(records()));
  renderControl({ webAPI: webApi, showSegments: false, pageSize: 8, foldRuns: true });
  await screen.findByRole('feed');
  return hold;
}

const loadAll = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Load all' }));
  await screen.findByText(/that is all/);
};

async function choose(entry: string) {
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitemcheckbox', entry));
}

const searchResult = () => screen.findByRole('group', { name: 'Search activities' });

test('a search says that there may be more matches until all is loaded and looked through', async () => {
  const hold = await showPart();
  // The server is searched, too, as soon as it answers: on a slow machine, before all is typed.
  const answer = hold('msdynci_unifiedactivity');
  await userEvent.type(screen.getByRole('searchbox'), 'order 1');
  const result = await searchResult();
  await waitFor(() => expect(result).toHaveTextContent(/^3\+ matches in the 8 loaded/));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(result).toHaveTextContent(/^1 of 3\+ matches in the 8 loaded/));
  answer();
  await loadAll();
  await waitFor(() => expect(result).toHaveTextContent(/of 5 matches in all 19/));
});

test('the count that passes a filter may grow until all is loaded', async () => {
  const { webApi } = createFakeWebApi(customerTables(records()));
  const filterState = '{"v":1,"fields":[{"name":"OrderId","value":"o10"}]}';
  renderControl({ webAPI: webApi, showSegments: false, pageSize: 8, filterState });
  expect(
    await screen.findByText(/^3\+ activities, .+ more exist · filtered from 8 loaded$/),
  ).toBeVisible();
  await loadAll();
  expect(
    screen.getByText(/^3 activities, .+ that is all · filtered from 19 loaded$/),
  ).toBeVisible();
});

test('without a filter it is said how many are on screen, which is exact', async () => {
  await showPart();
  expect(screen.getByText(/^8 activities, back to .+ more exist$/)).toBeVisible();
});

test('the summary by type, the strip, an order and the last run count so far', async () => {
  await showPart();
  await choose('Summary by type');
  await choose('Activity over time');
  await choose('Activity over time');
  const table = screen.getByRole('table');
  const counts = () =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelectorAll('td')[0]?.textContent);
  const bars = () => within(screen.getByRole('group', { name: 'Activity over time' }));
  expect(counts()).toEqual(expect.arrayContaining(['5+', '2+', '1+']));
  expect(bars().getByRole('img', { name: /^8\+ activities, .+ not all loaded$/ })).toBeVisible();
  expect(screen.getByRole('button', { name: '2+ order lines' })).toBeVisible();
  expect(screen.getByRole('button', { name: /Visit ×5\+/ })).toBeVisible();
  await loadAll();
  expect(counts()).toEqual(expect.arrayContaining(['6', '2', '11']));
  expect(bars().getByRole('img', { name: /^19 activities, / })).toBeVisible();
  expect(screen.getByRole('button', { name: '2 order lines' })).toBeVisible();
  expect(screen.getByRole('button', { name: /Visit ×6(?!\+)/ })).toBeVisible();
});

test('a language that has a word for one thing still says that there may be more of it', async () => {
  const gift = orderRecord(19, { msdynci_semanticdata: '{"Gift":"card"}' });
  const { webApi } = createFakeWebApi(customerTables([gift, ...records().slice(1)]));
  const strings = languageTexts().find(({ languageId }) => languageId === 1025)?.texts ?? new Map();
  const filterState = '{"v":1,"fields":[{"name":"Gift","value":"card"}]}';
  renderControl({ webAPI: webApi, showSegments: false, pageSize: 8, filterState, strings });
  expect(await screen.findByText(/^الأنشطة: 1\+، .+؛ وهناك المزيد · /)).toBeVisible();
});
