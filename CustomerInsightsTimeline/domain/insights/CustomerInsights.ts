import type { KnownKeys } from '../identity/alternateKey';
import { decodeKeyRings } from '../identity/alternateKey';
import type { CustomerTable, Outcome } from '../loading/Failure';
import { mapOutcome } from '../loading/Failure';
import type { SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import type { Clock } from '../time/Clock';
import type { FullRow } from './columns';
import type { Enrichment } from './enrichments';
import { decodeEnrichments } from './enrichments';
import type { DecodedInsights, InsightRow } from './insightRows';
import { decodeInsightRows } from './insightRows';
import type { InsightSource } from './InsightSource';
import type { Measures } from './measures';
import { createMeasuresLoad } from './measures';
import type { MetadataLoad } from './metadata';
import { createMetadataLoad } from './metadata';
import type { Prediction } from './predictions';
import { decodePredictions } from './predictions';
import type { Household, Profile } from './profile';
import { readHousehold, readProfile } from './profile';

/** Joins parts that load and fail alone to what is refreshed and dropped together. */
function joinParts(
  parts: Omit<CustomerInsights, 'reload' | 'hostPushed' | 'dispose'>,
): CustomerInsights {
  const shown = Object.values(parts);
  return {
    ...parts,
    reload: () => {
      for (const part of shown) part.reload();
    },
    hostPushed: () => {
      for (const part of shown) part.hostPushed();
    },
    dispose: () => {
      for (const part of shown) part.dispose();
    },
  };
}

/** What is known of a customer beside activities and segments; each part loads and fails alone. */
export interface CustomerInsights {
  readonly profile: SingleLoad<Profile | null>;
  readonly measures: SingleLoad<Measures>;
  readonly predictions: SingleLoad<readonly Prediction[]>;
  readonly enrichments: SingleLoad<readonly Enrichment[]>;
  readonly keys: SingleLoad<KnownKeys>;
  /** Who shares it; to be loaded once the profile names a household, and null where it names none. */
  readonly household: SingleLoad<Household | null>;
  readonly segmentMetadata: MetadataLoad;
  readonly measureMetadata: MetadataLoad;
  /** Reads again what was read before; a part that was never shown is not read. */
  readonly reload: () => void;
  /** The same with what the source was given by itself. */
  readonly hostPushed: () => void;
  /** Late answers for this customer are dropped from now on. */
  readonly dispose: () => void;
}

interface CustomerInsightsOptions {
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
  const profile = load('CustomerProfile', source.readProfile, (row) => row && readProfile(row));
  const readOthers = async (signal: AbortSignal): Promise<Outcome<readonly FullRow[]>> => {
    const state = profile.get();
    const household = state.kind === 'ready' ? state.value?.household : null;
    return household ? source.readHousehold(household, signal) : { ok: true, value: [] };
  };
  return joinParts({
    profile,
    household: load('CustomerProfile', readOthers, readHousehold),
    measures: createMeasuresLoad(source, measureTables, clock),
    predictions: load('Prediction', source.readPredictions, decodePredictions),
    enrichments: load('Enrichment', source.readEnrichments, decodeEnrichments),
    keys: load('AlternateKey', source.readKeys, decodeKeyRings),
    segmentMetadata: createMetadataLoad(source.readSegmentMetadata, clock, 'SegmentMembership'),
    measureMetadata: createMetadataLoad(source.readMeasureMetadata, clock, 'CustomerMeasure'),
  });
}

/** Each read ends by itself, as the host's data-set has a limit of time for each page. */
const KIND = { table: 'Insights', limitMs: null } as const;

/** The insights that a maker has put together in a table, part by part; `bypassCache` asks for its rows. */
export function createBoundInsights(
  read: (bypassCache: boolean) => Promise<Outcome<readonly InsightRow[]>>,
  clock: Clock,
): CustomerInsights {
  const part = <T>(of: (insights: DecodedInsights) => T): SingleLoad<T> =>
    createSingleLoad(
      async (bypassCache) => {
        return mapOutcome(await read(bypassCache), (rows) => of(decodeInsightRows(rows)));
      },
      clock,
      KIND,
    );
  return joinParts({
    profile: part(({ profile }) => profile),
    measures: part(({ measures }) => measures),
    predictions: part(({ predictions }) => predictions),
    enrichments: part(({ enrichments }) => enrichments),
    keys: nothingToRead({ keys: [], rests: [] }, clock),
    household: nothingToRead(null, clock),
    segmentMetadata: nothingKnown(clock),
    measureMetadata: nothingKnown(clock),
  });
}

function nothingToRead<T>(value: T, clock: Clock): SingleLoad<T> {
  return createSingleLoad(() => Promise.resolve({ ok: true, value }), clock, KIND);
}

/** A maker names what is in a table of their own as people are to see it. */
function nothingKnown(clock: Clock): MetadataLoad {
  return createMetadataLoad(
    () => Promise.resolve({ ok: true, value: new Map() }),
    clock,
    'Insights',
  );
}
