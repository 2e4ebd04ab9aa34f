import * as React from 'react';
import type { Activity } from './domain/activity/Activity';
import type { BoundSource } from './boundSession';
import { createBoundSession } from './boundSession';
import { createBoundText } from './boundText';
import type { CustomerOutputs } from './customerOutputs';
import { createCustomerOutputs } from './customerOutputs';
import { readTheme } from './domain/design/readTheme';
import type { HostDesign } from './domain/HostDesign';
import { isSameDesign } from './domain/HostDesign';
import type { InsightSettings } from './domain/insights/InsightSettings';
import { isSameInsightSettings } from './domain/insights/InsightSettings';
import type { Command } from './domain/command';
import { createMailbox } from './domain/loading/mailbox';
import type { UserPreferences } from './domain/UserPreferences';
import type { SettingFault } from './domain/settings/SettingFault';
import { hiddenTypesOf } from './domain/types/hiddenTypes';
import { readTypeSettings } from './domain/types/readTypeSettings';
import { createTypeCatalog } from './domain/types/typeCatalog';
import type { SettingGap } from './domain/settings/SettingGap';
import type { TimelineSettings } from './inputs';
import { readDesign, readPreferences } from './inputs';
import { createInputEvent } from './inputs/inputEvent';
import { createLatest, isSameData } from './latest';
import type { ControlOutputs } from './outputs';
import { selectionOutputs } from './outputs';
import type { Strings } from './strings/Strings';
import { readStrings } from './strings/Strings';
import { systemClock } from './systemClock';
import { IdentifiedTimeline } from './views/identity/IdentifiedTimeline';
import type { HostVoice } from './views/HostVoice';
import type { Binding } from './views/NothingBound';
import type { Setup } from './views/settings/Setup';
import { Timeline } from './views/Timeline';

/** What both controls use of the host's context; older hosts have no events at all. */
export type HostContext = Pick<
  ComponentFramework.Context<unknown>,
  'resources' | 'userSettings' | 'fluentDesignLanguage'
> & { readonly events: Partial<ComponentFramework.IEventBag> | undefined };

/** The life of a control from init to destroy, whatever its rows come from. */
export class TimelineControl {
  private context: HostContext;
  private readonly strings: Strings;
  private readonly preferences: UserPreferences;
  private readonly told: CustomerOutputs;
  private readonly commands = createMailbox<Command>();
  private readonly readInputEvent = createInputEvent();
  private readonly filterState = createBoundText();

  private readonly session = createBoundSession((record, customerId) => {
    this.told.begin(record, customerId);
  });

  private readonly theme = createLatest(readTheme);
  private readonly design = createLatest((design: HostDesign | null) => design, {
    isSame: isSameDesign,
  });

  private readonly types = createLatest((text: string | null) =>
    typesOf(text, this.strings.locale),
  );

  private readonly insights = createLatest((settings: InsightSettings) => settings, {
    isSame: isSameInsightSettings,
  });

  private readonly faults = createLatest((faults: readonly SettingFault[]) => faults, {
    isSame: isSameData,
  });

  private readonly setup = createLatest((setup: Setup) => setup, { isSame: isSameData });

  /** The language and the user's settings hold for as long as the page does. */
  constructor(
    context: HostContext,
    private readonly notifyOutputChanged: () => void,
    /** What a maker has to bind before anything can be shown. */
    private readonly binding: Binding,
  ) {
    this.context = context;
    this.told = createCustomerOutputs(notifyOutputChanged);
    this.strings = readStrings((key) => context.resources.getString(key));
    this.preferences = readPreferences(context.userSettings);
  }

  /** Null for a source while nothing is bound. */
  updateView(
    context: HostContext,
    settings: TimelineSettings,
    bound: BoundSource | null,
    /** What the maker left open of what is to be bound. */
    gaps: readonly SettingGap[],
  ): React.ReactElement {
    this.context = context;
    this.obey(settings.inputEvent);
    this.told.begin(bound?.id ?? null, null);
    const types = this.types.get(settings.typeSettings);
    const session = this.session.get({ bound, settings, hidden: types.hidden });
    const { isDesigning, order, pageSize } = settings;
    const theme = this.theme.get(settings.theme);
    const look = {
      binding: this.binding,
      customer: bound?.id ?? null,
      givenView: this.filterState.given(settings.filterState),
      heading: settings.heading,
      allowExport: settings.allowExport,
      focusActivityId: settings.focusActivityId,
      showSegments: settings.showSegments,
      insights: this.insights.get(settings.insights),
      grouping: settings.grouping,
      foldRuns: settings.foldRuns,
      showOverview: settings.showOverview,
      showLedger: settings.showLedger,
      height: settings.height,
      catalog: types.catalog,
      setup: this.setup.get({ isDesigning, gaps, order, pageSize }),
      settingFaults: this.faults.get([...settings.faults, ...theme.faults, ...types.faults]),
      strings: this.strings,
      preferences: this.preferences,
      design: this.design.get(theme.design ?? readDesign(context.fluentDesignLanguage)),
      clock: systemClock,
      onSelect: this.select,
      onViewChange: this.tellView,
      voice: this.voice,
    };
    return session === null
      ? React.createElement(Timeline, { ...look, timeline: null })
      : React.createElement(IdentifiedTimeline, { ...look, session, foundFaults: bound?.faults });
  }

  get outputs(): ControlOutputs {
    const { output } = this.filterState;
    return { ...this.told.get(), ...(output !== undefined && { FilterState: output }) };
  }

  destroy(): void {
    this.session.drop();
  }

  private readonly select = (activity: Activity): void => {
    this.told.tell(selectionOutputs(activity));
    this.context.events?.OnActivitySelect?.();
  };

  private readonly voice: HostVoice = {
    onOpenSource: (activity) => {
      this.told.tell(selectionOutputs(activity));
      this.context.events?.OnOpenSource?.();
    },
    onRefresh: () => {
      this.context.events?.OnRefresh?.();
    },
    onCount: (LoadedCount, FilteredCount) => {
      const told = this.told.get();
      if (told.LoadedCount === LoadedCount && told.FilteredCount === FilteredCount) return;
      this.told.tell({ LoadedCount, FilteredCount });
    },
    commands: this.commands,
  };

  /** Hosts may call updateView while they render, when nothing on the screen may change. */
  private obey(text: string | null): void {
    const command = this.readInputEvent(text);
    if (command !== null) void Promise.resolve(command).then(this.commands.post);
  }

  private readonly tellView = (text: string): void => {
    this.filterState.say(text);
    this.notifyOutputChanged();
    this.context.events?.OnFilterChange?.();
  };
}

/** The maker's say on types, for as long as the text is the same. */
function typesOf(text: string | null, locale: string) {
  const { types, faults } = readTypeSettings(text, locale);
  return { catalog: createTypeCatalog(types), hidden: hiddenTypesOf(types), faults };
}
