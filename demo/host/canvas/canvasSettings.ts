import type { Setting, SettingTable } from '../page/settings';
import { settings } from '../page/settings';

/** The settings of a screen of a canvas app: what has to do with a form is not offered. */
export const canvasSettings: SettingTable = {
  ...settings,
  zone: hidden(settings.zone),
  fault: hidden(settings.fault),
  bound: hidden(settings.bound),
  identity: hidden(settings.identity),
  dataSource: hidden(settings.dataSource),
  sourceTable: hidden(settings.sourceTable),
  keyColumn: hidden(settings.keyColumn),
  profile: { ...settings.profile, label: 'Insights: profile' },
  profileFields: hidden(settings.profileFields),
  measures: { ...settings.measures, label: 'Insights: measures' },
  measureFields: hidden(settings.measureFields),
  measureTables: hidden(settings.measureTables),
  predictions: { ...settings.predictions, label: 'Insights: predictions' },
  enrichment: { ...settings.enrichment, label: 'Insights: enrichment' },
  schema: hidden(settings.schema),
  rows: { ...settings.rows, hidden: false },
  height: { ...settings.height, hidden: false },
};

/** Without choices, the page's address has no say either. */
function hidden({ label, initial, effect }: Setting): Setting {
  return { label, initial, effect, hidden: true };
}
