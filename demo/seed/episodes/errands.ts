import { productsOf, categories, products } from '../catalogue/products';
import { faultsOf } from '../catalogue/service';
import type { Episode } from '../shopper';
import { item } from './basket';
import { webOrder } from './purchase';
import { repair, returned, supportCase } from './service';
import { webSession } from './webSession';

const mendable = products.filter(({ kind }) => faultsOf(kind).length > 0);

/** Episodes that need no purchase before them, or bring their own. */
export const browse: Episode = (at, shopper) =>
  webSession(shopper.daytime(at, 5, 20), shopper, shopper.chance.whole(3, 13));

export const question: Episode = (at, shopper) =>
  supportCase(shopper.daytime(at, 6, 17), shopper, null);

export const workshop: Episode = (at, shopper) =>
  repair(shopper.daytime(at, 8, 16), shopper, shopper.chance.pick(mendable));

export const regret: Episode = (start, shopper) => {
  const { chance } = shopper;
  const at = shopper.daytime(start, 6, 20);
  const wanted = item(chance.pick(productsOf(chance.pick(categories))), shopper);
  const orderId = shopper.numbering.next('SO', at);
  return [
    ...webOrder(at, shopper, [wanted], orderId),
    returned(shopper.later(at, 4, 12), shopper, wanted, orderId),
  ];
};
