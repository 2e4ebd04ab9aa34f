import { PSEUDO_LANGUAGE } from '../context/language';
import { pseudoStrings } from '../context/pseudoLanguage';
import type { ResourceStrings } from '../context/resources';
import { chooseResx, parseResx } from '../context/resx';

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

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there: the control has not been built.`);
  return response.text();
}
