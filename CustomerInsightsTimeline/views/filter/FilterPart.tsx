import { mergeStyles } from '@fluentui/react';
import * as React from 'react';
import { FilterPills } from './FilterPills';
import type { FilterPill } from './filterPillsOf';
import type { FilterToolsProps } from './FilterTools';
import { FilterTools } from './FilterTools';

export interface FilterPartProps extends Omit<FilterToolsProps, 'pillCount'> {
  readonly pills: readonly FilterPill[];
  /** Puts the focus on what one filters with. */
  readonly toTools: () => void;
}

/** Paper has nothing to press; it gets the pills, which name what is filtered by. */
const onScreenOnly = mergeStyles({ '@media print': { display: 'none' } });

/** What one filters with, and what is filtered by. */
export function FilterPart(props: FilterPartProps): React.ReactElement {
  const { pills, toTools, ...tools } = props;
  return (
    <>
      <div className={onScreenOnly}>
        <FilterTools {...tools} pillCount={pills.length} />
      </div>
      <FilterPills pills={pills} onFilter={props.onFilter} leave={toTools} />
    </>
  );
}
