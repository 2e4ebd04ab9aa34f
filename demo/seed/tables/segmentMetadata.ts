import { isoSecond } from '../calendar';
import type { Chance } from '../chance';
import type { TableRow } from '../rows';
import { segmentNames } from './segmentNames';

/** The names that the retailer's marketers gave to their segments; some segments have none yet. */
export const segmentMetadataRows = (now: number, chance: Chance): TableRow[] =>
  segmentNames
    .filter((name) => !name.startsWith('Holdout'))
    .map((name) => ({
      mscipriv_segmentmetadataid: chance.guid(),
      mscipriv_outputtable: name,
      mscipriv_displayname: friendlyName(name),
      mscipriv_description: `Customers of Alpenweg: ${friendlyName(name).toLowerCase()}`,
      modifiedon: isoSecond(now),
    }));

/** "Churn_Risk_90d" is called "Churn risk, 90 days". */
function friendlyName(name: string): string {
  const words = name
    .replace(/_(\d+)d$/, ', $1 days')
    .split('_')
    .map((word, place) => (place === 0 || /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  return words.join(' ');
}
