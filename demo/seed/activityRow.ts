import { day, hour, isoSecond, second } from './calendar';
import type { Chance } from './chance';
import type { Draft } from './draft';
import type { TableRow } from './rows';
import { semanticData } from './semanticData';
import type { Shopper } from './shopper';

/** The documentation says "Unix timestamp" and leaves the unit open. */
export type RangeIndexUnit = 'seconds' | 'milliseconds' | 'bySource';

const inMilliseconds = /^(POS|Workshop|ServiceDesk|Stores)_/;

function rangeIndex({ at, source }: Draft, unit: RangeIndexUnit, chance: Chance): string | null {
  if (unit === 'bySource' && chance.odds(0.05)) return chance.pick([null, '']);
  const milliseconds =
    unit === 'milliseconds' || (unit === 'bySource' && inMilliseconds.test(source.entity));
  return String(milliseconds ? at + chance.whole(0, 999) : Math.floor(at / second));
}

/**
 * Sources lose a field now and then. The last month is whole, so that a first look at the demo isn't at
 * an exception.
 */
export function activityRow(draft: Draft, shopper: Shopper, unit: RangeIndexUnit): TableRow {
  const { at, source } = draft;
  const { customer, chance } = shopper;
  const id = chance.guid();
  const booked = isoSecond(Math.min(at + 6 * hour, shopper.now));
  const gap = (probability: number) => chance.odds(probability) && shopper.now - at > 30 * day;
  const untitled = gap(0.01);
  return {
    msdynci_unifiedactivityid: id,
    msdynci_activityid: id.replaceAll('-', ''),
    msdynci_actualactivityid: draft.key,
    msdynci_activityforeignkey: `${source.entity}|${draft.key}`,
    msdynci_activityname: !untitled && gap(0.05) ? null : source.activity,
    msdynci_activitytime: isoSecond(at),
    msdynci_activitytype: source.type,
    msdynci_activitytypedisplay: gap(0.05) ? null : source.display,
    msdynci_customerid: customer.customerId,
    msdynci_entityname: source.entity,
    msdynci_externalurl: draft.url ?? null,
    msdynci_rangeindex: rangeIndex(draft, unit, chance),
    msdynci_semanticdata: semanticData(draft.facts, source.shape, source.naming),
    msdynci_title: untitled ? null : draft.title,
    msdynci_description: draft.description ?? null,
    msdynci_lookupfield_customer: customer.profileId,
    msdynci_lookupfield_customerpid: customer.customerId,
    partitionid: customer.customerId,
    createdon: booked,
    modifiedon: booked,
  };
}
