import type { ResourceStrings } from './resources';

/** Reads the strings of a .resx file, as a control's build writes it. */
export function parseResx(xml: string): ResourceStrings {
  const strings = new Map<string, string>();
  for (const data of new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('data')) {
    const name = data.getAttribute('name');
    const value = data.querySelector('value')?.textContent;
    if (name !== null && value != null) strings.set(name, value);
  }
  return strings;
}

/**
 * Which of a built manifest's resx files serves a language. A language the control doesn't
 * speak gets the base language, 1033.
 */
export function chooseResx(manifestXml: string, languageId: number): string | null {
  const paths = pathsOf('resx', manifestXml);
  const inLanguage = (id: number): string | undefined =>
    paths.find((path) => path.endsWith(`.${id}.resx`));
  return inLanguage(languageId) ?? inLanguage(1033) ?? null;
}

/** Which style sheets a built manifest names, in their order. */
export function cssPaths(manifestXml: string): readonly string[] {
  return pathsOf('css', manifestXml);
}

function pathsOf(resource: 'css' | 'resx', manifestXml: string): readonly string[] {
  const manifest = new DOMParser().parseFromString(manifestXml, 'text/xml');
  return [...manifest.querySelectorAll(resource)].flatMap(
    (element) => element.getAttribute('path') ?? [],
  );
}
