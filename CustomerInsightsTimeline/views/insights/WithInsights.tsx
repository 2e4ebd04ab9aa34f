import { css } from '@fluentui/react';
import * as React from 'react';
import type { CustomerInsights } from '../../domain/insights/CustomerInsights';
import type { InsightSettings } from '../../domain/insights/InsightSettings';
import { useTimeline } from '../TimelineContext';
import { useIsAtLeast } from '../useIsAtLeast';
import { Disclosure } from '../Disclosure';
import { ShowLinkedContext } from './LinkedTypes';
import { useRailStyles, WIDE } from './railStyles';
import { useInsightParts } from './useInsightParts';

export interface WithInsightsProps {
  /** Null where the host has none. */
  readonly insights: CustomerInsights | null;
  readonly settings: InsightSettings;
  /** Shows the activities of these types only. */
  readonly onShowTypes: (types: readonly string[]) => void;
  /** Whether the place of all that is of a fixed height, within which it scrolls. */
  readonly placed: boolean;
  /** The timeline. */
  readonly children: React.ReactNode;
}

/** The timeline, with the insights in a rail beside it or, on little room, folded above it. */
export function WithInsights(props: WithInsightsProps): React.ReactElement {
  const { insights, children } = props;
  if (insights === null) return <>{children}</>;
  return (
    <ShowLinkedContext.Provider
      value={{ links: props.settings.links, onShowTypes: props.onShowTypes }}
    >
      <Columns {...props} insights={insights} />
    </ShowLinkedContext.Provider>
  );
}

interface ColumnsProps extends WithInsightsProps {
  readonly insights: CustomerInsights;
}

function Columns({ insights, settings, placed, children }: ColumnsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useRailStyles();
  const root = React.useRef<HTMLDivElement>(null);
  const wide = useIsAtLeast(root, WIDE);
  const parts = useInsightParts(insights, settings);
  const title = strings.text('Insights_Title');
  const rail = parts.length > 0 && (
    <div
      role="group"
      aria-label={title}
      className={wide ? css(styles.rail, placed && styles.scrolled) : styles.panel}
      // What scrolls has to do so by keys as well.
      tabIndex={wide && placed ? 0 : undefined}
    >
      {parts}
    </div>
  );
  const columns = wide && rail;
  return (
    <div
      ref={root}
      className={css(
        columns && styles.columns,
        placed && (columns ? styles.within : styles.column),
      )}
    >
      {rail && !wide && (
        <Disclosure label={strings.text('Insights_Count', formats.number(parts.length))}>
          {rail}
        </Disclosure>
      )}
      <div className={css(styles.timeline, placed && styles.column)}>{children}</div>
      {columns}
    </div>
  );
}
