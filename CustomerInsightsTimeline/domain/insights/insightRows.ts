import type { SemanticData, UnformattedRest } from '../semantic/decodeSemanticData';
import { said } from '../blankText';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';
import { plainName } from '../semantic/fieldName';
import type { Enrichment } from './enrichments';
import { barsAndValues } from './enrichments';
import type { InsightLinks, InsightSettings } from './InsightSettings';
import { linkTypes, typesIn } from './InsightSettings';
import type { Measures } from './measures';
import type { Prediction } from './predictions';
import { scoreAndValues } from './predictions';
import type { Profile } from './profile';
import { profileOf } from './profile';

/** One row of a table of insights that a maker has put together, before anything is decoded. */
export interface InsightRow {
  /** What the value is called in the data; links and numbers are understood by it. */
  readonly key: string | null;
  /** The name for people; null where the key will do. */
  readonly label: string | null;
  readonly value: string | null;
  /** `Measure`, `Prediction`, `Profile` or `Enrichment`. */
  readonly kind: string | null;
  /** The activity types that belong to it, with commas between them. */
  readonly relatedTypes: string | null;
}

type InsightKind = 'measure' | 'prediction' | 'profile' | 'enrichment';

/** A row of a maker's table of insights as the part shows it that it belongs to. */
interface Insight {
  readonly kind: InsightKind;
  readonly field: Field;
  readonly relatedTypes: readonly string[];
  /** What of the value could not be decoded. */
  readonly rest: UnformattedRest | null;
}

const KINDS: readonly InsightKind[] = ['measure', 'prediction', 'profile', 'enrichment'];

/**
 * Reads a row. Its value is understood as one of SemanticData under the same name is, JSON included.
 * A row without a kind, or with one that nobody knows, is shown among the measures. Null for a row
 * that says nothing at all. Never throws.
 */
function insightOfRow(row: InsightRow): Insight | null {
  const [key, label] = [said(row.key), said(row.label)];
  if (key === null && label === null && said(row.value) === null) return null;
  const name = key ?? label ?? '';
  const { fields, rest } = decodeSemanticData(JSON.stringify({ [name]: row.value }));
  // Text that is too long to decode has no field, and all of it is the rest.
  const field = fields[0] ?? { name, label: name, value: { kind: 'text', text: '…' } as const };
  return {
    kind: KINDS.find((kind) => kind === said(row.kind)?.toLowerCase()) ?? 'measure',
    field: { ...field, label: label ?? field.label },
    relatedTypes: typesIn(row.relatedTypes ?? ''),
    rest,
  };
}

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
  return {
    key: String(place),
    model: insight.field.label,
    provider: null,
    ...scoreAndValues(valuesOf(insight)),
    writtenMs: null,
  };
}

function enrichmentOf(insight: Insight, place: number): Enrichment {
  return {
    key: String(place),
    provider: null,
    type: insight.field.label,
    ...barsAndValues(valuesOf(insight)),
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
      linkTypes(links, name, relatedTypes);
    }
  }
  return links;
}

/** What a maker sets, by a table of insights: what has rows is shown, in the order of the rows. */
export function settingsOfRows(
  given: InsightSettings,
  { profile, measures, predictions, enrichments, links }: DecodedInsights,
): InsightSettings {
  return {
    ...given,
    showProfile: profile !== null,
    showMeasures: measures.fields.length > 0 || measures.rests.length > 0,
    showPredictions: predictions.length > 0,
    showEnrichment: enrichments.length > 0,
    profileFields: profile
      ? profile.fields.filter(isNot(profile.name)).map(({ name }) => name)
      : [],
    links: new Map([...links, ...given.links]),
  };
}

/** The name stands above the fields already. */
function isNot(text: string | null): (field: Field) => boolean {
  return ({ value }) => value.kind !== 'text' || value.text.trim() !== text;
}
