import { categories, products, productsOf } from '../catalogue/products';
import type { Product } from '../catalogue/products';
import type { Shopper } from '../shopper';

export interface Item {
  readonly product: Product;
  readonly size: string | null;
  readonly quantity: number;
  readonly amount: number;
}

/** Without this, sums of prices show the usual 0.1 + 0.2. */
export const francs = (amount: number): number => Math.round(amount * 100) / 100;

export const total = (items: readonly Item[]): number =>
  francs(items.reduce((sum, item) => sum + item.amount, 0));

export function item(product: Product, shopper: Shopper, quantity = 1): Item {
  return {
    product,
    size: shopper.sizeOf(product),
    quantity,
    amount: francs(product.price * quantity),
  };
}

/** People buy what goes together: mostly one category, now and then something else. */
export function basket(shopper: Shopper): Item[] {
  const { chance } = shopper;
  const shelf = productsOf(chance.pick(categories));
  const chosen = new Set<Product>();
  for (let count = chance.pick([1, 1, 2, 2, 3, 4]); count > 0; count--) {
    chosen.add(chance.pick(chance.odds(0.7) ? shelf : products));
  }
  return [...chosen].map((product) =>
    item(product, shopper, product.price < 45 ? chance.pick([1, 1, 2, 3]) : 1),
  );
}

/** A, B and C. */
export function listed(items: readonly Item[]): string {
  const names = items.map(({ product }) => product.name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

export const itemTitle = ({ product, size, quantity }: Item): string =>
  `${quantity} × ${product.name}${size === null ? '' : `, ${size}`}`;
