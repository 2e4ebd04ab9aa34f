import type { BoundCustomer, HostInputs } from '../context/hostInputs';
import type { MakerInput } from '../context/makerInputs';
import { makerValues } from '../context/makerInputs';
import type { FindCustomer } from './customers';
import { findCustomer } from './customers';
import { faultNamed } from './faults';
import { makersTheme } from './makersThemes';
import { FAULTY_TYPES, SAMPLE_TYPES } from './sampleTypes';
import type { Settings } from './settings';
import { addressName } from './settings/addressName';

const TYPE_SETTINGS = new Map([
  ['sample', SAMPLE_TYPES],
  ['faulty', FAULTY_TYPES],
]);

/** What the page's settings mean for the host; the width is the frame's and the rest is loaded. */
export function hostedInputs(
  settings: Settings,
  find: FindCustomer = findCustomer,
): Omit<HostInputs, 'strings' | 'webAPI' | 'width'> {
  return {
    ...makerValues((input) => writtenValue(input, settings[addressName(input.name)])),
    customer: boundCustomer(settings, find),
    record: null,
    isAuthoring: settings.designer === '1',
    makersTheme: makersTheme(settings.makersTheme),
    typeSettings: TYPE_SETTINGS.get(settings.types) ?? textOrNull(settings.types),
    timeZone: timeZoneOf(settings),
    languageId: Number(settings.language),
    theme: settings.theme === 'dark' ? 'dark' : 'light',
    missing: [
      ...(settings.theme === 'none' ? (['fluentDesignLanguage'] as const) : []),
      ...(faultNamed(settings.fault).webAPI === 'absent' ? (['webAPI'] as const) : []),
    ],
  };
}

/** The user's zone: the browser's, or the one that is chosen. */
export function timeZoneOf({ zone }: Pick<Settings, 'zone'>): string {
  return zone === 'browser' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}

/** What is chosen for an input, as a manifest writes it. */
function writtenValue({ type }: MakerInput, chosen: string): string {
  return type === 'TwoOptions' ? String(chosen === 'on') : chosen;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** A designer of forms has no record, so that nothing is in the bound column. */
function boundCustomer(settings: Settings, find: FindCustomer): BoundCustomer {
  const { customer, designer } = settings;
  const bound = designer === '1' ? 'none' : settings.bound;
  const { contactId, customerId, name, profileId } = find(customer);
  switch (bound) {
    case 'text':
      return { kind: 'text', text: customerId };
    case 'lookup':
      return { kind: 'lookup', id: profileId, name: customerId };
    case 'contactLookup':
      return { kind: 'lookup', id: contactId, name, table: 'contact' };
    case 'none':
      return { kind: 'none', as: 'text' };
    default:
      return { kind: 'text', text: contactId };
  }
}
