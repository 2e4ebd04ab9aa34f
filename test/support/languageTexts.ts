import { readdirSync, readFileSync } from 'node:fs';
import { parseResx } from '../../demo/host/context/builtResources';

const FOLDER = 'CustomerInsightsTimeline/strings';

/** The texts of one language, by key, as its resx file has them. */
export interface LanguageTexts {
  /** The name of the resx file. */
  readonly file: string;
  readonly languageId: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** All languages of the control. For tests in jsdom, as a resx file is XML. */
export function languageTexts(): readonly LanguageTexts[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.resx'))
    .map((file) => ({
      file,
      languageId: Number(/\.(\d+)\.resx$/.exec(file)?.[1]),
      texts: parseResx(readFileSync(`${FOLDER}/${file}`, 'utf8')),
    }));
}
