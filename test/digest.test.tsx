/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

const DAY_MS = 86_400_000;

function row(id: number, daysAgo: number, type: string, data: object) {
  const ms = Date.now() - daysAgo * DAY_MS;
  return {
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(id).padStart(12, '0')}`,
    msdynci_activityid: `a${id}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: type,
    msdynci_title: `${type} ${id}`,
    msdynci_activitytime: new Date(ms).toISOString(),
    msdynci_rangeindex: String(Math.floor(ms / 1000)),
    msdynci_semanticdata: JSON.stringify(data),
  };
}

const ROWS = [
  row(9, -40, 'Subscription', { SubscriptionId: 'SUB-1', Status: 'Active' }),
  row(10, -3, 'Subscription', { SubscriptionId: 'SUB-2', Status: 'Active' }),
  row(1, 0.0001, 'SalesOrder', { OrderId: 'SO-2', TotalAmount: 219.7, Currency: 'CHF' }),
  row(2, 0.001, 'Feedback', { Rating: 1, MaxRating: 5 }),
  row(3, 1.1, 'SupportCase', { CaseNumber: 'CAS-2', Status: 'Open', relatedOrder: 'SO-2' }),
  row(4, 2, 'SupportCase', { CaseNumber: 'CAS-1', Status: 'Solved' }),
  row(5, 3, 'SupportCase', { CaseNumber: 'CAS-1', Status: 'Open' }),
  row(6, 40, 'SalesOrder', { OrderId: 'SO-1', Status: 'Cancelled' }),
];

function show(inputs: Partial<Parameters<typeof renderControl>[0]> = {}, rows = ROWS) {
  const fake = createFakeWebApi({ msdynci_unifiedactivity: rows });
  renderControl({ webAPI: fake.webApi, showSegments: false, foldRuns: false, ...inputs });
}

const shown = async (count: number) =>
  waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(count));
const parts = () =>
  within(screen.getByRole('list', { name: 'At a glance' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent.replace(/\s/g, ' '));
const part = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'At a glance' })).getByRole('button', { name });

test('the digest sums the customer up in one line, and each part leads there', async () => {
  show();
  await shown(8);
  expect(parts()).toEqual([
    '1 open case',
    'rated 1 of 5 today',
    'last order today CHF 219.70',
    '2 upcoming',
  ]);
  await userEvent.click(part(/open case/));
  await shown(1);
  expect(screen.getByRole('article', { name: /SupportCase 3/ })).toHaveTextContent('Open');
  await userEvent.click(part(/last order/));
  await shown(2);
  expect(screen.getByRole('article', { name: /SupportCase 3/ })).toBeInTheDocument();
  await userEvent.click(part(/upcoming/));
  await waitFor(() =>
    expect(screen.getByRole('article', { name: /Subscription 10/ })).toHaveFocus(),
  );
});

test('what lies ahead is open, nearest first', async () => {
  show();
  await shown(8);
  const [first, second] = screen.getAllByRole('article');
  expect(first).toHaveTextContent('Subscription 10');
  expect(second).toHaveTextContent('Subscription 9');
});

test('makers choose its parts and their order, or none', async () => {
  show({ digest: 'Upcoming; Open, Weather' });
  await shown(8);
  expect(parts()).toEqual(['2 upcoming', '1 open case']);
  expect(screen.getByText(/setting of this control can’t be followed/)).toBeInTheDocument();
});

test('None leaves the line out', async () => {
  show({ digest: 'None' });
  await shown(8);
  expect(screen.queryByRole('list', { name: 'At a glance' })).toBeNull();
});

test('a count of what is loaded says so, and where nothing is open, that as well', async () => {
  show({ pageSize: 7 });
  await shown(7);
  expect(parts()[0]).toBe('1 open case, as far as loaded');
});

test('without an open case, one click looks for one among all cases', async () => {
  show(
    { pageSize: 6 },
    ROWS.filter((each) => each.msdynci_activityid !== 'a3'),
  );
  await shown(6);
  await userEvent.click(part(/^Look for open cases$/));
  expect(await screen.findByText('No activity matches the filters.')).toBeInTheDocument();
  expect(screen.getByText('None of this customer’s activities matches them.')).toBeInTheDocument();
});

test('an older step says what came later and leads there; opened, all steps are in one place', async () => {
  show();
  await shown(8);
  const older = screen.getByRole('article', { name: /SupportCase 5/ });
  await userEvent.click(within(older).getByRole('button', { name: /^Details of/ }));
  const steps = within(older).getByRole('list', { name: 'Steps' });
  const listed = within(steps).getAllByRole('listitem');
  expect(listed.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/SupportCase 5 · Open$/),
    expect.stringMatching(/SupportCase 4 · Solved$/),
  ]);
  expect(listed[0]).toHaveAttribute('aria-current', 'step');
  await userEvent.click(within(older).getByRole('button', { name: /^later: Solved, / }));
  expect(screen.getByRole('article', { name: /SupportCase 4/ })).toHaveFocus();
  expect(within(older).getByRole('button', { name: /^Details of/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('a step that the filters hide is shown once they are cleared for it', async () => {
  show({
    filterState: '{"v":1,"fields":[{"name":"CaseNumber","value":"CAS-1"}],"sort":"oldestFirst"}',
  });
  await shown(2);
  const older = screen.getByRole('article', { name: /SupportCase 5/ });
  await userEvent.click(within(older).getByRole('button', { name: /^later: / }));
  expect(screen.getByRole('article', { name: /SupportCase 4/ })).toHaveFocus();
});

test('a filter by a state shows only what is still so', async () => {
  show({ filterState: '{"v":1,"fields":[{"name":"Status","value":"Open"}]}' });
  await shown(1);
  expect(screen.getByRole('article', { name: /SupportCase 3/ })).toBeInTheDocument();
});

test('oldest first, a state may have changed in what is not loaded, and that is said', async () => {
  const filterState = '{"v":1,"open":true,"sort":"oldestFirst"}';
  show({ filterState, pageSize: 2 });
  await shown(1);
  expect(
    screen.getByRole('button', { name: 'Remove the filter Open, as far as loaded' }),
  ).toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent('Open, as far as loaded');
});

test('what nobody may overlook is marked by an icon and a word', async () => {
  show({}, [
    ...ROWS,
    row(20, 41, 'Recall', { Product: 'Belay device' }),
    row(21, 42, 'SupportCase', { CaseNumber: 'CAS-9', Status: 'Overdue' }),
  ]);
  await shown(10);
  const marked = [
    ['SupportCase 3', 'Open'],
    ['SalesOrder 6', 'Cancelled'],
    ['Feedback 2', '1 of 5'],
    ['Recall 20', 'Recalled'],
    ['SupportCase 21', 'Overdue'],
  ] as const;
  for (const [name, word] of marked) {
    const article = screen.getByRole('article', { name: new RegExp(name) });
    const mark = within(article).getByText(word).closest('.cit-mark');
    expect(mark?.querySelector('svg')).not.toBeNull();
  }
  const solved = screen.getByRole('article', { name: /SupportCase 4/ });
  expect(solved.querySelector('.cit-mark')).toBeNull();
});
