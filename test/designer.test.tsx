/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activityRow } from './support/activityRow';
import { activityTable } from './support/activityTable';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';
import { renderDataset } from './support/renderDataset';

type FormInputs = Partial<Parameters<typeof renderControl>[0]>;

const UNBOUND: FormInputs = { customer: { kind: 'none', as: 'text' } };

function showForm(inputs: FormInputs) {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  return renderControl({ webAPI: webApi, isAuthoring: true, ...inputs });
}

const TITLE = 'This is the designer’s view.';
const inFrame = (title: string) =>
  within(screen.getByRole('group', { name: title }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
/** Not within a part that has a heading of its own. */
const outlined = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.closest('[role=group][aria-labelledby]') === null)
    .map((item) => item.textContent);

describe('in the designer of a form, where nothing is bound', () => {
  test('the parts are outlined, each with its input, and those that are off are listed as off', () => {
    showForm({ ...UNBOUND, showProfile: true, showOverview: false, sortOrder: 'OldestFirst' });
    expect(screen.getByText(TITLE)).toBeVisible();
    expect(outlined()).toEqual([
      'ProfileShowProfile',
      'SegmentsShowSegments',
      'Search and filters',
      'ActivitiesSortOrder: Oldest firstGroupBy: DayFoldRuns: YesPageSize: 50',
    ]);
    expect(inFrame('Switched off')).toEqual([
      'MeasuresShowMeasures',
      'PredictionsShowPredictions',
      'EnrichmentShowEnrichment',
      'Activity over timeShowOverview',
      'Save as CSVAllowExport',
    ]);
    expect(inFrame('In the menu')).toEqual([
      'Summary by typeShowLedger',
      'Copy for hand-offAllowCopy',
      'PrintAllowPrint',
    ]);
  });

  test('missing parts and mistakes are shown at once', () => {
    showForm({ ...UNBOUND, pageSize: 900 });
    expect(inFrame('What is missing')).toEqual([
      'CustomerIdNo value is here, which is no mistake in a form’s designer. If it is empty in the app too, bind the column that says who the customer is.',
    ]);
    expect(inFrame('What can’t be followed')).toEqual([
      'PageSizeA whole number from 1 to 500 is expected here, not 900; 500 is used.',
    ]);
  });

  test('the maker’s heading stands above, and follows what the maker changes', () => {
    const control = showForm({ ...UNBOUND, heading: 'All of Nora' });
    expect(screen.getByRole('region', { name: 'All of Nora' })).toBeVisible();
    control.update({ showSegments: false });
    expect(inFrame('Switched off')).toContain('SegmentsShowSegments');
  });
});

test('a designer without a Web API, or with a customer that nobody knows, shows the outline as well', async () => {
  const webAPI = {} as ComponentFramework.WebApi;
  showForm({ webAPI });
  expect(await screen.findByText(TITLE)).toBeVisible();
  document.body.replaceChildren();
  showForm({ identitySource: 'Profile', customer: { kind: 'text', text: 'val' } });
  expect(await screen.findByText(TITLE)).toBeVisible();
});

describe('in an app', () => {
  test('nothing of the designer’s view is shown, and the note stays closed', () => {
    showForm({ ...UNBOUND, isAuthoring: false, pageSize: 900 });
    expect(screen.getByText('No customer is chosen yet.')).toBeVisible();
    expect(screen.queryByText(TITLE)).toBeNull();
    expect(screen.queryByText('What is missing')).toBeNull();
    const note = screen.getByRole('button', { name: 'Which and why' });
    expect(note).toHaveAttribute('aria-expanded', 'false');
  });

  test('a data-set without a required column says so in a sentence, and of others nothing', async () => {
    const table = activityTable([activityRow()]);
    const columns = table.columns.filter(
      ({ name }) => !['msdynci_activitytime', 'msdynci_activityid', 'msdynci_title'].includes(name),
    );
    renderDataset({ ...table, columns });
    expect(
      await screen.findByText(
        'The data-set “Activities” has no column for ActivityId or ActivityTimeStamp; ask the maker of this app to map one.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Title/)).toBeNull();
  });

  test('a data-set without rows is one without activities', async () => {
    renderDataset(activityTable([]));
    expect(await screen.findByText('This customer has no activities.')).toBeVisible();
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});

describe('in the studio of a canvas app', () => {
  test('an unbound data-set is named, and the parts that it would bring are listed as off', () => {
    renderDataset(activityTable([]), { activities: null, isAuthoring: true });
    expect(screen.getByText(TITLE)).toBeVisible();
    expect(inFrame('What is missing')).toEqual([
      'ActivitiesNothing is bound to it. Give it the unified activities of one customer.',
      'InsightsNothing is bound to it, so no insights are shown.',
      'SegmentMembershipsNothing is bound to it, so no segments are shown.',
    ]);
    expect(inFrame('Switched off')).toEqual(
      expect.arrayContaining(['ProfileInsights', 'MeasuresInsights', 'PredictionsInsights']),
    );
    expect(screen.queryByText(/Show(Profile|Measures)/)).toBeNull();
  });

  test('insights that are bound before any activities are outlined where they will be', () => {
    renderDataset(activityTable([]), {
      activities: null,
      insightRows: activityTable([activityRow({})]),
      isAuthoring: true,
    });
    expect(outlined().slice(0, 4)).toEqual([
      'ProfileInsights',
      'MeasuresInsights',
      'PredictionsInsights',
      'EnrichmentInsights',
    ]);
  });

  test('the outline takes the focus, from which keys scroll it', async () => {
    renderDataset(activityTable([]), { activities: null, isAuthoring: true });
    await userEvent.tab();
    expect(screen.getByRole('region', { name: TITLE })).toHaveFocus();
  });

  test('bound rows have no stop for keys but what can be pressed', async () => {
    renderDataset(activityTable([activityRow({})]), { isAuthoring: true });
    await screen.findByRole('feed');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Skip to the activities' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Refresh' })).toHaveFocus();
  });

  test('a bound data-set without rows shows the outline, once that is known', async () => {
    renderDataset(activityTable([]), { isAuthoring: true });
    expect(await screen.findByText(TITLE)).toBeVisible();
    expect(inFrame('What is missing')).toContain('ActivitiesIt is bound, and has no rows here.');
  });

  test('bound rows are shown as to users, with an open note for the maker that can be closed', async () => {
    renderDataset(activityTable([activityRow({ title: 'Order placed' })]), {
      isAuthoring: true,
      pageSize: 900,
    });
    await screen.findByRole('feed');
    expect(screen.queryByText(TITLE)).toBeNull();
    expect(inFrame('What can’t be followed')).toHaveLength(1);
    expect(inFrame('What is missing')).toEqual([
      expect.stringMatching(/^Insights/),
      expect.stringMatching(/^SegmentMemberships/),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'For the maker of this app' }));
    await waitFor(() => {
      expect(screen.queryByText('What is missing')).toBeNull();
    });
  });
});
