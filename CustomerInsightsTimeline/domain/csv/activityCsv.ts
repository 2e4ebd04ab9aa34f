import type { Activity } from '../activity/Activity';
import type { OffsetAt } from '../time/days';
import { wallClock } from '../time/days';
import { countsAsInstant } from '../time/instant';
import type { Timestamp } from '../time/timestamp';
import type { CsvCell, CsvSeparator } from './csvText';
import { csvText } from './csvText';

export interface ActivityCsvOptions {
  /** The word that the screen has for an activity's type. */
  readonly typeLabel: (activity: Activity) => string;
  /** The user's time zone. */
  readonly offsetAt: OffsetAt;
  readonly separator: CsvSeparator;
}

type Column = (activity: Activity, options: ActivityCsvOptions) => CsvCell;

/**
 * The columns, the same for every customer and language, so that what reads the file can rely on
 * them. Details stay in one column as the source wrote them: their names differ from type to type.
 */
const COLUMNS: Readonly<Record<string, Column>> = {
  TimeUtc: ({ time }) => time && dateCell(isoTime(time)),
  LocalTime: ({ time }, { offsetAt }) => time && dateCell(localTime(time, offsetAt)),
  Type: ({ type }) => type,
  TypeLabel: (activity, { typeLabel }) => typeLabel(activity),
  Title: ({ title }) => title,
  Description: ({ description }) => description,
  Source: ({ source }) => source,
  SourceActivityId: ({ sourceActivityId }) => sourceActivityId,
  ActivityId: ({ activityId }) => activityId,
  Link: ({ link }) => link && (link.kind === 'safe' ? link.href : link.text),
  SemanticData: ({ semanticData }) => semanticData,
};

/** Activities as CSV, in their order. */
export function activityCsv(activities: readonly Activity[], options: ActivityCsvOptions): string {
  const columns = Object.values(COLUMNS);
  return csvText(
    Object.keys(COLUMNS),
    activities.map((activity) => columns.map((column) => column(activity, options))),
    options.separator,
  );
}

/** A year beyond 9999 has a plus or minus before it, which spreadsheets know for no date. */
function dateCell(text: string): CsvCell {
  return /^\d/.test(text) ? { date: text } : text;
}

/** "2026-11-23T14:05:00.000Z"; "2026-11-23" for a date alone, which belongs to no zone. */
function isoTime({ ms, dateOnly }: Timestamp): string {
  const iso = new Date(ms).toISOString();
  return dateOnly ? iso.slice(0, iso.indexOf('T')) : iso;
}

/** The user's wall clock as spreadsheets read it: "2026-11-23 15:05:00". */
function localTime(time: Timestamp, offsetAt: OffsetAt): string {
  if (time.dateOnly) return isoTime(time);
  const local = wallClock(time.ms, offsetAt);
  if (!countsAsInstant(local)) return isoTime(time);
  return new Date(local).toISOString().replace('T', ' ').replace(/\..*$/, '');
}
