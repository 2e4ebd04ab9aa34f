/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord, orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { firstFew } from './support/runLength';

/** A slow machine draws hundreds of chips in a simulated document for a minute. */
jest.setTimeout(600_000);

const MEGABYTE = 1_000_000;
const long = 'entente '.repeat(MEGABYTE / 8);
const stacked = `e${'\u0301\u0302'.repeat(50)}`.repeat(MEGABYTE / 101);
/** More than a screen of anything has. */
const MOST_NODES = 6000;

const nodes = () => document.querySelectorAll('*').length;

/** How much text the page holds, in UTF-16 units. */
const characters = () => document.body.textContent.length;

const IN_ACTIVITIES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['title', { msdynci_title: long }],
  ['type', { msdynci_activitytype: long }],
  ['address', { msdynci_externalurl: long }],
  ['name in the details', { msdynci_semanticdata: JSON.stringify({ [long]: 'x' }) }],
  ['description', { msdynci_description: long }],
  ['description of stacked marks', { msdynci_description: stacked }],
  ['source', { msdynci_sourceentityname: long }],
  ['ID in the source', { msdynci_sourceactivityid: long }],
  ['time', { msdynci_rangeindex: long }],
  ['details that can’t be read', { msdynci_semanticdata: long }],
  ['value in the details', { msdynci_semanticdata: JSON.stringify({ Note: long }) }],
];

test.each(firstFew(4, IN_ACTIVITIES))(
  'a megabyte of %s is searched, opened and marked on a page that stays small',
  async (_column, columns) => {
    const records = [...orderRecords(4), orderRecord(5, columns)];
    renderControl({ webAPI: createFakeWebApi(customerTables(records)).webApi, foldRuns: false });
    const box = await screen.findByRole('searchbox', { name: 'Search activities' });
    await userEvent.type(box, 'e');
    const expanders = await screen.findAllByRole('button', { name: /^Details of/, hidden: true });
    const expander = expanders.find(
      ({ parentElement }) => !/Order [1-4] placed/.test(parentElement?.textContent ?? ''),
    );
    if (!expander) throw new Error('There is nothing to open.');
    await userEvent.click(expander);
    await waitFor(() => expect(expander).toHaveAttribute('aria-expanded', 'true'));
    expect(nodes()).toBeLessThan(MOST_NODES);
    expect(characters()).toBeLessThan(MEGABYTE / 10);
  },
);

test('a long text says how much is left, and shows it in steps', async () => {
  const end = 'the very end';
  const record = orderRecord(1, { msdynci_description: 'x'.repeat(20_000) + end });
  renderControl({ webAPI: createFakeWebApi(customerTables([record])).webApi });
  await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
  const more = await screen.findByRole('button', { name: '15,012 more characters' });
  expect(document.body).not.toHaveTextContent(end);
  await userEvent.click(more);
  expect(document.body).toHaveTextContent(end);
  expect(more).not.toBeInTheDocument();
});

test('of 100,000 segments a few are shown, all are counted, and more come in steps', async () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `S${index}`);
  const tables = {
    ...customerTables(),
    [SEGMENTS]: [{ msdynci_customerid: 'c1', msdynci_segments: JSON.stringify(names) }],
  };
  renderControl({ webAPI: createFakeWebApi(tables).webApi, showSegments: true });
  await userEvent.click(await screen.findByRole('button', { name: '+99,990 more' }));
  await userEvent.click(await screen.findByRole('button', { name: '+99,800 more' }));
  expect(screen.getByRole('button', { name: '+99,600 more' })).toBeInTheDocument();
  expect(nodes()).toBeLessThan(MOST_NODES);
});

test('of 5,000 faults in a setting some are shown, and more come in steps', async () => {
  const types = Array.from({ length: 5000 }, (_, index) => [`Type ${index}`, 1]);
  renderControl({
    webAPI: createFakeWebApi(customerTables()).webApi,
    typeSettings: JSON.stringify(Object.fromEntries(types)),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Which and why' }));
  await userEvent.click(await screen.findByRole('button', { name: '+4,950 more' }));
  expect(screen.getByRole('button', { name: '+4,900 more' })).toBeInTheDocument();
  expect(nodes()).toBeLessThan(MOST_NODES);
});

test.each([
  ['name', { [long]: { icon: 'star' }, ...{ [`${long}!`]: 1 } }],
  ['value', { Order: { icon: long } }],
])('a megabyte as a %s in a setting is reported in a few words', async (_part, types) => {
  renderControl({
    webAPI: createFakeWebApi(customerTables()).webApi,
    typeSettings: JSON.stringify(types),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Which and why' }));
  expect(await screen.findAllByText(/^TypeSettings/)).not.toEqual([]);
  expect(characters()).toBeLessThan(MEGABYTE / 10);
});

const PARTS = {
  showProfile: true,
  showMeasures: true,
  showPredictions: true,
  showEnrichment: true,
  showSegments: true,
} as const;

/** What stands beside the activities of 'c1', each with one row. */
const BESIDE = {
  msdynci_customerprofile: { msdynci_fullname: 'Nora', msdynci_city: 'Bern' },
  msdynci_alternatekey: {
    msdynci_alternatevalue: 'k1',
    msdynci_datasourcename: 'CRM',
    msdynci_entityname: 'contact',
  },
  msdynci_customermeasure: { msdynci_measures: '{"Spend":1}' },
  msdynci_prediction: { msdynci_model: 'Churn', msdynci_values: '{"Score":0.5}' },
  msdynci_enrichment: { msdynci_enrichmentprovider: 'P', msdynci_values: '{"Age":30}' },
  msdynci_segmentmembership: { msdynci_segments: '["Gold"]' },
};

type Beside = keyof typeof BESIDE;

function showBeside(table: Beside, columns: Readonly<Record<string, string>>) {
  const rows = Object.entries(BESIDE).map(([name, row]) => [
    name,
    [
      {
        msdynci_customerid: 'c1',
        msdynci_lookupfield_customerpid: 'c1',
        ...row,
        ...(name === table && columns),
      },
    ],
  ]);
  const { webApi } = createFakeWebApi({
    ...customerTables(),
    ...(Object.fromEntries(rows) as Record<Beside, readonly Record<string, string>[]>),
  });
  renderControl({ webAPI: webApi, ...PARTS });
}

const many = (item: (place: number) => unknown, count = 5000) =>
  Array.from({ length: count }, (_, place) => item(place));

test.each<readonly [string, Beside, Readonly<Record<string, string>>]>([
  ['the name of a customer', 'msdynci_customerprofile', { msdynci_fullname: long }],
  ['an attribute', 'msdynci_customerprofile', { msdynci_city: long }],
  ['a key', 'msdynci_alternatekey', { msdynci_alternatevalue: long }],
  ['the source of a key', 'msdynci_alternatekey', { msdynci_datasourcename: long }],
  ['a measure', 'msdynci_customermeasure', { msdynci_measures: JSON.stringify({ Spend: long }) }],
  [
    'the name of a measure',
    'msdynci_customermeasure',
    { msdynci_measures: JSON.stringify({ [long]: 1 }) },
  ],
  ['measures that can’t be read', 'msdynci_customermeasure', { msdynci_measures: long }],
  ['the model of a prediction', 'msdynci_prediction', { msdynci_model: long }],
  ['the provider of a prediction', 'msdynci_prediction', { msdynci_modelprovider: long }],
  ['the provider of an enrichment', 'msdynci_enrichment', { msdynci_enrichmentprovider: long }],
  [
    'the name of a bar',
    'msdynci_enrichment',
    { msdynci_values: JSON.stringify([{ Brand: long, Affinity: 4 }]) },
  ],
  ['a segment', 'msdynci_segmentmembership', { msdynci_segments: JSON.stringify([long]) }],
  [
    'thousands of bars',
    'msdynci_enrichment',
    {
      msdynci_values: JSON.stringify(
        many((place) => ({ Brand: `Ski ${'a'.repeat(place % 30)}`, Affinity: place })),
      ),
    },
  ],
  [
    'thousands of measures',
    'msdynci_customermeasure',
    {
      msdynci_measures: JSON.stringify(
        Object.fromEntries(many((place) => [`M${place}`, place]) as [string, unknown][]),
      ),
    },
  ],
])(
  'a megabyte of %s stands beside the activities on a page that stays small',
  async (_, ...row) => {
    showBeside(...row);
    await screen.findAllByRole('article', { hidden: true });
    await waitFor(() => expect(screen.queryByText(/^Loading/)).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: /^Insights/ }));
    expect(document.body).toHaveTextContent(/entente|Ski a|M4999|more measures/);
    expect(nodes()).toBeLessThan(MOST_NODES);
    expect(characters()).toBeLessThan(MEGABYTE / 10);
  },
);
