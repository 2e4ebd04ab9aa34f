/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CustomerInsightsTimeline } from '../CustomerInsightsTimeline/index';
import { CustomerInsightsTimelineDataset } from '../CustomerInsightsTimelineDataset/index';
import { activityTable } from './support/activityTable';
import { activityRow } from './support/activityRow';
import { BREAKAGES, memberPaths, withBroken } from './support/brokenMembers';
import { customerTables } from './support/customerTables';
import { englishStrings } from './support/englishStrings';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { renderDataset } from './support/renderDataset';
import { firstFew } from './support/runLength';

type Alter = <Context>(context: Context) => Context;

/** No walk through all members is done in the five seconds that a test has. */
jest.setTimeout(600_000);

const lookup = { kind: 'lookup', id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', name: 'c1' } as const;

const CONTROLS = {
  'on a form': (alter: Alter) =>
    renderControl(
      {
        webAPI: createFakeWebApi(customerTables(orderRecords(1))).webApi,
        customer: lookup,
        identitySource: 'Auto',
        showProfile: true,
        record: { entityId: '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', entityTypeName: 'contact' },
        typeSettings: '{"Order": {"icon": "Cart"}}',
        filterState: '{"v":1,"group":"month"}',
      },
      alter,
    ),
  'for data-sets': (alter: Alter) => {
    const table = activityTable([activityRow({ title: 'First' }), activityRow({ title: 'Next' })], {
      logicalName: 'msdynci_unifiedactivity',
    });
    const insightRows = {
      logicalName: null,
      columns: [{ name: 'Key', displayName: 'Key', dataType: 'SingleLine.Text' }],
      rows: [{ id: '1', cells: { Key: 'Spend' } }],
    };
    return renderDataset(table, { hostPage: 1, insightRows, alter }).control;
  },
} as const;

type ControlClass = new () => {
  init: (context: unknown, notifyOutputChanged: () => void) => void;
  updateView: (context: unknown) => unknown;
  getOutputs: () => unknown;
  destroy: () => void;
};

/** A walk on screen takes up to half a minute. */
const ON_SCREEN = firstFew(1, BREAKAGES);
const IN_CALLS = firstFew(5, BREAKAGES);

const CLASSES = {
  'on a form': CustomerInsightsTimeline as unknown as ControlClass,
  'for data-sets': CustomerInsightsTimelineDataset as unknown as ControlClass,
} as const;

const refuse = (): never => {
  throw new Error('The host refuses.');
};

/** Long enough for a first page to come, and for what it leads to. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

type Shown = (typeof CONTROLS)[keyof typeof CONTROLS];

/** Members that no control reads as it opens are broken as a whole. */
const UNREAD = ['client', 'copilot', 'device', 'factory', 'formatting', 'navigation'];

function membersOf(show: Shown): readonly (readonly string[])[] {
  let paths: readonly (readonly string[])[] = [];
  const control = show((context) => {
    paths = memberPaths(context);
    return context;
  });
  control.destroy();
  return paths.filter(([first = '', second]) => second === undefined || !UNREAD.includes(first));
}

const crashed = englishStrings().get('State_Crashed') ?? '';

/** What a member is broken together with: those beside it, and of inputs the same of all of them. */
function partOf(path: readonly string[]): string {
  const [first = '', , last = '', ...deeper] = path;
  const isOfInput = first === 'parameters' && last !== '' && deeper.length === 0;
  return isOfInput ? `parameters.*.${last}` : path.slice(0, -1).join('.');
}

/** What goes wrong on screen with a host that is altered so; null for nothing. */
async function troubleOnScreen(show: Shown, alter: Alter): Promise<string | null> {
  try {
    const control = show(alter);
    await act(settled);
    control.update();
    const text = document.querySelector('section')?.textContent ?? '';
    control.destroy();
    if (text === '') return 'nothing is on screen';
    const isCrashed = [crashed, 'State_Crashed'].some((sentence) => text.includes(sentence));
    return isCrashed ? 'it crashed' : null;
  } catch (error) {
    return String(error);
  } finally {
    document.body.replaceChildren();
  }
}

/** What throws in the life of a control that nobody renders; null for nothing. */
function troubleInCalls(where: keyof typeof CLASSES, context: unknown): string | null {
  try {
    const control = new CLASSES[where]();
    control.init(context, refuse);
    control.updateView(context);
    control.updateView(context);
    control.getOutputs();
    control.destroy();
    return null;
  } catch (error) {
    return String(error);
  }
}

describe.each(['on a form', 'for data-sets'] as const)('the control %s', (where) => {
  const show = CONTROLS[where];
  let errors: jest.SpyInstance;
  beforeEach(() => (errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
  afterEach(() => errors.mockRestore());

  test.each(IN_CALLS)(
    'throws nowhere from init to destroy, whatever member of the host %s',
    (_what, breakage) => {
      const paths = membersOf(show);
      expect(paths.length).toBeGreaterThan(100);
      let whole: unknown = null;
      show((context) => {
        whole = context;
        return context;
      }).destroy();
      const troubles = paths.flatMap((path) => {
        const trouble = troubleInCalls(where, withBroken(whole, path, breakage));
        return trouble === null ? [] : [`${path.join('.')}: ${trouble}`];
      });
      expect(troubles).toEqual([]);
    },
  );

  test.each(ON_SCREEN)(
    'shows something with a host of which every member of a part %s',
    async (_what, breakage) => {
      const paths = membersOf(show);
      const parts = new Set(paths.map(partOf));
      const troubles: string[] = [];
      for (const part of parts) {
        const members = paths.filter((path) => partOf(path) === part);
        const trouble = await troubleOnScreen(show, (context) =>
          members.reduce((held, path) => withBroken(held, path, breakage), context),
        );
        if (trouble !== null) troubles.push(`${part}: ${trouble}`);
      }
      expect(troubles).toEqual([]);
    },
  );
});

test('an event that throws breaks nothing of what raised it', async () => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.error);
  window.addEventListener('error', onError);
  const raised: string[] = [];
  const event = (name: string) => () => {
    raised.push(name);
    refuse();
  };
  const details = { msdynci_semanticdata: '{"Status":"Open"}' };
  const { webApi } = createFakeWebApi(customerTables(orderRecords(5, details)));
  const control = renderControl({ webAPI: webApi, foldRuns: false }, (context) => ({
    ...context,
    events: {
      OnActivitySelect: event('OnActivitySelect'),
      OnOpenSource: event('OnOpenSource'),
      OnRefresh: event('OnRefresh'),
      OnFilterChange: event('OnFilterChange'),
    },
  }));
  const [opener] = await screen.findAllByRole('button', { name: /^Details of/ });
  await userEvent.click(opener ?? document.body);
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(await screen.findByRole('button', { name: 'Order 5' }));
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(raised).toEqual(['OnActivitySelect', 'OnFilterChange', 'OnRefresh']);
  expect(control.outputs).toMatchObject({ FilterState: '{"v":1,"types":["SalesOrder"]}' });
  expect(errors).toEqual([]);
  window.removeEventListener('error', onError);
});
