import * as React from 'react';
import type { CustomerSession } from '../../domain/identity/CustomerSession';
import type { TimelineProps } from '../Timeline';
import { Timeline } from '../Timeline';
import { useObservable } from '../useObservable';
import { IdentityPart } from './IdentityPart';

export interface IdentifiedTimelineProps extends Omit<TimelineProps, 'timeline' | 'children'> {
  readonly session: CustomerSession;
}

/** The timeline of the customer that is bound, or, until that is known, how far the search is. */
export function IdentifiedTimeline(props: IdentifiedTimelineProps): React.ReactElement {
  const { session, ...rest } = props;
  const { resolver } = session;
  const state = useObservable(session);
  React.useEffect(() => {
    resolver.resolve();
  }, [resolver]);
  if (state.kind === 'open') return <Timeline {...rest} timeline={state.timeline} />;
  return (
    <Timeline {...rest} timeline={null}>
      <IdentityPart state={state} resolver={resolver} />
    </Timeline>
  );
}
