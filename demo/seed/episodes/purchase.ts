import { day, isoDay, isoSecond, minute, second } from '../calendar';
import { shop } from '../catalogue/products';
import type { Store } from '../catalogue/places';
import type { Draft } from '../draft';
import type { Episode, Shopper } from '../shopper';
import { sources } from '../sources';
import type { Source } from '../sources';
import { aftermath } from './aftermath';
import { basket, itemTitle, listed, total } from './basket';
import type { Item } from './basket';
import { pointsEarned } from './loyalty';
import { storeVisit } from './moments';
import { webSession } from './webSession';

const placed = {
  en: (order: string) => `Order ${order} placed`,
  de: (order: string) => `Bestellung ${order} eingegangen`,
  fr: (order: string) => `Commande ${order} confirmée`,
};

const paid = {
  Twint: 'paid by Twint',
  'Credit card': 'paid by credit card',
  Invoice: 'on invoice',
  'Gift card': 'paid by gift card',
} as const;

const payments = Object.keys(paid) as readonly (keyof typeof paid)[];

const counted = ['No product', 'One product', 'Two products', 'Three products', 'Four products'];

function lines(
  items: readonly Item[],
  at: number,
  orderId: string,
  source: Source,
  apart: number,
): Draft[] {
  return items.map((item, position) => ({
    at: at - apart * (position + 1),
    source,
    key: `${orderId}-${position + 1}`,
    title: itemTitle(item),
    description:
      item.size === null && item.quantity === 1
        ? undefined
        : `${item.product.category}, CHF ${item.product.price.toFixed(2)} each.`,
    url: item.product.url,
    facts: {
      OrderLineId: `${orderId}-${position + 1}`,
      OrderLineNumber: position + 1,
      OrderId: orderId,
      OrderDate: isoDay(at),
      ProductId: item.product.id,
      Product: item.product.name,
      Size: item.size,
      Quantity: item.quantity,
      UnitPrice: item.product.price,
      Amount: item.amount,
      Currency: 'CHF',
      IsReturn: false,
    },
  }));
}

const statusOf = (at: number, now: number): string => {
  if (now - at < day) return 'Confirmed';
  return now - at < 4 * day ? 'Shipped' : 'Delivered';
};

/** The shop writes the lines a second before it commits the order. */
export function webOrder(
  at: number,
  shopper: Shopper,
  items: readonly Item[],
  orderId: string,
): Draft[] {
  const { chance, home } = shopper;
  const payment = chance.pick(payments);
  const shipping = chance.pick(['Standard', 'Standard', 'Express', 'Store pick-up']);
  const amount = total(items);
  const order: Draft = {
    at,
    source: sources.webOrders,
    key: orderId,
    title: placed[shopper.tongue()](orderId),
    description: `${counted[items.length] ?? `${items.length} products`}, ${paid[payment]}, ${
      shipping === 'Store pick-up'
        ? `to pick up in ${home.city}`
        : `${shipping.toLowerCase()} delivery`
    }.`,
    url: `${shop}/account/orders/${orderId}`,
    facts: {
      OrderId: orderId,
      OrderDate: isoSecond(at),
      TotalAmount: amount,
      Currency: 'CHF',
      Status: statusOf(at, shopper.now),
      ItemCount: items.reduce((sum, { quantity }) => sum + quantity, 0),
      PaymentMethod: payment,
      ShippingMethod: shipping,
      IsGift: chance.odds(0.06),
      CouponCode: chance.odds(0.1) ? `DANKE${chance.whole(5, 20)}` : null,
      ShippingAddress: { City: home.city, Country: 'CH' },
      Items: items.map(({ product, quantity, amount: Amount }) => ({
        Sku: product.id,
        Name: product.name,
        Quantity: quantity,
        Amount,
      })),
    },
  };
  return [
    ...lines(items, at, orderId, sources.webOrderLines, second),
    order,
    pointsEarned(at + minute, shopper, amount, orderId, chance.odds(0.08)),
  ];
}

/** A till books the receipt and its lines at one instant. */
export function receipt(
  at: number,
  shopper: Shopper,
  store: Store,
  items: readonly Item[],
  orderId: string,
): Draft[] {
  const { chance } = shopper;
  const amount = total(items);
  const order: Draft = {
    at,
    source: sources.receipts,
    key: orderId,
    title: `Purchase at ${store.name}`,
    description: chance.odds(0.5) ? `Receipt ${orderId}, ${listed(items)}.` : undefined,
    facts: {
      OrderId: orderId,
      OrderDate: isoSecond(at),
      TotalAmount: amount,
      Currency: 'CHF',
      Status: 'Completed',
      ItemCount: items.reduce((sum, { quantity }) => sum + quantity, 0),
      Store: store.name,
      City: store.city,
      Till: chance.whole(1, 6),
      IsReturn: false,
    },
  };
  return [
    order,
    ...lines(items, at, orderId, sources.receiptLines, 0),
    pointsEarned(at + 30 * second, shopper, amount, orderId),
  ];
}

export const webPurchase: Episode = (start, shopper) => {
  const items = basket(shopper);
  const visits = webSession(
    shopper.daytime(start, 5, 20),
    shopper,
    shopper.chance.whole(2, 7),
    items.map(({ product }) => product),
  );
  const at = (visits.at(-1)?.at ?? start) + 3 * minute;
  const orderId = shopper.numbering.next('SO', at);
  return [
    ...visits,
    ...webOrder(at, shopper, items, orderId),
    ...aftermath(at, shopper, items, orderId),
  ];
};

export const storePurchase: Episode = (start, shopper) => {
  const at = shopper.daytime(start, 8, 17);
  const store = shopper.store();
  const visit = shopper.chance.odds(0.5) ? [storeVisit(at - 25 * minute, shopper, store)] : [];
  const items = basket(shopper);
  const orderId = shopper.numbering.next('POS', at);
  return [
    ...visit,
    ...receipt(at, shopper, store, items, orderId),
    ...aftermath(at, shopper, items, orderId),
  ];
};
