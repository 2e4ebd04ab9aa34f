import type { CustomerInsights } from '../domain/insights/CustomerInsights';
import { createBoundInsights } from '../domain/insights/CustomerInsights';
import type { DecodedInsights, InsightRow } from '../domain/insights/insightRows';
import { decodeInsightRows, settingsOfRows } from '../domain/insights/insightRows';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import type { Clock } from '../domain/time/Clock';
import type { DatasetReader } from './datasetReader';
import { readAll } from './datasetReader';

/** The insights of a customer that come by a data-set. */
export interface DatasetInsights {
  readonly create: () => CustomerInsights;
  /** What the maker sets, with the parts on that have rows by now. */
  readonly settings: (given: InsightSettings) => InsightSettings;
}

export function createDatasetInsights(
  pages: DatasetReader<keyof InsightRow>,
  clock: Clock,
): DatasetInsights {
  let from: DatasetReader<keyof InsightRow>['collection'] | null = null;
  let count = 0;
  let decoded = decodeInsightRows([]);

  /** Hosts update the view often, and the rows, of which a collection only gets more, seldom. */
  function decode(): DecodedInsights {
    const { collection } = pages;
    if (collection === from && collection.rows.length === count) return decoded;
    from = collection;
    count = collection.rows.length;
    return (decoded = decodeInsightRows(collection.rows));
  }

  return {
    create: () =>
      createBoundInsights((bypassCache) => readAll(pages, 'Insights', bypassCache), clock),
    settings: (given) => {
      const { rows } = pages.collection;
      const settings = settingsOfRows(given, decode());
      // A part that is off would hide that nothing could be read.
      const hasFailed = rows.length === 0 && pages.dataset.error !== null;
      return { ...settings, showMeasures: settings.showMeasures || hasFailed };
    },
  };
}

/** What the maker sets of the parts beside the activities; without a data-set there are none. */
export function insightSettings(
  insights: DatasetInsights | null,
  given: InsightSettings,
): InsightSettings {
  return insights?.settings(given) ?? settingsOfRows(given, decodeInsightRows([]));
}
