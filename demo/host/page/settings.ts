import { behaviour } from './settings/behaviour';
import { customer } from './settings/customer';
import { looks } from './settings/looks';
import { order } from './settings/order';
import type { Setting } from './settings/setting';
import { shown } from './settings/shown';
import { state } from './settings/state';
import { surroundings } from './settings/surroundings';

/** All that can be set on the page; the inputs stand in the groups of the reference of settings. */
export const settings = {
  ...surroundings,
  ...customer,
  ...shown,
  ...order,
  ...looks,
  ...behaviour,
  ...state,
};

export type SettingName = keyof typeof settings;
/** Each setting as the text that stands in the page's address. */
export type Settings = Readonly<Record<SettingName, string>>;

/** What a page offers for each setting. */
export type SettingTable = Readonly<Record<SettingName, Setting>>;

export const settingNames = Object.keys(settings) as SettingName[];
