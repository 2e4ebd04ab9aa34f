/** The tables of Customer Insights and, at the end, what names segments and measures. */
const ENTITY_SETS = [
  'msdynci_unifiedactivities',
  'msdynci_alternatekeys',
  'msdynci_segmentmemberships',
  'msdynci_customermeasures',
  'msdynci_enrichments',
  'msdynci_predictions',
  'msdynci_customerprofiles',
  'msdynci_customerprofilesegments',
  'mscipriv_segmentmetadatas',
  'mscipriv_measuremetadatas',
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
  'msdynci_customerprofilesegment',
  'mscipriv_segmentmetadata',
  'mscipriv_measuremetadata',
];

const OPTIONS = ['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken', 'partitionId'];

/** A count of one table by some of its columns, without a way to another table. */
const COUNT = new RegExp(
  `^<fetch aggregate="true"><entity name="(?:${LOGICAL_NAMES.join('|')})">` +
    '(?:<attribute(?: (?:name|alias|aggregate|groupby|dategrouping|usertimezone)="\\w+")+/>)+' +
    '<filter><condition attribute="\\w+" operator="eq" value="[^"<>]*"/></filter></entity></fetch>$',
);

const isCount = (xml: string) => COUNT.test(xml);

/** A value that stands apart from the filter that it is of. */
const ALIAS = /^@\w+$/;

/** What begins an option of its own for a server that decodes first, or ends options at a semicolon. */
const HIDDEN_OPTION = /[&;]\s*(?:[$@]|\w+=)/;

const ROOT = '/api/data/v9.2/';

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Of `column='text'` or `column=guid`. The text holds nothing that a server could read as a path. */
const KEY_PART = `\\w+=(?:'(?:[\\w .:@|-]|'')*'|${GUID})`;

const KEY = `${GUID}|${KEY_PART}(?:,${KEY_PART})*`;

const ROWS = new RegExp(`^(?:${ENTITY_SETS.join('|')})(?:\\((?:${KEY})\\))?$`);

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
  // The server decodes the path once. A path that would decode once more has a % left, which
  // neither pattern takes.
  const target = pathname.startsWith(ROOT) ? decoded(pathname.slice(ROOT.length)) : '';
  if (!ROWS.test(target) && !METADATA.test(target)) return otherPath(pathname);
  for (const [name, value] of searchParams) {
    // Alone, and still a count for who decodes it again.
    if (name === 'fetchXml' && searchParams.size === 1 && readings(value).every(isCount)) continue;
    if (!OPTIONS.includes(name) && !ALIAS.test(name)) return `The option ${name} does not pass.`;
    const texts = readings(value);
    if (texts.some((text) => HIDDEN_OPTION.test(text))) {
      return `The option ${name} holds another option, and does not pass.`;
    }
    // The server's own mark of a page is XML, written by it.
    if (name !== '$skiptoken' && texts.some(leadsElsewhere)) {
      return `The option ${name} leads to another table, and does not pass.`;
    }
  }
  return null;
}

function otherPath(path: string): string {
  return `Only the tables of Customer Insights and their metadata pass, and this is ${path}.`;
}

/** Decodes ASCII only, %u002F as well, which some servers know: nothing else leads anywhere, and so it can't fail. */
function decoded(text: string): string {
  return text.replace(/%(?:u00)?([0-7][\da-f])/gi, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** A text, and what it becomes for who decodes it again, and again. */
function readings(text: string): readonly string[] {
  const next = decoded(text);
  return next === text ? [text] : [text, ...readings(next)];
}

/**
 * Outside of quoted text, a slash leads from a table to one that it is related to, and so may what
 * a server takes for a slash. An `&` or a semicolon would end the option.
 */
function leadsElsewhere(value: string): boolean {
  return /[/\\&;]|[^ -~]/.test(value.replace(/'(?:[^']|'')*'/g, ''));
}
