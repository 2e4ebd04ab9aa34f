import type { CustomerSource } from '../../CustomerInsightsTimeline/domain/CustomerSource';
import type { Clock } from '../../CustomerInsightsTimeline/domain/time/Clock';
import type { DatasetCustomer } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import { createBoundDatasets } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import type { DatasetHostOptions } from '../../demo/host/dataset/datasetHost';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { createManualClock } from './manualClock';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

export interface HostedDatasets {
  readonly activities: DatasetHost;
  readonly segments: DatasetHost | null;
  readonly insights: DatasetHost | null;
  /** What the control has after the latest updateView. */
  readonly customer: () => DatasetCustomer | null;
  readonly source: () => CustomerSource;
  /** One more updateView although nothing has changed, as hosts do. */
  readonly update: () => void;
  /** From now on the host gives the activities so, as an odd host may. */
  readonly alter: (as: (dataset: DataSet) => DataSet) => void;
}

export interface HostedOptions extends Partial<Omit<DatasetHostOptions, 'table' | 'onChange'>> {
  readonly activities: DataTable;
  readonly segments?: DataTable;
  readonly insights?: DataTable;
  readonly clock?: Clock;
}

/** The bound data-sets of a control within a fake host, which updates the view as hosts do. */
export function hostDatasets({
  clock = createManualClock(),
  ...options
}: HostedOptions): HostedDatasets {
  const bound = createBoundDatasets(clock);
  const host = (table: DataTable) =>
    new DatasetHost({ pageSize: 25, pages: 'replace', ...options, table, onChange: update });
  const activities = host(options.activities);
  const segments = options.segments ? host(options.segments) : null;
  const insights = options.insights ? host(options.insights) : null;
  let altered = (dataset: DataSet) => dataset;
  let customer: DatasetCustomer | null = null;

  function update(): void {
    customer = bound.receive({
      Activities: altered(activities.dataset()),
      SegmentMemberships: segments?.dataset(),
      Insights: insights?.dataset(),
    });
  }

  update();
  return {
    activities,
    segments,
    insights,
    customer: () => customer,
    source: () => {
      if (customer === null) throw new Error('No activities are bound.');
      return customer.source;
    },
    update,
    alter: (as) => {
      altered = as;
    },
  };
}
