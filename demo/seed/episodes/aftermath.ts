import type { Draft } from '../draft';
import type { Shopper } from '../shopper';
import type { Item } from './basket';
import { feedback } from './feedback';
import { repair, returned, supportCase } from './service';

/** What may follow a purchase, days to years later. */
export function aftermath(
  at: number,
  shopper: Shopper,
  items: readonly Item[],
  orderId: string,
): Draft[] {
  const { chance } = shopper;
  const drafts: Draft[] = [];
  for (const item of items) {
    if (chance.odds(0.22)) drafts.push(feedback(shopper.later(at, 6, 40), shopper, item.product));
    if (chance.odds(0.06)) {
      drafts.push(returned(shopper.later(at, 3, 20), shopper, item, orderId));
    } else {
      const needsRepair = item.product.kind !== 'consumable' && chance.odds(0.05);
      if (needsRepair) drafts.push(...repair(shopper.later(at, 120, 900), shopper, item.product));
    }
  }
  if (chance.odds(0.05)) drafts.push(...supportCase(shopper.later(at, 1, 9), shopper, orderId));
  return drafts;
}
