import { createWebApi } from '../../demo/host/context/webApi';

/** Reads two pages of a customer's activities through a served demo, as a host's control does. */
export async function expectTwoPages(demoUrl: string, customerId: string): Promise<void> {
  const webAPI = createWebApi({ serviceRoot: `${demoUrl}api/data/v9.2/`, fetch });
  const query = `?$select=msdynci_title&$filter=msdynci_customerid eq '${customerId}'`;

  const first = await webAPI.retrieveMultipleRecords('msdynci_unifiedactivity', query, 2);
  const second = await webAPI.retrieveMultipleRecords(
    'msdynci_unifiedactivity',
    first.nextLink.slice(first.nextLink.indexOf('?')),
    2,
  );

  expect(first.entities).toHaveLength(2);
  expect(second.entities).toHaveLength(2);
  expect(second.entities).not.toEqual(first.entities);
}
