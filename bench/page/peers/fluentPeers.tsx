import type { IGroup } from '@fluentui/react';
import { GroupedList, List, SelectionMode, setIconOptions } from '@fluentui/react';
import * as React from 'react';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { PeerArticle } from '../PeerArticle';

// Its icons come from a CDN, which the bench does not reach: without them, each would be a warning.
setIconOptions({ disableWarnings: true });

/** As its documentation shows it, with nothing tuned. */
export function fluentList(activities: readonly Activity[]): React.ReactElement {
  return (
    <List
      items={[...activities]}
      getKey={(activity) => activity.key}
      onRenderCell={(activity) => activity && <PeerArticle activity={activity} />}
    />
  );
}

/** By day, as ours groups; documented with a list of items and one of groups, which name their places. */
export function fluentGroupedList(activities: readonly Activity[]): React.ReactElement {
  return (
    <GroupedList
      items={[...activities]}
      groups={byDay(activities)}
      selectionMode={SelectionMode.none}
      onRenderCell={(_depth, activity?: Activity) =>
        activity && <PeerArticle activity={activity} />
      }
    />
  );
}

function byDay(activities: readonly Activity[]): IGroup[] {
  const groups: IGroup[] = [];
  for (const [startIndex, { time }] of activities.entries()) {
    const name = new Date(time?.ms ?? 0).toISOString().slice(0, 10);
    const last = groups[groups.length - 1];
    if (last?.name === name) last.count++;
    else groups.push({ key: name, name, startIndex, count: 1 });
  }
  return groups;
}
