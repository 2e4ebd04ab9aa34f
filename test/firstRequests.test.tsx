/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { customerTables, TABLES_BESIDE } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

/** The tables that were asked before anything of the screen but its frame was drawn. */
async function askedBeforeTheScreen(inputs: Partial<Parameters<typeof renderControl>[0]>) {
  const fake = createFakeWebApi(customerTables(), { canCount: true });
  const before: string[] = [];
  const retrieve = fake.webApi.retrieveMultipleRecords.bind(fake.webApi);
  const retrieveMultipleRecords: typeof retrieve = (table, ...more) => {
    if (screen.queryByRole('heading') === null) before.push(table);
    return retrieve(table, ...more);
  };
  renderControl({ webAPI: { ...fake.webApi, retrieveMultipleRecords }, ...inputs });
  await screen.findAllByRole('article');
  return before;
}

const ALL = {
  showProfile: true,
  showMeasures: true,
  showPredictions: true,
  showEnrichment: true,
};

test('all parts that are on are asked for before the screen is drawn, the activities first and the count last', async () => {
  const asked = await askedBeforeTheScreen(ALL);
  expect(asked[0]).toBe('msdynci_unifiedactivity');
  expect(asked.filter((table) => TABLES_BESIDE.includes(table))).toEqual(TABLES_BESIDE);
  expect(asked.at(-1)).toBe('msdynci_unifiedactivity');
});

test('what is off is not asked for', async () => {
  const asked = await askedBeforeTheScreen({
    ...ALL,
    showSegments: false,
    showProfile: false,
    showPredictions: false,
  });
  expect(asked.filter((table) => TABLES_BESIDE.includes(table))).toEqual([
    'msdynci_customermeasure',
    'msdynci_enrichment',
  ]);
});
