import { startOfDay } from '../time/days';
import { isEver } from './periodChoice';
import type { PeriodChoice } from './periodChoice';
import type { TimelineView } from './timelineView';

/** Raised when a reader of the former version would misunderstand the text. */
export const FILTER_STATE_VERSION = 1;

/**
 * A view as text, to be kept outside of the control: docs/filter-state.md. The same view gives the
 * same text, and the plain one the empty text.
 */
export function writeFilterState({ filter, sort, group }: TimelineView): string {
  const { types, period, sources, fields } = filter;
  const said = {
    ...(types.types.length > 0 &&
      (types.kind === 'only' ? { types: types.types } : { exceptTypes: types.types })),
    ...writtenPeriod(period),
    ...(sources.length > 0 && { sources }),
    ...(fields.length > 0 && { fields: fields.map(({ name, value }) => ({ name, value })) }),
    ...(sort !== null && { sort }),
    ...(group !== null && { group }),
  };
  return Object.keys(said).length === 0 ? '' : JSON.stringify({ v: FILTER_STATE_VERSION, ...said });
}

function writtenPeriod(period: PeriodChoice): Readonly<Record<string, string>> {
  if (typeof period === 'string') return { preset: period };
  if (isEver(period)) return {};
  const { fromDay, toDay } = period;
  return {
    ...(Number.isFinite(fromDay) && { from: isoDate(fromDay) }),
    ...(Number.isFinite(toDay) && { to: isoDate(toDay) }),
  };
}

function isoDate(day: number): string {
  return new Date(startOfDay(day)).toISOString().slice(0, -'T00:00:00.000Z'.length);
}
