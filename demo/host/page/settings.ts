import { oneOf } from './settings/inputKinds';
import { makerSettings } from './settings/makerSettings';
import type { Setting } from './settings/setting';
import { surroundings } from './settings/surroundings';

/** All that can be set on the page; the inputs stand in the order of the manifest. */
export const settings = {
  ...surroundings,
  bound: oneOf('CustomerId', 'contact', {
    contact: 'Contact’s id',
    contactLookup: 'Lookup to the contact',
    lookup: 'Lookup to the profile',
    text: 'CustomerId',
    none: 'Empty column',
  }),
  ...makerSettings,
};

export type SettingName = keyof typeof settings;
/** Each setting as the text that stands in the page's address. */
export type Settings = Readonly<Record<SettingName, string>>;

/** What a page offers for each setting. */
export type SettingTable = Readonly<Record<SettingName, Setting>>;

export const settingNames = Object.keys(settings) as SettingName[];
