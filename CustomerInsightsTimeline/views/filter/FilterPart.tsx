import { mergeStyles, useTheme } from '@fluentui/react';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';
import type { ViewControl } from '../useTimelineView';
import { FilterPills } from './FilterPills';
import type { FilterPill } from './filterPillsOf';
import { filterStyles } from './filterStyles';
import type { FilterToolsProps } from './FilterTools';
import { FilterTools } from './FilterTools';

export interface FilterPartProps extends Omit<FilterToolsProps, 'pillCount'> {
  readonly pills: readonly FilterPill[];
  readonly ignored: ViewControl['ignored'];
  /** Puts the focus on what one filters with. */
  readonly toTools: () => void;
}

/** Paper has nothing to press; it gets the pills, which name what is filtered by. */
const onScreenOnly = mergeStyles({ '@media print': { display: 'none' } });

/** What one filters with, what is filtered by, and what was set but can't be followed. */
export function FilterPart(props: FilterPartProps): React.ReactElement {
  const { pills, ignored, toTools, ...tools } = props;
  const { strings } = useTimeline();
  const styles = filterStyles(useTheme());
  return (
    <>
      <div className={onScreenOnly}>
        <FilterTools {...tools} pillCount={pills.length} />
      </div>
      {ignored && (
        <p role="status" className={styles.note}>
          {ignored.kind === 'newer'
            ? strings.text('FilterState_newer')
            : strings.text('FilterState_broken', ignored.member)}
        </p>
      )}
      <FilterPills pills={pills} onFilter={props.onFilter} leave={toTools} />
    </>
  );
}
