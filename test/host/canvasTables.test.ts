import { datasetGaps } from '../../CustomerInsightsTimeline/dataset/datasetGaps';
import { loadCanvasTables } from '../../demo/host/canvas/canvasTables';
import { findCustomer } from '../../demo/host/page/customers';
import { rowsIn } from '../support/shownDatasets';

const ACTIVITY = {
  msdynci_unifiedactivityid: '00000000-0000-0000-0000-000000000001',
  msdynci_title: 'A purchase',
  msdynci_madeupcolumn: 'of this environment alone',
  _ownerid_value: 'nobody',
};

/** What the control is given in the demo's canvas app where the server has these activities. */
async function boundTo(activities: readonly object[]) {
  const answer = (url: unknown) => {
    const value = String(url).includes('unifiedactivities') ? activities : [];
    return Promise.resolve({ ok: true, json: () => Promise.resolve({ value }) } as Response);
  };
  jest.spyOn(globalThis, 'fetch').mockImplementation(answer);
  const { customerId } = findCustomer('jonas-widmer');
  const data = { from: 'dataverse', session: null, insights: [] } as const;
  const tables = await loadCanvasTables(customerId, data);
  const datasets = {
    Activities: rowsIn(tables.activities),
    SegmentMemberships: rowsIn(tables.segments),
    Insights: rowsIn(tables.insights),
  };
  return { tables, gaps: datasetGaps(datasets, true) };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the demo’s canvas app', () => {
  it('binds data-sets with all columns where the customer has no rows, and blames no maker', async () => {
    const { tables, gaps } = await boundTo([]);
    expect(tables.activities.rows).toEqual([]);
    expect(gaps).toEqual([{ kind: 'noRows', setting: 'Activities' }]);
  });

  it('gives the same columns whether there are rows or not, and those that only rows have', async () => {
    const named = (tables: Awaited<ReturnType<typeof boundTo>>['tables']) =>
      tables.activities.columns.map(({ name }) => name);
    const empty = named((await boundTo([])).tables);
    const { tables } = await boundTo([ACTIVITY]);
    expect(named(tables)).toEqual([...empty, 'msdynci_madeupcolumn']);
    expect(tables.activities.rows[0]?.cells).toMatchObject({ msdynci_title: 'A purchase' });
  });
});
