import type { OffsetAt } from '../../CustomerInsightsTimeline/domain/time/calendar';

/** What the zone data of the platform says, which the product never asks. */
export interface ZoneCalendar {
  /** The wall clock at a whole second, read as if it were UTC. */
  readonly wallClockAt: (utcMs: number) => number;
  readonly offsetAt: OffsetAt;
}

export function zoneCalendar(timeZone: string): ZoneCalendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

  function wallClockAt(utcMs: number): number {
    const parts = new Map(
      format.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  }

  return {
    wallClockAt,
    offsetAt: (utcMs) => {
      const wholeSeconds = Math.floor(utcMs / 1000) * 1000;
      return (wallClockAt(wholeSeconds) - wholeSeconds) / 60_000;
    },
  };
}
