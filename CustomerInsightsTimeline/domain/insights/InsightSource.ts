import type { EnrichmentRow } from '../enrichment/EnrichmentRow';
import type { AlternateKeyRow } from '../identity/AlternateKeyRow';
import type { Outcome } from '../loading/Outcome';
import type { CustomerMeasureRow, MeasureTable } from '../measures/CustomerMeasureRow';
import type { PredictionRow } from '../predictions/PredictionRow';
import type { SegmentMetadata } from '../segments/segmentNames';
import type { WholeRow } from './ColumnValue';

/**
 * The port through which a customer's insights are read: everything but activities and segments.
 * Once a signal is aborted, nothing more is asked for that read.
 */
export interface InsightSource {
  /** Every column of the unified profile; null where there is no profile. */
  readonly readProfile: (signal?: AbortSignal) => Promise<Outcome<WholeRow | null>>;
  readonly readMeasures: (signal?: AbortSignal) => Promise<Outcome<readonly CustomerMeasureRow[]>>;
  /** The customer's rows in a table of one measure, by its logical name. */
  readonly readMeasureTable: (
    logicalName: string,
    signal?: AbortSignal,
  ) => Promise<Outcome<MeasureTable>>;
  readonly readPredictions: (signal?: AbortSignal) => Promise<Outcome<readonly PredictionRow[]>>;
  readonly readEnrichments: (signal?: AbortSignal) => Promise<Outcome<readonly EnrichmentRow[]>>;
  /** Asks once for all customers, and again where that failed. */
  readonly readSegmentMetadata: () => Promise<Outcome<SegmentMetadata>>;
  readonly readKeys: (signal?: AbortSignal) => Promise<Outcome<readonly AlternateKeyRow[]>>;
}
