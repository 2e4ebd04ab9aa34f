import { readInsightLinks } from '../domain/insights/InsightSettings';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import { logicalName } from '../domain/settings/columnNames';
import type { RawInputs } from '../host/hostDoor';
import { isOn } from './isOn';
import { namesIn } from './namesIn';
import { textInput } from './textInput';

/** What the maker says of the parts beside the activities. */
export function readInsightSettings(raw: RawInputs): InsightSettings {
  return {
    showProfile: isOn(raw('ShowProfile')),
    showMeasures: isOn(raw('ShowMeasures')),
    showPredictions: isOn(raw('ShowPredictions')),
    showEnrichment: isOn(raw('ShowEnrichment')),
    profileFields: namesIn(raw('ProfileFields')),
    measureFields: namesIn(raw('MeasureFields')),
    measureTables: namesIn(raw('MeasureTables')).flatMap((name) => logicalName(name) ?? []),
    links: readInsightLinks(textInput(raw('InsightLinks'))),
  };
}
