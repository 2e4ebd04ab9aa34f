import { demoCustomers, jonas, luca, nora, petra, reto } from '../../demo/seed/demoCustomers';
import { retailerSeed } from '../../demo/seed/retailerSeed';
import { activitiesOf, now, rowsOf, seed } from './seeded';

describe('the seed', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is the same for the same options', () => {
    // Not toBe: on a difference it would print 35 MB.
    expect(JSON.stringify(retailerSeed({ now })) === JSON.stringify(seed)).toBe(true);
  });

  it('differs by seed, though not in its customers', () => {
    const other = retailerSeed({ now, seed: 7 });
    expect(JSON.stringify(other) === JSON.stringify(seed)).toBe(false);
    expect(other.msdynci_customerprofile?.map((row) => row.msdynci_customerid)).toEqual(
      demoCustomers.map(({ customerId }) => customerId),
    );
  });

  it('reads no clock', () => {
    const clock = jest.spyOn(Date, 'now');
    const dice = jest.spyOn(Math, 'random');
    retailerSeed({ now });
    expect(clock).not.toHaveBeenCalled();
    expect(dice).not.toHaveBeenCalled();
  });

  it.each([
    [jonas, 0],
    [petra, 1],
    [reto, 12],
    [luca, 20_000],
  ])('gives $name exactly %d activities', (customer, count) => {
    expect(activitiesOf(customer)).toHaveLength(count);
  });

  it.each([
    ['Nora Keller', 2300, 2500],
    ['Élodie Favre', 2900, 3100],
    ['Mirjam Steiner', 400, 400],
    ['Tomás Oliveira', 240, 240],
    ['Beat Zurbriggen', 180, 180],
    ['Anna Lindqvist', 140, 140],
    ['David Rochat', 90, 90],
    ['Sofia Marchetti', 40, 40],
    ['Null O’Script', 150, 250],
  ])('gives %s between %d and %d activities', (name, fewest, most) => {
    const customer = demoCustomers.find((each) => each.name === name);
    const count = customer === undefined ? -1 : activitiesOf(customer).length;
    expect(count).toBeGreaterThanOrEqual(fewest);
    expect(count).toBeLessThanOrEqual(most);
  });

  it('gives every customer a profile', () => {
    const profiles = rowsOf('msdynci_customerprofile');
    expect(profiles.map((row) => row.msdynci_fullname)).toEqual(
      demoCustomers.map(({ name }) => name),
    );
    for (const profile of profiles) expect(Object.keys(profile).length).toBeGreaterThan(24);
  });

  it('tells each customer in a sentence', () => {
    for (const { story } of demoCustomers) expect(story).toMatch(/^[A-Z].{15,110}\.$/);
  });

  it('opens with the customer of the screenshots', () => {
    expect(demoCustomers[0]).toBe(nora);
  });
});
