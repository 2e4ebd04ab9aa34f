import { css } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import type { RefObject } from 'react';
import type { Timestamp } from '../../domain/time/instant';
import { isoTime } from '../../domain/time/instant';
import { relativeTime } from '../../domain/time/relativeTime';
import { useIsAtLeast } from '../elementWidth';
import { Icon } from '../Icon';
import * as React from '../react';
import { useTimeline } from '../TimelineContext';
import { TypeIcon } from './TypeIcon';

/**
 * How a row uses its width, so that its title is what is left whole. What happened and when come
 * first in all of them; what is less important goes below, and is cut there.
 *
 * - `wide`: type, title and time; below, facts.
 * - `medium`: title and time; below, type and facts.
 * - `narrow`: the title; below, type and time; below, the facts. A whole date has its line for
 *   itself, and the type goes to the facts.
 */
export type RowLayout = 'narrow' | 'medium' | 'wide';

/** In CSS pixels: from here on a title and a clock time fit beside each other. */
const MEDIUM = 400;

/** In CSS pixels: from here on the type fits as well. */
const WIDE = 640;

/** How the rows of a feed stand. The feed is measured, for there may be a rail beside it. */
export function useRowLayout(feed: RefObject<HTMLElement>): RowLayout {
  const atLeastMedium = useIsAtLeast(feed, MEDIUM);
  const wide = useIsAtLeast(feed, WIDE);
  if (wide) return 'wide';
  return atLeastMedium ? 'medium' : 'narrow';
}

/** Where a row stands. */
export interface RowPlace {
  /** Unique on the page; the parts of the row derive their ids from it. */
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  /** Whether the day stands in the heading above, so that the clock time is enough. */
  readonly dayAbove: boolean;
  /** Of all in it that can be pressed: -1 where the row is not the one that Tab reaches. */
  readonly tabIndex: 0 | -1;
}

interface ActivityTimeProps extends Pick<RowPlace, 'id' | 'now' | 'dayAbove'> {
  readonly time: Timestamp | null;
}

/** When it happened, and where there is room for it how long ago that is. */
function ActivityTime({ id, time, now, dayAbove }: ActivityTimeProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  // It says day and time in full, for what is described by it.
  const timeId = `${id}-time`;
  if (time === null) {
    return (
      <span id={timeId} className="cit-summary-time">
        {strings.text('Time_Undated')}
      </span>
    );
  }
  const relative = relativeTime(time, now, formats.offsetAt);
  const ago =
    relative?.value === 0 && relative.unit === 'minute'
      ? strings.text('Time_Now')
      : relative && formats.relative(relative);
  const day = formats.date(time);
  const inFull = time.dateOnly ? day : formats.dateTime(time.ms);
  return (
    <time className="cit-summary-time" dateTime={isoTime(time)} title={inFull}>
      {ago !== null && <span className="cit-summary-ago cit-summary-whole-or-gone">{ago}</span>}
      <span id={timeId} hidden>
        {inFull}
      </span>
      <span>{dayAbove && !time.dateOnly ? formats.clock(time.ms) : inFull}</span>
    </time>
  );
}

interface ArticleRowProps extends RowPlace {
  /** The type as its source names it, for colour and icon. */
  readonly type: string;
  /** The type in words; null where the title says it. */
  readonly typeText: React.ReactNode;
  readonly title: React.ReactNode;
  readonly time: Timestamp | null;
  readonly facts: React.ReactNode;
  /** Whether it belongs to the run above. */
  readonly ofRun?: boolean;
  readonly open: boolean;
  /** What the button is called that opens and closes it. */
  readonly expanderName: string;
  readonly onToggle: () => void;
  /** The details. With them, type and title are shown to their ends, however long they are. */
  readonly children?: React.ReactNode;
}

/** What a row shows at a glance, and its details once it is open. Only its title may take a second line. */
export function ArticleRow(props: ArticleRowProps): React.ReactElement {
  const { id, layout, tabIndex, dayAbove, open, onToggle, children } = props;
  const { hues, catalog } = useTimeline();
  const { icon, hue } = catalog.appearanceOf(props.type);
  const colour = hues[hue] ?? '';
  const narrow = layout === 'narrow';
  // A whole date leaves the type no room on its line.
  const typeWithTime = narrow && dayAbove;
  // The direction of their own words says at which end it is cut.
  const type = props.typeText && (
    <span id={`${id}-type`} dir="auto" className="cit-summary-small cit-summary-type">
      {props.typeText}
    </span>
  );
  const time = <ActivityTime id={id} time={props.time} now={props.now} dayAbove={dayAbove} />;

  /** The expander is the real control; the whole summary is a larger target for the mouse. */
  function toggleBySummary() {
    // A click that ends the marking of text is not meant to open anything.
    if (window.getSelection()?.type !== 'Range') onToggle();
  }

  return (
    <div className={css('cit-article-row', props.ofRun && 'cit-article-inset')}>
      <span className="cit-article-rail" style={{ borderColor: colour }} />
      <span className="cit-article-icon" style={{ color: colour }}>
        <TypeIcon name={icon} />
      </span>
      <div className="cit-article-body">
        <div
          className={css('cit-summary', children && 'cit-summary-whole')}
          onClick={toggleBySummary}
        >
          <div className="cit-summary-headline">
            {layout === 'wide' && type}
            <span id={`${id}-title`} className="cit-summary-title">
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
            <div id={`${id}-facts`} className="cit-summary-small cit-summary-facts">
              {props.facts}
            </div>
          </div>
        </div>
      </div>
      <button
        type="button"
        className="cit-ring"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={children ? `${id}-details` : undefined}
        aria-label={props.expanderName}
        onClick={onToggle}
      >
        <Icon of={ChevronDown} className="cit-chevron" />
      </button>
      {children && (
        <div id={`${id}-details`} className="cit-article-details">
          {children}
        </div>
      )}
    </div>
  );
}
