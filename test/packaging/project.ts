import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

/** A folder for the tests of one file, by its absolute path. */
export function temporaryFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'project-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A project of controls that need no build, with the solution's real source. */
export function writeProject(folder: string, controls: readonly string[], version: string): void {
  cpSync(join(ROOT, 'Solution'), join(folder, 'Solution'), { recursive: true });
  writeFiles(folder, {
    'package.json': JSON.stringify({ version }),
    'CustomerInsightsTimeline/strings/version.ts': `export const VERSION = '${version}';\n`,
  });
  for (const name of controls) {
    const built = manifest(name, version);
    writeFiles(folder, {
      [`${name}/ControlManifest.Input.xml`]: built.replace('bundle.js', 'index.ts'),
      [`out/controls/${name}/ControlManifest.xml`]: built,
      [`out/controls/${name}/bundle.js`]: '"use strict";',
      [`out/controls/${name}/bundle.js.LICENSE.txt`]: 'MIT',
      [`out/controls/${name}/strings/${name}.1033.resx`]: '<root/>',
    });
  }
}

function manifest(name: string, version: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest>
  <control namespace="Sample" constructor="${name}" version="${version}" control-type="virtual">
    <resources>
      <code path="bundle.js" order="1" />
      <resx path="strings/${name}.1033.resx" version="${version}" />
    </resources>
  </control>
</manifest>
`;
}
