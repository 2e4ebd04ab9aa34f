import { css } from '@fluentui/react';
import * as React from '../react';
import { dayOf } from '../../domain/time/calendar';
import type { Timestamp } from '../../domain/time/instant';
import { relativeTime } from '../../domain/time/relativeTime';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
import type { RowLayout } from './articleLayout';

const ONE_LINE = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  minWidth: 0,
} as const;

/** The look of what an activity tells at a glance. Only the title may take a second line. */
const useSummaryStyles = stylesOf((theme) => {
  const { palette, fonts } = theme;
  return {
    summary: { cursor: 'pointer' },
    headline: {
      display: 'flex',
      alignItems: 'baseline',
      columnGap: 8,
      minHeight: 20,
      lineHeight: 20,
    },
    below: { display: 'flex', columnGap: 8 },
    title: {
      flex: '0 1 auto',
      minWidth: 0,
      overflow: 'hidden',
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '2',
      overflowWrap: 'anywhere',
      fontWeight: 600,
    },
    wholeTitle: { display: 'block' },
    small: [fonts.small, { lineHeight: 16, color: palette.neutralSecondary }],
    type: [ONE_LINE, { flex: 'none', maxWidth: '40%' }],
    typeBelow: { flexShrink: 1, maxWidth: '50%', color: palette.neutralPrimary },
    wholeType: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    facts: [ONE_LINE, { flex: '1 1 0' }],
    source: [ONE_LINE, { flex: 'none', maxWidth: '30%' }],
    time: [
      fonts.small,
      {
        flex: '1 0 auto',
        display: 'flex',
        alignItems: 'baseline',
        justifyContent: 'flex-end',
        columnGap: 8,
        maxWidth: '100%',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        lineHeight: 16,
        color: palette.neutralPrimary,
        fontVariantNumeric: 'tabular-nums',
      },
    ],
    ago: { justifyContent: 'flex-end', color: palette.neutralSecondary },
    // Takes room from nothing: where it does not fit it wraps below an empty first line, out of sight.
    wholeOrGone: {
      flex: '1 1 0',
      width: 0,
      height: 16,
      overflow: 'hidden',
      display: 'flex',
      flexWrap: 'wrap',
      '::before': { content: '"\\200b"' },
    },
    // What is left on the line is the source's before it is the relative time's.
    sourceBelow: { flexGrow: 999 },
  };
});

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

interface SummaryLinesProps {
  /** The id of the article; its parts are named and described by ids derived from it. */
  readonly id: string;
  readonly layout: RowLayout;
  /** Null where the title says it. */
  readonly type: React.ReactElement | null;
  readonly title: React.ReactNode;
  readonly time: React.ReactElement;
  readonly source: React.ReactElement | null;
  readonly facts: React.ReactNode;
  /** Whether the day stands in the heading above, so that the time is short. */
  readonly dayAbove: boolean;
  /** Whether type and title are shown to their ends, however long they are. */
  readonly whole: boolean;
  readonly onClick: () => void;
}

/** What a row tells at a glance. Only its title may take a second line. */
export function SummaryLines(props: SummaryLinesProps): React.ReactElement {
  const { id, layout, whole, time } = props;
  const styles = useSummaryStyles();
  const narrow = layout === 'narrow';
  // A whole date leaves the type and the source no room on its line.
  const typeWithTime = narrow && props.dayAbove;
  // The direction of their own words says at which end type and source are cut.
  const type = props.type && (
    <span
      id={`${id}-type`}
      dir="auto"
      className={css(
        styles.small,
        styles.type,
        layout !== 'wide' && styles.typeBelow,
        whole && styles.wholeType,
      )}
    >
      {props.type}
    </span>
  );
  const source =
    props.source &&
    (narrow ? (
      <span className={css(styles.small, styles.wholeOrGone, styles.sourceBelow)}>
        <bdi>{props.source}</bdi>
      </span>
    ) : (
      <span dir="auto" className={css(styles.small, styles.source)}>
        {props.source}
      </span>
    ));
  const facts = (
    <div id={`${id}-facts`} className={css(styles.small, styles.facts)}>
      {props.facts}
    </div>
  );
  return (
    <div className={styles.summary} onClick={props.onClick}>
      <div className={styles.headline}>
        {layout === 'wide' && type}
        <span id={`${id}-title`} className={css(styles.title, whole && styles.wholeTitle)}>
          <bdi>{props.title}</bdi>
        </span>
        {!narrow && time}
      </div>
      {narrow && (
        <div className={styles.below}>
          {typeWithTime && type}
          {typeWithTime && source}
          {time}
        </div>
      )}
      <div className={styles.below}>
        {layout !== 'wide' && !typeWithTime && type}
        {facts}
        {!narrow && source}
      </div>
    </div>
  );
}
