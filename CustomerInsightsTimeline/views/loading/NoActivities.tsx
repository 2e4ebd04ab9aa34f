import { CalendarOff, EyeOff, FileWarning, UserRoundSearch } from 'lucide';
import * as React from 'react';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';

export interface NoActivitiesProps {
  /** How many things came in the place of rows, so that nobody can tell what they are. */
  readonly unreadable: number;
  /** False where Customer Insights has no such customer. */
  readonly unified: false | null;
  /** Whether there are some, all of them of types that are not shown. */
  readonly allHidden: boolean;
}

/** Tells a customer without activities from one whose can't be read or are hidden, and from one that nobody unified. */
export function NoActivities(props: NoActivitiesProps): React.ReactElement {
  const { unreadable, unified, allHidden } = props;
  const { strings, formats } = useTimeline();
  if (unreadable > 0) {
    return (
      <StateMessage
        icon={FileWarning}
        title={strings.count('State_Unreadable', unreadable, formats.number(unreadable))}
        next={strings.text('State_Unreadable_Next')}
      />
    );
  }
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
