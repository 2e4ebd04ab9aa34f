import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import { Timeline } from 'vis-timeline/standalone';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { BOX } from '../box';
import { PeerArticle } from '../PeerArticle';

/** As many days as there is room for, three activities each. */
const DAYS_SHOWN = 4;
const DAY_MS = 86_400_000;

/** A horizontal timeline, opened on the newest activities. Its templates answer elements. */
export function VisTimelinePeer({
  activities,
}: {
  readonly activities: readonly Activity[];
}): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    if (!place.current) return undefined;
    const byKey = new Map(activities.map((activity) => [activity.key, activity]));
    const items = activities.map(({ key, time }) => ({
      id: key,
      content: '',
      start: time?.ms ?? 0,
    }));
    const newest = activities[0]?.time?.ms ?? 0;
    const timeline = new Timeline(place.current, items, {
      start: newest - DAYS_SHOWN * DAY_MS,
      end: newest + DAY_MS / 2,
      height: BOX.height,
      template: ({ id }: { readonly id: string }) => {
        const activity = byKey.get(id);
        const item = document.createElement('div');
        // Text in place of an element would lose its styles: it is cleaned before it is shown.
        if (activity) item.innerHTML = renderToStaticMarkup(<PeerArticle activity={activity} />);
        return item;
      },
    });
    return () => {
      timeline.destroy();
    };
  }, [activities]);
  return <div ref={place} style={BOX} />;
}

/** In one column, as there is room for no more; every element is in the DOM, and shows once it is seen. */
export function verticalTimeline(activities: readonly Activity[]): React.ReactElement {
  return (
    <VerticalTimeline layout="1-column-left">
      {activities.map((activity) => (
        <VerticalTimelineElement key={activity.key}>
          <PeerArticle activity={activity} />
        </VerticalTimelineElement>
      ))}
    </VerticalTimeline>
  );
}
