import { createBoundInsights } from '../domain/insights/boundInsights';
import type { CustomerInsights } from '../domain/insights/CustomerInsights';
import type { InsightRow } from '../domain/insights/InsightRow';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import { settingsOfRows } from '../domain/insights/settingsOfRows';
import type { Clock } from '../domain/time/Clock';
import type { DatasetPages } from './datasetPages';
import { readWholeDataset } from './wholeDataset';

/** The insights of a customer that come by a data-set. */
export interface DatasetInsights {
  readonly create: () => CustomerInsights;
  /** What the maker sets, with the parts on that have rows by now. */
  readonly settings: (given: InsightSettings) => InsightSettings;
}

export function createDatasetInsights(
  pages: DatasetPages<keyof InsightRow>,
  clock: Clock,
): DatasetInsights {
  return {
    create: () => createBoundInsights((anew) => readWholeDataset(pages, anew), clock),
    settings: (given) => {
      const { rows } = pages.collection;
      const settings = settingsOfRows(given, rows);
      // A part that is off would not tell that nothing could be read.
      const hasFailed = rows.length === 0 && pages.dataset.error !== null;
      return { ...settings, showMeasures: settings.showMeasures || hasFailed };
    },
  };
}
