import type { Chance } from '../chance';
import { day, isoSecond } from '../calendar';
import type { DemoCustomer } from '../demoCustomers';
import type { TableRow } from '../rows';
import { identityTraps } from './identityTraps';
import { linkTraps } from './linkTraps';
import { rangeIndexTraps } from './rangeIndexTraps';
import { semanticTraps } from './semanticTraps';
import { textTraps } from './textTraps';
import { timeTraps } from './timeTraps';
import { moment } from './trap';
import type { Trap } from './trap';
import { typeTraps } from './typeTraps';

function healthy(customer: DemoCustomer, at: number, chance: Chance): TableRow {
  const id = chance.guid();
  return {
    ...idsAlone(customer, id),
    msdynci_actualactivityid: `TRAP-${id.slice(0, 8)}`,
    msdynci_activityforeignkey: `Traps_all|TRAP-${id.slice(0, 8)}`,
    msdynci_activityname: 'Trap set',
    msdynci_activitytype: 'WebVisit',
    msdynci_activitytypedisplay: 'Web visit',
    msdynci_entityname: 'Traps_all',
    msdynci_externalurl: null,
    msdynci_semanticdata: '{"Purpose":"test","Count":1}',
    msdynci_title: null,
    msdynci_description: null,
    ...moment(isoSecond(at)),
  };
}

function idsAlone({ customerId, profileId }: DemoCustomer, id: string): TableRow {
  return {
    msdynci_unifiedactivityid: id,
    msdynci_activityid: id.replaceAll('-', ''),
    msdynci_actualactivityid: null,
    msdynci_activityforeignkey: null,
    msdynci_activityname: null,
    msdynci_activitytime: null,
    msdynci_activitytype: null,
    msdynci_activitytypedisplay: null,
    msdynci_customerid: customerId,
    msdynci_entityname: null,
    msdynci_externalurl: null,
    msdynci_rangeindex: null,
    msdynci_semanticdata: null,
    msdynci_title: null,
    msdynci_description: null,
    msdynci_lookupfield_customer: profileId,
    msdynci_lookupfield_customerpid: customerId,
    partitionid: customerId,
    createdon: null,
    modifiedon: null,
  };
}

export function hostileActivities(customer: DemoCustomer, now: number, chance: Chance): TableRow[] {
  const traps: readonly Trap[] = [
    ...rangeIndexTraps,
    ...semanticTraps,
    ...textTraps,
    ...linkTraps,
    ...timeTraps,
    ...typeTraps,
    ...identityTraps,
  ];
  const rows = traps.map((trap, position) => ({
    ...healthy(customer, now - (position + 1) * 9 * day, chance),
    ...trap,
  }));
  return [...rows, idsAlone(customer, chance.guid()), idsAlone(customer, chance.guid())];
}
