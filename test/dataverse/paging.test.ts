import type { TableRow } from '../../demo/seed/rows';
import type { Entity, Reply } from './emulator';
import { emulatorWith } from './emulator';

/** Seconds as text, as Customer Insights has them, with ties and with rows that have none. */
const RANGE_INDEXES = ['1700000000', '999999999', null, '1700000000', '-5', '', '1700000001', null];
const ROWS = 120;

const rowId = (index: number) => `${String(index).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`;

const activities: readonly TableRow[] = Array.from({ length: ROWS }, (_, index) => ({
  msdynci_unifiedactivityid: rowId(index),
  msdynci_rangeindex: RANGE_INDEXES[(index * 5) % RANGE_INDEXES.length] ?? null,
}));

const { get, serviceRoot } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: activities,
    msdynci_customerprofile: [0, 2, 1, 1, 2, 1].map((importsequencenumber, index) => ({
      msdynci_customerprofileid: rowId(index),
      importsequencenumber,
    })),
    msdynci_alternatekey: Array.from({ length: 5100 }, (_, index) => ({
      msdynci_alternatekeyid: rowId(index),
    })),
  },
});

const prefer = (size: number) => ({ Prefer: `odata.maxpagesize=${size}` });

async function walk(address: string, size: number): Promise<readonly (readonly Entity[])[]> {
  const pages: (readonly Entity[])[] = [];
  let next: unknown = address;
  while (typeof next === 'string') {
    const { status, body }: Reply = await get(next, prefer(size));
    expect(status).toBe(200);
    pages.push(body.value ?? []);
    next = body['@odata.nextLink'];
  }
  return pages;
}

async function linkOf(address: string, size: number): Promise<string> {
  return String((await get(address, prefer(size))).body['@odata.nextLink']);
}

const idOf = (row: Entity | TableRow) => row.msdynci_unifiedactivityid;

/** By UTF-16 units, which for these texts is the order of their bytes. */
function textsInOrder(direction: 'asc' | 'desc'): readonly unknown[] {
  const sign = direction === 'asc' ? 1 : -1;
  return activities
    .map((row) => row.msdynci_rangeindex ?? null)
    .sort((one, other) => {
      if (one === other) return 0;
      if (one === null) return -sign;
      if (other === null) return sign;
      return one < other ? -sign : sign;
    });
}

describe('a walk over all pages', () => {
  const cases = (['asc', 'desc'] as const).flatMap((direction) =>
    [1, 7, 50, 500].map((size) => ({ direction, size })),
  );

  it.each(cases)('gives each row once, in $direction order, $size a page', async (walked) => {
    const { direction, size } = walked;
    const address = `msdynci_unifiedactivities?$orderby=msdynci_rangeindex ${direction}`;
    const pages = await walk(address, size);
    const rows = pages.flat();

    expect(rows.map((row) => row.msdynci_rangeindex)).toEqual(textsInOrder(direction));
    expect(rows.map(idOf).sort()).toEqual(activities.map(idOf));
    expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
    expect(pages.at(-1)?.length).toBeGreaterThan(0);
  });

  it('has the same order at every size of a page', async () => {
    const address = 'msdynci_unifiedactivities?$orderby=msdynci_rangeindex desc';
    const [large, small] = await Promise.all([walk(address, 500), walk(address, 7)]);

    expect(small.flat()).toEqual(large.flat());
  });

  it('keeps to its filter and its columns', async () => {
    const pages = await walk(
      "msdynci_unifiedactivities?$select=msdynci_title&$filter=msdynci_rangeindex eq '1700000000'&$count=true",
      7,
    );

    expect(pages.flat()).toHaveLength(30);
    expect(Object.keys(pages.at(-1)?.[0] ?? {}).sort()).toEqual([
      '@odata.etag',
      'msdynci_title',
      'msdynci_unifiedactivityid',
    ]);
  });
});

describe('text order', () => {
  const texts = async (direction: string) => {
    const order = `$orderby=msdynci_rangeindex ${direction}`;
    const { body } = await get(`msdynci_unifiedactivities?${order}`);
    return [...new Set((body.value ?? []).map((row) => row.msdynci_rangeindex))];
  };

  it('puts 999999999 before 1700000000 and rows without a value last, backwards', async () => {
    expect(await texts('desc')).toEqual(['999999999', '1700000001', '1700000000', '-5', '', null]);
  });

  it('puts rows without a value first, forwards', async () => {
    expect(await texts('asc')).toEqual([null, '', '-5', '1700000000', '1700000001', '999999999']);
  });

  it('is decided by a second column where the first is equal', async () => {
    const order = '$orderby=importsequencenumber desc,msdynci_customerprofileid desc';
    const { body } = await get(`msdynci_customerprofiles?${order}`);

    expect(body.value?.map((row) => row.msdynci_customerprofileid)).toEqual(
      [4, 1, 5, 3, 2, 0].map(rowId),
    );
  });
});

function afterAnotherRow(cookie: string): string {
  const position = JSON.parse(Buffer.from(cookie, 'base64url').toString()) as object;
  return Buffer.from(JSON.stringify({ ...position, after: 9 })).toString('base64url');
}

describe('the link to the next page', () => {
  it('is absolute and has the query’s own options', async () => {
    const link = new URL(await linkOf('msdynci_unifiedactivities?$select=msdynci_title', 7));

    expect(link.href.startsWith(`${serviceRoot()}msdynci_unifiedactivities?`)).toBe(true);
    expect(link.searchParams.get('$select')).toBe('msdynci_title');
    expect(link.searchParams.get('$skiptoken')).toMatch(
      /^<cookie pagenumber="2" pagingcookie="[^"]+" istracking="False" \/>$/,
    );
  });

  it('survives being read and written as a URL', async () => {
    const link = await linkOf('msdynci_unifiedactivities', 7);
    const { body } = await get(new URL(link).href, prefer(7));

    expect(body.value?.map(idOf)).toEqual(activities.slice(7, 14).map(idOf));
  });

  it.each([
    ['another page number', (token: string) => token.replace('"2"', '"3"')],
    ['a shorter cookie', (token: string) => token.replace(/(pagingcookie="\w+)\w"/, '$1"')],
    [
      'an empty cookie',
      (token: string) => token.replace(/pagingcookie="[^"]*"/, 'pagingcookie=""'),
    ],
    ['another row', (token: string) => token.replace(/(?<=pagingcookie=")[^"]+/, afterAnotherRow)],
    ['something else', () => '50'],
  ])('is refused with %s', async (_what, edit) => {
    const link = new URL(await linkOf('msdynci_unifiedactivities', 7));
    link.searchParams.set('$skiptoken', edit(link.searchParams.get('$skiptoken') ?? ''));
    const { status, body } = await get(link.href, prefer(7));

    expect([status, body.error?.code]).toEqual([400, '0x80060888']);
  });

  it.each([
    ['other columns', '$select', 'msdynci_title'],
    ['another filter', '$filter', 'msdynci_rangeindex ne null'],
    ['a count', '$count', 'true'],
  ])('is refused with %s', async (_what, option, value) => {
    const link = new URL(await linkOf('msdynci_unifiedactivities', 7));
    link.searchParams.set(option, value);

    expect((await get(link.href, prefer(7))).status).toBe(400);
  });

  it('is absent from a page that ends with the last row', async () => {
    const { body } = await get('msdynci_unifiedactivities', prefer(ROWS));

    expect(body.value).toHaveLength(ROWS);
    expect(body).not.toHaveProperty(['@odata.nextLink']);
  });
});

describe('the size of a page', () => {
  it('falls back to 5000 where Prefer is not sent again', async () => {
    const link = await linkOf('msdynci_unifiedactivities', 7);
    const again = await get(link);

    expect(again.body.value).toHaveLength(ROWS - 7);
    expect(again.headers.has('Preference-Applied')).toBe(false);
  });

  it.each([
    ['nothing is asked', {}],
    ['more than 5000 is asked', prefer(5001)],
    ['0 is asked', prefer(0)],
  ])('is 5000 where %s', async (_what, headers) => {
    const first = await get('msdynci_alternatekeys?$select=msdynci_identifier', headers);
    const second = await get(String(first.body['@odata.nextLink']), headers);

    expect(first.body.value).toHaveLength(5000);
    expect(second.body.value).toHaveLength(100);
    expect(first.headers.get('Preference-Applied')).toBeNull();
  });

  it('is reported as applied, with the annotations that were asked for', async () => {
    const applied = async (asked: string) => {
      const { headers } = await get('msdynci_unifiedactivities', { Prefer: asked });
      return headers.get('Preference-Applied');
    };

    expect(await applied('odata.maxpagesize=7')).toBe('odata.maxpagesize=7');
    expect(await applied('odata.include-annotations="*"')).toBe('odata.include-annotations="*"');
    const both =
      'odata.maxpagesize=7, odata.include-annotations="OData.Community.Display.V1.FormattedValue"';
    expect(await applied(both)).toBe(both);
  });

  it('makes $top ignored', async () => {
    const { body } = await get('msdynci_unifiedactivities?$top=3', prefer(7));

    expect(body.value).toHaveLength(7);
    expect(body).toHaveProperty(['@odata.nextLink']);
  });

  it('gives way to $top where none is asked, and then there is no next page', async () => {
    const { body } = await get('msdynci_unifiedactivities?$top=3');

    expect(body.value).toHaveLength(3);
    expect(body).not.toHaveProperty(['@odata.nextLink']);
  });
});
