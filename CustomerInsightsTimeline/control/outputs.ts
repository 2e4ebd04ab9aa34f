import type { Activity } from '../domain/activity/Activity';
import type { IOutputs } from '../generated/ManifestTypes';

/** What the control gives its host; undefined for what it says nothing of any more. */
export type ControlOutputs = { [Name in keyof IOutputs]: IOutputs[Name] | undefined };

/** What takes the place of an activity that is not on screen any more. */
export const NOTHING_CHOSEN: ControlOutputs = {
  SelectedActivityId: '',
  SelectedActivityType: '',
  SelectedActivityUrl: '',
  SelectedActivityTime: undefined,
};

/** The activity that the user chose, in all outputs at once, so that none is of another one. */
export function selectionOutputs({ activityId, type, link, time }: Activity): ControlOutputs {
  return {
    SelectedActivityId: activityId ?? '',
    SelectedActivityType: type,
    SelectedActivityUrl: link?.kind === 'safe' ? link.href : '',
    SelectedActivityTime: time ? new Date(time.ms) : undefined,
  };
}
