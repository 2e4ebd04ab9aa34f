import * as React from 'react';
import type { Activity } from './domain/activity/Activity';
import type { CustomerTimeline } from './domain/CustomerTimeline';
import { createCustomerTimeline } from './domain/CustomerTimeline';
import type { HostDesign } from './domain/HostDesign';
import { isSameDesign } from './domain/HostDesign';
import type { UserPreferences } from './domain/UserPreferences';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import type { TimelineInputs } from './inputs';
import { readDesign, readInputs, readPreferences } from './inputs';
import { createLatest } from './latest';
import { createMissingColumns } from './sources/missingColumns';
import { createWebApiSource } from './sources/webApiSource';
import type { Strings } from './strings/Strings';
import { readStrings } from './strings/Strings';
import { systemClock } from './systemClock';
import { Timeline } from './views/Timeline';

type Context = ComponentFramework.Context<IInputs>;

/** What the environment lacks is learned once for all controls on the page. */
const missing = createMissingColumns();

/** The control for a column of a customer record, in model-driven apps and Power Pages. */
export class CustomerInsightsTimeline implements ComponentFramework.ReactControl<
  IInputs,
  IOutputs
> {
  private context: Context;
  private notifyOutputChanged: () => void;
  private strings: Strings;
  private preferences: UserPreferences;
  private selectedActivityId: string | undefined;

  private readonly timeline = createLatest(
    (inputs: TimelineInputs) => this.createTimeline(inputs),
    { isSame: asksForTheSame, onDrop: (timeline) => timeline?.dispose() },
  );
  private readonly design = createLatest((design: HostDesign | null) => design, {
    isSame: isSameDesign,
  });

  /** The language and the user's settings hold for as long as the page does. */
  init(context: Context, notifyOutputChanged: () => void): void {
    this.context = context;
    this.notifyOutputChanged = notifyOutputChanged;
    this.strings = readStrings((key) => context.resources.getString(key));
    this.preferences = readPreferences(context.userSettings);
  }

  updateView(context: Context): React.ReactElement {
    this.context = context;
    const inputs = readInputs(context);
    return React.createElement(Timeline, {
      timeline: this.timeline.get(inputs),
      heading: inputs.heading,
      showSegments: inputs.showSegments,
      height: inputs.height,
      strings: this.strings,
      preferences: this.preferences,
      design: this.design.get(readDesign(context.fluentDesignLanguage)),
      clock: systemClock,
      onSelect: this.select,
    });
  }

  getOutputs(): IOutputs {
    return this.selectedActivityId === undefined
      ? {}
      : { SelectedActivityId: this.selectedActivityId };
  }

  destroy(): void {
    this.timeline.drop();
  }

  private createTimeline({ customerId, order, pageSize }: TimelineInputs): CustomerTimeline | null {
    if (customerId === null) return null;
    const source = createWebApiSource({ webApi: this.context.webAPI, customerId, missing });
    const id = JSON.stringify([customerId, order, pageSize]);
    return createCustomerTimeline({ id, source, order, pageSize, clock: systemClock });
  }

  private readonly select = ({ activityId }: Activity): void => {
    this.selectedActivityId = activityId ?? '';
    this.notifyOutputChanged();
    raiseActivitySelect(this.context.events);
  };
}

/** Older hosts have no events at all. */
function raiseActivitySelect(events: Partial<Context['events']> | undefined): void {
  events?.OnActivitySelect?.();
}

/** What else the maker sets changes how the rows look, not which rows they are. */
function asksForTheSame(a: TimelineInputs, b: TimelineInputs): boolean {
  return a.customerId === b.customerId && a.order === b.order && a.pageSize === b.pageSize;
}
