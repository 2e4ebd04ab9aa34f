import { createWebApi } from '../../demo/host/context/webApi';
import { nora } from '../../demo/seed/demoCustomers';
import type { Demo } from '../../demo/serve';
import { startDemo } from '../../demo/server';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ port: 0, now: Date.UTC(2025, 5, 1) });
});

afterAll(() => demo.close());

describe('the demo', () => {
  it('serves the host page', async () => {
    expect(await (await fetch(demo.url)).text()).toContain('<title>Customer Insights Timeline');
  });

  it('answers the host’s Web API from the same origin, page by page', async () => {
    const webAPI = createWebApi({ serviceRoot: `${demo.url}api/data/v9.2/`, fetch });
    const query = `?$select=msdynci_title&$filter=msdynci_customerid eq '${nora.customerId}'`;

    const first = await webAPI.retrieveMultipleRecords('msdynci_unifiedactivity', query, 2);
    const second = await webAPI.retrieveMultipleRecords(
      'msdynci_unifiedactivity',
      first.nextLink.slice(first.nextLink.indexOf('?')),
      2,
    );

    expect(first.entities).toHaveLength(2);
    expect(second.entities).toHaveLength(2);
    expect(second.entities).not.toEqual(first.entities);
  });
});
