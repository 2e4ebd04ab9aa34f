import { bundleComplaints } from './checkBundle';
import { PUBLISHER } from './checkSolutionXml';
import { differences } from './differences';
import type { ManifestControl } from './manifest';
import { readManifest, resourcePaths } from './manifest';
import type { Files } from './zip';
import { textOf } from './zip';

/** What is wrong with one control of a zip, in sentences; `name` is the one with the prefix. */
export function controlComplaints(files: Files, name: string, version: string): readonly string[] {
  const paths = controlPaths(files, name);
  const missing = paths.filter((path) => !files.has(path));
  const present = paths.filter((path) => files.has(path));
  return [
    ...missing.map((path) => `${path} is missing.`),
    ...present.flatMap((path) =>
      bundleComplaints(textOf(files, path)).map((words) => `${path} ${words}.`),
    ),
    ...manifestComplaints(files, name, version),
  ];
}

/** The manifest of a control and, where that is there, all that it names. */
export function controlPaths(files: Files, name: string): readonly string[] {
  const control = manifestIn(files, name);
  const resources = control === null ? [] : resourcePaths(control);
  return ['ControlManifest.xml', ...resources].map((path) => `Controls/${name}/${path}`);
}

function manifestComplaints(files: Files, name: string, version: string): readonly string[] {
  const control = manifestIn(files, name);
  if (control === null) return [];
  const { '@namespace': namespace, '@constructor': constructor, resources } = control;
  const named = `${PUBLISHER.CustomizationPrefix}_${namespace}.${constructor}`;
  return [
    ...differences(`The name in the manifest of ${name}`, named, name),
    ...differences(`The version of ${name}`, control['@version'], version),
    ...(resources.resx ?? []).flatMap((resx) =>
      differences(`The version of ${resx['@path']}`, resx['@version'] ?? null, version),
    ),
  ];
}

function manifestIn(files: Files, name: string): ManifestControl | null {
  const path = `Controls/${name}/ControlManifest.xml`;
  return files.has(path) ? readManifest(textOf(files, path)).control : null;
}
