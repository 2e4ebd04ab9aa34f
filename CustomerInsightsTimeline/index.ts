import * as React from 'react';
import type { Activity } from './domain/activity/Activity';
import type { CustomerTimeline } from './domain/CustomerTimeline';
import { createCustomerTimeline } from './domain/CustomerTimeline';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import type { TimelineInputs } from './inputs';
import { readDesign, readInputs, readPreferences } from './inputs';
import { createLatest } from './latest';
import { createMissingColumns } from './sources/missingColumns';
import type { WebApi } from './sources/retrievePage';
import { createWebApiSource } from './sources/webApiSource';
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
  private context: Context | undefined;
  private notifyOutputChanged: () => void = () => undefined;
  private selectedActivityId: string | undefined;
  private inputs: TimelineInputs | undefined;

  private readonly timeline = createLatest<string | null, CustomerTimeline | null>(
    (id) => (id === null || !this.inputs ? null : this.load(id, this.inputs)),
    (timeline) => timeline?.dispose(),
  );
  private readonly strings = createLatest((resources: ComponentFramework.Resources) =>
    readStrings((key) => resources.getString(key)),
  );
  private readonly preferences = createLatest(readPreferences);
  private readonly design = createLatest(readDesign);

  init(context: Context, notifyOutputChanged: () => void): void {
    this.context = context;
    this.notifyOutputChanged = notifyOutputChanged;
  }

  updateView(context: Context): React.ReactElement {
    this.context = context;
    const inputs = readInputs(context);
    this.inputs = inputs;
    const { customerId, order, pageSize } = inputs;
    const id = customerId === null ? null : JSON.stringify([customerId, order, pageSize]);
    return React.createElement(Timeline, {
      timeline: this.timeline.get(id),
      heading: inputs.heading,
      showSegments: inputs.showSegments,
      height: inputs.height,
      strings: this.strings.get(context.resources),
      preferences: this.preferences.get(context.userSettings),
      design: this.design.get(context.fluentDesignLanguage),
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
    this.notifyOutputChanged = () => undefined;
  }

  private load(id: string, { customerId, order, pageSize }: TimelineInputs): CustomerTimeline {
    const webApi = this.context?.webAPI as WebApi | undefined;
    const source = createWebApiSource({ webApi, customerId: customerId ?? '', missing });
    return createCustomerTimeline({ id, source, order, pageSize, clock: systemClock });
  }

  private readonly select = ({ activityId }: Activity): void => {
    this.selectedActivityId = activityId ?? '';
    this.notifyOutputChanged();
    this.context?.events.OnActivitySelect?.();
  };
}
