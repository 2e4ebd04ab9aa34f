import { CalendarOff, EyeOff, UserRoundSearch } from 'lucide-react';
import * as React from 'react';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface NoActivitiesProps {
  /** False where Customer Insights has no such customer. */
  readonly unified: false | null;
  /** Whether there are some, all of them of types that are not shown. */
  readonly allHidden: boolean;
}

/** Tells a customer without activities from one whose are hidden, and from one that nobody unified. */
export function NoActivities({ unified, allHidden }: NoActivitiesProps): React.ReactElement {
  const { strings } = useTimeline();
  if (allHidden) {
    return (
      <StateMessage
        icon={EyeOff}
        title={strings.text('State_AllHidden')}
        next={strings.text('State_AllHidden_Next')}
      />
    );
  }
  return unified === false ? (
    <StateMessage
      icon={UserRoundSearch}
      title={strings.text('State_NotUnified')}
      next={strings.text('State_NotUnified_Next')}
    />
  ) : (
    <StateMessage
      icon={CalendarOff}
      title={strings.text('State_NoActivities')}
      next={strings.text('State_NoActivities_Next')}
    />
  );
}
