import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestControl } from './manifest';
import { readManifest } from './manifest';

export const MANIFEST = 'ControlManifest.Input.xml';

export interface Control {
  /** The folder of its source, which its build is named after as well. */
  readonly folder: string;
  /** `<namespace>.<constructor>`, as hosts and solutions know it. */
  readonly name: string;
  readonly manifest: ManifestControl;
}

/** Every control of the project: each folder that has a manifest, in the order of their names. */
export function readControls(root: string): readonly Control[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, MANIFEST)))
    .map(({ name }) =>
      controlIn(name, readManifest(readFileSync(join(root, name, MANIFEST), 'utf8'))),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function controlIn(folder: string, { control }: Manifest): Control {
  return { folder, name: `${control['@namespace']}.${control['@constructor']}`, manifest: control };
}
