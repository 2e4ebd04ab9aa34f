import type { Trap } from './trap';

/** The types are an open set: what isn't known must still be shown. */
const oddTypes: readonly (string | null)[] = [
  null,
  '',
  ' ',
  'salesorder',
  'SALESORDER',
  'Sales Order',
  ' SalesOrder ',
  'Other',
  'Ausserordentliche_Generalversammlung',
  'constructor',
  '__proto__',
  'toString',
  '🧗',
  'طلب',
  '<script>alert("type")</script>',
  'T'.repeat(300),
];

export const typeTraps: readonly Trap[] = oddTypes.map((type) => ({
  msdynci_title: `Type ${JSON.stringify(type?.slice(0, 40) ?? null)}`,
  msdynci_activitytype: type,
  msdynci_activitytypedisplay: null,
}));
