import type * as React from 'react';
import { readColumnNames } from '../CustomerInsightsTimeline/domain/settings/columnNames';
import { readSettings } from '../CustomerInsightsTimeline/inputs';
import { createLatest } from '../CustomerInsightsTimeline/latest';
import type { ControlOutputs } from '../CustomerInsightsTimeline/outputs';
import { createBoundDatasets } from '../CustomerInsightsTimeline/sources/boundDatasets';
import { systemClock } from '../CustomerInsightsTimeline/systemClock';
import { datasetGaps } from '../CustomerInsightsTimeline/sources/datasetGaps';
import { TimelineControl } from '../CustomerInsightsTimeline/timelineControl';
import type { IInputs } from './generated/ManifestTypes';

type Context = ComponentFramework.Context<IInputs>;

/** The control for data-sets, in canvas apps, custom pages and subgrids. */
export class CustomerInsightsTimelineDataset implements ComponentFramework.ReactControl<
  IInputs,
  ControlOutputs
> {
  private control: TimelineControl;
  private readonly datasets = createBoundDatasets(systemClock);
  private readonly names = createLatest(readColumnNames);

  init(context: Context, notifyOutputChanged: () => void): void {
    // Canvas apps give a control its place on the screen, and tell it only who asks.
    context.mode.trackContainerResize(true);
    this.control = new TimelineControl(context, notifyOutputChanged, 'activities');
  }

  updateView(context: Context): React.ReactElement {
    const names = this.names.get(context.parameters.ColumnNames.raw);
    const customer = this.datasets.receive(context.parameters, names.tables);
    const settings = readSettings(context);
    const faults = [...settings.faults, ...names.faults, ...(customer?.faults ?? [])];
    // A maker sees that the part is switched on, and beside it that nothing is bound to it.
    const hasSegments = customer?.hasSegments === true || settings.isDesigning;
    const showSegments = settings.showSegments && hasSegments;
    const gaps = datasetGaps(context.parameters, settings.showSegments, names.tables);
    const given = customer?.insights;
    const insights = given?.settings(settings.insights) ?? settings.insights;
    const bound = customer && {
      id: customer.id,
      createSource: () => customer.source,
      ...(given && { createInsights: given.create }),
    };
    const shown = { ...settings, faults, showSegments, insights };
    return this.control.updateView(context, shown, bound, gaps);
  }

  getOutputs(): ControlOutputs {
    return this.control.outputs;
  }

  destroy(): void {
    this.control.destroy();
    this.datasets.dispose();
  }
}
