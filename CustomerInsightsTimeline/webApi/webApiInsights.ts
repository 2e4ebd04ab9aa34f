import type { InsightSource } from '../domain/insights/InsightSource';
import { mapOutcome } from '../domain/loading/Failure';
import { namedTable } from '../tables/namedTable';
import { readAllRows } from './tableReader';
import type { Customer } from './tableReader';
import {
  ALTERNATE_KEY,
  CUSTOMER_MEASURE,
  CUSTOMER_PROFILE,
  ENRICHMENT,
  PREDICTION,
} from '../tables/tableShape';
import { readAllColumns } from './readAllColumns';

/** Reads a customer's insights through `context.webAPI`: model-driven apps and published custom pages. */
export function createWebApiInsights(
  customer: Customer,
  readSegmentMetadata: InsightSource['readSegmentMetadata'],
): InsightSource {
  const given = customer.names?.tables;
  const ids = [customer.customerId];
  const measures = namedTable(CUSTOMER_MEASURE, given);
  const until = (signal?: AbortSignal) => ({ ...customer, ...(signal && { signal }) });
  return {
    readSegmentMetadata,
    readProfile: async (signal) => {
      const outcome = await readAllColumns(until(signal), namedTable(CUSTOMER_PROFILE, given), ids);
      return mapOutcome(outcome, ({ rows: [first] }) => first ?? null);
    },
    readMeasures: (signal) => readAllRows(until(signal), measures, 'measureId'),
    readMeasureTable: async (logicalName, signal) => {
      const { name, customerId } = measures;
      const table = { name, logicalName, customerId, columns: {} };
      const outcome = await readAllColumns(until(signal), table, ids);
      return mapOutcome(outcome, (read) => ({ logicalName, ...read }));
    },
    readPredictions: (signal) =>
      readAllRows(until(signal), namedTable(PREDICTION, given), 'predictionId'),
    readEnrichments: (signal) =>
      readAllRows(until(signal), namedTable(ENRICHMENT, given), 'enrichmentId'),
    readKeys: (signal) =>
      readAllRows(until(signal), namedTable(ALTERNATE_KEY, given), 'alternateKeyId'),
  };
}
