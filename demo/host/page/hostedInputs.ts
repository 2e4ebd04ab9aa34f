import type { BoundCustomer, HostInputs } from '../context/hostInputs';
import type { FindCustomer } from './customers';
import { findCustomer } from './customers';
import { faultNamed } from './faults';
import { makersTheme } from './makersThemes';
import { FAULTY_TYPES, SAMPLE_TYPES } from './sampleTypes';
import type { Settings } from './settings';

const TYPE_SETTINGS = new Map([
  ['sample', SAMPLE_TYPES],
  ['faulty', FAULTY_TYPES],
]);

const SEPARATORS = ['Automatic', 'Comma', 'Semicolon'] as const;
const GROUPINGS = ['Automatic', 'Day', 'Week', 'Month'] as const;

/** What the page's settings mean for the host; the width is the frame's and the rest is loaded. */
export function hostedInputs(
  settings: Settings,
  find: FindCustomer = findCustomer,
): Omit<HostInputs, 'strings' | 'webAPI' | 'width'> {
  return {
    customer: boundCustomer(settings, find),
    identitySource: settings.identity as HostInputs['identitySource'],
    dataSourceName: textOrNull(settings.dataSource),
    sourceTableName: textOrNull(settings.sourceTable),
    alternateKeyColumn: textOrNull(settings.keyColumn),
    columnNames: textOrNull(settings.columnNames),
    record: null,
    isAuthoring: settings.designer === '1',
    pageSize: numberOrNull(settings.pageSize),
    maxRecords: numberOrNull(settings.maxRecords),
    sortOrder: settings.sort === 'OldestFirst' ? 'OldestFirst' : 'NewestFirst',
    heading: textOrNull(settings.heading),
    makersTheme: makersTheme(settings.makersTheme),
    allowExport: settings.export === 'on',
    csvSeparator: SEPARATORS.find((name) => name === settings.separator) ?? 'Automatic',
    focusActivityId: textOrNull(settings.focus),
    digest: textOrNull(settings.digest),
    showSegments: settings.segments === 'on',
    showProfile: settings.profile === 'on',
    profileFields: textOrNull(settings.profileFields),
    showMeasures: settings.measures === 'on',
    measureFields: textOrNull(settings.measureFields),
    measureTables: textOrNull(settings.measureTables),
    showPredictions: settings.predictions === 'on',
    showEnrichment: settings.enrichment === 'on',
    insightLinks: textOrNull(settings.links),
    typeSettings: TYPE_SETTINGS.get(settings.types) ?? textOrNull(settings.types),
    groupBy: GROUPINGS.find((name) => name === settings.group) ?? 'Automatic',
    copilotEvent: textOrNull(settings.copilot),
    inputEvent: textOrNull(settings.command),
    foldRuns: settings.fold === 'on',
    showOverview: settings.overview === 'on',
    showTypeSummary: settings.typeSummary === 'on',
    filterState: settings.filter === '' ? null : settings.filter,
    timeZone: timeZoneOf(settings),
    languageId: Number(settings.language),
    theme: settings.theme === 'dark' ? 'dark' : 'light',
    missing: [
      ...(settings.theme === 'none' ? (['fluentDesignLanguage'] as const) : []),
      ...(faultNamed(settings.fault).webAPI === 'absent' ? (['webAPI'] as const) : []),
    ],
  };
}

/** The user's zone: the browser's, or the one that is chosen. */
export function timeZoneOf({ zone }: Pick<Settings, 'zone'>): string {
  return zone === 'browser' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}

function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text);
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** A designer of forms has no record, so that nothing is in the bound column. */
function boundCustomer(settings: Settings, find: FindCustomer): BoundCustomer {
  const { customer, designer } = settings;
  const bound = designer === '1' ? 'none' : settings.bound;
  const { contactId, customerId, name, profileId } = find(customer);
  switch (bound) {
    case 'text':
      return { kind: 'text', text: customerId };
    case 'lookup':
      return { kind: 'lookup', id: profileId, name: customerId };
    case 'contactLookup':
      return { kind: 'lookup', id: contactId, name, table: 'contact' };
    case 'none':
      return { kind: 'none', as: 'text' };
    default:
      return { kind: 'text', text: contactId };
  }
}
