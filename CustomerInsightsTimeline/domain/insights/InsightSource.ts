import type { EnrichmentRow } from './enrichments';
import type { HouseholdKey } from './profile';
import type { AlternateKeyRow } from '../identity/alternateKey';
import type { Outcome } from '../loading/Failure';
import type { MeasureSource } from './measures';
import type { PredictionRow } from './predictions';
import type { MetadataByName } from './metadata';
import type { FullRow } from './columns';

/**
 * The port through which a customer's insights are read: everything but activities and segments.
 * Once a signal is aborted, nothing more is asked for that read.
 */
export interface InsightSource extends MeasureSource {
  /** Every column of the unified profile; null where there is no profile. */
  readonly readProfile: (signal?: AbortSignal) => Promise<Outcome<FullRow | null>>;
  /** The profiles of the others of a household, the customer's own left out: those of one page. */
  readonly readHousehold: (
    key: HouseholdKey,
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly FullRow[]>>;
  readonly readPredictions: (signal?: AbortSignal) => Promise<Outcome<readonly PredictionRow[]>>;
  readonly readEnrichments: (signal?: AbortSignal) => Promise<Outcome<readonly EnrichmentRow[]>>;
  /** Asks for each segment once for all customers, and again where that failed. */
  readonly readSegmentMetadata: (
    names: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Outcome<MetadataByName>>;
  /** The same of measures. */
  readonly readMeasureMetadata: (
    names: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Outcome<MetadataByName>>;
  readonly readKeys: (signal?: AbortSignal) => Promise<Outcome<readonly AlternateKeyRow[]>>;
}
