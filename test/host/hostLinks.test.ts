/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { keepSettings, markCurrent } from '../../demo/host/page/hostLinks';

/** The links of the host page, as it is opened at this address. */
function openAt(address: string): readonly HTMLAnchorElement[] {
  history.replaceState(null, '', address);
  const page = new DOMParser().parseFromString(
    readFileSync('demo/host/index.html', 'utf8'),
    'text/html',
  );
  document.body.replaceChildren(page.querySelector('nav') ?? '');
  return screen.getAllByRole<HTMLAnchorElement>('link');
}

describe('the links between the hosts', () => {
  it.each([
    ['/', 'Form'],
    ['/?customer=nora', 'Form'],
    ['/canvas', 'Canvas app'],
    ['/canvas?customer=nora', 'Canvas app'],
  ])('at %s mark %s as the page that is open, and no other', (address, name) => {
    markCurrent(openAt(address));
    const marked = screen.getAllByRole('link', { current: 'page' });
    expect(marked.map(({ textContent }) => textContent)).toEqual([name]);
  });

  it('take the settings along', () => {
    const links = openAt('/?customer=nora&theme=dark');
    keepSettings(links);
    // jsdom goes nowhere, and would only complain of it.
    document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
    screen.getByRole('link', { name: 'Canvas app' }).click();
    expect(screen.getByRole('link', { name: 'Canvas app' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/canvas\?customer=nora&theme=dark$/),
    );
  });
});
