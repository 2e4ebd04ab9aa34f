import type { Activity } from '../../domain/activity/Activity';
import type { ActivityExport, ExportEntry } from '../../domain/export/exportedText';
import { MOST_ENTRIES } from '../../domain/export/exportedText';
import { hrefOf } from '../../domain/link';
import type { Timestamp } from '../../domain/time/instant';
import type { NumberedStrings } from '../../strings/Strings';
import { factsOf } from '../activity/KeyFacts';
import { typeLabel } from '../activity/TypeIcon';
import type { Formats } from '../formats';
import type { TimelineEnvironment } from '../TimelineContext';

/** What is on screen: the first `shown` of a list. */
export interface OnScreen {
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** Whether nothing more exists. */
  readonly complete: boolean;
  /** The filters that are on, in words. */
  readonly filters: readonly string[];
}

/** The summary of an activity, in words, with the date that a heading gives it on screen. */
export function exportEntry(activity: Activity, environment: TimelineEnvironment): ExportEntry {
  const { time, title, url } = activity;
  return {
    when: whenText(time, environment.strings, environment.formats),
    type: typeLabel(activity, environment),
    title,
    facts: factsOf(activity, environment).map(({ label, text }) =>
      label === null ? text : `${label}: ${text}`,
    ),
    link: hrefOf(url),
  };
}

function whenText(time: Timestamp | null, strings: NumberedStrings, formats: Formats): string {
  if (time === null) return strings.text('Time_Undated');
  return time.dateOnly ? formats.date(time) : formats.dateTime(time.ms);
}

interface ExportedScreen extends OnScreen {
  readonly heading: string;
  /** In milliseconds since 1970 UTC. */
  readonly asOf: number;
}

/** What is on screen, in words, with what a colleague must know to trust it. */
export function exportOf(given: ExportedScreen, environment: TimelineEnvironment): ActivityExport {
  const { strings, formats } = environment;
  const { activities, shown, complete, filters } = given;
  const entries = activities.slice(0, Math.min(shown, MOST_ENTRIES));
  const count = strings.count(complete ? 'Export_OfAll' : 'Export_OfLoaded', shown, entries.length);
  return {
    heading: given.heading,
    notes: [
      count,
      ...(filters.length > 0 ? [strings.text('Export_Filters', filters.join(' · '))] : []),
      strings.text('Export_AsOf', formats.dateTime(given.asOf)),
    ],
    entries: entries.map((activity) => exportEntry(activity, environment)),
  };
}
