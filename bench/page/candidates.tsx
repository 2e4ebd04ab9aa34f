import * as React from 'react';
import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { CandidateName, PeerName } from '../figures';
import { createRows } from '../rows';
import { loadTimeline, ours } from './ours';
import { PeerArticle } from './PeerArticle';
import { PeerBox } from './PeerBox';
import { fluentGroupedList, fluentList } from './peers/fluentPeers';
import { verticalTimeline, VisTimelinePeer } from './peers/timelines';
import { TanstackPeer, virtuoso } from './peers/virtualizers';

export interface Prepared {
  readonly activities: readonly Activity[];
  readonly element: React.ReactElement;
}

/** The largest that elastic tables allow, as only what is shown counts here. */
const PAGE = 500;

type Peer = (activities: readonly Activity[]) => React.ReactElement;

const PEERS: Readonly<Record<PeerName, Peer>> = {
  map: (activities) => (
    <PeerBox>
      {activities.map((activity) => (
        <PeerArticle key={activity.key} activity={activity} />
      ))}
    </PeerBox>
  ),
  list: (activities) => <PeerBox>{fluentList(activities)}</PeerBox>,
  groupedList: (activities) => <PeerBox>{fluentGroupedList(activities)}</PeerBox>,
  tanstack: (activities) => <TanstackPeer activities={activities} />,
  virtuoso,
  visTimeline: (activities) => (
    <PeerBox>
      <VisTimelinePeer activities={activities} />
    </PeerBox>
  ),
  verticalTimeline: (activities) => <PeerBox>{verticalTimeline(activities)}</PeerBox>,
};

/** Ready to be rendered: all of them begin with activities that are already there and in order. */
export async function prepare(candidate: CandidateName, count: number): Promise<Prepared> {
  if (candidate === 'ours') {
    const timeline = await loadTimeline({ rows: count, shown: count, pageSize: PAGE });
    return { activities: timeline.history.get().activities, element: ours(timeline) };
  }
  const activities = createRows(count).map((row) => toActivity(row));
  return { activities, element: PEERS[candidate](activities) };
}
