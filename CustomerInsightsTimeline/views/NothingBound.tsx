import { ListPlus, LockKeyhole, UserRound } from 'lucide';
import * as React from 'react';
import type { SettingGap } from '../domain/settings/SettingGap';
import { StateMessage } from './StateMessage';
import { useTimeline } from './TimelineContext';

/** What a maker has to bind: a column of a customer, or the rows of one. */
export type Binding = 'customer' | 'activities';

export interface NothingBoundProps {
  readonly binding: Binding;
  /** Why nothing is. */
  readonly gaps: readonly SettingGap[];
}

/** What stands where the timeline would, and how to get there. */
export function NothingBound({ binding, gaps }: NothingBoundProps): React.ReactElement {
  const { strings } = useTimeline();
  if (gaps.some(({ kind }) => kind === 'secret')) {
    return (
      <StateMessage
        icon={LockKeyhole}
        title={strings.text('State_Secret')}
        next={strings.text('State_Secret_Next')}
      />
    );
  }
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
