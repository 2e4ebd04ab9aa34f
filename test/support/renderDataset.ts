import type { CanvasControlClass } from '../../demo/host/canvas/canvasControl';
import type { CanvasInputs, CanvasParameters } from '../../demo/host/canvas/canvasContext';
import { createCanvasContext } from '../../demo/host/canvas/canvasContext';
import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import type { TimelineEvents } from '../../demo/host/context/hostContext';
import { createUnimplementedWebApi } from '../../demo/host/context/unimplementedWebApi';
import { ControlHost } from '../../demo/host/controlHost';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { CustomerInsightsTimelineDataset } from '../../CustomerInsightsTimelineDataset/index';
import { englishStrings } from './renderControl';

export interface RenderedDataset {
  readonly control: ControlHost<
    CanvasInputs,
    CanvasParameters,
    Readonly<Record<string, unknown>>,
    TimelineEvents
  >;
  readonly activities: DatasetHost;
}

export interface DatasetInputs extends Partial<CanvasInputs> {
  /** Rows a page of the host. */
  readonly hostPage?: number;
}

/** The real control for data-sets within a canvas-like host, in English and UTC. */
export function renderDataset(
  table: DataTable,
  { hostPage = 25, ...inputs }: DatasetInputs = {},
): RenderedDataset {
  const container = document.createElement('div');
  document.body.append(container);
  const activities = new DatasetHost({
    table,
    pageSize: hostPage,
    pages: 'replace',
    onChange: () => {
      control.update();
    },
  });
  const control = new ControlHost({
    Control: CustomerInsightsTimelineDataset as unknown as CanvasControlClass,
    container,
    createContext: createCanvasContext,
    inputs: {
      ...DEFAULT_INPUTS,
      strings: englishStrings(),
      webAPI: createUnimplementedWebApi(),
      activities,
      segments: null,
      height: 640,
      ...inputs,
    },
  });
  control.start();
  return { control, activities };
}
