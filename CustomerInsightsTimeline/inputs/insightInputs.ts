import { readInsightLinks } from '../domain/insights/insightLinks';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import { logicalName } from '../domain/settings/logicalName';
import { isOn } from './isOn';
import { namesIn } from './namesIn';
import { textInput } from './textInput';

interface YesNo {
  readonly raw: boolean | null;
}

interface Text {
  readonly raw: string | null;
}

/** Absent where a control has no such input: then its part is off. */
export interface InsightParameters {
  readonly ShowProfile?: YesNo;
  readonly ShowMeasures?: YesNo;
  readonly ShowPredictions?: YesNo;
  readonly ShowEnrichment?: YesNo;
  readonly ProfileFields?: Text;
  readonly MeasureFields?: Text;
  readonly MeasureTables?: Text;
  readonly InsightLinks?: Text;
}

/** What the maker says of the parts beside the activities. */
export function readInsightSettings(parameters: InsightParameters): InsightSettings {
  return {
    showProfile: isOn(parameters.ShowProfile),
    showMeasures: isOn(parameters.ShowMeasures),
    showPredictions: isOn(parameters.ShowPredictions),
    showEnrichment: isOn(parameters.ShowEnrichment),
    profileFields: namesIn(parameters.ProfileFields),
    measureFields: namesIn(parameters.MeasureFields),
    measureTables: namesIn(parameters.MeasureTables).flatMap((name) => logicalName(name) ?? []),
    links: readInsightLinks(textInput(parameters.InsightLinks)),
  };
}
