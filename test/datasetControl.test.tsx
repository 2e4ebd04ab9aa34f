/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActivityRow } from '../CustomerInsightsTimeline/domain/activity/Activity';
import type { DataTable } from '../demo/host/dataset/dataTable';
import { activityRow } from './support/activityRow';
import { activityTable } from './support/activityTable';
import { renderDataset as render } from './support/renderDataset';

/** So many activities, a day apart, of which the last is the newest. */
function rows(count: number, more: Partial<ActivityRow> = {}): readonly ActivityRow[] {
  return Array.from({ length: count }, (_, index) =>
    activityRow({
      primaryId: `id-${index}`,
      activityId: `a${index}`,
      activityType: 'SalesOrder',
      title: `Order ${index} placed`,
      activityTimeStamp: new Date(Date.UTC(2023, 0, 1 + index, 12)).toISOString(),
      ...more,
    }),
  );
}

/** The same row as another one, which came in at noon of another year. */
function later(row: ActivityRow): ActivityRow {
  const { primaryId, activityTimeStamp } = row;
  return {
    ...row,
    primaryId: `later-${primaryId}`,
    activityTimeStamp: activityTimeStamp?.replace('2023', '2024') ?? null,
  };
}

test('shows bound rows newest first, without a Web API and without a list of changes', async () => {
  render(activityTable(rows(3)));
  const feed = await screen.findByRole('feed');
  const names = within(feed)
    .getAllByRole('article')
    .map((article) => article.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '')
    .map((id) => document.getElementById(id)?.textContent);
  expect(names).toEqual(['Order 2 placed', 'Order 1 placed', 'Order 0 placed']);
});

test('shows no segments where none are bound', async () => {
  render(activityTable(rows(3)));
  await screen.findByRole('feed');
  expect(screen.queryByText('Segments')).toBeNull();
});

test('says what to bind where nothing is bound', async () => {
  render(activityTable([]), { activities: null });
  expect(await screen.findByText('No activities are bound yet.')).toBeInTheDocument();
});

test('says that a customer without rows has no activities', async () => {
  render(activityTable([]));
  expect(await screen.findByText('This customer has no activities.')).toBeInTheDocument();
});

test('says of rows in no known order that they are sorted as far as loaded', async () => {
  render(activityTable(rows(8)), { pageSize: 3, hostPage: 3 });
  expect(
    await screen.findByText(/^3 of at least 8 activities, in the order of what is loaded/),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
  expect(await screen.findByText(/^6 of at least 8 activities/)).toBeInTheDocument();
});

test('says of the last page that it is all, in the true order', async () => {
  render(activityTable(rows(8)), { pageSize: 50, hostPage: 3 });
  expect(await screen.findByText('8 activities, back to Jan 1, 2023; that is all')).toBeVisible();
});

test('keeps what is shown when a page fails, and Retry brings it', async () => {
  const { activities } = render(activityTable(rows(8)), { pageSize: 3, hostPage: 3 });
  const more = await screen.findByRole('button', { name: 'Load more' });
  activities.failNext('The connector is missing the privilege to read');
  await userEvent.click(more);
  expect(await screen.findByRole('alert')).toHaveTextContent(/don’t have permission/);
  expect(screen.getAllByRole('article')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(6));
});

test('asks for nothing and keeps what is open, however often the host updates the view', async () => {
  const { control, activities } = render(activityTable(rows(8)), {
    pageSize: 3,
    hostPage: 3,
  });
  const [first] = await screen.findAllByRole('button', { name: /^Details of/ });
  await userEvent.click(first ?? document.body);
  const { loads } = activities;
  for (let i = 0; i < 50; i++) control.update();
  expect(screen.getByRole('button', { expanded: true, name: /^Details of/ })).toBeInTheDocument();
  expect(activities.loads).toBe(loads);
});

test('says under a filter of how many loaded rows that is true, and Load all makes it true of all', async () => {
  const table = activityTable([...rows(40), ...rows(3, { activityType: 'Return' }).map(later)]);
  render(table, { hostPage: 20, pageSize: 20, filterState: '{"v":1,"types":["Return"]}' });
  expect(
    await screen.findByText('None of the 20 loaded activities matches; more exist.'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Load all' }));
  expect(
    await screen.findByText(/^3 activities, .+ that is all · filtered from 43 loaded$/),
  ).toBeVisible();
});

describe('rows that come again', () => {
  const opened = async (...given: Parameters<typeof render>) => {
    const rendered = render(...given);
    const [first] = await screen.findAllByRole('button', { name: /^Details of/ });
    await userEvent.click(first ?? document.body);
    return rendered;
  };
  const isOpen = () => screen.getByRole('button', { expanded: true, name: /^Details of/ });

  test('by Refresh are asked of the host, and wait while what is open stays open', async () => {
    const { activities } = await opened(activityTable(rows(8)));
    activities.changeQuietly(activityTable(rows(10)));
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await userEvent.click(await screen.findByText('Show 2 new activities'));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(10));
    expect(isOpen()).toBeInTheDocument();
    expect(activities.refreshes).toBe(1);
  });

  test('by the input Refresh are asked of the host', async () => {
    const { control, activities } = await opened(activityTable(rows(8)));
    activities.changeQuietly(activityTable(rows(9)));
    control.update({ inputEvent: 'Refresh' });
    expect(await screen.findByText('Show 1 new activity')).toBeVisible();
    expect(control.events).toContain('OnRefresh');
  });

  test('by the host itself wait as well, and nobody says that the reader refreshed', async () => {
    const { control, activities } = await opened(activityTable(rows(8)));
    activities.setTable(activityTable(rows(9)));
    expect(await screen.findByText('Show 1 new activity')).toBeVisible();
    expect(isOpen()).toBeInTheDocument();
    expect(control.events).not.toContain('OnRefresh');
  });

  test('are reported as failed, and the list stays', async () => {
    const { activities } = await opened(activityTable(rows(8)));
    activities.failNext('The connector is missing the privilege to read');
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/don’t have permission/);
    expect(screen.getAllByRole('article')).toHaveLength(8);
    expect(isOpen()).toBeInTheDocument();
  });

  test('of another customer close what was open', async () => {
    const { activities } = await opened(activityTable(rows(8)));
    activities.setTable(activityTable(rows(4, { customerId: 'c2', title: 'Order of c2' })));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(4));
    expect(screen.queryByRole('button', { expanded: true, name: /^Details of/ })).toBeNull();
  });
});

test('takes the height that the app gives it, and asks for its changes', async () => {
  const { control } = render(activityTable(rows(3)), { height: 480 });
  control.update();
  expect(await screen.findByRole('region')).toHaveStyle({ height: '480px' });
});

test('after destroy nothing is asked and nothing is shown', async () => {
  const { control, activities } = render(activityTable(rows(8)), {
    pageSize: 3,
    hostPage: 3,
  });
  await screen.findByRole('feed');
  control.destroy();
  const { loads } = activities;
  activities.setTable(activityTable(rows(3)));
  expect(activities.loads).toBe(loads);
  expect(screen.queryByRole('feed')).toBeNull();
});

test('a column that the maker names is read in place of the others, and reported where there is none', async () => {
  const table = activityTable(rows(1, { description: 'Our own title' }));
  const { control } = render(table, {
    columnNames: '{"UnifiedActivity": {"Title": "msdynci_description"}}',
  });
  expect(await screen.findByRole('article', { name: /Our own title/ })).toBeVisible();
  expect(screen.queryByText(/can’t be followed/)).not.toBeInTheDocument();

  control.update({ columnNames: '{"UnifiedActivity": {"Title": "new_subject"}}' });
  expect(await screen.findByRole('article', { name: /Order 0 placed/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(
    screen.getByText('There is no “new_subject”; the documented name is read instead.'),
  ).toBeVisible();
});

test('under other names all rows are read again, those of earlier pages as well', async () => {
  const { control } = render(activityTable(rows(60)), { pageSize: 60 });
  await waitFor(() => expect(screen.getByText(/^60 activities/)).toBeVisible());
  control.update({ columnNames: '{"UnifiedActivity": {"Title": "msdynci_activitytype"}}' });
  await waitFor(() => expect(screen.getByText(/^60 activities/)).toBeVisible());
  expect(await screen.findAllByRole('article', { name: /SalesOrder/ })).not.toHaveLength(0);
});

describe('bound insights', () => {
  const insightTable = (...said: readonly (readonly string[])[]): DataTable => ({
    logicalName: null,
    columns: ['Key', 'Value', 'Kind', 'RelatedTypes'].map((name) => ({
      name,
      displayName: name,
      dataType: 'SingleLine.Text',
    })),
    rows: said.map(([Key = null, Value = null, Kind = null, RelatedTypes = null], index) => ({
      id: String(index),
      cells: { Key, Value, Kind, RelatedTypes },
    })),
  });

  test('are shown part by part, and only those that have rows', async () => {
    render(activityTable(rows(3)), {
      insightRows: insightTable(
        ['Order_Count', '12', 'Measure'],
        ['ChurnScore', '0.8', 'Prediction'],
      ),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Insights (2)' }));
    expect(screen.getByRole('group', { name: 'Measures' })).toHaveTextContent('Order count12');
    expect(screen.getByRole('group', { name: 'Predictions' })).toHaveTextContent('80%');
    expect(screen.queryByRole('group', { name: 'Profile' })).toBeNull();
  });

  test('lead to the activities of their related types', async () => {
    const others = rows(2, { activityType: 'Return', title: 'Sent back' });
    const all = [...rows(3), ...others.map((row) => ({ ...row, primaryId: `r${row.primaryId}` }))];
    render(activityTable(all), {
      foldRuns: false,
      insightRows: insightTable(['Return_Count', '2', 'Measure', 'Return']),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Insights (1)' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Return count: show related activities' }),
    );
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  });

  test('that the host changes by itself change on the screen', async () => {
    const { insights } = render(activityTable(rows(3)), {
      insightRows: insightTable(['Order_Count', '12', 'Measure']),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Insights (1)' }));
    insights?.setTable(insightTable(['Order_Count', '13', 'Measure']));
    expect(await screen.findByText('13')).toBeVisible();
  });

  test('without a row take no space, and are asked for nothing', async () => {
    const { insights } = render(activityTable(rows(3)), { insightRows: insightTable() });
    await screen.findByRole('feed');
    expect(screen.queryByText(/^Insights/)).toBeNull();
    expect(insights).toMatchObject({ loads: 0, refreshes: 0 });
  });

  test('that can’t be read say so, and the activities are there all the same', async () => {
    render(activityTable(rows(3)), {
      insightRows: insightTable(),
      insightFailure: 'The connector is missing the privilege to read',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Insights (1)' }));
    expect(await screen.findByText(/don’t have permission to read the insights/)).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });
});
