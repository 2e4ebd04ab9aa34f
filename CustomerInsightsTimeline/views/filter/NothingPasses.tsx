import { DefaultButton } from '@fluentui/react';
import { FunnelX } from 'lucide';
import * as React from 'react';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface NothingPassesProps {
  /** How many activities were looked at. */
  readonly loaded: number;
  /** Whether there are no others. */
  readonly complete: boolean;
  readonly onClear: () => void;
  readonly onMore: () => void;
}

/** Tells "nothing passes the filters" from "there is nothing", and how to see something. */
export function NothingPasses(props: NothingPassesProps): React.ReactElement {
  const { loaded, complete } = props;
  const { strings, formats } = useTimeline();
  return (
    <StateMessage
      icon={FunnelX}
      title={strings.text('State_FilteredOut')}
      next={
        complete
          ? strings.text('State_FilteredOut_All')
          : strings.count('State_FilteredOut_More', loaded, formats.number(loaded))
      }
    >
      <DefaultButton onClick={props.onClear}>{strings.text('Filters_Clear')}</DefaultButton>
      {!complete && (
        <DefaultButton onClick={props.onMore}>{strings.text('Load_More')}</DefaultButton>
      )}
    </StateMessage>
  );
}
