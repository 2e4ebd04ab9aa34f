import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(__dirname, '../../CustomerInsightsTimeline/css/CustomerInsightsTimeline.css');

/** Puts the control's style sheet on the page, as a host does. For tests in jsdom. */
export function addStyleSheet(): CSSStyleSheet {
  const style = document.createElement('style');
  style.textContent = readFileSync(PATH, 'utf8');
  document.head.append(style);
  if (style.sheet === null) throw new Error('The style sheet was not read.');
  return style.sheet;
}
