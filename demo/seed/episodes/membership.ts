import { isoDay, year } from '../calendar';
import type { Draft } from '../draft';
import { emailOf } from '../email';
import type { Episode, Shopper } from '../shopper';
import { sources } from '../sources';

export interface Plan {
  readonly name: string;
  readonly amount: number;
}

export const plans: readonly Plan[] = [
  { name: 'Alpenweg Plus', amount: 49 },
  { name: 'Tour maps yearly', amount: 39.9 },
  { name: 'Ski service season pass', amount: 149 },
];

type Change = 'started' | 'renewed' | 'paused' | 'cancelled' | 'due for renewal';

const statusAfter: Readonly<Record<Change, string>> = {
  started: 'Active',
  renewed: 'Active',
  paused: 'Paused',
  cancelled: 'Cancelled',
  'due for renewal': 'Active',
};

export function membership(at: number, shopper: Shopper, plan: Plan, change: Change): Draft {
  const running = statusAfter[change] === 'Active';
  const renewal = change === 'due for renewal' ? at : at + year;
  return {
    at,
    source: sources.memberships,
    key: shopper.numbering.next('SUB', at),
    title: `${plan.name} ${change}`,
    description: running
      ? `CHF ${plan.amount.toFixed(2)} a year, renews by itself.`
      : 'Changed by the customer in the account.',
    url: 'https://shop.alpenweg.example.com/account/memberships',
    facts: {
      SubscriptionId: `SUB-${plans.indexOf(plan) + 1}-${shopper.customer.customerId.slice(0, 6)}`,
      Plan: plan.name,
      Status: statusAfter[change],
      StartDate: isoDay(renewal - year),
      RenewalDate: running ? isoDay(renewal) : null,
      Amount: plan.amount,
      Currency: 'CHF',
      Recurrence: 'Yearly',
      AutoRenew: running,
      BillingEmail: emailOf(shopper.customer),
    },
  };
}

const changes: readonly Change[] = [
  'started',
  'renewed',
  'renewed',
  'renewed',
  'paused',
  'cancelled',
];

export const membershipChange: Episode = (at, shopper) => [
  membership(
    shopper.daytime(at, 6, 8),
    shopper,
    shopper.chance.pick(plans),
    shopper.chance.pick(changes),
  ),
];
