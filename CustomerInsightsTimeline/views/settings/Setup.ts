import type { SortOrder } from '../../domain/activity/activityOrder';
import type { SettingGap } from '../../domain/settings/SettingGap';

/** How far the maker has set the control up, and how it reads. */
export interface Setup {
  /** Whether a maker looks at the control in a studio, and no user in an app. */
  readonly isDesigning: boolean;
  readonly gaps: readonly SettingGap[];
  readonly order: SortOrder;
  readonly pageSize: number;
}
