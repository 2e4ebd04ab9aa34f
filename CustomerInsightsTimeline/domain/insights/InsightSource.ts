import type { EnrichmentRow } from '../enrichment/EnrichmentRow';
import type { AlternateKeyRow } from '../identity/AlternateKeyRow';
import type { Outcome } from '../loading/Outcome';
import type { CustomerMeasureRow, MeasureTable } from '../measures/CustomerMeasureRow';
import type { PredictionRow } from '../predictions/PredictionRow';
import type { SegmentMetadata } from '../segments/segmentNames';
import type { WholeRow } from './ColumnValue';

/** The port through which a customer's insights are read: everything but activities and segments. */
export interface InsightSource {
  /** Every column of the unified profile; null where there is no profile. */
  readonly readProfile: () => Promise<Outcome<WholeRow | null>>;
  readonly readMeasures: () => Promise<Outcome<readonly CustomerMeasureRow[]>>;
  /** The customer's rows in a table of one measure, by its logical name. */
  readonly readMeasureTable: (logicalName: string) => Promise<Outcome<MeasureTable>>;
  readonly readPredictions: () => Promise<Outcome<readonly PredictionRow[]>>;
  readonly readEnrichments: () => Promise<Outcome<readonly EnrichmentRow[]>>;
  /** Asks once for all customers, and again where that failed. */
  readonly readSegmentMetadata: () => Promise<Outcome<SegmentMetadata>>;
  readonly readKeys: () => Promise<Outcome<readonly AlternateKeyRow[]>>;
}
