import type { Handoff } from '../../domain/handoff/Handoff';
import { MOST_ENTRIES } from '../../domain/handoff/Handoff';
import type { TimelineEnvironment } from '../TimelineContext';
import { handoffEntry } from './handoffEntry';
import type { OnScreen } from './OnScreen';

export interface HandedOff extends OnScreen {
  readonly heading: string;
  /** In milliseconds since 1970 UTC. */
  readonly asOf: number;
}

/** What is on screen, in words, with what a colleague must know to trust it. */
export function handoffOf(given: HandedOff, environment: TimelineEnvironment): Handoff {
  const { strings, formats } = environment;
  const { activities, shown, complete, filters } = given;
  const entries = activities.slice(0, Math.min(shown, MOST_ENTRIES));
  const count = strings.count(
    complete ? 'Handoff_OfAll' : 'Handoff_OfLoaded',
    shown,
    formats.number(shown),
    formats.number(entries.length),
  );
  return {
    heading: given.heading,
    notes: [
      count,
      ...(filters.length > 0 ? [strings.text('Handoff_Filters', filters.join(', '))] : []),
      strings.text('Handoff_AsOf', formats.dateTime(given.asOf)),
    ],
    entries: entries.map((activity) => handoffEntry(activity, environment)),
  };
}
