import type { Chance } from '../chance';
import * as who from '../demoCustomers';
import type { DemoCustomer } from '../demoCustomers';
import { hostileSegments } from '../hostile/hostileSegments';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';
import type { Membership } from './segmentNames';
import { segmentNames } from './segmentNames';

const documented = (names: readonly string[]): string => JSON.stringify({ Segments: names });

const memberships: readonly (readonly [DemoCustomer, readonly Membership[]])[] = [
  [
    who.nora,
    [
      {
        segments: documented([
          'High_Value_Customers',
          'Loyalty_Gold',
          'Newsletter_Subscribers',
          'Trail_Runners',
          'Omnichannel_Shoppers',
          'Zurich_Region',
          'App_Users_30d',
          'Reviewers',
        ]),
      },
    ],
  ],
  [
    who.luca,
    [
      {
        segments: JSON.stringify([
          'High_Value_Customers',
          'Climbing_Gym_Members',
          'Avalanche_Course_Attendees',
          'Ticino',
          'Full_Price_Buyers',
        ]),
      },
    ],
  ],
  [
    who.elodie,
    [
      { segments: documented(['Romandie', 'Loyalty_Gold', 'Reviewers']) },
      {
        provider: 'Customer Insights - Journeys',
        name: 'Journeys',
        segments: JSON.stringify(['Spring_Campaign_2024', 'Romandie', 'Cart_Abandoned_7d']),
      },
      {
        type: 'Contact',
        name: 'Contacts',
        segments: JSON.stringify([
          { name: 'Newsletter_Subscribers', id: 'seg-0031' },
          { name: 'Birthday_This_Month', id: 'seg-0088' },
        ]),
      },
    ],
  ],
  [who.mirjam, [{ segments: documented(['Membership_Renewal_60d', 'Families_With_Children']) }]],
  [
    who.tomas,
    [{ segments: JSON.stringify(JSON.stringify(['Churn_Risk_90d', 'Discount_Seekers'])) }],
  ],
  [who.beat, [{ segments: documented(['Store_Only', 'Over_60', 'Repair_Customers']) }]],
  [who.anna, [{ segments: JSON.stringify({ segments: ['Online_Only', 'Hut_Tour_Hikers'] }) }]],
  [
    who.david,
    [
      {
        segments: JSON.stringify([
          { SegmentName: 'Frequent_Returners' },
          { SegmentName: 'Detractors_NPS_0_6' },
        ]),
      },
    ],
  ],
  [who.sofia, [{ segments: documented(segmentNames.slice(0, 34)) }]],
  [who.reto, [{ segments: documented(['Store_Only']) }]],
  [who.jonas, [{ segments: documented(['New_Registrations']) }]],
  [who.hostile, hostileSegments],
];

/** A missing provider or type stands for the documented default. */
export function segmentRows(now: number, chance: Chance): TableRow[] {
  return memberships.flatMap(([customer, rows]) =>
    rows.map(
      ({ segments, provider = 'Audience insights', type = 'Customer', name = 'Segments' }) => ({
        msdynci_segmentmembershipid: chance.guid(),
        msdynci_identifier: `${customer.customerId}|${provider}|${type}|${name}`,
        msdynci_segmentprovider: provider,
        msdynci_segmentmembershiptype: type,
        msdynci_segments: segments,
        ...insightRow(customer, now),
      }),
    ),
  );
}
