import { day, hour, minute, second, startOfDay } from './calendar';
import { products } from './catalogue/products';
import type { Product } from './catalogue/products';
import type { Draft } from './draft';
import { item } from './episodes/basket';
import { feedback } from './episodes/feedback';
import { redemption } from './episodes/loyalty';
import { membership, plans } from './episodes/membership';
import { appSession, gathering, newsletterOpen, storeVisit } from './episodes/moments';
import { receipt, webOrder } from './episodes/purchase';
import { repair, returned, supportCase } from './episodes/service';
import { webSession } from './episodes/webSession';
import type { Shopper } from './shopper';

function product(name: string): Product {
  const found = products.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`The catalogue has no ${name}.`);
  return found;
}

/** The last two weeks of the demo's first customer are written by hand, as they are seen first. */
export function noraRecently(shopper: Shopper): Draft[] {
  const { now, home, chance, numbering } = shopper;
  const ago = (time: number) => now - time - chance.whole(0, 19 * 60) * second;
  const today = (time: number) => Math.max(startOfDay(now), now - time);
  const shoe = product('Föhn trail shoe');
  const socks = product('Merino hiking socks');
  const vest = product('Bise running vest 5 l');
  const pack = product('Alpine pack 40');
  const jacket = product('Firn 3-layer shell jacket');
  const torch = product('Head torch 400 lumen');
  const rope = product('Nordwand rope 60 m');

  const lastWeek = ago(9 * day + 3 * hour);
  const lastOrder = numbering.next('SO', lastWeek);
  const yesterday = ago(day + 2 * hour);
  const wanted = item(jacket, shopper);

  const drafts = [
    ...webSession(ago(13 * day + 5 * hour), shopper, 6, [
      jacket,
      product('Firn Light rain jacket'),
    ]),
    ...redemption(ago(12 * day), shopper),
    ...(plans[0] ? [membership(ago(11 * day + 4 * hour), shopper, plans[0], 'renewed')] : []),
    ...webSession(ago(9 * day + 4 * hour), shopper, 9, [jacket, torch]),
    ...webOrder(lastWeek, shopper, [item(torch, shopper), wanted], lastOrder),
    ...gathering(ago(8 * day), shopper),
    ...repair(ago(21 * day), shopper, product('Gratweg Mid waterproof boot')),
    newsletterOpen(ago(6 * day + 7 * hour), shopper),
    appSession(ago(6 * day + 2 * hour), shopper),
    returned(ago(4 * day + 6 * hour), shopper, wanted, lastOrder),
    feedback(ago(3 * day + 2 * hour), shopper, pack),
    ...webSession(ago(2 * day + 5 * hour), shopper, 5, [rope, product('Felsband harness')]),
    ...supportCase(ago(day + 6 * hour), shopper, lastOrder),
    storeVisit(ago(day + 3 * hour), shopper, home),
    ...receipt(
      yesterday,
      shopper,
      home,
      [item(rope, shopper), item(product('Chalk bag with belt'), shopper)],
      numbering.next('POS', yesterday),
    ),
    appSession(ago(day), shopper),
    feedback(ago(6 * hour), shopper, torch),
    newsletterOpen(ago(3 * hour), shopper),
    ...webSession(now - 38 * minute, shopper, 11, [shoe, socks, vest]),
    ...webOrder(
      today(9 * minute),
      shopper,
      [item(shoe, shopper), item(socks, shopper, 2)],
      numbering.next('SO', now),
    ),
  ];
  return drafts.filter(({ at }) => at <= now);
}
