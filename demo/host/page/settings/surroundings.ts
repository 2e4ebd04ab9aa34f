import { LANGUAGES } from '../../context/language';
import { choices } from '../choice';
import { findCustomer, pageCustomers, slugOf } from '../customers';
import { faultTexts } from '../faults';
import { matching } from './matching';
import type { SettingGroup } from './setting';

/** What no maker sets: who looks at whom, and what the app around the control is like. */
export const surroundings = {
  customer: {
    label: 'Customer',
    initial: 'nora-keller',
    effect: 'updateView',
    choices: pageCustomers.map((customer) => ({ value: slugOf(customer), text: customer.name })),
    read: (text) => (text === '' ? null : slugOf(findCustomer(text))),
  },
  width: {
    label: 'Width',
    initial: 'full',
    effect: 'resize',
    choices: choices({
      full: 'Full',
      320: '320 px',
      480: '480 px',
      800: '800 px',
      1200: '1200 px',
    }),
    read: matching(/^\d{2,4}$/),
  },
  language: {
    label: 'Language',
    initial: '1033',
    effect: 'reload',
    choices: [...LANGUAGES].map(([id, language]) => ({ value: String(id), text: language.name })),
    read: matching(/^\d{4,5}$/),
  },
  zone: {
    label: 'Time zone',
    initial: 'browser',
    effect: 'remount',
    choices: [
      { value: 'browser', text: 'Browser’s' },
      ...[
        'UTC',
        'Europe/Zurich',
        'America/New_York',
        'America/St_Johns',
        'Asia/Kolkata',
        'Pacific/Apia',
      ].map((zone) => ({ value: zone, text: zone.replace('_', ' ') })),
    ],
    read: readTimeZone,
  },
  theme: {
    label: 'App’s theme',
    initial: 'light',
    effect: 'updateView',
    choices: choices({ light: 'Light', dark: 'Dark', none: 'None given' }),
  },
  fault: {
    label: 'Fault',
    initial: 'none',
    effect: 'remount',
    choices: choices(faultTexts),
  },
  delay: {
    label: 'Delay',
    initial: '0',
    effect: 'remount',
    choices: choices({ 0: 'None', 100: '100 ms an answer', 300: '300 ms an answer' }),
    read: matching(/^\d{1,4}$/),
  },
  designer: {
    label: 'Seen in',
    initial: '0',
    effect: 'remount',
    choices: choices({
      0: 'The app',
      1: 'The maker’s studio',
      page: 'A custom page',
      pageStudio: 'A custom page, studio',
    }),
  },
  rows: {
    label: 'Rows from',
    initial: 'dataverse',
    effect: 'remount',
    choices: choices({ dataverse: 'Dataverse', collection: 'A collection', none: 'Nothing bound' }),
    hidden: true,
  },
  height: {
    label: 'Height',
    initial: '640',
    effect: 'updateView',
    choices: choices({ 320: '320 px', 480: '480 px', 640: '640 px', 900: '900 px' }),
    read: matching(/^\d{2,4}$/),
    hidden: true,
  },
  schema: {
    label: 'Schema',
    initial: 'documented',
    effect: 'remount',
    choices: choices({ documented: 'Documented', entityReference: 'Entity reference' }),
    secondary: true,
  },
} as const satisfies SettingGroup;

function readTimeZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
