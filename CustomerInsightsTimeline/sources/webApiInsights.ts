import type { InsightSource } from '../domain/insights/InsightSource';
import { readAllRows } from './readAllRows';
import type { Customer } from './tableReader';
import {
  ALTERNATE_KEY,
  CUSTOMER_MEASURE,
  CUSTOMER_PROFILE,
  ENRICHMENT,
  PREDICTION,
} from './tableShape';
import { readWholeRows } from './wholeRows';

/** Reads a customer's insights through `context.webAPI`: model-driven apps and Power Pages. */
export function createWebApiInsights(
  customer: Customer,
  readSegmentMetadata: InsightSource['readSegmentMetadata'],
): InsightSource {
  return {
    readSegmentMetadata,
    readProfile: async () => {
      const { name, logicalName } = CUSTOMER_PROFILE;
      const outcome = await readWholeRows(customer, name, logicalName);
      return outcome.ok ? { ok: true, value: outcome.value[0] ?? null } : outcome;
    },
    readMeasures: () => readAllRows(customer, CUSTOMER_MEASURE, 'measureId'),
    readMeasureTable: async (logicalName) => {
      const outcome = await readWholeRows(customer, CUSTOMER_MEASURE.name, logicalName);
      return outcome.ok ? { ok: true, value: { logicalName, rows: outcome.value } } : outcome;
    },
    readPredictions: () => readAllRows(customer, PREDICTION, 'predictionId'),
    readEnrichments: () => readAllRows(customer, ENRICHMENT, 'enrichmentId'),
    readKeys: () => readAllRows(customer, ALTERNATE_KEY, 'alternateKeyId'),
  };
}
