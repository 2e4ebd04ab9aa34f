import { activityRow } from './activityRow';
import { Chance } from './chance';
import { day } from './calendar';
import { demoCustomers, hostile } from './demoCustomers';
import type { DemoCustomer } from './demoCustomers';
import type { Draft } from './draft';
import { histories } from './histories';
import { hostileActivities } from './hostile/hostileActivities';
import { Numbering } from './numbering';
import type { SeedRows, TableRow } from './rows';
import { Shopper } from './shopper';
import { alternateKeyRows } from './tables/alternateKeys';
import { enrichmentRows } from './tables/enrichments';
import { measureRow, spendRows } from './tables/measures';
import { predictionRows } from './tables/predictions';
import { profileRows } from './tables/profiles';
import { measureMetadataRows, profileSegmentRows, segmentMetadataRows } from './tables/metadata';
import { segmentRows } from './tables/segments';

export interface SeedOptions {
  /** Milliseconds UTC. All times are counted from here; the generator reads no clock. */
  readonly now: number;
  readonly seed?: number;
}

/** The tables of Alpenweg, an outdoor retailer that does not exist. */
export function retailerSeed({ now, seed = 1291 }: SeedOptions): SeedRows {
  const stream = (name: number) => new Chance(Math.imul(seed, 2654435761) + name);
  const numbering = new Numbering();
  const activities: TableRow[] = [];
  const draftsById = new Map<string, readonly Draft[]>();

  histories.forEach(({ customer, rangeIndex, tell }, position) => {
    const shopper = new Shopper(customer, stream(position), numbering, now);
    const drafts = tell(shopper);
    draftsById.set(customer.customerId, drafts);
    for (const draft of drafts) activities.push(activityRow(draft, shopper, rangeIndex));
  });
  for (const row of hostileActivities(hostile, now, stream(100))) activities.push(row);

  const draftsOf = ({ customerId }: DemoCustomer) => draftsById.get(customerId) ?? [];
  /** A customer without activities has registered three days ago. */
  const firstSeen = (customer: DemoCustomer) =>
    draftsOf(customer).reduce((first, { at }) => Math.min(first, at), now - 3 * day);
  const measures = stream(101);
  const spend = stream(108);
  return {
    msdynci_unifiedactivity: activities,
    msdynci_alternatekey: alternateKeyRows(now, stream(102)),
    msdynci_segmentmembership: segmentRows(now, stream(103)),
    msdynci_customermeasure: demoCustomers.map((customer) =>
      measureRow(customer, draftsOf(customer), now, measures),
    ),
    msdynci_spendperyear: demoCustomers.flatMap((customer) =>
      spendRows(customer, draftsOf(customer), now, spend),
    ),
    msdynci_enrichment: enrichmentRows(now, stream(104)),
    msdynci_prediction: predictionRows(now, stream(105)),
    mscipriv_segmentmetadata: segmentMetadataRows(now, stream(107)),
    mscipriv_measuremetadata: measureMetadataRows(now, stream(109)),
    msdynci_customerprofilesegment: profileSegmentRows(stream(110)),
    msdynci_customerprofile: profileRows(now, stream(106), firstSeen),
  };
}
