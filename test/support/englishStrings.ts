import { readFileSync } from 'node:fs';
import { parseResx } from '../../demo/host/context/builtResources';

const PATH = 'CustomerInsightsTimeline/strings/CustomerInsightsTimeline.1033.resx';

/** The file is read once: most tests of the screen want it for each control. */
export function englishStrings(): ReadonlyMap<string, string> {
  strings ??= parseResx(readFileSync(PATH, 'utf8'));
  return strings;
}
let strings: ReadonlyMap<string, string> | undefined;
