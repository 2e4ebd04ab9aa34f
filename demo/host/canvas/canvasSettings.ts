import type { SettingTable } from '../page/settings';
import { settingNames, settings } from '../page/settings';
import { hidden } from '../page/settings/setting';
import { FORM_ONLY } from './formOnly';

/** The settings of a screen of a canvas app: what has to do with a form is not offered. */
export const canvasSettings: SettingTable = {
  ...withoutFormOnly(settings),
  zone: hidden(settings.zone),
  fault: hidden(settings.fault),
  delay: hidden(settings.delay),
  schema: hidden(settings.schema),
  rows: { ...settings.rows, hidden: false },
  height: { ...settings.height, hidden: false },
  // No inputs here, but what the app puts into its table of insights.
  profile: { ...settings.profile, label: 'Insights: profile' },
  measures: { ...settings.measures, label: 'Insights: measures' },
  predictions: { ...settings.predictions, label: 'Insights: predictions' },
  enrichment: { ...settings.enrichment, label: 'Insights: enrichment' },
};

function withoutFormOnly(table: SettingTable): SettingTable {
  const offered = settingNames.map((name) => {
    const setting = table[name];
    return [name, FORM_ONLY.includes(setting.label) ? hidden(setting) : setting] as const;
  });
  return Object.fromEntries(offered) as SettingTable;
}
