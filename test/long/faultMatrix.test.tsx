/** @jest-environment jsdom */
import { act, configure, screen } from '@testing-library/react';
import type { DocumentedTable } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import type { HostInputs } from '../../demo/host/context/hostInputs';
import { englishStrings } from '../support/englishStrings';
import { createFakeWebApi } from '../support/fakeWebApi';
import { orderRecords } from '../support/orderRecords';
import { renderControl } from '../support/renderControl';
import { IS_LONG_RUN } from '../support/runLength';
import type { FaultyWebApi, WebApiFault } from '../support/webApiFaults';
import { createFaultyWebApi, WEB_API_FAULTS } from '../support/webApiFaults';

/** Each table by its name at the host, with a word of its rows that is on screen. */
const TABLES: readonly (readonly [DocumentedTable, name: string, word: RegExp])[] = [
  ['UnifiedActivity', 'msdynci_unifiedactivity', /^Order 3 placed$/],
  ['SegmentMembership', 'msdynci_segmentmembership', /^Gold$/],
  ['CustomerProfile', 'msdynci_customerprofile', /^Bern$/],
  ['CustomerMeasure', 'msdynci_customermeasure', /^Lifetime orders$/],
  ['Prediction', 'msdynci_prediction', /^Churn$/],
  ['Enrichment', 'msdynci_enrichment', /^Hiking$/],
  ['AlternateKey', 'msdynci_alternatekey', /^k1$/],
];

const row = { msdynci_customerid: 'c1' };

const tables = () => ({
  msdynci_unifiedactivity: orderRecords(3),
  msdynci_segmentmembership: [{ ...row, msdynci_segments: '["Gold"]' }],
  msdynci_customerprofile: [{ ...row, msdynci_city: 'Bern' }],
  msdynci_customermeasure: [{ ...row, msdynci_measures: '{"LifetimeOrders": 3}' }],
  msdynci_prediction: [{ ...row, msdynci_model: 'Churn', msdynci_values: '{"ChurnScore": 0.2}' }],
  msdynci_enrichment: [
    {
      ...row,
      msdynci_enrichmenttype: 'Interests',
      msdynci_values: '[{"Interest": "Hiking", "Affinity": 40}]',
    },
  ],
  msdynci_alternatekey: [{ ...row, msdynci_alternatevalue: 'k1', msdynci_entityname: 'shop' }],
  // With a name for people, so that no other table is asked for one.
  mscipriv_segmentmetadata: [
    {
      msdyn_name: 'Gold',
      mscipriv_payload1: '{"friendlyName": "Gold"}',
      msdyn_isdeleted: false,
      msdyn_ishistoryentry: false,
    },
  ],
});

const ALL_PARTS: Partial<HostInputs> = {
  showProfile: true,
  showMeasures: true,
  showPredictions: true,
  showEnrichment: true,
  foldRuns: false,
};

const BINDINGS: readonly (readonly [what: string, Partial<HostInputs>])[] = [
  ['its CustomerId', { identitySource: 'CustomerId', customer: { kind: 'text', text: 'c1' } }],
  ['a key', { identitySource: 'AlternateKey', customer: { kind: 'text', text: 'k1' } }],
];

/** `npm test` takes one fault for each table, by one of the bindings; the long run takes all. */
function faultsFor(table: DocumentedTable, binding: string) {
  const place = TABLES.findIndex(([each]) => each === table);
  const isOfSample = BINDINGS[place % BINDINGS.length]?.[0] === binding;
  const faults = WEB_API_FAULTS.map((fault) => [fault.what, fault] as const);
  return IS_LONG_RUN ? faults : isOfSample ? faults.slice(3 * place, 3 * place + 1) : [];
}

/** Of these tables `npm test` calls off a read, too. */
const CANCELLED: readonly DocumentedTable[] = ['UnifiedActivity', 'Prediction'];

const texts = englishStrings();

/** What the user reads while the table fails; none where the rows are there all the same. */
function alertsOf({ kind, isSilent, isPartial }: WebApiFault, table: DocumentedTable) {
  if (isPartial) return table === 'UnifiedActivity' ? [] : [texts.get('Part_Partial')];
  const sentence = texts.get(`Failure_${kind}${isSilent ? '_Silent' : ''}`);
  return kind ? [sentence?.replace('{0}', texts.get(`Table_${table}`) ?? '')] : [];
}

/** The far end of the activities and their totals are asked for beside the first page, once each. */
const requestsOf = ({ requests }: WebApiFault, table: DocumentedTable) =>
  table === 'UnifiedActivity' ? requests + 2 : requests;

/** More than the pauses of all repetitions, and than the limit of a read. */
const LONG_ENOUGH = 70_000;

/** What one effect begins, the effect of its answer may go on with: more in a row than there are. */
const IN_A_ROW = 5;

/** Lets everything happen that is due until then. Effects come in tasks of their own, which no clock waits for. */
async function pass(ms = LONG_ENOUGH): Promise<void> {
  const none = Array<number>(IN_A_ROW).fill(0);
  for (const step of [...none, ms, ...none])
    await act(async () => {
      await jest.advanceTimersByTimeAsync(step);
    });
}

async function press(button: HTMLElement, ms?: number): Promise<void> {
  act(() => button.click());
  await pass(ms);
}

const buttons = (name: string) => screen.queryAllByRole('button', { name });
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);

/** A document without a layout has no room for a rail: the insights are folded above the timeline. */
async function unfoldInsights(): Promise<void> {
  const folded = screen.queryByRole('button', { name: /^Insights/, expanded: false });
  if (folded) await press(folded);
}

async function pressRetry(): Promise<void> {
  for (const button of buttons('Retry')) await press(button);
  await unfoldInsights();
}

// What is hidden is looked for in other tests; to find out costs most of the time here.
configure({ defaultHidden: true });

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] }));
afterEach(() => jest.useRealTimers());

describe.each(BINDINGS)('for a customer bound by %s,', (binding, bound) => {
  const findsCustomerBy = (table: DocumentedTable) =>
    binding === 'a key' && table === 'AlternateKey';
  const open = (host: FaultyWebApi) =>
    renderControl({ ...ALL_PARTS, ...bound, webAPI: host.webApi });
  const isThere = (word: RegExp) => screen.queryAllByText(word).length > 0;

  describe.each(TABLES)('while %s is read from', (table, name, word) => {
    const create = () => createFaultyWebApi(createFakeWebApi(tables()).webApi, name);

    const faults = faultsFor(table, binding);
    if (faults.length === 0) return;

    test.each(faults)('a server that %s', async (_what, fault) => {
      const onError = jest.fn();
      window.addEventListener('error', onError);
      const host = create();
      host.fail(fault);
      const control = open(host);
      await pass();
      await unfoldInsights();
      expect(alerts()).toEqual(alertsOf(fault, table));
      expect(isThere(word)).toBe(fault.kind === null);
      if (!findsCustomerBy(table)) {
        expect(host.asked(name)).toBe(requestsOf(fault, table));
        const others = TABLES.filter(([each]) => each !== table);
        expect(others.filter(([, , other]) => !isThere(other))).toEqual([]);
      }

      host.fail(null);
      await pressRetry();
      expect(isThere(word)).toBe(true);

      const [reading] = screen.getAllByRole('article');
      act(() => reading?.focus());
      host.fail(fault);
      const before = host.asked(name);
      control.update({ inputEvent: 'Refresh' });
      await pass();
      expect(alerts()).toEqual(alertsOf(fault, table));
      expect(TABLES.filter(([, , each]) => !isThere(each))).toEqual([]);
      expect(host.asked(name) - before).toBe(requestsOf(fault, table));
      expect(reading).toHaveFocus();

      host.fail(null);
      await pressRetry();
      control.update({ inputEvent: 'Refresh again' });
      await pass();
      expect(alerts()).toEqual([]);
      expect(isThere(word)).toBe(true);
      expect(onError).not.toHaveBeenCalled();
      window.removeEventListener('error', onError);
    });

    if (!IS_LONG_RUN && !CANCELLED.includes(table)) return;

    test('a server that never answers can be left alone at once, and be asked again', async () => {
      const host = create();
      host.fail(faultThat('never answers'));
      open(host);
      await pass(1000);
      await unfoldSoon();
      for (const button of buttons('Cancel')) await press(button, 100);
      expect(buttons('Cancel')).toEqual([]);
      const before = host.asked(name);
      await pass();
      expect(host.asked(name)).toBe(before);
      expect(alerts()).toEqual([]);
      host.fail(null);
      for (const button of buttons('Go on loading')) await press(button);
      await pressRetry();
      expect(isThere(word)).toBe(true);
    });

    test('a busy server is not asked again once that is cancelled', async () => {
      const busy = faultThat('is busy for a minute');
      const host = create();
      host.fail(busy);
      open(host);
      await pass(100);
      await unfoldSoon();
      const before = host.asked(name);
      for (const button of buttons('Stop waiting')) await press(button, 100);
      expect(alerts()).toEqual(alertsOf(busy, table));
      await pass();
      expect(host.asked(name)).toBe(before);
    });
  });
});

/** Before the pause of a repetition is over. */
async function unfoldSoon(): Promise<void> {
  const folded = screen.queryByRole('button', { name: /^Insights/, expanded: false });
  if (folded) await press(folded, 100);
}

function faultThat(what: string): WebApiFault {
  const fault = WEB_API_FAULTS.find((each) => each.what === what);
  if (!fault) throw new Error(`There is no fault that ${what}.`);
  return fault;
}
