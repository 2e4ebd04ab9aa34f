import { anyText, yesOrNo } from './inputKinds';
import type { SettingGroup } from './setting';

export const shown = {
  digest: anyText('Digest'),
  segments: yesOrNo('ShowSegments'),
  overview: yesOrNo('ShowOverview'),
  typeSummary: yesOrNo('ShowLedger'),
  profile: yesOrNo('ShowProfile'),
  profileFields: anyText('ProfileFields'),
  measures: yesOrNo('ShowMeasures'),
  measureFields: anyText('MeasureFields'),
  measureTables: anyText('MeasureTables'),
  predictions: yesOrNo('ShowPredictions'),
  enrichment: yesOrNo('ShowEnrichment'),
  links: anyText(
    'InsightLinks',
    'Lifetime_Spend = SalesOrder; Return_Count = Return; Loyalty_Gold = Loyalty',
  ),
} as const satisfies SettingGroup;
