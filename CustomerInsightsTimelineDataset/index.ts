import type * as React from 'react';
import { readColumnNames } from '../CustomerInsightsTimeline/domain/settings/columnNames';
import { textIn } from '../CustomerInsightsTimeline/host/guarded';
import { createHostDoor } from '../CustomerInsightsTimeline/host/hostDoor';
import { readSettings } from '../CustomerInsightsTimeline/inputs/inputs';
import { memoizeLast } from '../CustomerInsightsTimeline/control/memoizeLast';
import type { ControlOutputs } from '../CustomerInsightsTimeline/control/outputs';
import { createBoundDatasets } from '../CustomerInsightsTimeline/dataset/boundDatasets';
import { createControlClock } from '../CustomerInsightsTimeline/control/systemClock';
import { insightSettings } from '../CustomerInsightsTimeline/dataset/datasetInsights';
import {
  SELECTED_ACTIVITY_SCHEMA,
  selectedActivity,
} from '../CustomerInsightsTimeline/dataset/selectedActivity';
import { datasetGaps } from '../CustomerInsightsTimeline/dataset/datasetGaps';
import { TimelineControl } from '../CustomerInsightsTimeline/control/timelineControl';
import type { IInputs } from './generated/ManifestTypes';

/** The control for data-sets, in canvas apps, custom pages and subgrids. */
export class CustomerInsightsTimelineDataset implements ComponentFramework.ReactControl<
  IInputs,
  ControlOutputs
> {
  private readonly host = createHostDoor();
  private readonly clock = createControlClock();
  private readonly control = new TimelineControl(
    this.host,
    this.clock,
    'activities',
    (activity) => ({
      SelectedActivity: selectedActivity(activity),
    }),
  );
  private readonly datasets = createBoundDatasets(this.clock);
  private readonly names = memoizeLast(readColumnNames);

  init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
    this.host.receive(context);
    this.host.listenTo(notifyOutputChanged);
    // Canvas apps give a control its place on the screen, and report it only on request.
    this.host.trackSize();
  }

  updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    this.host.receive(context);
    const names = this.names.get(textIn(this.host.raw('ColumnNames')));
    const given = {
      Activities: this.host.dataset('Activities'),
      SegmentMemberships: this.host.dataset('SegmentMemberships'),
      Insights: this.host.dataset('Insights'),
    };
    const customer = this.datasets.receive(given, names.tables);
    const settings = readSettings(this.host);
    const faults = [...settings.faults, ...names.faults, ...(customer?.faults ?? [])];
    // A maker sees that the part is switched on, and beside it that nothing is bound to it.
    const hasSegments = customer?.hasSegments === true || settings.isDesigning;
    const showSegments = settings.view.showSegments && hasSegments;
    const gaps = datasetGaps(given, settings.view.showSegments, names.tables);
    const bound = customer && {
      id: customer.id,
      createSource: () => customer.source,
      ...(customer.insights && { createInsights: customer.insights.create }),
    };
    const insights = insightSettings(customer?.insights ?? null, settings.view.insights);
    const view = { ...settings.view, showSegments, insights };
    return this.control.updateView({ ...settings, faults, view }, bound, gaps);
  }

  getOutputs(): ControlOutputs {
    return this.control.outputs;
  }

  /** The studio asks for it, before anything else, to know the columns of outputs that are objects. */
  getOutputSchema(): Promise<Readonly<Record<string, object>>> {
    return Promise.resolve({ SelectedActivity: SELECTED_ACTIVITY_SCHEMA });
  }

  destroy(): void {
    this.control.destroy();
    this.datasets.dispose();
  }
}
