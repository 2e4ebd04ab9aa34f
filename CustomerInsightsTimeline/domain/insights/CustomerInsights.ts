import type { KnownKeys } from '../alternateKeys/decodeKeyRing';
import { decodeKeyRings } from '../alternateKeys/decodeKeyRing';
import type { Enrichment } from '../enrichment/decodeEnrichments';
import { decodeEnrichments } from '../enrichment/decodeEnrichments';
import type { CustomerTable } from '../loading/Failure';
import type { Outcome } from '../loading/Outcome';
import { mapOutcome } from '../loading/Outcome';
import type { SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import type { Measures } from '../measures/decodeMeasures';
import { createMeasuresLoad } from '../measures/loadMeasures';
import type { Prediction } from '../predictions/decodePredictions';
import { decodePredictions } from '../predictions/decodePredictions';
import type { Profile } from '../profile/readProfile';
import { readProfile } from '../profile/readProfile';
import type { SegmentMetadata } from '../segments/segmentNames';
import type { Clock } from '../time/Clock';
import { joinParts } from './insightParts';
import type { InsightSource } from './InsightSource';

/** What is known of a customer beside activities and segments; each part loads and fails alone. */
export interface CustomerInsights {
  readonly profile: SingleLoad<Profile | null>;
  readonly measures: SingleLoad<Measures>;
  readonly predictions: SingleLoad<readonly Prediction[]>;
  readonly enrichments: SingleLoad<readonly Enrichment[]>;
  readonly keys: SingleLoad<KnownKeys>;
  readonly segmentNames: SingleLoad<SegmentMetadata>;
  /** Reads anew what was read; what nobody has asked for stays unasked. */
  readonly refresh: () => void;
  /** The same with what the source was given by itself. */
  readonly renew: () => void;
  /** Late answers for this customer are dropped from now on. */
  readonly dispose: () => void;
}

export interface CustomerInsightsOptions {
  readonly source: InsightSource;
  /** Logical names of tables that hold one measure each. */
  readonly measureTables: readonly string[];
  readonly clock: Clock;
}

export function createCustomerInsights(options: CustomerInsightsOptions): CustomerInsights {
  const { source, measureTables, clock } = options;
  const load = <Row, Value>(
    table: CustomerTable,
    read: (signal: AbortSignal) => Promise<Outcome<Row>>,
    decode: (row: Row) => Value,
  ) =>
    createSingleLoad(async (_anew, signal) => mapOutcome(await read(signal), decode), clock, {
      table,
    });
  return joinParts({
    profile: load('CustomerProfile', source.readProfile, (row) => row && readProfile(row)),
    measures: createMeasuresLoad(source, measureTables, clock),
    predictions: load('Prediction', source.readPredictions, decodePredictions),
    enrichments: load('Enrichment', source.readEnrichments, decodeEnrichments),
    keys: load('AlternateKey', source.readKeys, decodeKeyRings),
    segmentNames: createSingleLoad(source.readSegmentMetadata, clock, {
      table: 'SegmentMembership',
    }),
  });
}
