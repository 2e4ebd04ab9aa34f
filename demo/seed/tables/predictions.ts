import type { Chance } from '../chance';
import type { DemoCustomer } from '../demoCustomers';
import { demoCustomers } from '../demoCustomers';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

interface Model {
  readonly model: string;
  readonly provider: string;
  readonly output: (chance: Chance) => Readonly<Record<string, string | number | boolean>>;
}

const models: readonly Model[] = [
  {
    model: 'Transactional churn, 90 days',
    provider: 'ChurnModel',
    output: (chance) => {
      const score = Number(chance.fraction().toFixed(3));
      return { ChurnScore: score, IsChurn: score > 0.6 };
    },
  },
  {
    model: 'Customer lifetime value, 12 months',
    provider: 'CLVModel',
    output: (chance) => {
      const value = chance.whole(40, 4200);
      return { CLVScore: value, CLVTier: value > 2500 ? 'High' : 'Medium', Currency: 'CHF' };
    },
  },
];

const row = (
  customer: DemoCustomer,
  { model, provider, output }: Model,
  now: number,
  chance: Chance,
): TableRow => ({
  msdynci_predictionid: chance.guid(),
  msdynci_identifier: `${model}|${provider}|${customer.customerId}`,
  msdynci_model: model,
  msdynci_modelprovider: provider,
  msdynci_values: JSON.stringify({ CustomerID: customer.customerId, ...output(chance) }),
  ...insightRow(customer, now),
});

export const predictionRows = (now: number, chance: Chance): TableRow[] =>
  demoCustomers.flatMap((customer) => models.map((model) => row(customer, model, now, chance)));
