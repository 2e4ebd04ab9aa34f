/** The tables of Customer Insights and, at the end, the friendly names of segments. */
const ENTITY_SETS = [
  'msdynci_unifiedactivities',
  'msdynci_alternatekeys',
  'msdynci_segmentmemberships',
  'msdynci_customermeasures',
  'msdynci_enrichments',
  'msdynci_predictions',
  'msdynci_customerprofiles',
  'mscipriv_segmentmetadatas',
];

/** Each of them as metadata names it. */
export const LOGICAL_NAMES = [
  'msdynci_unifiedactivity',
  'msdynci_alternatekey',
  'msdynci_segmentmembership',
  'msdynci_customermeasure',
  'msdynci_enrichment',
  'msdynci_prediction',
  'msdynci_customerprofile',
  'mscipriv_segmentmetadata',
];

const OPTIONS = ['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken', 'partitionId'];

const ROOT = '/api/data/v9.2/';

const ROWS = new RegExp(`^(?:${ENTITY_SETS.join('|')})(?:\\([\\w='%,.-]+\\))?$`);

const METADATA = new RegExp(
  `^EntityDefinitions\\(LogicalName='(?:${LOGICAL_NAMES.join('|')})'\\)(?:/Attributes)?$`,
);

/**
 * Why a request must not reach an organisation, in a sentence; null for one that may. Only reading
 * passes, only from the tables of Customer Insights, and nothing that leads from them to others.
 */
export function gateRefusal(method: string, pathAndQuery: string): string | null {
  if (method !== 'GET') return `Only GET passes, and this is ${method}.`;
  // Else the text could name a host of its own, or be no address at all.
  if (!pathAndQuery.startsWith(ROOT)) return otherPath(pathAndQuery);
  const { pathname, searchParams } = new URL(`http://localhost${pathAndQuery}`);
  const target = pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : '';
  if (!ROWS.test(target) && !METADATA.test(target.replaceAll('%27', "'")))
    return otherPath(pathname);
  for (const [name, value] of searchParams) {
    if (!OPTIONS.includes(name) && !name.startsWith('@'))
      return `The option ${name} does not pass.`;
    if (name !== '$skiptoken' && leadsElsewhere(value)) {
      return `The option ${name} leads to another table, and does not pass.`;
    }
  }
  return null;
}

function otherPath(path: string): string {
  return `Only the tables of Customer Insights and their metadata pass, and this is ${path}.`;
}

/** Outside of quoted text, a slash leads from a table to one that it is related to. */
function leadsElsewhere(value: string): boolean {
  return value.replace(/'(?:[^']|'')*'/g, '').includes('/');
}
