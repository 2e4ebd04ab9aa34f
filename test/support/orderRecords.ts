type WebApiRecord = Readonly<Record<string, unknown>>;

/** Seconds since 1970 at which order 0 would have been placed. */
export const ORDERS_BEGIN = 1_700_000_000;

/** The order of so many days later, as the Web API answers it. */
export function orderRecord(number: number, more: WebApiRecord = {}): WebApiRecord {
  return {
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
    msdynci_activityid: `a${number}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: 'SalesOrder',
    msdynci_title: `Order ${number} placed`,
    msdynci_rangeindex: String(ORDERS_BEGIN + number * 86_400),
    ...more,
  };
}

/** So many orders, a day apart, of which the last is the newest. */
export function orderRecords(count: number, more?: WebApiRecord): WebApiRecord[] {
  return Array.from({ length: count }, (_, index) => orderRecord(index + 1, more));
}
