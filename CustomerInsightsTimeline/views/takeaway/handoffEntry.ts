import type { Activity } from '../../domain/activity/Activity';
import type { HandoffEntry } from '../../domain/handoff/Handoff';
import { dayOf } from '../../domain/time/days';
import type { Timestamp } from '../../domain/time/timestamp';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';
import { factsOf } from '../activity/KeyFacts';
import { typeLabel } from '../activity/typeLabel';
import type { TimelineEnvironment } from '../TimelineContext';

/** What an activity tells at a glance, in words, with the date that a heading gives it on screen. */
export function handoffEntry(activity: Activity, environment: TimelineEnvironment): HandoffEntry {
  const { time, title, link } = activity;
  return {
    when: whenText(time, environment.strings, environment.formats),
    type: typeLabel(activity, environment),
    title,
    facts: factsOf(activity, environment).map(({ label, text }) =>
      label === null ? text : `${label}: ${text}`,
    ),
    link: link?.kind === 'safe' ? link.href : null,
  };
}

function whenText(time: Timestamp | null, strings: Strings, formats: Formats): string {
  if (time === null) return strings.text('Time_Undated');
  return time.dateOnly
    ? formats.shortDay(dayOf(time, formats.offsetAt))
    : formats.dateTime(time.ms);
}
