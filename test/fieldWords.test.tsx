/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { Field } from '../CustomerInsightsTimeline/domain/semantic/Field';
import { decodeSemanticData } from '../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { plainName } from '../CustomerInsightsTimeline/domain/semantic/fieldName';
import { createTypeCatalog } from '../CustomerInsightsTimeline/domain/types/typeCatalog';
import { readTypeSettings } from '../CustomerInsightsTimeline/domain/types/typeSettings';
import { readStrings, withNumbers } from '../CustomerInsightsTimeline/strings/Strings';
import { shownFields } from '../CustomerInsightsTimeline/views/fields/valueText';
import { customerTables } from './support/customerTables';
import { englishStrings } from './support/englishStrings';
import { createFakeWebApi } from './support/fakeWebApi';
import { languageTexts } from './support/languageTexts';
import { orderRecord } from './support/orderRecords';
import { renderControl } from './support/renderControl';

/** As Microsoft's pages name the fields of each semantic type; it names none of Loyalty. */
const COMMON = ['ActivityName', 'TimeStamp', 'EventActivity', 'WebAddress', 'AdditionalDetail'];
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  SalesOrder: ['TransactionId', 'TransactionDate', 'TransactionAmount', 'IsReturn'],
  SalesOrderLine: [
    'OrderLineId',
    'OrderLineNumber',
    'OrderId',
    'OrderDate',
    'ProductId',
    'Quantity',
    'UnitPrice',
    'Amount',
    'StoreId',
  ],
  Subscription: [
    'TransactionId',
    'TransactionDate',
    'SubscriptionId',
    'SubscriptionStartDate',
    'SubscriptionEndDate',
    'SubscriptionType',
    'SubscriptionAmount',
    'IsRecurring',
    'RecurrenceFrequency',
  ],
  Feedback: ['FeedbackId', 'FeedbackTimestamp', 'FeedbackText'],
  Loyalty: [],
};

const english = englishStrings();
const german = languageTexts().find(({ languageId }) => languageId === 1031)?.texts ?? new Map();

async function show(
  activities: readonly Readonly<Record<string, unknown>>[],
  inputs: Partial<Parameters<typeof renderControl>[0]> = {},
) {
  const records = activities.map((activity, index) => orderRecord(index + 1, activity));
  const { webApi } = createFakeWebApi(customerTables(records));
  const control = renderControl({ webAPI: webApi, ...inputs });
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(activities.length));
  return control;
}

/** The labels of an opened activity, own ones included. */
async function openedLabels(article: HTMLElement): Promise<readonly string[]> {
  await userEvent.click(within(article).getByRole('button', { expanded: false }));
  return within(article)
    .getAllByRole('term')
    .map(({ textContent }) => textContent);
}

test.each(Object.keys(DOCUMENTED))(
  'in German no documented field of %s keeps its English name',
  async (type) => {
    const names = [...(DOCUMENTED[type] ?? []), ...COMMON];
    const semanticData = Object.fromEntries(names.map((name, index) => [name, `v${index}`]));
    await show(
      [{ msdynci_activitytype: type, msdynci_semanticdata: JSON.stringify(semanticData) }],
      { strings: german },
    );
    const labels = await openedLabels(screen.getByRole('article'));
    const englishTexts = new Set(english.values());
    expect(labels.length).toBeGreaterThanOrEqual(names.length);
    expect(labels.filter((label) => englishTexts.has(label))).toEqual([]);
    expect(labels).toEqual(expect.arrayContaining(['Ereignisaktivität', 'Zusätzliches Detail']));
  },
);

test('a field is known by its name however it is written, at any depth, and another keeps its own', async () => {
  const data = {
    order_id: '1',
    ORDERID: '2',
    'Order ID': '3',
    Is_gift: true,
    Line: { orderId: '4' },
  };
  await show([{ msdynci_semanticdata: JSON.stringify(data) }], { strings: german });
  const labels = await openedLabels(screen.getByRole('article'));
  expect(labels.slice(0, 6)).toEqual([
    'Bestell-ID',
    'Bestell-ID',
    'Bestell-ID',
    'Is gift',
    'Line',
    'Bestell-ID',
  ]);
});

const DATA = JSON.stringify({
  Region: 'North',
  InternalScore: 7,
  Lines: [{ Sku: 'A-1', Note: 'n' }],
});
const SETTINGS = JSON.stringify({
  SalesOrder: {
    keyFacts: ['Region', 'InternalScore'],
    fields: {
      region: { label: { en: 'Sales area', de: 'Gebiet' } },
      internal_score: { hidden: true },
      Note: { hidden: true },
    },
  },
});

test('the maker’s word for a field stands at a glance, in the details, the filter and its pill', async () => {
  await show(
    [{ msdynci_semanticdata: DATA }, { msdynci_activitytype: 'Visit', msdynci_semanticdata: DATA }],
    {
      typeSettings: SETTINGS,
    },
  );
  const order = screen.getByRole('article', { name: /^Order/ });
  const visit = screen.getByRole('article', { name: /^Visit/ });
  expect(await openedLabels(visit)).toEqual(expect.arrayContaining(['Region', 'Internal score']));
  expect(await openedLabels(order)).toContain('Sales area');
  await userEvent.click(
    within(order).getByRole('button', { name: 'Show only activities with Sales area: North' }),
  );
  const pills = await screen.findByRole('list', { name: 'Filters' });
  expect(
    within(pills).getByRole('button', { name: 'Remove the filter Sales area: North' }),
  ).toBeVisible();
});

test('a hidden field is in no fact, detail or search result, and all others stay', async () => {
  const others = Array.from({ length: 4 }, () => ({ msdynci_semanticdata: '{"InternalScore":1}' }));
  await show([...others, { msdynci_semanticdata: DATA }], { typeSettings: SETTINGS });
  const [article = document.body] = screen.getAllByRole('article');
  expect(article).toHaveTextContent('North');
  expect(article).not.toHaveTextContent('Internal score');
  const labels = await openedLabels(article);
  expect(labels.slice(0, 2)).toEqual(['Sales area', 'Lines']);
  expect(within(article).queryByText('Note')).toBeNull();
  expect(within(article).getByText('A-1')).toBeVisible();
  const box = screen.getByRole('searchbox', { name: 'Search activities' });
  const result = () => screen.getByRole('group', { name: 'Search activities' });
  await userEvent.type(box, 'internal');
  await waitFor(() => expect(result()).toHaveTextContent(/^No match/));
  await userEvent.clear(box);
  await userEvent.type(box, 'sales area');
  await waitFor(() => expect(result()).toHaveTextContent(/^1 match/));
});

test('a filter by a hidden field still holds', async () => {
  await show([{ msdynci_semanticdata: DATA }, { msdynci_semanticdata: '{"InternalScore":1}' }], {
    typeSettings: SETTINGS,
  }).then((control) =>
    control.update({ filterState: '{"v":1,"fields":[{"name":"InternalScore","value":7}]}' }),
  );
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(screen.getByRole('article')).toHaveTextContent('North');
});

test('settings of some fields drop none of the others', () => {
  const strings = withNumbers(
    readStrings((key) => english.get(key) ?? key),
    String,
  );
  const name = fc.constantFrom('Status', 'order_id', 'OrderId', 'Lines', 'Note', 'a b', '', '…');
  const field = fc.record(
    { label: fc.constantFrom('A', 'B'), hidden: fc.boolean() },
    { requiredKeys: [] },
  );
  const setting = fc.dictionary(name, field, { noNullPrototype: true });
  const { data } = fc.letrec((tie) => ({
    data: fc.dictionary(name, tie('value'), { noNullPrototype: true }),
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('x', 1, null), tie('data')),
  }));
  fc.assert(
    fc.property(data, setting, (json, fields) => {
      const { types } = readTypeSettings(JSON.stringify({ T: { fields } }), 'en');
      const catalog = createTypeCatalog(types);
      const decoded = decodeSemanticData(JSON.stringify(json)).fields;
      const shown = shownFields(decoded, 't', { strings, catalog });
      expect(namesIn(shown)).toEqual(
        namesIn(decoded, (each) => types.get('t')?.fields?.get(plainName(each))?.hidden === true),
      );
    }),
  );
});

/** The names of all fields in their order, those in a group after its own; without the hidden ones. */
function namesIn(
  fields: readonly Field[],
  isHidden: (name: string) => boolean = () => false,
): readonly string[] {
  return fields.flatMap(({ name, value }) =>
    isHidden(name)
      ? []
      : [name, ...(value.kind === 'group' ? namesIn(value.fields, isHidden) : [])],
  );
}
