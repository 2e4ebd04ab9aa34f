import { isoSecond } from '../calendar';
import { elodie } from '../demoCustomers';
import type { Chance } from '../chance';
import type { TableRow } from '../rows';
import { segmentNames } from './segmentNames';

const DAY = 86_400_000;

/**
 * The retailer's segments, in the columns that the entity reference publishes. What the payloads hold
 * is published nowhere: the form is the one of Customer Insights' own management API, and the longest
 * goes on in the second payload. Some segments have no name for people yet; some rows are of the past.
 */
export const segmentMetadataRows = (now: number, chance: Chance): TableRow[] => [
  ...segmentNames
    .filter((name) => !name.startsWith('Holdout'))
    .map((name, place) => rowOf(name, payloadOf(name, now, chance), place % 9 === 4, now, chance)),
  rowOf(
    'Churn_Risk_90d',
    '{"friendlyName":"An older name"}',
    false,
    now,
    chance,
    'msdyn_ishistoryentry',
  ),
  rowOf('Loyalty_Gold', '{"friendlyName":"A deleted one"}', false, now, chance, 'msdyn_isdeleted'),
];

/** The retailer's measures, of which one has no other name than its own. */
export const measureMetadataRows = (now: number, chance: Chance): TableRow[] =>
  Object.entries({
    Lifetime_Spend: 'Spent so far',
    Order_Count: 'Number of orders',
    Average_Order_Value: 'Average order',
    Web_Visits_Last_30_Days: 'Web visits, 30 days',
  }).map(([name, displayName]) =>
    rowOf(
      name,
      JSON.stringify({ name, displayName, definition: { kind: 'CustomerAttribute' } }),
      false,
      now,
      chance,
      '',
      'mscipriv_measuremetadataid',
    ),
  );

/** A row for each segment of a profile, which alone names one segment of the holdout groups. */
export const profileSegmentRows = (chance: Chance): TableRow[] =>
  segmentNames
    .filter((name) => name.startsWith('Holdout'))
    .slice(0, 1)
    .map((name) => ({
      msdynci_customerprofilesegmentid: chance.guid(),
      msdynci_lookupfield_customer: elodie.profileId,
      msdynci_segmentid: name,
      msdynci_segmentname: friendlyName(name),
      partitionid: elodie.customerId,
    }));

function rowOf(
  name: string,
  payload: string,
  isSplit: boolean,
  now: number,
  chance: Chance,
  flag = '',
  id = 'mscipriv_segmentmetadataid',
): TableRow {
  const end = isSplit ? Math.floor(payload.length / 2) : payload.length;
  return {
    [id]: chance.guid(),
    msdyn_name: name,
    mscipriv_payload1: payload.slice(0, end),
    mscipriv_payload2: isSplit ? payload.slice(end) : null,
    msdyn_isdeleted: flag === 'msdyn_isdeleted',
    msdyn_ishistoryentry: flag === 'msdyn_ishistoryentry',
    modifiedon: isoSecond(now),
  };
}

function payloadOf(name: string, now: number, chance: Chance): string {
  return JSON.stringify({
    kind: 'default',
    name,
    friendlyName: friendlyName(name),
    description: `Customers of Alpenweg: ${friendlyName(name).toLowerCase()}`,
    state: name.startsWith('Churn') ? 'inactive' : 'active',
    evaluationStatus: {
      jobStatus: 'succeeded',
      evaluationDate: isoSecond(now - DAY),
      entityCount: chance.whole(40, 9000),
    },
    version: 1,
  });
}

/** "Churn_Risk_90d" is called "Churn risk, 90 days". */
function friendlyName(name: string): string {
  const words = name
    .replace(/_(\d+)d$/, ', $1 days')
    .split('_')
    .map((word, place) => (place === 0 || /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  return words.join(' ');
}
