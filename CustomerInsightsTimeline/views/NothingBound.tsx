import { ListPlus, UserRound } from 'lucide-react';
import * as React from 'react';
import { StateMessage } from './StateMessage';
import { useTimeline } from './TimelineContext';

/** What a maker has to bind: a column of a customer, or the rows of one. */
export type Binding = 'customer' | 'activities';

/** What stands where the timeline would, and how to get there. */
export function NothingBound({ binding }: { readonly binding: Binding }): React.ReactElement {
  const { strings } = useTimeline();
  return binding === 'customer' ? (
    <StateMessage
      icon={UserRound}
      title={strings.text('State_NoCustomer')}
      next={strings.text('State_NoCustomer_Next')}
    />
  ) : (
    <StateMessage
      icon={ListPlus}
      title={strings.text('State_NoRows')}
      next={strings.text('State_NoRows_Next')}
    />
  );
}
