import type { InsightSource } from '../domain/insights/InsightSource';
import { mapOutcome } from '../domain/loading/Outcome';
import { namedTable } from './namedTable';
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
  const given = customer.names?.tables;
  const ids = [customer.customerId];
  const measures = namedTable(CUSTOMER_MEASURE, given);
  return {
    readSegmentMetadata,
    readProfile: async () => {
      const outcome = await readWholeRows(customer, namedTable(CUSTOMER_PROFILE, given), ids);
      return mapOutcome(outcome, ([first]) => first ?? null);
    },
    readMeasures: () => readAllRows(customer, measures, 'measureId'),
    readMeasureTable: async (logicalName) => {
      const { name, customerId } = measures;
      const table = { name, logicalName, customerId, columns: {} };
      const outcome = await readWholeRows(customer, table, ids);
      return mapOutcome(outcome, (rows) => ({ logicalName, rows }));
    },
    readPredictions: () => readAllRows(customer, namedTable(PREDICTION, given), 'predictionId'),
    readEnrichments: () => readAllRows(customer, namedTable(ENRICHMENT, given), 'enrichmentId'),
    readKeys: () => readAllRows(customer, namedTable(ALTERNATE_KEY, given), 'alternateKeyId'),
  };
}
