import { choices } from '../choice';
import { matching } from './matching';

/** How the inputs of a manifest are set, by their types: a new value is given to the control. */
const INPUT = { effect: 'updateView', secondary: true } as const;

export function anyText(label: string, initial = '') {
  return { ...INPUT, label, initial, read: matching(/^/) } as const;
}

export function wholeNumber(label: string, initial: string) {
  return { ...INPUT, label, initial, read: matching(/^-?\d*$/) } as const;
}

export function yesOrNo(label: string, initial: 'on' | 'off' = 'on') {
  return { ...INPUT, label, initial, choices: choices({ on: 'Yes', off: 'No' }) } as const;
}

/** One of several values, each with the name that makers see. */
export function oneOf(label: string, initial: string, texts: Readonly<Record<string, string>>) {
  return { ...INPUT, label, initial, choices: choices(texts) } as const;
}

/** A text of which some are offered, and any other may stand in the page's address. */
export function offered(label: string, texts: Readonly<Record<string, string>>) {
  return { ...oneOf(label, '', { '': 'None', ...texts }), read: matching(/^/) } as const;
}
