/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { inPlace, menuEntry } from './support/inPlace';
import type { RenderedControl } from './support/renderControl';
import { renderControl } from './support/renderControl';

const ACTIVITIES = 'msdynci_unifiedactivity';
function activity(number: number, type: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
    msdynci_activityid: `a${number}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: type,
    msdynci_title: `${type} ${number}`,
    msdynci_activitytime: new Date(1_700_000_000_000 + number * 86_400_000).toISOString(),
    msdynci_rangeindex: String(1_700_000_000 + number * 86_400),
    msdynci_semanticdata: JSON.stringify({ Status: number % 2 === 0 ? 'Open' : 'Closed' }),
    ...more,
  };
}

/** Twelve visits, newest, of which a page of five is loaded, and three repairs far behind. */
const ROWS = [
  ...Array.from({ length: 12 }, (_, index) => activity(30 - index, 'Visit')),
  ...[3, 2, 1].map((number) => activity(number, 'Repair')),
];

function show(inputs: Partial<Parameters<typeof renderControl>[0]> = {}, rows = ROWS) {
  const fake = createFakeWebApi({
    [ACTIVITIES]: rows,
    msdynci_customerprofile: [{ msdynci_customerid: 'c1' }, { msdynci_customerid: 'c2' }],
  });
  const control = renderControl({
    webAPI: fake.webApi,
    showSegments: false,
    foldRuns: false,
    pageSize: 5,
    ...inputs,
  });
  return { fake, control };
}

const titles = () => screen.queryAllByRole('article').map((article) => article.textContent);
const shown = async (count: number) =>
  waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(count));
function theFirst(role: string, name: RegExp): HTMLElement {
  const [element] = screen.getAllByRole(role, { name });
  if (!element) throw new Error(`There is no ${role}.`);
  return element;
}

const toolbar = () => screen.getByRole('toolbar', { name: 'Activity types' });
const period = () => screen.getByRole('button', { name: /^Period: / });
async function choosePeriod(name: string) {
  await userEvent.click(period());
  await userEvent.click(await inPlace(screen.findByRole('button', { name })));
}

const told = ({ outputs }: RenderedControl) => outputs.FilterState;
const REPAIRS = '{"v":1,"types":["Repair"]}';

test('a type that is not loaded is brought from the server, and clearing shows the former list', async () => {
  const { fake } = show();
  await shown(5);
  const before = titles();
  const toggles = () =>
    within(toolbar())
      .getAllByRole('button', { name: /^(Visit|Repair)/ })
      .map(({ textContent }) => textContent);
  expect(toggles()).toEqual(['Visit 5+']);
  await userEvent.click(screen.getByRole('button', { name: 'All types' }));
  await userEvent.click(await inPlace(screen.findByRole('button', { name: 'More types' })));
  const [repairs = document.body] = await screen.findAllByRole('button', { name: 'Repair' });
  await userEvent.click(repairs);
  await userEvent.keyboard('{Escape}');
  await shown(3);
  expect(toggles()).toEqual(['Visit 5+', 'Repair 3']);
  expect(fake.calls.at(-1)?.options).toContain("msdynci_activitytype eq 'Repair'");
  expect(screen.getByRole('button', { name: 'Repair 3' })).toHaveAttribute('aria-pressed', 'true');
  expect(
    screen.getByText(/3 activities, back to .+ that is all · filtered from 8 loaded/),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(titles()).toEqual(before);
  expect(screen.getByRole('button', { name: 'All' })).toHaveFocus();
});

test('a server that fails under a filter is named, what matches stays, and Retry goes on', async () => {
  const { fake } = show();
  await shown(5);
  fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead' });
  await userEvent.click(screen.getByRole('button', { name: 'Visit 5+' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/permission/);
  expect(screen.getAllByRole('article')).toHaveLength(5);
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.getAllByRole('article')).toHaveLength(5);
  await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
  await shown(10);
});

test('the value of a field filters where it stands, and its pill goes with it', async () => {
  show({}, ROWS.slice(0, 4));
  await shown(4);
  await userEvent.click(theFirst('button', /^Details of/));
  const filter = screen.getByRole('button', { name: 'Show only activities with Status: Open' });
  await userEvent.click(filter);
  await shown(2);
  const pills = screen.getByRole('list', { name: 'Filters' });
  await userEvent.click(
    within(pills).getByRole('button', { name: 'Remove the filter Status: Open' }),
  );
  await shown(4);
  expect(screen.queryByRole('list', { name: 'Filters' })).toBeNull();
});

test('an identifier leads to all that names it, the complaint whose field has another name included', async () => {
  const about = (number: number, type: string, data: object) =>
    activity(number, type, { msdynci_semanticdata: JSON.stringify(data) });
  show({}, [
    about(9, 'Complaint', { CaseNumber: 'CAS-1', relatedOrder: 'SO-769553' }),
    about(8, 'Order', { OrderId: 'SO-769553', Comment: 'Please ring' }),
    about(7, 'Order', { OrderId: 'SO-2' }),
  ]);
  await shown(3);
  await userEvent.click(screen.getByRole('button', { name: /^Details of Order 8/ }));
  const name = 'Show only activities with SO-769553, anywhere';
  await userEvent.click(screen.getByRole('button', { name }));
  await shown(2);
  expect(screen.getByRole('article', { name: /Complaint 9/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name })).toHaveTextContent('SO-769553');
  expect(
    screen.getByRole('button', { name: 'Remove the filter SO-769553, anywhere' }),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /Please ring/ })).toBeNull();
});

test('when nothing passes, that is said apart from there being nothing', async () => {
  show({ filterState: '{"v":1,"fields":[{"name":"Status","value":"Lost"}]}' });
  expect(await screen.findByText('No activity matches the filters.')).toBeInTheDocument();
  expect(
    screen.getByText('None of the 5 loaded activities matches; more exist.'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
  expect(
    await screen.findByText('None of the 10 loaded activities matches; more exist.'),
  ).toBeInTheDocument();
  await userEvent.click(theFirst('button', /^Clear filters/));
  await shown(10);
});

test('when nothing passes, all one asks with stays, and what is said of the loading is true', async () => {
  const rows = ROWS.map((row, index) => ({
    ...row,
    msdynci_entityname: index % 2 === 0 ? 'Shop' : 'Web',
  }));
  const { control } = show({}, rows);
  await shown(5);
  await userEvent.type(screen.getByRole('searchbox'), 'visit 30');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitemcheckbox', 'Summary by type'));
  control.update({ filterState: '{"v":1,"fields":[{"name":"Status","value":"Lost"}]}' });
  expect(await screen.findByText('No activity matches the filters.')).toBeInTheDocument();
  expect(screen.getByRole('searchbox')).toHaveValue('visit 30');
  expect(screen.getByRole('button', { name: 'Source' })).toBeInTheDocument();
  expect(screen.getByRole('table', { name: /^Summary by type/ })).toBeInTheDocument();
  expect(
    screen.getByText('No activity so far; more exist · filtered from 5 loaded'),
  ).toBeInTheDocument();
  expect(screen.getByText(/^as of /)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Load all' }));
  expect(await screen.findByText('No activity · filtered from 15 loaded')).toBeInTheDocument();
  expect(screen.getByText('None of this customer’s activities matches them.')).toBeInTheDocument();
});

test('more is loaded while nothing passes, and the focus is not lost', async () => {
  show({ filterState: '{"v":1,"fields":[{"name":"Status","value":"Lost"}]}' });
  await userEvent.click(await screen.findByRole('button', { name: 'Load more' }));
  expect(document.body).not.toHaveFocus();
  expect(
    await screen.findByText('None of the 10 loaded activities matches; more exist.'),
  ).toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

test('a customer without activities has none, whatever the filters', async () => {
  show({ filterState: REPAIRS }, []);
  expect(await screen.findByText(/^This customer has no activities/)).toBeInTheDocument();
  expect(screen.queryByText('No activity matches the filters.')).toBeNull();
});

describe('an activity to open on that the filters hide', () => {
  const hidden = () => screen.findByText('The filters hide the activity Visit 27.');
  const unhide = () => screen.getByRole('button', { name: 'Clear filters and show it' });

  test('is said to be hidden, and is shown with the focus once the filters are cleared for it', async () => {
    const { control } = show({ filterState: REPAIRS, focusActivityId: 'a27' });
    await shown(3);
    expect(await hidden()).toBeInTheDocument();
    await userEvent.click(unhide());
    const article = await screen.findByRole('article', { name: /Visit 27/ });
    await waitFor(() => expect(article).toHaveFocus());
    expect(within(article).getByRole('button', { name: /^Details of/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(told(control)).toBe('');
    expect(screen.queryByText(/^The filters hide/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Repair' }));
    await shown(3);
    expect(screen.queryByText(/^The filters hide/)).toBeNull();
  });

  test('is said to be hidden where nothing passes at all', async () => {
    show({
      filterState: '{"v":1,"fields":[{"name":"Status","value":"Lost"}]}',
      focusActivityId: 'a27',
    });
    expect(await hidden()).toBeInTheDocument();
    await userEvent.click(unhide());
    const article = await screen.findByRole('article', { name: /Visit 27/ });
    await waitFor(() => expect(article).toHaveFocus());
  });

  test('is shown without the focus once the user clears the filters', async () => {
    show({ filterState: REPAIRS, focusActivityId: 'a27' });
    expect(await hidden()).toBeInTheDocument();
    await userEvent.click(theFirst('button', /^Clear filters$/));
    const article = await screen.findByRole('article', { name: /Visit 27/ });
    await waitFor(() => expect(article).toHaveAttribute('aria-current', 'true'));
    expect(article).not.toHaveFocus();
  });
});

describe('FilterState', () => {
  test('filters from the start, and says nothing of it to the host', async () => {
    const { control } = show({ filterState: REPAIRS });
    await shown(3);
    expect(told(control)).toBeUndefined();
    expect(control.events).toEqual([]);
  });

  test('tells the host of a change once, and takes no echo for news', async () => {
    const { control } = show({ filterState: REPAIRS });
    await shown(3);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await shown(5);
    expect(told(control)).toBe('');
    await choosePeriod('This year');
    const text = '{"v":1,"preset":"thisYear"}';
    await waitFor(() => expect(told(control)).toBe(text));
    const { updateViews } = control;
    control.update({ filterState: '' });
    control.update({ filterState: text });
    await Promise.resolve();
    expect(period()).toHaveAccessibleName('Period: This year');
    expect(control.updateViews).toBe(updateViews + 2);
    expect(control.events).toEqual(['OnFilterChange', 'OnFilterChange']);
  });

  test('of another record takes the place of what was chosen', async () => {
    const { control } = show();
    await shown(5);
    await userEvent.click(screen.getByRole('button', { name: /^Visit / }));
    control.update({ filterState: REPAIRS });
    await shown(3);
    expect(control.events).toEqual(['OnFilterChange']);
  });

  test.each([
    ['{"v":1,"type":["Repair"]}', /^FilterState: typeThis can’t be read, so none of the filters/],
    ['{"v":1', /^FilterStateThis can’t be read, so none of the filters/],
    ['{"v":2}', /^FilterStateThese filters are from a newer release and are ignored/],
  ])(
    'that says %s is ignored, and reported among the faults of settings',
    async (filterState, note) => {
      const { control } = show({ filterState, alternateKeyColumn: 'no column' });
      await shown(5);
      expect(screen.getByText(/^2 settings of this control can’t be followed/)).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
      const faults = screen.getAllByText(/^FilterState/).map((place) => place.closest('li'));
      expect(faults.map((fault) => fault?.textContent)).toEqual([expect.stringMatching(note)]);
      expect(told(control)).toBeUndefined();
    },
  );

  test('that was ignored is no fault any more once the user filters', async () => {
    show({ filterState: '{"v":2}' });
    await shown(5);
    expect(screen.getByText(/can’t be followed/)).toBeVisible();
    await choosePeriod('This year');
    expect(screen.queryByText(/can’t be followed/)).toBeNull();
  });
});

test('another customer keeps types and period, and loses what was picked from the data of the first', async () => {
  const rows = [...ROWS, activity(1, 'Repair', { msdynci_customerid: 'c2', msdynci_title: 'Two' })];
  const filterState =
    '{"v":1,"types":["Repair"],"fields":[{"name":"Status","value":"Open"}],"sources":["x",""]}';
  const { control } = show({ filterState }, rows);
  await shown(1);
  control.update({ customer: { kind: 'text', text: 'c2' } });
  await waitFor(() => expect(screen.getByText('Two')).toBeInTheDocument());
  expect(told(control)).toBe(REPAIRS);
});

test('the types are one tab stop with arrow keys, and Alt shows only one of them', async () => {
  const rows = [...ROWS.slice(0, 3), activity(5, 'Repair'), activity(4, 'Call')];
  show({}, rows);
  await shown(5);
  const tools = within(toolbar()).getAllByRole('button');
  expect(tools.filter(({ tabIndex }) => tabIndex === 0)).toEqual([tools[0]]);
  tools[0]?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  await shown(1);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await shown(2);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await shown(1);
  expect(screen.getByRole('article')).toHaveAccessibleName(/Call/);
  await userEvent.click(screen.getByRole('button', { name: 'All types' }));
  await userEvent.click(await inPlace(screen.findByRole('button', { name: 'Invert' })));
  await shown(4);
});

test('two dates are a period, but not the wrong way round', async () => {
  show();
  await shown(5);
  await userEvent.click(period());
  await userEvent.type(await inPlace(screen.findByLabelText('To')), '2023-11-16');
  await shown(2);
  await userEvent.type(screen.getByLabelText('From'), '2023-12-01');
  expect(screen.getByText('The first day is after the last.')).toBeInTheDocument();
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('the source filter counts what is loaded as a number that may grow', async () => {
  const rows = ROWS.map((row, index) => ({
    ...row,
    msdynci_entityname: index % 2 === 0 ? 'Webshop' : 'CRM',
  }));
  show({}, rows);
  await shown(5);
  await userEvent.click(screen.getByRole('button', { name: 'Source' }));
  const shop = () => screen.findByRole('menuitemcheckbox', { name: /Webshop/ });
  expect(await shop()).toHaveTextContent(/3\+$/);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: /^Load all/ }));
  await shown(15);
  await userEvent.click(screen.getByRole('button', { name: 'Source' }));
  expect(await shop()).toHaveTextContent(/8$/);
});

test('a month of a year is two clicks, in a panel that leaves nothing behind', async () => {
  show();
  await shown(5);
  await choosePeriod('November 2023');
  await shown(3);
  expect(period()).toHaveAccessibleName('Period: November 2023');
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(period()).toHaveAccessibleName('Period: Any time');
  expect(screen.queryByLabelText('From')).toBeNull();
});

test('the list of all types is searched, and shows what is chosen in it', async () => {
  const types = ['Visit', 'Repair', 'Call', 'Call', 'Call'];
  show(
    {},
    types.map((type, index) => activity(9 - index, type)),
  );
  await shown(5);
  await userEvent.click(screen.getByRole('button', { name: 'All types' }));
  const list = within(await screen.findByRole('list', { name: 'All types' }));
  expect(list.getAllByRole('button')).toHaveLength(3);
  const box = await inPlace(screen.getByRole('searchbox', { name: 'Search types' }));
  await userEvent.type(box, 'rep');
  await userEvent.click(list.getByRole('button', { name: 'Repair 1' }));
  await shown(1);
  expect(list.getAllByRole('button')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Remove the filter Repair' })).toBeVisible();
});

test.each([
  [4, false],
  [5, true],
])('whether %p activities have an overview, filters and a search: %p', async (count, hasTools) => {
  const { control } = show({ showOverview: true }, ROWS.slice(0, count));
  await shown(count);
  const tools = () => [
    screen.queryByRole('toolbar', { name: 'Activity types' }),
    screen.queryByRole('searchbox', { name: 'Search activities' }),
    screen.queryByRole('group', { name: 'Activity over time' }),
  ];
  expect(tools().map((tool) => tool !== null)).toEqual([hasTools, hasTools, hasTools]);

  control.update({ filterState: REPAIRS });
  await shown(0);
  expect(tools()).not.toContain(null);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Repair' }));
  await shown(count);
  expect(tools()).not.toContain(null);
});
