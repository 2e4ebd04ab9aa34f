/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

const TYPES = ['EmailSent', 'SalesOrder', 'SystemEvent', 'Web visit', 'Call'];

const ROWS = TYPES.map((type, index) => ({
  msdynci_unifiedactivityid: `00000000-0000-0000-0000-00000000000${index}`,
  msdynci_customerid: 'c1',
  msdynci_activitytype: type,
  msdynci_title: `Number ${index}`,
  msdynci_rangeindex: String(1_700_000_000 - index),
  msdynci_semanticdata: JSON.stringify({ Status: 'Open', Total_Amount: 'CHF 5', Shop: 'Bern' }),
}));

function show(typeSettings: string) {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: ROWS });
  return renderControl({ webAPI: webApi, showSegments: false, typeSettings });
}

const titles = () =>
  screen.getAllByRole('article').map((article) => /Number \d/.exec(article.textContent)?.[0]);

test('types have the maker’s words, order and key facts', async () => {
  show('{"web_visit": {"label": "Click", "order": 1, "keyFacts": ["shop", "status"]}}');
  const article = await screen.findByRole('article', { name: /^Click/ });
  expect(within(article).getByText(/^Bern$/)).toBeVisible();
  const [, first] = within(screen.getByRole('toolbar', { name: 'Activity types' })).getAllByRole(
    'button',
  );
  expect(first).toHaveAccessibleName(/^Click/);
});

test('a hidden type is gone, and comes back once the maker shows it', async () => {
  const control = show('{"systemevent": {"hidden": true}}');
  await screen.findByRole('feed');
  expect(titles()).toEqual(['Number 0', 'Number 1', 'Number 3', 'Number 4']);
  expect(control.outputs).toMatchObject({ LoadedCount: 4 });
  control.update({ typeSettings: '{"systemevent": {"label": "Log"}}' });
  await screen.findByRole('article', { name: /^Log/ });
  expect(titles()).toHaveLength(5);
});

test('a customer of whom all is hidden is not said to have no activities', async () => {
  show(JSON.stringify(Object.fromEntries(TYPES.map((type) => [type, { hidden: true }]))));
  expect(
    await screen.findByText('This customer has no activities that are shown here.'),
  ).toBeVisible();
});

test('a rating is on the scale that the maker names for its type, and alone without one', async () => {
  const row = { ...ROWS[3], msdynci_semanticdata: '{"Rating": 4}' };
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [row] });
  const control = renderControl({ webAPI: webApi, showSegments: false });
  const article = await screen.findByRole('article');
  expect(article).not.toHaveTextContent('4 of 5');
  control.update({ typeSettings: '{"web_visit": {"ratingScale": 5}}' });
  expect(await screen.findByText('4 of 5')).toBeVisible();
  control.update({ typeSettings: '{"web_visit": {"ratingScale": 0}}' });
  expect(await screen.findByText(/could not be followed|can’t be followed/)).toBeVisible();
  expect(screen.queryByText('4 of 5')).toBeNull();
});

test('a type has one name in rows, in what one filters with and in the summary; a row’s own is a detail', async () => {
  const displays = ['Store purchase', 'Web order', 'Phone order', 'Letter', 'Mail'];
  const rows = displays.map((display, index) => ({
    ...ROWS[1],
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-00000000000${index}`,
    msdynci_activitytypedisplay: display,
    msdynci_title: `Number ${index}`,
  }));
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: rows });
  renderControl({ webAPI: webApi, showSegments: false, foldRuns: false });
  const article = await screen.findByRole('article', { name: /^Order Number 0/ });
  expect(screen.getByRole('button', { name: 'Order 5' })).toBeVisible();
  await userEvent.click(within(article).getByRole('button', { name: /^Details of / }));
  expect(within(article).getByText('Store purchase')).toBeVisible();
});

test('a label that all rows of a type agree on is its name', async () => {
  const rows = ROWS.map((row) => ({
    ...row,
    msdynci_activitytype: 'SalesOrder',
    msdynci_activitytypedisplay: 'Purchase',
  }));
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: rows });
  renderControl({ webAPI: webApi, showSegments: false, foldRuns: false });
  expect(await screen.findByRole('article', { name: /^Purchase Number 1/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Purchase 5' })).toBeVisible();
});
