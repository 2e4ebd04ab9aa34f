import type { Enrichment } from '../enrichment/decodeEnrichments';
import { labelledBars } from '../enrichment/labelledBars';
import type { Measures } from '../measures/decodeMeasures';
import type { Prediction } from '../predictions/decodePredictions';
import { scoreIn } from '../predictions/scoreIn';
import type { Profile } from '../profile/readProfile';
import { profileOf } from '../profile/readProfile';
import type { SemanticData } from '../semantic/decodeSemanticData';
import type { InsightLinks } from './insightLinks';
import type { InsightRow } from './InsightRow';
import type { Insight, InsightKind } from './insightOfRow';
import { insightOfRow } from './insightOfRow';
import { plainName } from './plainName';

/** What a maker's table of insights comes to, for the parts that show insights of any source. */
export interface DecodedInsights {
  /** Null where no row is of that kind. */
  readonly profile: Profile | null;
  readonly measures: Measures;
  readonly predictions: readonly Prediction[];
  readonly enrichments: readonly Enrichment[];
  readonly links: InsightLinks;
}

/** Reads all rows, in the order of the table. Every row that says something is in some part. */
export function decodeInsightRows(rows: readonly InsightRow[]): DecodedInsights {
  const insights = rows.flatMap((row) => insightOfRow(row) ?? []);
  const of = (kind: InsightKind) => insights.filter((insight) => insight.kind === kind);
  const profile = of('profile');
  return {
    profile: profile.length > 0 ? profileOf(profile.map(({ field }) => field)) : null,
    measures: {
      fields: of('measure').map(({ field }) => field),
      rests: [...of('measure'), ...profile].flatMap(({ rest }) => rest ?? []),
      unread: [],
      loading: [],
      stopped: [],
    },
    predictions: of('prediction').map(predictionOf),
    enrichments: of('enrichment').map(enrichmentOf),
    links: linksOf(insights),
  };
}

function predictionOf(insight: Insight, place: number): Prediction {
  const { fields, rest } = valuesOf(insight);
  const scored = scoreIn(fields);
  return {
    key: String(place),
    model: insight.field.label,
    provider: null,
    score: scored?.score ?? null,
    values: { fields: fields.filter((field) => field !== scored?.field), rest },
    writtenMs: null,
  };
}

function enrichmentOf(insight: Insight, place: number): Enrichment {
  const values = valuesOf(insight);
  return {
    key: String(place),
    provider: null,
    type: insight.field.label,
    bars: values.rest === null ? labelledBars(values.fields) : null,
    values,
  };
}

/** The values of a row are those of its JSON, or the one that it is. */
function valuesOf({ field, rest }: Insight): SemanticData {
  return { fields: field.value.kind === 'group' ? field.value.fields : [field], rest };
}

/** By the key as well as by the label: either may be the name that is shown. */
function linksOf(insights: readonly Insight[]): InsightLinks {
  const links = new Map<string, readonly string[]>();
  for (const { field, relatedTypes } of insights) {
    if (relatedTypes.length === 0) continue;
    for (const name of new Set([field.name, field.label].map(plainName))) {
      links.set(name, [...new Set([...(links.get(name) ?? []), ...relatedTypes])]);
    }
  }
  return links;
}
