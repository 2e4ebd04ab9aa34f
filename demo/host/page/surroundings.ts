import { languageOf } from '../context/language';
import type { FindCustomer } from './customers';
import { elementById } from './element';
import type { Settings } from './settings';

/** Shows in the form around the control what the settings say. */
export function showSurroundings(settings: Settings, findCustomer: FindCustomer): void {
  const { name, story } = findCustomer(settings.customer);
  const { isRTL, tag } = languageOf(Number(settings.language));
  elementById('customer-name').textContent = name;
  elementById('customer-story').textContent = story;

  const frame = elementById('frame');
  frame.lang = tag.slice(0, 2);
  frame.dir = isRTL ? 'rtl' : 'ltr';
  elementById('section').classList.toggle('sized', settings.width !== 'full');
  frame.style.width = settings.width === 'full' ? '' : `${settings.width}px`;
  // Power Apps turns the whole page, and Fluent UI 8 looks nowhere else; the toolbar keeps its own.
  document.documentElement.dir = frame.dir;
  document.documentElement.dataset.theme = settings.theme === 'dark' ? 'dark' : 'light';
}
