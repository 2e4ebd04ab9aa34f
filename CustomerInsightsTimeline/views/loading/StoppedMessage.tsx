import { DefaultButton } from '@fluentui/react';
import { CirclePause } from 'lucide-react';
import * as React from 'react';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface StoppedMessageProps {
  readonly onGoOn: () => void;
}

/** Says that there is more to come where the reading ended before anything could be shown. */
export function StoppedMessage({ onGoOn }: StoppedMessageProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <StateMessage
      icon={CirclePause}
      title={strings.text('State_Stopped')}
      next={strings.text('State_Stopped_Next')}
    >
      <DefaultButton onClick={onGoOn}>{strings.text('Load_On')}</DefaultButton>
    </StateMessage>
  );
}
