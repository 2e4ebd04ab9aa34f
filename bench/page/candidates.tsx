import { List } from '@fluentui/react';
import * as React from 'react';
import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { CandidateName } from '../figures';
import { createRows } from '../rows';
import { loadTimeline, ours } from './ours';
import { PeerArticle } from './PeerArticle';
import { PeerBox } from './PeerBox';

export interface Prepared {
  readonly activities: readonly Activity[];
  readonly element: React.ReactElement;
}

/** The largest that elastic tables allow, as only what is shown counts here. */
const PAGE = 500;

/** Ready to be rendered: all of them begin with activities that are already there and in order. */
export async function prepare(candidate: CandidateName, count: number): Promise<Prepared> {
  if (candidate === 'ours') {
    const timeline = await loadTimeline({ rows: count, shown: count, pageSize: PAGE });
    return { activities: timeline.history.get().activities, element: ours(timeline) };
  }
  const activities = createRows(count).map((row) => toActivity(row));
  const content = candidate === 'map' ? plainMap(activities) : fluentList(activities);
  return { activities, element: <PeerBox>{content}</PeerBox> };
}

function plainMap(activities: readonly Activity[]): React.ReactNode {
  return activities.map((activity) => <PeerArticle key={activity.key} activity={activity} />);
}

/** As its documentation shows it, with nothing tuned. */
function fluentList(activities: readonly Activity[]): React.ReactNode {
  return (
    <List
      items={[...activities]}
      getKey={(activity) => activity.key}
      onRenderCell={(activity) => activity && <PeerArticle activity={activity} />}
    />
  );
}
