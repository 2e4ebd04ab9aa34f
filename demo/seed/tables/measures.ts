import { day, isoDay, year } from '../calendar';
import type { Chance } from '../chance';
import type { DemoCustomer } from '../demoCustomers';
import type { Draft } from '../draft';
import { francs } from '../episodes/basket';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

/** Counted from the very activities, so that the figures and the timeline agree. */
function figures(drafts: readonly Draft[], now: number): Record<string, string | number | null> {
  let spent = 0;
  let orders = 0;
  let recentOrders = 0;
  let last = -Infinity;
  let returns = 0;
  let visits = 0;
  for (const { at, source, facts } of drafts) {
    if (source.type === 'SalesOrder') {
      spent += Number(facts.TotalAmount);
      orders += 1;
      if (now - at <= year) recentOrders += 1;
      last = Math.max(last, at);
    } else if (source.type === 'Return') {
      returns += 1;
    } else if (source.type === 'WebVisit' && now - at <= 30 * day) {
      visits += 1;
    }
  }
  return {
    Lifetime_Spend: francs(spent),
    Order_Count: orders,
    Orders_Last_12_Months: recentOrders,
    Average_Order_Value: orders === 0 ? null : francs(spent / orders),
    Last_Purchase_Date: orders === 0 ? null : isoDay(last),
    Return_Count: returns,
    Web_Visits_Last_30_Days: visits,
    Currency: 'CHF',
  };
}

/** Rows of a table that holds one measure: what the customer spent, year by year. */
export function spendRows(
  customer: DemoCustomer,
  drafts: readonly Draft[],
  now: number,
  chance: Chance,
): readonly TableRow[] {
  const spent = new Map<string, number>();
  for (const { at, source, facts } of drafts) {
    if (source.type !== 'SalesOrder') continue;
    const inYear = isoDay(at).slice(0, 4);
    spent.set(inYear, (spent.get(inYear) ?? 0) + Number(facts.TotalAmount));
  }
  const years = [...spent].sort(([a], [b]) => b.localeCompare(a));
  return years.map(([inYear, amount]) => ({
    msdynci_spendperyearid: chance.guid(),
    msdynci_year: inYear,
    msdynci_spend: francs(amount),
    ...insightRow(customer, now),
  }));
}

export const measureRow = (
  customer: DemoCustomer,
  drafts: readonly Draft[],
  now: number,
  chance: Chance,
): TableRow => ({
  msdynci_customermeasureid: chance.guid(),
  msdynci_identifier: `Customer_Measure|${customer.customerId}`,
  msdynci_measures: JSON.stringify({
    CustomerId: customer.customerId,
    ...figures(drafts, now),
  }),
  ...insightRow(customer, now),
});
