/** @jest-environment jsdom */
import { act, configure, screen } from '@testing-library/react';
import * as tableShapes from '../../CustomerInsightsTimeline/tables/tableShape';
import type { InputName } from '../../CustomerInsightsTimeline/host/hostDoor';
import { createFakeWebApi } from '../support/fakeWebApi';
import { ORDERS_BEGIN } from '../support/orderRecords';
import { PAYLOADS } from '../support/payloads';
import { renderControl } from '../support/renderControl';
import { firstFew, IS_LONG_RUN } from '../support/runLength';

/** What only markup of the data could bring into the page. */
const FOREIGN = 'script, img, iframe, object, embed, base, link, form, video, audio, meta';

const shapes = Object.values(tableShapes).map(({ logicalName, columns }) => ({
  name: logicalName,
  columns: Object.values(columns as Readonly<Record<string, readonly string[]>>).flat(),
}));

const rowOf = (columns: readonly string[], payload: string) => ({
  ...Object.fromEntries(columns.map((column) => [column, payload])),
  msdynci_customerid: 'c1',
});

function tablesWith(payload: string) {
  return {
    ...Object.fromEntries(shapes.map(({ name, columns }) => [name, [rowOf(columns, payload)]])),
    msdynci_unifiedactivity: [1, 2].map((number) => ({
      ...rowOf(shapes[0]?.columns ?? [], payload),
      msdynci_unifiedactivityid: `id-${number}`,
      msdynci_rangeindex: String(ORDERS_BEGIN + number),
    })),
    mscipriv_segmentmetadata: [
      { msdyn_name: payload, mscipriv_payload1: payload, mscipriv_payload2: payload },
    ],
  };
}

/** The inputs that a maker writes as text. */
const SETTINGS: readonly InputName[] = [
  ...(['DataSourceName', 'SourceTableName', 'AlternateKeyColumn', 'ColumnNames'] as const),
  ...(['PageSize', 'MaxRecords', 'SortOrder', 'Heading', 'Theme', 'CsvSeparator'] as const),
  ...(['FocusActivityId', 'ProfileFields', 'MeasureFields', 'MeasureTables'] as const),
  ...(['InsightLinks', 'TypeSettings', 'GroupBy', 'InputEvent', 'FilterState'] as const),
];

async function pass(): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(70_000);
  });
}

async function openEverything(): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    const closed = document.querySelectorAll<HTMLElement>('[aria-expanded=false]');
    act(() => closed.forEach((button) => button.click()));
    await pass();
  }
}

function expectNothingForeign(): void {
  const section = document.querySelector('section');
  expect(section?.textContent).not.toBe('');
  expect([...document.body.querySelectorAll(FOREIGN)].map(({ outerHTML }) => outerHTML)).toEqual(
    [],
  );
  const elements = [...document.body.querySelectorAll('*')];
  const handlers = elements.flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on')),
  );
  expect(handlers).toEqual([]);
  const links = [...document.body.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'));
  expect(links.filter((href) => !/^(https?|mailto|tel):/.test(href ?? ''))).toEqual([]);
  expect(links.filter((href) => href?.includes('password'))).toEqual([]);
  const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  expect(styles.filter(({ cssText }) => cssText.includes('trap'))).toEqual([]);
  expect(window).not.toHaveProperty('trapped');
}

configure({ defaultHidden: true });
let errors: jest.SpyInstance;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  errors = jest.spyOn(console, 'error');
});
afterEach(() => {
  errors.mockRestore();
  jest.useRealTimers();
});

const payloads = IS_LONG_RUN ? PAYLOADS : PAYLOADS.filter((_payload, place) => place % 4 === 0);

test.each(payloads)('%s in every column of every table is text', async (payload) => {
  renderControl({
    webAPI: createFakeWebApi(tablesWith(payload)).webApi,
    showProfile: true,
    showMeasures: true,
    showPredictions: true,
    showEnrichment: true,
    foldRuns: false,
  });
  await pass();
  await openEverything();
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(document.body.textContent).toContain(payload.slice(0, 12).trim());
  expectNothingForeign();
  expect(errors).not.toHaveBeenCalled();
});

// Twenty settings take as long as twenty rows.
test.each(firstFew(1, payloads))(
  '%s in every setting is text, one after the other',
  async (payload) => {
    const { webApi } = createFakeWebApi(tablesWith('An order'));
    let broken: readonly InputName[] = [];
    const control = renderControl({ webAPI: webApi, isAuthoring: true }, (context) => ({
      ...context,
      parameters: {
        ...context.parameters,
        ...Object.fromEntries(
          broken.map((name) => [name, { ...context.parameters[name], raw: payload }]),
        ),
      },
    }));
    for (const name of [...SETTINGS, null]) {
      broken = name === null ? SETTINGS : [name];
      control.update();
      await pass();
      await openEverything();
      expectNothingForeign();
    }
    expect(errors).not.toHaveBeenCalled();
  },
);
