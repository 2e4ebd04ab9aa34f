/** Marks the link to the host that is open, for those who look and for those who listen. */
export function markCurrent(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
  }
}

/** Takes the settings along to the other host: what makers try on a form they try in an app. */
export function keepSettings(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    link.addEventListener('click', () => {
      link.search = location.search;
    });
  }
}
