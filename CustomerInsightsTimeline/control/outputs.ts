import type { Activity } from '../domain/activity/Activity';
import { hrefOf } from '../domain/link';
import type { IOutputs } from '../generated/ManifestTypes';

/** What the control gives its host; undefined for what it says nothing of any more. */
export type ControlOutputs = { [Name in keyof IOutputs]: IOutputs[Name] | undefined } & {
  /** Only of the control that describes it as a record. */
  readonly SelectedActivity?: object | undefined;
};

/**
 * The activity that the user chose, in all outputs at once, so that none is of another one; without
 * one, what takes the place of an activity that is not on screen any more.
 */
export function selectionOutputs(activity?: Activity): ControlOutputs {
  const { activityId, type, url, time } = activity ?? {};
  return {
    SelectedActivityId: activityId ?? '',
    SelectedActivityType: type ?? '',
    SelectedActivityUrl: hrefOf(url ?? null) ?? '',
    SelectedActivityTime: time ? new Date(time.ms) : undefined,
  };
}

/** The outputs for the customer on screen; none of them outlives the customer. */
export interface CustomerOutputs {
  readonly get: () => ControlOutputs;
  readonly set: (outputs: ControlOutputs) => void;
  /**
   * Clears the outputs where they were of another record, or of another customer of the record.
   * Null for a customer who is still looked for.
   */
  readonly begin: (record: string | null, customerId: string | null) => void;
}

const NOTHING_LOADED = { LoadedCount: 0, FilteredCount: 0 };

export function createCustomerOutputs(notifyOutputChanged: () => void): CustomerOutputs {
  let current: ControlOutputs = {};
  let whose: { readonly record: string | null; readonly customerId: string | null } | null = null;

  return {
    get: () => current,
    set: (outputs) => {
      current = { ...current, ...outputs };
      notifyOutputChanged();
    },
    begin: (record, customerId) => {
      const isSameRecord = whose?.record === record;
      const known = isSameRecord ? (whose?.customerId ?? null) : null;
      const isSame =
        isSameRecord && (customerId === null || known === null || known === customerId);
      whose = { record, customerId: customerId ?? known };
      if (isSame || Object.keys(current).length === 0) return;
      current = { ...selectionOutputs(), SelectedActivity: undefined, ...NOTHING_LOADED };
      // Hosts may call updateView while they render, when they want to hear nothing.
      void Promise.resolve().then(notifyOutputChanged);
    },
  };
}
