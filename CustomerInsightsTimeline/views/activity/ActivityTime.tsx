import { css } from '@fluentui/react';
import * as React from 'react';
import { dayOf } from '../../domain/time/days';
import { relativeTime } from '../../domain/time/relativeTime';
import type { Timestamp } from '../../domain/time/timestamp';
import { useSummaryStyles } from './summaryStyles';
import { useTimeline } from '../TimelineContext';

export interface ActivityTimeProps {
  /** Of the text that says day and time in full, for what is described by it. */
  readonly id: string;
  readonly time: Timestamp | null;
  readonly now: number;
  /** Whether the day stands in the heading above, so that the clock time is enough. */
  readonly dayAbove: boolean;
}

/** When it happened, and where there is room for it how long ago that is. */
export function ActivityTime({ id, time, now, dayAbove }: ActivityTimeProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useSummaryStyles();
  if (time === null) {
    return (
      <span id={id} className={styles.time}>
        {strings.text('Time_Undated')}
      </span>
    );
  }
  const relative = relativeTime(time, now, formats.offsetAt);
  const ago =
    relative?.value === 0 && relative.unit === 'minute'
      ? strings.text('Time_Now')
      : relative && formats.relative(relative);
  const day = formats.shortDay(dayOf(time, formats.offsetAt));
  const inFull = time.dateOnly ? day : formats.dateTime(time.ms);
  return (
    <time className={styles.time} dateTime={isoTime(time)} title={inFull}>
      {ago !== null && <span className={css(styles.ago, styles.wholeOrGone)}>{ago}</span>}
      <span id={id} hidden>
        {inFull}
      </span>
      <span>{dayAbove && !time.dateOnly ? formats.clock(time.ms) : inFull}</span>
    </time>
  );
}

/** A date alone stays one, so that nobody reads a midnight into it. */
function isoTime({ ms, dateOnly }: Timestamp): string {
  const iso = new Date(ms).toISOString();
  return dateOnly ? iso.slice(0, iso.indexOf('T')) : iso;
}
