import type { SortOrder } from '../domain/activity/activityOrder';
import type { CsvSeparator } from '../domain/export/csv';
import type { Grouping } from '../domain/time/calendar';
import type { UserPreferences } from '../domain/UserPreferences';
import { readColor } from '../domain/design/theme';
import type { HostDesign } from '../domain/design/theme';
import { insightLinkFaults } from '../domain/insights/InsightSettings';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import type { SettingFault } from '../domain/settings/SettingFault';
import { answerOf, member, namesOf, textIn } from '../host/guarded';
import type { HostDoor } from '../host/hostDoor';
import { CSV_SEPARATORS, GROUPINGS, SORT_ORDERS } from './choices';
import { countsTo12, hasDayFirst } from './datePattern';
import { readInsightSettings } from './insightInputs';
import { readNameFaults } from './nameFaults';
import { isOn } from './isOn';
import { textInput } from './textInput';
import { readValueFaults } from './valueFaults';
import { MAX_RECORDS, PAGE_SIZE, wholeNumber } from './wholeNumber';

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
  /** What stands between the cells of such a file; null for the user's own separator. */
  readonly csvSeparator: CsvSeparator | null;
  /** The ActivityId of the activity to open on; null where the maker names none. */
  readonly focusActivityId: string | null;
  readonly showSegments: boolean;
  readonly insights: InsightSettings;
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  readonly showOverview: boolean;
  readonly showTypeSummary: boolean;
  /** See docs/filter-state.md; null where nothing is bound or set. */
  readonly filterState: string | null;
  /**
   * How many characters the column takes that FilterState is bound to; Infinity for no limit, none
   * where the user may not write it.
   */
  readonly filterStateMost: number;
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

const FILTERS_LOCKED: SettingFault = {
  setting: 'FilterState',
  line: null,
  path: [],
  reason: { kind: 'filtersLocked' },
};

export function readSettings({
  raw,
  isDesigning,
  height,
  mostCharacters,
  isLocked,
}: HostDoor): TimelineSettings {
  return {
    pageSize: wholeNumber(textInput(raw('PageSize')), PAGE_SIZE),
    maxRecords: wholeNumber(textInput(raw('MaxRecords')), MAX_RECORDS),
    order: SORT_ORDERS.get(textInput(raw('SortOrder')) ?? '') ?? 'newestFirst',
    heading: textInput(raw('Heading')),
    theme: textIn(raw('Theme')),
    allowExport: raw('AllowExport') === true,
    csvSeparator: CSV_SEPARATORS.get(textInput(raw('CsvSeparator')) ?? '') ?? null,
    focusActivityId: textInput(raw('FocusActivityId')),
    showSegments: isOn(raw('ShowSegments')),
    insights: readInsightSettings(raw),
    grouping: GROUPINGS.get(textInput(raw('GroupBy')) ?? '') ?? 'day',
    foldRuns: isOn(raw('FoldRuns')),
    showOverview: isOn(raw('ShowOverview')),
    showTypeSummary: isOn(raw('ShowLedger')),
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
    height,
  };
}

/** A zone is at most 15 hours from UTC, and was at most 16 in history. */
const MOST_OFFSET = 16 * 60;

/** A host without user settings gets the browser's zone and the formats of the language. */
export function readPreferences(host: Pick<HostDoor, 'userSettings'>): UserPreferences {
  const dates = member(host.userSettings, 'dateFormattingInfo');
  const numbers = member(host.userSettings, 'numberFormattingInfo');
  return {
    offsetAt: (utcMs) => {
      const given = answerOf(host.userSettings, 'getTimeZoneOffsetMinutes', new Date(utcMs));
      const isOffset = typeof given === 'number' && Math.abs(given) <= MOST_OFFSET;
      return isOffset ? given : -new Date(utcMs).getTimezoneOffset();
    },
    hour12: countsTo12(member(dates, 'shortTimePattern')),
    dayFirst: hasDayFirst(member(dates, 'shortDatePattern')),
    firstDayOfWeek: weekday(member(dates, 'firstDayOfWeek')),
    decimalSign: sign(member(numbers, 'numberDecimalSeparator')),
    groupSign: sign(member(numbers, 'numberGroupSeparator')),
  };
}

function weekday(day: unknown): number | null {
  return Number.isInteger(day) && Number(day) >= 0 && Number(day) <= 6 ? Number(day) : null;
}

function sign(mark: unknown): string | null {
  return typeof mark === 'string' && mark !== '' ? mark : null;
}

/**
 * The host's design tokens; null where modern theming is off and the host gives none. Only colours
 * get in, as of a maker's Theme: they end in style sheets.
 */
export function readDesign(design: unknown): HostDesign | null {
  const given = member(design, 'tokenTheme');
  const colors = namesOf(given).flatMap((name) => {
    const color = readColor(member(given, name));
    return color === null ? [] : [[name, color] as const];
  });
  if (colors.length === 0) return null;
  return { tokens: Object.fromEntries(colors), isDark: member(design, 'isDarkTheme') === true };
}
