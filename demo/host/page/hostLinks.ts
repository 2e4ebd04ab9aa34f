/** Takes the settings along to the other host: what makers try on a form they try in an app. */
export function keepSettings(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    link.addEventListener('click', () => {
      link.search = location.search;
    });
  }
}
