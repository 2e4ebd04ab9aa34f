import { elementById } from './element';
import { keepSettings, markCurrent } from './hostLinks';

/** What every host page does before its control arrives. */
export function dressPage(): void {
  // Screenshots and e2e tests want the control alone.
  const isBare = new URLSearchParams(location.search).get('bare') === '1';
  if (isBare) document.documentElement.dataset.bare = '';

  const links = document.querySelectorAll<HTMLAnchorElement>('nav a');
  markCurrent(links);
  keepSettings(links);
  const more = elementById('more');
  more.addEventListener('click', () => {
    const secondary = elementById('secondary');
    secondary.hidden = !secondary.hidden;
    more.ariaExpanded = String(!secondary.hidden);
  });
}

export function showFailure(cause: unknown): void {
  const failure = elementById('host-failure');
  failure.textContent = cause instanceof Error ? cause.message : String(cause);
  failure.hidden = false;
}
