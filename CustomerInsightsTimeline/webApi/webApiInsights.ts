import type { InsightSource } from '../domain/insights/InsightSource';
import { MOST_IN_HOUSEHOLD } from '../domain/insights/profile';
import { mapOutcome } from '../domain/loading/Failure';
import { namedTable } from '../tables/namedTable';
import type { MetadataReader } from './metadataReader';
import { createMetadataReader, createReadingRoom } from './metadataReader';
import type { ProfileSegments } from './profileSegments';
import { createProfileSegments } from './profileSegments';
import { readAllRows } from './tableReader';
import type { Customer } from './tableReader';
import {
  ALTERNATE_KEY,
  CUSTOMER_MEASURE,
  CUSTOMER_PROFILE,
  ENRICHMENT,
  PREDICTION,
} from '../tables/tableShape';
import { plainText } from '../host/guarded';
import { equalsAny, odataOptions } from './odata';
import { readAllColumns, toFullRow } from './readAllColumns';
import { retrievePage, whileWanted } from './retrievePage';

/** What knows the names that marketers gave segments and measures, for all customers of a page. */
export interface NameReaders {
  readonly segments: MetadataReader;
  readonly measures: MetadataReader;
  readonly profileSegments: ProfileSegments;
}

export function createNameReaders(): NameReaders {
  return {
    segments: createMetadataReader('SegmentMembership'),
    measures: createMetadataReader('CustomerMeasure'),
    profileSegments: createProfileSegments(),
  };
}

/** Reads a customer's insights through `context.webAPI`: model-driven apps and published custom pages. */
export function createWebApiInsights(customer: Customer, names: NameReaders): InsightSource {
  const room = createReadingRoom();
  const given = customer.names?.tables;
  const ids = [customer.customerId];
  const measures = namedTable(CUSTOMER_MEASURE, given);
  const until = (signal?: AbortSignal) => whileWanted(customer, signal);
  return {
    readSegmentMetadata: async (wanted, signal) => {
      const reach = until(signal);
      const outcome = await names.segments.read(reach, wanted, room);
      return names.profileSegments.complete(outcome, reach, wanted, room);
    },
    readMeasureMetadata: (wanted, signal) => names.measures.read(until(signal), wanted, room),
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
    readHousehold: async ({ column, id, nameColumns }, signal) => {
      const { name: table, logicalName, customerId } = namedTable(CUSTOMER_PROFILE, given);
      const outcome = await retrievePage(until(signal), {
        table,
        logicalName,
        options: odataOptions({
          select: [customerId, ...nameColumns],
          filter: equalsAny(column, [id]),
          orderBy: null,
        }),
        // One too many tells that they are too many, and the customer's own is among them.
        pageSize: MOST_IN_HOUSEHOLD + 2,
      });
      return mapOutcome(outcome, ({ entities }) =>
        entities
          .filter((entity) => plainText(entity[customerId]) !== customer.customerId)
          .map(toFullRow),
      );
    },
    readPredictions: (signal) =>
      readAllRows(until(signal), namedTable(PREDICTION, given), 'predictionId'),
    readEnrichments: (signal) =>
      readAllRows(until(signal), namedTable(ENRICHMENT, given), 'enrichmentId'),
    readKeys: (signal) =>
      readAllRows(until(signal), namedTable(ALTERNATE_KEY, given), 'alternateKeyId'),
  };
}
