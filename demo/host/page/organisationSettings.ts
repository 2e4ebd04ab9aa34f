import type { SettingTable } from './settings';
import { settings } from './settings';
import { hidden } from './settings/setting';

/**
 * The settings of a page over a real organisation: the customer is typed in, and what only the
 * stand-in can do is not offered.
 */
export const organisationSettings: SettingTable = {
  ...settings,
  customer: {
    label: 'Customer’s id',
    initial: '',
    effect: 'updateView',
    read: (text) => text.trim(),
  },
  bound: {
    ...settings.bound,
    initial: 'text',
    // The id of the customer's profile, which a lookup holds, is not known.
    choices: settings.bound.choices.filter(({ value }) => value !== 'lookup'),
  },
  fault: hidden(settings.fault),
  delay: hidden(settings.delay),
  schema: hidden(settings.schema),
};
