import type { SortOrder } from '../domain/activity/activityOrder';
import type { HostDesign } from '../domain/design/theme';
import { readColor } from '../domain/design/theme';
import type { BoundLookup, BoundValue, IdentityClues } from '../domain/identity/identityRoutes';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import { insightLinkFaults, readInsightLinks } from '../domain/insights/InsightSettings';
import { logicalName } from '../domain/settings/columnNames';
import type { SettingFault } from '../domain/settings/SettingFault';
import { faultOf } from '../domain/settings/SettingFault';
import type { ViewSettings } from '../domain/settings/ViewSettings';
import { itemsOf, member, namesOf, textIn } from '../host/guarded';
import type { HostDoor, RawInputs } from '../host/hostDoor';
import { readNameFaults, readValueFaults } from './inputFaults';
import {
  CSV_CHOICES,
  digestParts,
  GROUPING_CHOICES,
  IDENTITY_CHOICES,
  isOn,
  MAX_RECORDS,
  namesIn,
  PAGE_SIZE,
  SORT_ORDER_CHOICES,
  textInput,
  wholeNumber,
} from './inputValues';

/** What the maker says of the parts beside the activities. */
function readInsightSettings(raw: RawInputs): InsightSettings {
  return {
    showProfile: isOn(raw('ShowProfile')),
    showMeasures: isOn(raw('ShowMeasures')),
    showPredictions: isOn(raw('ShowPredictions')),
    showEnrichment: isOn(raw('ShowEnrichment')),
    profileFields: namesIn(raw('ProfileFields')),
    measureFields: namesIn(raw('MeasureFields')),
    measureTables: namesIn(raw('MeasureTables')).flatMap((name) => logicalName(name) ?? []),
    links: readInsightLinks(textInput(raw('InsightLinks'))),
  };
}

/** What the maker and the host say, as plain values. */
export interface TimelineSettings {
  /** 1 to 500. */
  readonly pageSize: number;
  /** How many activities are read before the reader has to ask again; 1 at least. */
  readonly maxRecords: number;
  readonly order: SortOrder;
  /** What the screen follows as it is. */
  readonly view: ViewSettings;
  /** See readTheme; null where the maker gives none. */
  readonly theme: string | null;
  /** See docs/filter-state.md; null where nothing is bound or set. */
  readonly filterState: string | null;
  /**
   * How many characters the column takes that FilterState is bound to; Infinity for no limit, none
   * where the user may not write it.
   */
  readonly filterStateMost: number;
  /** See docs/for-makers.md, as it was written: faults are reported by line. */
  readonly typeSettings: string | null;
  /** See createInputEvent; null where the maker gives none. */
  readonly inputEvent: string | null;
  /** What of the settings can't be followed. */
  readonly faults: readonly SettingFault[];
  /** Whether a maker looks at the control in a studio, and no user in an app. */
  readonly isDesigning: boolean;
}

const FILTERS_LOCKED = faultOf('FilterState', { kind: 'filtersLocked' });

export function readSettings({
  raw,
  isDesigning,
  height,
  hasCopilot,
  mostCharacters,
  isLocked,
}: Pick<
  HostDoor,
  'raw' | 'isDesigning' | 'height' | 'hasCopilot' | 'mostCharacters' | 'isLocked'
>): TimelineSettings {
  return {
    pageSize: wholeNumber(textInput(raw('PageSize')), PAGE_SIZE),
    maxRecords: wholeNumber(textInput(raw('MaxRecords')), MAX_RECORDS),
    order: SORT_ORDER_CHOICES.get(textInput(raw('SortOrder')) ?? '') ?? 'newestFirst',
    view: {
      heading: textInput(raw('Heading')),
      allowExport: raw('AllowExport') === true,
      allowCopy: isOn(raw('AllowCopy')),
      allowPrint: isOn(raw('AllowPrint')),
      csvSeparator: CSV_CHOICES.get(textInput(raw('CsvSeparator')) ?? '') ?? null,
      copilotEvent: hasCopilot ? textInput(raw('CopilotEvent')) : null,
      focusActivityId: textInput(raw('FocusActivityId')),
      showSegments: isOn(raw('ShowSegments')),
      digest: digestParts(namesIn(raw('Digest'))),
      insights: readInsightSettings(raw),
      grouping: GROUPING_CHOICES.get(textInput(raw('GroupBy')) ?? '') ?? 'automatic',
      foldRuns: isOn(raw('FoldRuns')),
      showOverview: isOn(raw('ShowOverview')),
      showTypeSummary: isOn(raw('ShowLedger')),
      height,
    },
    theme: textIn(raw('Theme')),
    filterState: textInput(raw('FilterState')),
    filterStateMost: isLocked('FilterState') ? 0 : mostCharacters('FilterState'),
    typeSettings: textIn(raw('TypeSettings')),
    inputEvent: textInput(raw('InputEvent')),
    faults: [
      ...readValueFaults(raw),
      ...readNameFaults(raw),
      ...(isLocked('FilterState') ? [FILTERS_LOCKED] : []),
      ...insightLinkFaults('InsightLinks', textIn(raw('InsightLinks'))),
    ],
    isDesigning,
  };
}

/**
 * The host's design tokens; null where modern theming is off and the host gives none. Only colours
 * get in, as of a maker's Theme: they end in style sheets.
 */
export function readDesign(design: unknown): HostDesign | null {
  const given = member(design, 'tokenTheme');
  // In one order, so that the same colours are the same design.
  const colors = [...namesOf(given)].sort().flatMap((name) => {
    const color = readColor(member(given, name));
    return color === null ? [] : [[name, color] as const];
  });
  if (colors.length === 0) return null;
  return { tokens: Object.fromEntries(colors), isDark: member(design, 'isDarkTheme') === true };
}

/** What the maker and the host say of who the customer is. */
export function readIdentityClues({ raw, formRecord }: HostDoor): IdentityClues {
  return {
    bound: boundValue(raw('CustomerId')),
    formRecord,
    settings: {
      source: IDENTITY_CHOICES.get(textInput(raw('IdentitySource')) ?? '') ?? 'auto',
      dataSourceName: textInput(raw('DataSourceName')),
      sourceTableName: textInput(raw('SourceTableName')),
      alternateKeyColumn: logicalName(textInput(raw('AlternateKeyColumn')) ?? ''),
    },
  };
}

/** A bound lookup arrives as a list although the generated type knows only text. */
function boundValue(raw: unknown): BoundValue {
  const text = textIn(raw);
  if (text !== null) return text;
  return Array.isArray(raw) ? itemsOf(raw).map(lookupIn) : [lookupIn(raw)];
}

/** Some hosts give an id as `{ guid }`, as references of data-sets have it. */
function lookupIn(given: unknown): BoundLookup {
  const id = member(given, 'id');
  return {
    id: textIn(id) ?? textIn(member(id, 'guid')) ?? undefined,
    name: textIn(member(given, 'name')) ?? undefined,
    entityType: textIn(member(given, 'entityType')) ?? undefined,
  };
}
