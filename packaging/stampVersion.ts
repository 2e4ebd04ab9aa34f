import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readControls } from './controls';
import { readPackageVersion } from './packageVersion';
import { SOLUTION_SOURCE } from './solutionXml';
import { stampManifest, stampModule, stampSolution } from './version';

/** Both controls have it. */
export const VERSION_MODULE = 'CustomerInsightsTimeline/strings/version.ts';

/** Writes the version of package.json wherever else a version stands; answers those files. */
export function stampVersion(root: string): readonly string[] {
  const version = readPackageVersion(root);
  const manifests = readControls(root).map(({ folder }) => `${folder}/${MANIFEST}`);
  for (const path of manifests) {
    rewrite(join(root, path), (text) => stampManifest(text, version));
  }
  rewrite(join(root, SOLUTION_SOURCE), (text) => stampSolution(text, version));
  rewrite(join(root, VERSION_MODULE), (text) => stampModule(text, version));
  return [...manifests, SOLUTION_SOURCE, VERSION_MODULE];
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
