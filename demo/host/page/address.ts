import type { SettingName, Settings, SettingTable } from './settings';
import { settingNames, settings } from './settings';
import type { Setting } from './settings/setting';

/** All settings of a page by its address; what is missing or makes no sense has its initial value. */
export function readAddress(search: string, table: SettingTable = settings): Settings {
  const given = new URLSearchParams(search);
  const read = (name: SettingName): string => {
    const setting = table[name];
    const text = given.get(name);
    return (text === null ? null : readValue(setting, text)) ?? setting.initial;
  };
  return Object.fromEntries(settingNames.map((name) => [name, read(name)])) as Settings;
}

/** The address with these settings: initial values are left out, other parameters are kept. */
export function writeAddress(
  search: string,
  values: Settings,
  table: SettingTable = settings,
): string {
  const parameters = new URLSearchParams(search);
  for (const name of settingNames) {
    if (values[name] === table[name].initial) parameters.delete(name);
    else parameters.set(name, values[name]);
  }
  const text = parameters.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

function readValue(setting: Setting, text: string): string | null {
  const isChoice = setting.choices?.some((choice) => choice.value === text) ?? false;
  return isChoice ? text : (setting.read?.(text) ?? null);
}
