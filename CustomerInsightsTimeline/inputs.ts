import type { SortOrder } from './domain/activity/activityOrder';
import type { Grouping } from './domain/feed/span';
import type { UserPreferences } from './domain/UserPreferences';
import type { HostDesign } from './domain/HostDesign';
import { insightLinkFaults } from './domain/insights/insightLinks';
import type { InsightSettings } from './domain/insights/InsightSettings';
import type { SettingFault } from './domain/settings/SettingFault';
import type { IInputs } from './generated/ManifestTypes';
import { GROUPINGS, SORT_ORDERS } from './inputs/choices';
import { countsTo12, hasDayFirst } from './inputs/datePattern';
import type { InsightParameters } from './inputs/insightInputs';
import { readInsightSettings } from './inputs/insightInputs';
import type { NameParameters } from './inputs/nameFaults';
import { readNameFaults } from './inputs/nameFaults';
import { isOn } from './inputs/isOn';
import { textInput } from './inputs/textInput';
import type { ValueParameters } from './inputs/valueFaults';
import { readValueFaults } from './inputs/valueFaults';
import { MAX_RECORDS, PAGE_SIZE, wholeNumber } from './inputs/wholeNumber';

/** The settings of a maker, whatever the rows come from. */
type Settings = Pick<
  IInputs,
  | 'PageSize'
  | 'MaxRecords'
  | 'SortOrder'
  | 'Heading'
  | 'Theme'
  | 'AllowExport'
  | 'FocusActivityId'
  | 'ShowSegments'
  | 'GroupBy'
  | 'FoldRuns'
  | 'ShowOverview'
  | 'ShowLedger'
  | 'FilterState'
  | 'TypeSettings'
  | 'InputEvent'
> &
  InsightParameters &
  NameParameters &
  ValueParameters;

/** Hosts leave out what they do not have, whatever the types promise. */
type Context = Pick<ComponentFramework.Context<Settings>, 'parameters' | 'mode'>;
type UserSettings = Partial<ComponentFramework.UserSettings> | undefined;

/** What the maker and the host say, as plain values. */
export interface TimelineSettings {
  /** 1 to 500. */
  readonly pageSize: number;
  /** How many activities are read before the reader has to ask again; 1 at least. */
  readonly maxRecords: number;
  readonly order: SortOrder;
  /** Null where the maker gives none. */
  readonly heading: string | null;
  /** See readTheme; null where the maker gives none. */
  readonly theme: string | null;
  /** Whether users may save what is on screen as a file. */
  readonly allowExport: boolean;
  /** The ActivityId of the activity to open on; null where the maker names none. */
  readonly focusActivityId: string | null;
  readonly showSegments: boolean;
  readonly insights: InsightSettings;
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  readonly showOverview: boolean;
  readonly showLedger: boolean;
  /** See docs/filter-state.md; null where nothing is bound or set. */
  readonly filterState: string | null;
  /** See docs/for-makers.md, as it was written: faults are told by line. */
  readonly typeSettings: string | null;
  /** See createInputEvent; null where the maker gives none. */
  readonly inputEvent: string | null;
  /** What of the settings can't be followed. */
  readonly faults: readonly SettingFault[];
  /** Whether a maker looks at the control in a studio, and no user in an app. */
  readonly isDesigning: boolean;
  /** The height that the host allots in CSS pixels; null where it leaves it to the control. */
  readonly height: number | null;
}

export function readSettings({ parameters, mode }: Context): TimelineSettings {
  return {
    pageSize: wholeNumber(parameters.PageSize.raw, PAGE_SIZE),
    maxRecords: wholeNumber(parameters.MaxRecords.raw, MAX_RECORDS),
    order: SORT_ORDERS.get(textInput(parameters.SortOrder) ?? '') ?? 'newestFirst',
    heading: textInput(parameters.Heading),
    theme: parameters.Theme.raw,
    allowExport: (parameters.AllowExport.raw as boolean | null) === true,
    focusActivityId: textInput(parameters.FocusActivityId),
    showSegments: isOn(parameters.ShowSegments),
    insights: readInsightSettings(parameters),
    grouping: GROUPINGS.get(textInput(parameters.GroupBy) ?? '') ?? 'day',
    foldRuns: isOn(parameters.FoldRuns),
    showOverview: isOn(parameters.ShowOverview),
    showLedger: isOn(parameters.ShowLedger),
    filterState: textInput(parameters.FilterState),
    typeSettings: parameters.TypeSettings.raw,
    inputEvent: textInput(parameters.InputEvent),
    faults: [
      ...readValueFaults(parameters),
      ...readNameFaults(parameters),
      ...insightLinkFaults('InsightLinks', parameters.InsightLinks?.raw ?? null),
    ],
    isDesigning: isAuthoring(mode),
    height: positive(mode.allocatedHeight),
  };
}

/**
 * Not documented: the platform's own typings of `mode` have it, and studios set it. Where it is
 * anything but true, a user is looking.
 */
function isAuthoring(mode: object): boolean {
  return (mode as { readonly isAuthoringMode?: unknown }).isAuthoringMode === true;
}

/** Hosts give -1 for "as you like", and the test harness gives sizes as text. */
function positive(value: unknown): number | null {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** A host without user settings gets the browser's zone and the formats of the language. */
export function readPreferences(settings: UserSettings): UserPreferences {
  const dates: Partial<ComponentFramework.UserSettingApi.DateFormattingInfo> =
    settings?.dateFormattingInfo ?? {};
  const numbers: Partial<ComponentFramework.UserSettingApi.NumberFormattingInfo> =
    settings?.numberFormattingInfo ?? {};
  return {
    offsetAt: (utcMs) => {
      const minutes = settings?.getTimeZoneOffsetMinutes?.(new Date(utcMs));
      return Number.isFinite(minutes) ? Number(minutes) : -new Date(utcMs).getTimezoneOffset();
    },
    hour12: countsTo12(dates.shortTimePattern),
    dayFirst: hasDayFirst(dates.shortDatePattern),
    firstDayOfWeek: dates.firstDayOfWeek ?? null,
    decimalSign: numbers.numberDecimalSeparator ?? null,
    groupSign: numbers.numberGroupSeparator ?? null,
  };
}

type Design = Partial<ComponentFramework.FluentDesignState> | undefined;

/** The host's design tokens; null where modern theming is off and the host gives none. */
export function readDesign(design: Design): HostDesign | null {
  if (!design?.tokenTheme) return null;
  const tokens = design.tokenTheme as unknown as Readonly<Record<string, string>>;
  return { tokens, isDark: design.isDarkTheme === true };
}
