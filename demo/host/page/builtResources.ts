import { PSEUDO_LANGUAGE } from '../context/language';
import { pseudoStrings } from '../context/pseudoLanguage';
import type { ResourceStrings } from '../context/resources';
import { chooseResx, cssPaths, parseResx } from '../context/builtResources';

/** The control's strings as built, in the user's language where the control speaks it. */
export async function loadBuiltStrings(
  folder: string,
  languageId: number,
): Promise<ResourceStrings> {
  const path = chooseResx(await fetchText(`${folder}/ControlManifest.xml`), languageId);
  if (path === null) return new Map();
  const strings = parseResx(await fetchText(`${folder}/${path}`));
  return languageId === PSEUDO_LANGUAGE ? pseudoStrings(strings) : strings;
}

/**
 * Puts the style sheets that a built control names on the page, and waits for them: a control finds
 * them there. Sheets that are there stay.
 */
export async function loadBuiltStyles(folder: string): Promise<void> {
  const paths = cssPaths(await fetchText(`${folder}/ControlManifest.xml`));
  await Promise.all(paths.map((path) => loadStyleSheet(`${folder}/${path}`)));
}

async function loadStyleSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      reject(new Error(`${href} is not there: the control has not been built.`));
    });
    document.head.append(link);
  });
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there: the control has not been built.`);
  return response.text();
}
