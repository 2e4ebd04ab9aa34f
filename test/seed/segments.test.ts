import { elodie, hostile, petra, sofia } from '../../demo/seed/demoCustomers';
import type { DemoCustomer } from '../../demo/seed/demoCustomers';
import { rowsOf, textOf } from './seeded';

const rows = rowsOf('msdynci_segmentmembership');
const segmentsOf = ({ customerId }: DemoCustomer) =>
  rows
    .filter((row) => row.msdynci_customerid === customerId)
    .map((row) => textOf(row, 'msdynci_segments'));

describe('the segment memberships', () => {
  it('are none for one customer and more than thirty for another', () => {
    expect(segmentsOf(petra)).toEqual([]);
    expect(
      segmentsOf(sofia)
        .join()
        .match(/"[A-Z]\w+_/g)?.length,
    ).toBeGreaterThan(30);
  });

  it('spread over rows of several providers', () => {
    const mine = rows.filter((row) => row.msdynci_customerid === elodie.customerId);
    expect(mine.length).toBeGreaterThan(2);
    expect(new Set(mine.map((row) => row.msdynci_segmentprovider)).size).toBeGreaterThan(1);
    expect(new Set(mine.map((row) => row.msdynci_identifier)).size).toBe(mine.length);
  });

  it.each([
    ['an object of Segments', /^\{"Segments":\[/],
    ['a bare list', /^\["/],
    ['a list of objects with a name', /^\[\{"name":/],
    ['JSON in a JSON string', /^"\[/],
  ])('occur as %s', (_, shape) => {
    expect(rows.some((row) => shape.test(textOf(row, 'msdynci_segments')))).toBe(true);
  });

  it('are broken for the hostile customer', () => {
    expect(segmentsOf(hostile)).toContain('["cut off"');
  });
});
