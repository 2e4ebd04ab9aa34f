import type { Outcome } from '../loading/Outcome';
import { mapOutcome } from '../loading/Outcome';
import type { SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import { NO_METADATA } from '../segments/segmentNames';
import type { Clock } from '../time/Clock';
import type { CustomerInsights } from './CustomerInsights';
import type { DecodedInsights } from './decodeInsightRows';
import { decodeInsightRows } from './decodeInsightRows';
import { joinParts } from './insightParts';
import type { InsightRow } from './InsightRow';

/** Each read ends by itself, as the host's data-set has a limit of time for each page. */
const KIND = { table: 'Insights', limitMs: null } as const;

/** The insights that a maker has put together in a table, part by part; `anew` asks for its rows. */
export function createBoundInsights(
  read: (anew: boolean) => Promise<Outcome<readonly InsightRow[]>>,
  clock: Clock,
): CustomerInsights {
  const part = <T>(of: (insights: DecodedInsights) => T): SingleLoad<T> =>
    createSingleLoad(
      async (anew) => {
        return mapOutcome(await read(anew), (rows) => of(decodeInsightRows(rows)));
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
    segmentNames: nothingToRead(NO_METADATA, clock),
  });
}

function nothingToRead<T>(value: T, clock: Clock): SingleLoad<T> {
  return createSingleLoad(() => Promise.resolve({ ok: true, value }), clock, KIND);
}
