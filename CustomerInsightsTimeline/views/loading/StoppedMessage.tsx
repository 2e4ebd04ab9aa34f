import { DefaultButton } from '@fluentui/react';
import { CirclePause } from 'lucide';
import * as React from 'react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface StoppedMessageProps {
  readonly order: SortOrder;
  readonly onGoOn: () => void;
}

/** Says that there is more to come where the reading ended before anything could be shown. */
export function StoppedMessage({ order, onGoOn }: StoppedMessageProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <StateMessage
      icon={CirclePause}
      title={strings.text('State_Stopped')}
      next={strings.text(order === 'oldestFirst' ? 'State_Stopped_Next' : 'State_Stopped_GoOn')}
    >
      <DefaultButton onClick={onGoOn}>{strings.text('Load_On')}</DefaultButton>
    </StateMessage>
  );
}
