import type * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import type { HostDesign } from '../domain/design/theme';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { ViewSettings } from '../domain/settings/ViewSettings';
import type { Clock } from '../domain/time/Clock';
import type { TypeCatalog } from '../domain/types/typeCatalog';
import type { UserPreferences } from '../domain/UserPreferences';
import type { Visits } from '../domain/visits';
import type { Strings } from '../strings/Strings';
import type { HostEvents } from './hostEvents';
import type { Setup } from './settings/SettingNotes';
import type { Binding } from './StateMessage';
import type { GivenView, ViewControl } from './useTimelineView';

export interface TimelineProps extends ViewSettings {
  /** Null while no customer is bound or known. */
  readonly timeline: CustomerTimeline | null;
  /**
   * Shown in place of a timeline, given whether there is little room; without it, that nothing is
   * bound, or to a maker the outline.
   */
  readonly standIn?: (narrow: boolean) => React.ReactElement;
  readonly binding: Binding;
  /** Tells one customer from another; null while none is bound. */
  readonly customer: string | null;
  /** How the reader left each customer; null where nobody keeps that. */
  readonly visits: Visits | null;
  /** How the maker or the host wants the timeline to be looked at. */
  readonly givenView: GivenView;
  /** How many characters of it the host can keep; absent where there is no limit. */
  readonly givenViewMost?: number;
  /** What types are called and how they look and stand; the same object until it changes. */
  readonly catalog: TypeCatalog;
  /** What of the maker's settings can't be followed. */
  readonly settingFaults: readonly SettingFault[];
  readonly setup: Setup;
  readonly strings: Strings;
  readonly preferences: UserPreferences;
  /** The host's design; null where it gives none. */
  readonly design: HostDesign | null;
  readonly clock: Clock;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the view as text when the user made it another one. */
  readonly onViewChange: (text: string) => void;
  /** Absent where the user had no choice whose timeline it is. */
  readonly onOtherCustomer?: (() => void) | undefined;
  readonly headingElement?: React.RefObject<HTMLHeadingElement>;
  /** Absent where nobody listens. */
  readonly hostEvents?: HostEvents;
}

/** What one customer's timeline gets. */
export interface TimelineBodyProps extends TimelineProps {
  readonly timeline: CustomerTimeline;
  readonly view: ViewControl;
  readonly id: string;
  readonly narrow: boolean;
  /** Prints the timeline alone. */
  readonly onPrint: () => void;
  /** Gets what the keys do that work in all of the control. */
  readonly keys: React.Ref<OnKey>;
}

/** Answers whether the key meant something. */
export type OnKey = (event: React.KeyboardEvent) => boolean;
