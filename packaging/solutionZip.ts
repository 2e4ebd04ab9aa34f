import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES, contentTypes } from './contentTypes';
import type { Control } from './controls';
import { readControls } from './controls';
import { readManifest, resourcePaths } from './manifest';
import {
  CUSTOMIZATIONS_SOURCE,
  packedCustomizations,
  packedSolution,
  readSolutionManifest,
  SOLUTION_SOURCE,
} from './solutionXml';
import { zip } from './zip';

export interface SolutionZip {
  /** Such as `CustomerInsightsTimeline_1_2_0_0_managed.zip`, as Power Apps names an export. */
  readonly fileName: string;
  readonly managed: boolean;
  readonly bytes: Uint8Array;
}

/** Packs the built controls of the project into a managed and an unmanaged solution. */
export function packSolution(root: string): readonly SolutionZip[] {
  const source = readFileSync(join(root, SOLUTION_SOURCE), 'utf8');
  const { UniqueName, Version, Publisher } = readSolutionManifest(source);
  const controls = readControls(root);
  const nameOf = ({ name }: Control) => `${Publisher.CustomizationPrefix}_${name}`;
  const names = controls.map(nameOf);
  const built = controls.flatMap((control) => builtFiles(root, control, nameOf(control)));
  const customizations = readFileSync(join(root, CUSTOMIZATIONS_SOURCE), 'utf8');

  return [true, false].map((managed) => {
    const files = new Map([
      ...built,
      ['solution.xml', encode(packedSolution(source, { managed, controls: names }))],
      ['customizations.xml', encode(packedCustomizations(customizations, names))],
    ]);
    files.set(CONTENT_TYPES, encode(contentTypes([...files.keys()])));
    const version = Version.replaceAll('.', '_');
    const fileName = `${UniqueName}_${version}${managed ? '_managed' : ''}.zip`;
    return { fileName, managed, bytes: zip(files) };
  });
}

/** The built manifest and what it names, and nothing that lies beside. */
function builtFiles(
  root: string,
  { folder }: Control,
  name: string,
): readonly [string, Uint8Array][] {
  const read = (path: string): [string, Uint8Array] => [
    `Controls/${name}/${path}`,
    readFileSync(join(root, 'out', 'controls', folder, path)),
  ];
  const manifest = read('ControlManifest.xml');
  const { control } = readManifest(new TextDecoder().decode(manifest[1]));
  return [manifest, ...resourcePaths(control).map(read)];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
