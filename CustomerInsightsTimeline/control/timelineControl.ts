import * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { Command } from '../domain/command';
import { createInputEvent } from '../domain/command';
import type { HostDesign } from '../domain/design/theme';
import { readTheme } from '../domain/design/theme';
import type { DigestPart } from '../domain/digest/digest';
import type { CustomerSession } from '../domain/identity/CustomerSession';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import { createMessageQueue } from '../domain/loading/messageQueue';
import type { SettingFault, SettingGap } from '../domain/settings/SettingFault';
import { createTypeCatalog } from '../domain/types/typeCatalog';
import { hiddenTypesOf, readTypeSettings } from '../domain/types/typeSettings';
import type { UserPreferences } from '../domain/UserPreferences';
import type { Visits } from '../domain/visits';
import { createVisits } from '../domain/visits';
import { member, textIn } from '../host/guarded';
import type { HostDoor } from '../host/hostDoor';
import type { TimelineSettings } from '../inputs/inputs';
import { readDesign } from '../inputs/inputs';
import { readPreferences } from '../inputs/userPreferences';
import { readStrings } from '../strings/Strings';
import type { HostEvents } from '../views/hostEvents';
import { IdentifiedTimeline } from '../views/identity/IdentifiedTimeline';
import { readableText } from '../views/readableText';
import type { Setup } from '../views/settings/SettingNotes';
import type { Binding } from '../views/StateMessage';
import type { BoundSource, SessionRequest } from './currentCustomer';
import { createCurrentCustomer } from './currentCustomer';
import type { MemoizedLast } from './memoizeLast';
import { isSameData, keepWhileSame, memoizeLast } from './memoizeLast';
import type { ControlOutputs, CustomerOutputs } from './outputs';
import { createCustomerOutputs, selectionOutputs } from './outputs';
import type { ControlClock } from './systemClock';
import { createTwoWayText } from './twoWayText';

/** The one member of what the host keeps, which has to be an object. */
const KEPT = 'visits';
const KEEP_AFTER_MS = 500;

/** The life of a control until it is destroyed, whatever its rows come from. */
export class TimelineControl {
  private readonly customerOutputs: CustomerOutputs;
  private readonly commands = createMessageQueue<Command>();
  private readonly readInputEvent = createInputEvent();
  private readonly filterState = createTwoWayText();
  private readonly session: MemoizedLast<SessionRequest, CustomerSession | null>;
  private customer: string | null = null;
  private visits: Visits | null = null;
  /** What the host does not have yet; null for nothing. */
  private unkept: string | null = null;
  private isOver = false;

  private readonly strings = memoizeLast((locale: string) => readStrings(this.host.text, locale));

  /** Read with every update, as a host may have the user's settings later than at first. */
  private readonly preferences = keepWhileSame<UserPreferences>();

  private readonly theme = memoizeLast(readTheme);
  private readonly design = keepWhileSame<HostDesign | null>();

  private readonly types = memoizeLast(typesOf, { isSame: isSameData });

  private readonly insights = keepWhileSame<InsightSettings>();

  private readonly digest = keepWhileSame<readonly DigestPart[]>();

  private readonly faults = keepWhileSame<readonly SettingFault[]>();

  private readonly setup = keepWhileSame<Setup>();

  constructor(
    private readonly host: HostDoor,
    private readonly clock: ControlClock,
    /** What a maker has to bind before anything can be shown. */
    private readonly binding: Binding,
    /** The chosen activity in outputs beside those that every control has. */
    private readonly moreOutputs: (activity: Activity) => ControlOutputs = () => ({}),
  ) {
    this.customerOutputs = createCustomerOutputs(host.notify);
    const begin = (record: string, customerId: string) => {
      this.customerOutputs.begin(record, customerId);
    };
    this.session = createCurrentCustomer(begin, clock, readableText);
  }

  /**
   * Goes on from how the reader left the customers of the session, and keeps that in the host: `state` is
   * the third argument of `init`. Without this call nothing is kept.
   */
  remember(state: unknown): void {
    this.visits = createVisits(textIn(member(state, KEPT)), (text) => {
      // One scroll is many visits.
      if (this.unkept === null) this.clock.after(KEEP_AFTER_MS, this.keepVisits);
      this.unkept = text;
    });
  }

  /** Null for a source while nothing is bound. */
  updateView(
    settings: TimelineSettings,
    bound: BoundSource | null,
    /** What the maker left open of what is to be bound. */
    gaps: readonly SettingGap[],
  ): React.ReactElement {
    if (this.isOver) return React.createElement(React.Fragment);
    this.obey(settings.inputEvent);
    this.customer = bound?.id ?? null;
    this.customerOutputs.begin(this.customer, null);
    const strings = this.strings.get(this.host.locale);
    const types = this.types.get({ text: settings.typeSettings, locale: strings.locale });
    const session = this.session.get({ bound, settings, hidden: types.hidden });
    const { isDesigning, order, pageSize } = settings;
    const theme = this.theme.get(settings.theme);
    return React.createElement(IdentifiedTimeline, {
      ...settings.view,
      session,
      foundFaults: bound?.faults,
      binding: this.binding,
      customer: this.customer,
      visits: this.visits,
      givenView: this.filterState.given(settings.filterState),
      givenViewMost: settings.filterStateMost,
      digest: this.digest.get(settings.view.digest),
      insights: this.insights.get(settings.view.insights),
      catalog: types.catalog,
      setup: this.setup.get({ isDesigning, gaps, order, pageSize }),
      settingFaults: this.faults.get([...settings.faults, ...theme.faults, ...types.faults]),
      strings,
      preferences: this.preferences.get(readPreferences(this.host)),
      design: this.design.get(theme.design ?? readDesign(this.host.design)),
      clock: this.clock,
      onSelect: this.select,
      onViewChange: this.reportView,
      hostEvents: this.hostEvents,
    });
  }

  get outputs(): ControlOutputs {
    if (this.isOver) return {};
    const { output } = this.filterState;
    return { ...this.customerOutputs.get(), ...(output !== undefined && { FilterState: output }) };
  }

  /** Nothing is asked, reported or scheduled from now on, whatever is under way. */
  destroy(): void {
    this.keepVisits();
    this.isOver = true;
    this.host.close();
    this.session.drop();
    this.clock.stop();
  }

  private readonly choose = (activity: Activity): void => {
    this.customerOutputs.set({ ...selectionOutputs(activity), ...this.moreOutputs(activity) });
  };

  private readonly select = (activity: Activity): void => {
    this.choose(activity);
    this.host.raise('OnActivitySelect');
  };

  private readonly hostEvents: HostEvents = {
    onOpenSource: (activity) => {
      this.choose(activity);
      this.host.raise('OnOpenSource');
    },
    onRefresh: () => {
      this.host.raise('OnRefresh');
    },
    onCount: (LoadedCount, FilteredCount) => {
      const before = this.customerOutputs.get();
      if (before.LoadedCount === LoadedCount && before.FilteredCount === FilteredCount) return;
      this.customerOutputs.set({ LoadedCount, FilteredCount });
    },
    commands: this.commands,
    openRecord: (href) => this.host.openRecord(href),
    summarise: (event, timeline) => this.host.summarise(event, timeline),
  };

  private readonly keepVisits = (): void => {
    if (this.unkept !== null) this.host.keep({ [KEPT]: this.unkept });
    this.unkept = null;
  };

  /** Hosts may call updateView while they render, when nothing on the screen may change. */
  private obey(text: string | null): void {
    const command = this.readInputEvent(text);
    if (command !== null) void Promise.resolve(command).then(this.commands.post);
  }

  private readonly reportView = (text: string): void => {
    if (this.customer !== null) this.visits?.note(this.customer, { view: text });
    this.filterState.say(text);
    this.host.notify();
    this.host.raise('OnFilterChange');
  };
}

/** The maker's say on types, for as long as the text is the same. */
function typesOf({ text, locale }: { readonly text: string | null; readonly locale: string }) {
  const { types, faults } = readTypeSettings(text, locale);
  return { catalog: createTypeCatalog(types), hidden: hiddenTypesOf(types), faults };
}
