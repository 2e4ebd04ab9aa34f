import { CalendarOff, UserRoundSearch } from 'lucide-react';
import * as React from 'react';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface NoActivitiesProps {
  /** False where Customer Insights has no such customer. */
  readonly unified: false | null;
}

/** Tells a customer without activities from one that nobody unified. */
export function NoActivities({ unified }: NoActivitiesProps): React.ReactElement {
  const { strings } = useTimeline();
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
