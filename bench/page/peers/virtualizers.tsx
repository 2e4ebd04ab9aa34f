import { useVirtualizer } from '@tanstack/react-virtual';
import * as React from 'react';
import { Virtuoso } from 'react-virtuoso';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { BOX } from '../box';
import { PeerArticle, PEER_ROW_HEIGHT } from '../PeerArticle';

const SCROLLER = { ...BOX, overflowY: 'auto' } as const;

/** As its example of rows of a fixed height shows it. */
export function TanstackPeer({
  activities,
}: {
  readonly activities: readonly Activity[];
}): React.ReactElement {
  const scroller = React.useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: activities.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => PEER_ROW_HEIGHT,
    overscan: 5,
  });
  return (
    <div ref={scroller} style={SCROLLER} data-is-scrollable="true">
      <div style={{ height: virtualizer.getTotalSize(), width: '100%', position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ key, index, size, start }) => {
          const activity = activities[index];
          const style = {
            position: 'absolute',
            top: 0,
            left: 0,
            width: '100%',
            height: size,
            transform: `translateY(${start}px)`,
          } as const;
          return (
            <div key={String(key)} style={style}>
              {activity && <PeerArticle activity={activity} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** It brings its own scroller; rows of a known height need no measuring, as its documentation says. */
export function virtuoso(activities: readonly Activity[]): React.ReactElement {
  return (
    <Virtuoso
      style={BOX}
      data={activities}
      fixedItemHeight={PEER_ROW_HEIGHT}
      computeItemKey={(_index, { key }) => key}
      itemContent={(_index, activity) => <PeerArticle activity={activity} />}
    />
  );
}
