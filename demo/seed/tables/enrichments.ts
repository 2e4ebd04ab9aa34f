import type { Chance } from '../chance';
import { demoCustomers } from '../demoCustomers';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

const kinds = [
  {
    type: 'Brands',
    provider: 'BrandShareOfVoiceFromMicrosoft',
    label: 'Brand',
    names: ['Northwind Traders', 'Adventure Works', 'Contoso Outdoor', 'Fabrikam Boots'],
  },
  {
    type: 'Interests',
    provider: 'InterestShareOfVoiceFromMicrosoft',
    label: 'Interest',
    names: ['Hiking', 'Ski touring', 'Trail running', 'Camping', 'Climbing', 'Photography'],
  },
] as const;

export const enrichmentRows = (now: number, chance: Chance): TableRow[] =>
  demoCustomers.flatMap((customer) =>
    kinds.map(({ type, provider, label, names }) => ({
      msdynci_enrichmentid: chance.guid(),
      msdynci_identifier: `${provider}|${type}|${customer.customerId}`,
      msdynci_enrichmentprovider: provider,
      msdynci_enrichmenttype: type,
      msdynci_values: JSON.stringify(
        names
          .filter(() => chance.odds(0.6))
          .map((name) => ({ [label]: name, Affinity: chance.whole(20, 100) })),
      ),
      ...insightRow(customer, now),
    })),
  );
