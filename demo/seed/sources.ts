import type { Naming, Shape } from './semanticData';

/** A system of the retailer, mapped to one kind of activity as an administrator would map it. */
export interface Source {
  readonly entity: string;
  readonly type: string;
  readonly display: string;
  readonly activity: string;
  readonly shape: Shape;
  readonly naming: Naming;
}

const source = (
  entity: string,
  type: string,
  display: string,
  activity: string,
  shape: Shape,
  naming: Naming,
): Source => ({ entity, type, display, activity, shape, naming });

export const sources = {
  webOrders: source(
    'eCommerce_webOrders',
    'SalesOrder',
    'Web order',
    'Order placed',
    'object',
    'pascal',
  ),
  webOrderLines: source(
    'eCommerce_webOrderLines',
    'SalesOrderLine',
    'Order line',
    'Item ordered',
    'object',
    'snake',
  ),
  receipts: source(
    'POS_storeReceipts',
    'SalesOrder',
    'Store purchase',
    'Store purchase',
    'keyValue',
    'pascal',
  ),
  receiptLines: source(
    'POS_storeReceiptLines',
    'SalesOrderLine',
    'Receipt line',
    'Item bought',
    'keyValue',
    'pascal',
  ),
  reviews: source(
    'web_reviews',
    'Feedback',
    'Product review',
    'Review written',
    'entries',
    'camel',
  ),
  points: source(
    'LoyaltyPlus_points',
    'Loyalty',
    'Loyalty points',
    'Points booked',
    'nameValue',
    'pascal',
  ),
  memberships: source(
    'Billing_memberships',
    'Subscription',
    'Membership',
    'Membership changed',
    'object',
    'camel',
  ),
  pageViews: source(
    'webAnalytics_pageViews',
    'WebVisit',
    'Web visit',
    'Page viewed',
    'object',
    'camel',
  ),
  storeVisits: source(
    'Stores_checkins',
    'StoreVisit',
    'Store visit',
    'Store visited',
    'keyValue',
    'camel',
  ),
  newsletters: source(
    'Newsletter_opens',
    'NewsletterOpen',
    'Newsletter',
    'Newsletter opened',
    'nameValue',
    'snake',
  ),
  repairs: source('Workshop_repairs', 'Repair', 'Repair', 'Repair order', 'object', 'pascal'),
  cases: source(
    'ServiceDesk_cases',
    'SupportCase',
    'Support case',
    'Case updated',
    'object',
    'camel',
  ),
  returns: source('eCommerce_returns', 'Return', 'Return', 'Return booked', 'object', 'snake'),
  appSessions: source(
    'MobileApp_sessions',
    'AppSession',
    'App session',
    'App used',
    'quoted',
    'camel',
  ),
  recalls: source('ProductSafety_recalls', 'Recall', 'Recall', 'Recall sent', 'object', 'pascal'),
  events: source(
    'Events_attendance',
    'Event attendance',
    'Event',
    'Event attended',
    'entries',
    'pascal',
  ),
} satisfies Record<string, Source>;
