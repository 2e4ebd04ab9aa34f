import type { Activity } from '../../domain/activity/Activity';

/** What is on screen: the first `shown` of a list. */
export interface OnScreen {
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** Whether nothing more exists. */
  readonly complete: boolean;
  /** The filters that are on, in words. */
  readonly filters: readonly string[];
}
