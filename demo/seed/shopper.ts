import type { Chance } from './chance';
import { day, hour, startOfDay } from './calendar';
import type { Product } from './catalogue/products';
import { stores } from './catalogue/places';
import type { Store } from './catalogue/places';
import type { DemoCustomer } from './demoCustomers';
import type { Draft } from './draft';
import type { Numbering } from './numbering';

export type Tongue = 'en' | 'de' | 'fr';

/** What stays the same about a customer from one episode to the next: size, home store, points. */
export class Shopper {
  readonly home: Store;
  private readonly fit: number;
  private points = 0;
  private lifetimePoints = 0;

  constructor(
    readonly customer: DemoCustomer,
    readonly chance: Chance,
    readonly numbering: Numbering,
    readonly now: number,
  ) {
    this.home = stores.find(({ city }) => city === customer.city) ?? chance.pick(stores);
    this.fit = 0.15 + chance.fraction() * 0.7;
  }

  sizeOf(product: Product): string | null {
    return product.sizes[Math.floor(this.fit * product.sizes.length)] ?? null;
  }

  store(): Store {
    return this.chance.odds(0.7) ? this.home : this.chance.pick(stores);
  }

  /** Most systems write English; the customer's own language shows now and then. */
  tongue(): Tongue {
    return this.chance.odds(0.15) ? (this.customer.language ?? 'en') : 'en';
  }

  earn(points: number): number {
    this.points += points;
    this.lifetimePoints += points;
    return this.points;
  }

  redeem(points: number): number | null {
    if (points > this.points) return null;
    this.points -= points;
    return this.points;
  }

  get tier(): 'Bronze' | 'Silver' | 'Gold' {
    if (this.lifetimePoints >= 8000) return 'Gold';
    return this.lifetimePoints >= 2500 ? 'Silver' : 'Bronze';
  }

  /** A moment of that day between two UTC hours. */
  daytime(at: number, first: number, last: number): number {
    const seconds = Math.floor(this.chance.fraction() * (last - first) * 3600);
    return startOfDay(at) + first * hour + seconds * 1000;
  }

  /** A moment some days later, by day. */
  later(at: number, fewest: number, most: number): number {
    return this.daytime(at + this.chance.whole(fewest, most) * day, 7, 19);
  }
}

/** Something that happens to a customer, as the one or many activities it leaves behind. */
export type Episode = (at: number, shopper: Shopper) => Draft[];
