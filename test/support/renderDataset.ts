import type { CanvasControlClass } from '../../demo/host/canvas/canvasControl';
import type {
  CanvasContext,
  CanvasInputs,
  CanvasParameters,
} from '../../demo/host/canvas/canvasContext';
import { createCanvasContext } from '../../demo/host/canvas/canvasContext';
import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import type { TimelineEvents } from '../../demo/host/context/hostContext';
import { createUnimplementedWebApi } from '../../demo/host/context/unimplementedWebApi';
import { ControlHost } from '../../demo/host/controlHost';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { CustomerInsightsTimelineDataset } from '../../CustomerInsightsTimelineDataset/index';
import { destroyAfterTest } from './destroyAfterTest';
import { englishStrings } from './englishStrings';

export interface RenderedDataset {
  readonly control: ControlHost<
    CanvasInputs,
    CanvasParameters,
    Readonly<Record<string, unknown>>,
    TimelineEvents
  >;
  readonly activities: DatasetHost;
  readonly insights: DatasetHost | null;
}

export interface DatasetInputs extends Partial<CanvasInputs> {
  /** Rows a page of the host. */
  readonly hostPage?: number;
  /** Lets an answer of the host arrive; by default after everything else that is due. */
  readonly later?: (answer: () => void) => void;
  readonly insightRows?: DataTable;
  /** Why the insights can't be read. */
  readonly insightFailure?: string;
  /** What the host makes of its context, as an odd host may. */
  readonly alter?: (context: CanvasContext) => CanvasContext;
}

/**
 * The real control for data-sets within a canvas-like host, in English and UTC, grouped by days. It lives no longer
 * than the test.
 */
export function renderDataset(
  table: DataTable,
  {
    hostPage = 25,
    later,
    insightRows,
    insightFailure,
    alter = (context) => context,
    ...inputs
  }: DatasetInputs = {},
): RenderedDataset {
  const container = document.createElement('div');
  document.body.append(container);
  const onChange = () => {
    control.update();
  };
  const options = { pages: 'replace', onChange } as const;
  const activities = new DatasetHost({
    ...options,
    table,
    pageSize: hostPage,
    ...(later && { later, tellsLoading: false }),
  });
  const insights = insightRows
    ? new DatasetHost({ ...options, table: insightRows, pageSize: 25, failure: insightFailure })
    : null;
  const control = new ControlHost({
    Control: CustomerInsightsTimelineDataset as unknown as CanvasControlClass,
    container,
    createContext: (given, link) => alter(createCanvasContext(given, link)),
    inputs: {
      ...DEFAULT_INPUTS,
      groupBy: 'Day' as const,
      strings: englishStrings(),
      webAPI: createUnimplementedWebApi(),
      activities,
      segments: null,
      insights,
      height: 640,
      ...inputs,
    },
  });
  destroyAfterTest(control);
  control.start();
  return { control, activities, insights };
}
