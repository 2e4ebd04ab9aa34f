import { css } from '@fluentui/react';
import * as React from '../react';
import { dayOf } from '../../domain/time/calendar';
import { isoTime } from '../../domain/time/instant';
import type { Timestamp } from '../../domain/time/instant';
import { relativeTime } from '../../domain/time/relativeTime';
import { useTimeline } from '../TimelineContext';
import type { RowLayout } from './articleLayout';

interface ActivityTimeProps {
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
  if (time === null) {
    return (
      <span id={id} className="cit-summary-time">
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
    <time className="cit-summary-time" dateTime={isoTime(time)} title={inFull}>
      {ago !== null && <span className="cit-summary-ago cit-summary-whole-or-gone">{ago}</span>}
      <span id={id} hidden>
        {inFull}
      </span>
      <span>{dayAbove && !time.dateOnly ? formats.clock(time.ms) : inFull}</span>
    </time>
  );
}

interface SummaryLinesProps {
  /** The id of the article; its parts are named and described by ids derived from it. */
  readonly id: string;
  readonly layout: RowLayout;
  /** Null where the title says it. */
  readonly type: React.ReactElement | null;
  readonly title: React.ReactNode;
  readonly time: React.ReactElement;
  readonly facts: React.ReactNode;
  /** Whether the day stands in the heading above, so that the time is short. */
  readonly dayAbove: boolean;
  /** Whether type and title are shown to their ends, however long they are. */
  readonly whole: boolean;
  readonly onClick: () => void;
}

/** What a row shows at a glance. Only its title may take a second line. */
export function SummaryLines(props: SummaryLinesProps): React.ReactElement {
  const { id, layout, whole, time } = props;
  const narrow = layout === 'narrow';
  // A whole date leaves the type no room on its line.
  const typeWithTime = narrow && props.dayAbove;
  // The direction of their own words says at which end it is cut.
  const type = props.type && (
    <span
      id={`${id}-type`}
      dir="auto"
      className={css(
        'cit-summary-small cit-summary-type',
        layout !== 'wide' && 'cit-summary-type-below',
        whole && 'cit-summary-whole-type',
      )}
    >
      {props.type}
    </span>
  );
  const facts = (
    <div id={`${id}-facts`} className="cit-summary-small cit-summary-facts">
      {props.facts}
    </div>
  );
  return (
    <div className="cit-summary" onClick={props.onClick}>
      <div className="cit-summary-headline">
        {layout === 'wide' && type}
        <span
          id={`${id}-title`}
          className={css('cit-summary-title', whole && 'cit-summary-whole-title')}
        >
          <bdi>{props.title}</bdi>
        </span>
        {!narrow && time}
      </div>
      {narrow && (
        <div className="cit-summary-below">
          {typeWithTime && type}
          {time}
        </div>
      )}
      <div className="cit-summary-below">
        {layout !== 'wide' && !typeWithTime && type}
        {facts}
      </div>
    </div>
  );
}
