import * as React from './react';
import { typeKey } from '../domain/activity/activityType';
import { TimelineContext, useTimeline } from './TimelineContext';
import { useFirstRequests } from './useFirstRequests';
import { useNow } from './useStore';
import { useVisibleHistory } from './useVisibleHistory';
import { TimelineParts } from './TimelineParts';
import type { TimelineBodyProps } from './TimelineProps';

/**
 * Heading, segments and activities of one customer. A new customer gets a new body. It asks before its
 * parts are rendered, which takes as long as a fast answer; nothing is painted between the two.
 */
export function TimelineBody(props: TimelineBodyProps): React.ReactElement {
  const { timeline, view } = props;
  const order = view.view.sort ?? timeline.order;
  const now = useNow(props.clock);
  const visible = useVisibleHistory({ ...props, filter: view.view.filter, order, now });
  useFirstRequests(props);
  const [hasAsked, setHasAsked] = React.useState(false);
  React.useLayoutEffect(() => {
    setHasAsked(true);
  }, []);
  const { ratingScales, types } = visible;
  const surrounding = useTimeline();
  const environment = React.useMemo(
    () => ({
      ...surrounding,
      displayOf: (type: string) => types.get(typeKey({ type }))?.typeDisplay,
      ratingScaleOf: (type: string) =>
        surrounding.ratingScaleOf(type) ?? ratingScales.get(typeKey({ type })) ?? null,
    }),
    [surrounding, ratingScales, types],
  );
  return (
    <TimelineContext.Provider value={environment}>
      {hasAsked && <TimelineParts {...props} order={order} now={now} visible={visible} />}
    </TimelineContext.Provider>
  );
}
