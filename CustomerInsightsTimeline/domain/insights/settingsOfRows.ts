import type { Field } from '../semantic/Field';
import type { DecodedInsights } from './decodeInsightRows';
import type { InsightSettings } from './InsightSettings';

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
