import * as React from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { FeedItem } from '../../domain/feed/FeedItem';
import { ActivityLine } from '../activity/ActivityLine';
import type { RowLayout } from '../activity/RowLayout';
import { OrderLines } from './OrderLines';
import { RunLine } from './RunLine';
import type { Expansion } from './useExpansion';

export interface FeedArticleBodyProps {
  readonly item: FeedItem;
  /** Whether what is not loaded may belong to its run or to the lines of its order. */
  readonly mayGrow: boolean;
  /** Unique on the page; the parts of the article derive their ids from it. */
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  /** Whether the day stands in the heading above. */
  readonly dayAbove: boolean;
  readonly expanded: boolean;
  /** Which of the order's lines are expanded; null while the lines are not shown. */
  readonly lineExpansion: Expansion | null;
  readonly tabIndex: 0 | -1;
  readonly onSelect: (activity: Activity) => void;
  /** Told the key of the activity. */
  readonly onToggle: (key: string) => void;
  /** Told the activities of the run. */
  readonly onToggleRun: (activities: readonly Activity[]) => void;
  /** Told the key of the order. */
  readonly onToggleOrder: (key: string) => void;
}

/** An activity, with the lines of an order below it, or a run; a collapsed group is its heading. */
export const FeedArticleBody = React.memo(function FeedArticleBody(
  props: FeedArticleBodyProps,
): React.ReactElement | null {
  const { item, id, now, layout, dayAbove, tabIndex } = props;
  const common = { id, now, layout, dayAbove, tabIndex };
  switch (item.kind) {
    case 'group':
      return null;
    case 'run':
      return (
        <RunLine {...common} run={item} mayGrow={props.mayGrow} onToggle={props.onToggleRun} />
      );
    case 'activity':
      return (
        <>
          <ActivityLine
            {...common}
            activity={item.activity}
            ofRun={item.ofRun}
            expanded={props.expanded}
            onSelect={props.onSelect}
            onToggle={props.onToggle}
          />
          {item.lines.length > 0 && (
            <OrderLines
              {...common}
              order={item.activity}
              lines={item.lines}
              mayGrow={props.mayGrow}
              expansion={props.lineExpansion}
              onSelect={props.onSelect}
              onToggle={props.onToggleOrder}
            />
          )}
        </>
      );
  }
});
