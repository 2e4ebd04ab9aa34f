import { anna, beat, elodie, hostile, mirjam, nora, tomas } from '../../demo/seed/demoCustomers';
import { products } from '../../demo/seed/catalogue/products';
import { retailerSeed } from '../../demo/seed/retailerSeed';
import { activities, activitiesOf, now, textOf } from './seeded';

const healthy = activities.filter((row) => row.msdynci_customerid !== hostile.customerId);

const day = 86_400_000;

const retailerDays = (moment: number): string[] =>
  (retailerSeed({ now: moment }).msdynci_unifiedactivity ?? [])
    .filter((row) => row.msdynci_customerid === nora.customerId)
    .map((row) => textOf(row, 'msdynci_activitytime').slice(0, 10));

describe('the activities', () => {
  it('have the five semantic types and the retailer’s own', () => {
    const types = new Set(activitiesOf(nora).map((row) => row.msdynci_activitytype));
    expect([...types].sort()).toEqual(
      [
        'AppSession',
        'Event attendance',
        'Feedback',
        'Loyalty',
        'NewsletterOpen',
        'Repair',
        'Return',
        'SalesOrder',
        'SalesOrderLine',
        'StoreVisit',
        'Subscription',
        'SupportCase',
        'WebVisit',
      ].sort(),
    );
  });

  it('always say what happened: by title, name or type', () => {
    const silent = healthy.filter(
      (row) =>
        !textOf(row, 'msdynci_title') &&
        !textOf(row, 'msdynci_activityname') &&
        !textOf(row, 'msdynci_activitytype'),
    );
    expect(silent).toEqual([]);
  });

  it('have a title, a name and a description as often as real ones', () => {
    const share = (column: string) =>
      healthy.filter((row) => textOf(row, column) !== '').length / healthy.length;
    expect(share('msdynci_title')).toBeGreaterThan(0.97);
    expect(share('msdynci_activityname')).toBeGreaterThan(0.9);
    expect(share('msdynci_activitytypedisplay')).toBeGreaterThan(0.9);
    expect(share('msdynci_title')).toBeLessThan(1);
    expect(share('msdynci_description')).toBeGreaterThan(0.4);
    expect(share('msdynci_description')).toBeLessThan(0.6);
  });

  it('describe in sentences', () => {
    const odd = healthy
      .map((row) => textOf(row, 'msdynci_description'))
      .filter((text) => text !== '' && !/^\S.*[.!?]$/u.test(text));
    expect(odd).toEqual([]);
    expect(
      healthy.filter((row) => /undefined|NaN|\.\.$/.test(textOf(row, 'msdynci_title'))),
    ).toEqual([]);
  });

  it('link order lines to an order of the same customer', () => {
    const orders = new Set(
      healthy
        .filter((row) => row.msdynci_activitytype === 'SalesOrder')
        .map((row) => `${row.msdynci_customerid} ${row.msdynci_actualactivityid}`),
    );
    const lines = healthy.filter((row) => row.msdynci_activitytype === 'SalesOrderLine');
    const orphans = lines.filter((row) => {
      const order = /\b(?:SO|POS)-\d+/.exec(textOf(row, 'msdynci_semanticdata'))?.[0];
      return !orders.has(`${row.msdynci_customerid} ${order}`);
    });
    expect(lines.length).toBeGreaterThan(1000);
    expect(orphans).toEqual([]);
  });

  it('come from a catalogue of at least sixty products', () => {
    expect(products.length).toBeGreaterThanOrEqual(60);
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
    expect(new Set(products.map(({ url }) => url)).size).toBe(products.length);
  });

  it('link only to example hosts', () => {
    const hosts = new Set(
      healthy
        .map((row) => textOf(row, 'msdynci_externalurl'))
        .filter((link) => link !== '')
        .map((link) => new URL(link).hostname),
    );
    expect([...hosts].filter((host) => !/(^|\.)example\.(com|org)$/.test(host))).toEqual([]);
  });
});

describe('the customer the demo opens with', () => {
  it.each([
    ['in the afternoon', now],
    ['a minute after midnight', Date.UTC(2026, 10, 23, 0, 1)],
    ['a second before midnight', Date.UTC(2026, 10, 23, 23, 59, 59)],
  ])('has activity today and yesterday, %s', (_, moment) => {
    const days = retailerDays(moment);
    expect(days).toContain(new Date(moment).toISOString().slice(0, 10));
    expect(days).toContain(new Date(moment - day).toISOString().slice(0, 10));
  });

  it('has a lively fortnight and nothing in the future', () => {
    const times = activitiesOf(nora).map((row) => Date.parse(textOf(row, 'msdynci_activitytime')));
    expect(times.filter((time) => time > now - 14 * day).length).toBeGreaterThan(40);
    expect(Math.max(...times)).toBeLessThanOrEqual(now);
    expect(Math.min(...times)).toBeLessThan(now - 8.9 * 365 * day);
  });
});

describe('RangeIndex', () => {
  const digits = (customer: { customerId: string }) =>
    new Set(activitiesOf(customer).map((row) => textOf(row, 'msdynci_rangeindex').length));

  it('is in seconds of nine and ten digits around September 2001', () => {
    expect(digits(beat)).toEqual(new Set([9, 10]));
    const indexes = activitiesOf(beat).map((row) => row.msdynci_rangeindex);
    expect(indexes).toEqual(expect.arrayContaining(['999999999', '1000000000']));
  });

  it('is in milliseconds, or mixed and sometimes blank', () => {
    expect(digits(elodie)).toEqual(new Set([13]));
    expect(digits(anna)).toEqual(new Set([0, 10, 13]));
  });

  it('agrees with ActivityTimeStamp where it is given', () => {
    const apart = healthy.filter((row) => {
      const index = textOf(row, 'msdynci_rangeindex');
      const at = Number(index) * (index.length > 11 ? 1 : 1000);
      const time = Date.parse(textOf(row, 'msdynci_activitytime'));
      return index !== '' && Math.floor(at / 1000) * 1000 !== time;
    });
    expect(apart).toEqual([]);
  });

  it('has ties after a nightly batch', () => {
    const sizes = new Map<string, number>();
    for (const row of activitiesOf(tomas)) {
      const index = textOf(row, 'msdynci_rangeindex');
      sizes.set(index, (sizes.get(index) ?? 0) + 1);
    }
    expect(Math.max(...sizes.values())).toBeGreaterThan(15);
  });
});

it('renews memberships in the future', () => {
  const future = activitiesOf(mirjam).filter(
    (row) => Date.parse(textOf(row, 'msdynci_activitytime')) > now,
  );
  expect(future.map((row) => row.msdynci_activitytype)).toEqual([
    'Subscription',
    'Subscription',
    'Subscription',
  ]);
});
