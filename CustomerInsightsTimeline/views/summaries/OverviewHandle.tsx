import { getFocusStyle } from '@fluentui/react';
import * as React from 'react';
import type { Edge } from '../../domain/overview/periodEdges';
import { useTimeline } from '../TimelineContext';
import type { PeriodDraft } from './usePeriodDraft';
import { stylesOf } from '../stylesOf';

export interface OverviewHandleProps {
  readonly edge: Edge;
  /** The places of bins that this end may be put on, and the one it is on. */
  readonly least: number;
  readonly most: number;
  readonly now: number;
  /** The day, month or year at which the period begins or ends, in words. */
  readonly text: string;
  /** Where the end is drawn, in percent of the strip. */
  readonly at: number;
  /** Whether a period is chosen. */
  readonly chosen: boolean;
  readonly handlers: ReturnType<PeriodDraft['handlersOf']>;
}

/** One end of the period, to be dragged or moved by keys. It lies outside, so that both fit a bin. */
export function OverviewHandle(props: OverviewHandleProps): React.ReactElement {
  const { edge, text, at, chosen } = props;
  const { strings } = useTimeline();
  const styles = useStyles();
  const isFrom = edge === 'from';
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={strings.text(isFrom ? 'Overview_Begin' : 'Overview_End')}
      aria-valuemin={props.least}
      aria-valuemax={props.most}
      aria-valuenow={props.now}
      aria-valuetext={strings.text(isFrom ? 'Overview_From' : 'Overview_Until', text)}
      className={`${styles.handle} ${isFrom ? styles.from : styles.to} ${chosen ? styles.chosen : ''}`}
      style={isFrom ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` }}
      {...props.handlers}
    >
      <span className={styles.grip} />
    </div>
  );
}

const WIDTH = 24;

const useStyles = stylesOf((theme) => ({
  handle: [
    getFocusStyle(theme, { inset: 1 }),
    {
      position: 'absolute',
      top: 0,
      bottom: 0,
      width: WIDTH,
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'center',
      cursor: 'ew-resize',
      touchAction: 'pan-y',
      color: theme.palette.neutralTertiary,
      ':hover': { color: theme.palette.themePrimary },
    },
  ],
  from: { justifyContent: 'flex-end', borderInlineEnd: '1px solid' },
  to: { justifyContent: 'flex-start', borderInlineStart: '1px solid' },
  chosen: { color: theme.palette.themePrimary },
  grip: {
    width: 5,
    height: 16,
    background: 'currentColor',
    // The browser takes backgrounds away.
    '@media (forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' },
  },
}));
