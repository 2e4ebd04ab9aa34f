import { readFileSync } from 'node:fs';
import { parseResx } from '../../demo/host/context/builtResources';

export function englishStrings(): ReadonlyMap<string, string> {
  const path = 'CustomerInsightsTimeline/strings/CustomerInsightsTimeline.1033.resx';
  return parseResx(readFileSync(path, 'utf8'));
}
