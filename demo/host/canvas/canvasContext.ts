import type { TimelineEvents } from '../context/hostContext';
import { createHostContext } from '../context/hostContext';
import type { HostInputs } from '../context/hostInputs';
import type { HostLink } from '../context/hostLink';
import type { TimelineParameters } from '../context/parameters';
import type { DatasetHost } from '../dataset/datasetHost';
import { unboundDataset } from '../dataset/unboundDataset';
import { FORM_ONLY } from './formOnly';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

export interface CanvasInputs extends HostInputs {
  /** Null where the maker bound nothing. */
  readonly activities: DatasetHost | null;
  readonly segments: DatasetHost | null;
  readonly insights: DatasetHost | null;
  /** Pixels that the screen gives the control. */
  readonly height: number;
}

export type CanvasParameters = Omit<TimelineParameters, 'CustomerId'> & {
  readonly Activities: DataSet;
  readonly SegmentMemberships: DataSet;
  readonly Insights: DataSet;
};

export type CanvasContext = ComponentFramework.Context<CanvasParameters, TimelineEvents>;

/**
 * The context of a canvas app: rows come by data-sets, there is no Web API, and the host does not say what has
 * changed. A control has a place of fixed size, which the host reports once the control has asked for it.
 */
export function createCanvasContext(inputs: CanvasInputs, link: HostLink): CanvasContext {
  const context = createHostContext(inputs, link);
  const canvas: CanvasContext = {
    ...context,
    parameters: {
      ...context.parameters,
      Activities: inputs.activities?.dataset() ?? unboundDataset(),
      SegmentMemberships: inputs.segments?.dataset() ?? unboundDataset(),
      Insights: inputs.insights?.dataset() ?? unboundDataset(),
    },
    mode: { ...context.mode, allocatedHeight: link.tracksResize ? inputs.height : -1 },
  };
  for (const name of FORM_ONLY) Reflect.deleteProperty(canvas.parameters, name);
  Reflect.deleteProperty(canvas, 'webAPI');
  Reflect.deleteProperty(canvas, 'updatedProperties');
  return canvas;
}
