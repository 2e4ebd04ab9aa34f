import { createWebApi } from '../../demo/host/context/webApi';

const SERVICE_ROOT = 'http://localhost/api/data/v9.2/';

/** A server that answers each request alike, and the Web API that asks it. */
function serve(answer: () => Response | Promise<Response>, session?: string) {
  const requests: Request[] = [];
  const webAPI = createWebApi({
    serviceRoot: SERVICE_ROOT,
    fetch: async (url, init) => {
      requests.push(new Request(url, init));
      return answer();
    },
    ...(session === undefined ? {} : { session }),
  });
  return { requests, webAPI };
}

function dataverseError(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: { 'Retry-After': '20' } });
}

describe('webAPI.retrieveMultipleRecords', () => {
  it('asks the entity set with the options as they are, the page size and all annotations', async () => {
    const { requests, webAPI } = serve(() => Response.json({ value: [] }), 'page-1');

    await webAPI.retrieveMultipleRecords('msdynci_unifiedactivity', '?$top=1&x=%2B', 50);

    expect(requests[0]?.url).toBe(`${SERVICE_ROOT}msdynci_unifiedactivities?$top=1&x=%2B`);
    expect(requests[0]?.headers.get('Prefer')).toBe(
      'odata.maxpagesize=50,odata.include-annotations="*"',
    );
    expect(requests[0]?.headers.get('x-emulator-session')).toBe('page-1');
  });

  it('asks for 5000 rows a page where the control names no page size', async () => {
    const { requests, webAPI } = serve(() => Response.json({ value: [] }));

    await webAPI.retrieveMultipleRecords('msdynci_segmentmembership');

    expect(requests[0]?.headers.get('Prefer')).toContain('odata.maxpagesize=5000');
    expect(requests[0]?.headers.has('x-emulator-session')).toBe(false);
  });

  it('gives back the rows and the full URL of the next page, and nothing else', async () => {
    const nextLink = `${SERVICE_ROOT}msdynci_unifiedactivities?$skiptoken=%3Ccookie`;
    const rows = [{ msdynci_title: 'Order' }];
    const { webAPI } = serve(() =>
      Response.json({ value: rows, '@odata.nextLink': nextLink, '@odata.count': 7 }),
    );

    await expect(webAPI.retrieveMultipleRecords('msdynci_unifiedactivity')).resolves.toEqual({
      entities: rows,
      nextLink,
    });
  });

  it('has no next link after the last page', async () => {
    const { webAPI } = serve(() => Response.json({ value: [] }));

    const page = await webAPI.retrieveMultipleRecords('msdynci_unifiedactivity');

    expect(page.nextLink).toBeUndefined();
  });
});

describe('webAPI.retrieveRecord', () => {
  it('asks for one row by its id', async () => {
    const { requests, webAPI } = serve(() => Response.json({ msdynci_customerid: 'c1' }));

    const row = await webAPI.retrieveRecord('msdynci_customerprofile', 'p1', '?$select=a');

    expect(requests[0]?.url).toBe(`${SERVICE_ROOT}msdynci_customerprofiles(p1)?$select=a`);
    expect(row).toEqual({ msdynci_customerid: 'c1' });
  });
});

describe('a failed call of webAPI', () => {
  const ask = (answer: () => Response | Promise<Response>) =>
    serve(answer).webAPI.retrieveMultipleRecords('msdynci_unifiedactivity');

  it.each([
    ['0x80040333', 2147746611],
    ['0x80072322', 2147951394],
    ['-2147015902', 2147951394],
    ['0x0', 0],
  ])('tells code %s as the positive number %d, without status or headers', async (code, number) => {
    await expect(ask(() => dataverseError(429, code, 'Too many requests.'))).rejects.toEqual({
      errorCode: number,
      message: 'Too many requests.',
    });
  });

  it('tells the browser’s own words where no answer came', async () => {
    const failure = ask(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(failure).rejects.toEqual({ errorCode: 0, message: 'Failed to fetch' });
  });

  it('rejects a success that is not JSON', async () => {
    await expect(ask(() => new Response('{"value":[{'))).rejects.toMatchObject({ errorCode: 0 });
  });

  it('shows nothing of a failure’s HTML', async () => {
    const page = () =>
      new Response('<h1>Sign in</h1>', { status: 401, statusText: 'Unauthorized' });
    await expect(ask(page)).rejects.toEqual({ errorCode: 0, message: 'Unauthorized' });
  });

  it('rejects an entity that the environment does not know, without a request', async () => {
    const { requests, webAPI } = serve(() => Response.json({ value: [] }));

    await expect(webAPI.retrieveMultipleRecords('new_unknown')).rejects.toMatchObject({
      errorCode: 2147750146,
    });
    expect(requests).toEqual([]);
  });

  it('rejects every write with a clear sentence', async () => {
    const { webAPI } = serve(() => Response.json({}));
    const readOnly = { message: 'This host only reads.' };

    await expect(webAPI.createRecord('account', {})).rejects.toMatchObject(readOnly);
    await expect(webAPI.updateRecord('account', 'a1', {})).rejects.toMatchObject(readOnly);
    await expect(webAPI.deleteRecord('account', 'a1')).rejects.toMatchObject(readOnly);
  });
});
