import { LANGUAGES } from '../context/language';
import type { Choice } from './choice';
import { choices } from './choice';
import { findCustomer, pageCustomers, slugOf } from './customers';
import { faultTexts } from './faults';

/** What follows from a changed setting, as it would in Power Apps. */
type Effect =
  /** None but what the frame's new width has on a control that tracks it. */
  | 'resize'
  /** The form gives the control another value: one updateView. */
  | 'updateView'
  /** The form is opened anew: destroy, then init. */
  | 'remount'
  /** The user's language is the whole page's, so the page is loaded anew. */
  | 'reload';

export interface Setting {
  readonly label: string;
  readonly initial: string;
  readonly effect: Effect;
  /** Absent where the value is free text. */
  readonly choices?: readonly Choice[];
  /** Makes a value of what else than the choices the page's address may hold. */
  readonly read?: (text: string) => string | null;
  /** Shown only on request, to keep the toolbar slim. */
  readonly secondary?: true;
  /** Not shown at all. */
  readonly hidden?: boolean;
}

/** A part of the screen that an input shows or hides. */
const shown = (label: string) =>
  ({
    label,
    initial: 'on',
    effect: 'updateView',
    choices: choices({ on: 'Shown', off: 'Hidden' }),
    secondary: true,
  }) as const;

/** An input that takes text of any form. */
const anyText = (label: string, initial = '') =>
  ({ label, initial, effect: 'updateView', read: matching(/^/), secondary: true }) as const;

export const settings = {
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
    label: 'Theme',
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
  designer: {
    label: 'Seen in',
    initial: '0',
    effect: 'updateView',
    choices: choices({ 0: 'The app', 1: 'The maker’s studio' }),
  },
  bound: {
    label: 'Bound to',
    initial: 'contact',
    effect: 'updateView',
    choices: choices({
      contact: 'Contact’s id',
      contactLookup: 'Lookup to the contact',
      lookup: 'Lookup to the profile',
      text: 'CustomerId',
      none: 'Empty column',
    }),
    secondary: true,
  },
  identity: {
    label: 'IdentitySource',
    initial: 'Auto',
    effect: 'updateView',
    choices: choices({
      Auto: 'Auto',
      CustomerId: 'CustomerId',
      Profile: 'Profile',
      AlternateKey: 'AlternateKey',
    }),
    secondary: true,
  },
  dataSource: anyText('DataSourceName'),
  sourceTable: anyText('SourceTableName'),
  keyColumn: anyText('AlternateKeyColumn'),
  columnNames: anyText('ColumnNames'),
  pageSize: {
    label: 'Page size',
    initial: '50',
    effect: 'updateView',
    read: matching(/^-?\d*$/),
    secondary: true,
  },
  maxRecords: {
    label: 'MaxRecords',
    initial: '20000',
    effect: 'updateView',
    read: matching(/^-?\d*$/),
    secondary: true,
  },
  sort: {
    label: 'Order',
    initial: 'NewestFirst',
    effect: 'updateView',
    choices: choices({ NewestFirst: 'Newest first', OldestFirst: 'Oldest first' }),
    secondary: true,
  },
  segments: shown('Segments'),
  profile: shown('Profile'),
  measures: shown('Measures'),
  predictions: shown('Predictions'),
  enrichment: shown('Enrichment'),
  profileFields: anyText('ProfileFields'),
  measureFields: anyText('MeasureFields'),
  measureTables: anyText('MeasureTables'),
  links: anyText(
    'InsightLinks',
    'Lifetime_Spend = SalesOrder; Return_Count = Return; Loyalty_Gold = Loyalty',
  ),
  types: {
    label: 'TypeSettings',
    initial: '',
    effect: 'updateView',
    choices: choices({ '': 'None', sample: 'A sample', faulty: 'With mistakes' }),
    read: matching(/^/),
    secondary: true,
  },
  group: {
    label: 'Group by',
    initial: 'Day',
    effect: 'updateView',
    choices: choices({ Automatic: 'Automatic', Day: 'Day', Week: 'Week', Month: 'Month' }),
    secondary: true,
  },
  fold: {
    label: 'Runs',
    initial: 'on',
    effect: 'updateView',
    choices: choices({ on: 'Folded', off: 'Not folded' }),
    secondary: true,
  },
  overview: shown('Overview'),
  ledger: {
    label: 'Summary',
    initial: 'on',
    effect: 'updateView',
    choices: choices({ on: 'Offered', off: 'Not offered' }),
    secondary: true,
  },
  heading: anyText('Heading'),
  makersTheme: {
    label: 'Theme of the maker',
    initial: '',
    effect: 'updateView',
    choices: choices({ '': 'None', brand: 'A brand, light', night: 'Dark' }),
    read: matching(/^/),
    secondary: true,
  },
  focus: anyText('Open on activity ID'),
  export: {
    label: 'Export',
    initial: 'off',
    effect: 'updateView',
    choices: choices({ off: 'Not allowed', on: 'Allowed' }),
    secondary: true,
  },
  filter: anyText('Filter state'),
  command: anyText('InputEvent'),
  schema: {
    label: 'Schema',
    initial: 'documented',
    effect: 'remount',
    choices: choices({ documented: 'Documented', entityReference: 'Entity reference' }),
    secondary: true,
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
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;
/** Each setting as the text that stands in the page's address. */
export type Settings = Readonly<Record<SettingName, string>>;

/** What a page offers for each setting. */
export type SettingTable = Readonly<Record<SettingName, Setting>>;

export const settingNames = Object.keys(settings) as SettingName[];

function matching(pattern: RegExp): (text: string) => string | null {
  return (text) => (pattern.test(text) ? text : null);
}

function readTimeZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
