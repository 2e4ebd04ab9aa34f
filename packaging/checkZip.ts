import { controlComplaints, controlPaths } from './checkControl';
import { customizationsComplaints, PUBLISHER, solutionComplaints } from './checkSolutionXml';
import { CONTENT_TYPES, contentTypeOf, extensionOf, readContentTypes } from './contentTypes';
import type { Control } from './controls';
import { differences } from './differences';
import type { Files } from './zip';
import { textOf } from './zip';

export interface Expected {
  readonly managed: boolean;
  /** That of package.json. */
  readonly version: string;
  readonly controls: readonly Control[];
}

const ROOT_FILES = [CONTENT_TYPES, 'customizations.xml', 'solution.xml'];

/** What is wrong with the files of a solution's zip, in sentences; empty where all is well. */
export function zipComplaints(
  files: Files,
  { managed, version, controls }: Expected,
): readonly string[] {
  const missing = ROOT_FILES.filter((path) => !files.has(path));
  if (missing.length > 0) return missing.map((path) => `${path} is missing.`);
  const names = controls.map(({ name }) => `${PUBLISHER.CustomizationPrefix}_${name}`);
  const known = new Set([...ROOT_FILES, ...names.flatMap((name) => controlPaths(files, name))]);
  const strangers = [...files.keys()].filter((path) => !known.has(path));
  return [
    ...solutionComplaints(textOf(files, 'solution.xml'), { managed, version, names }),
    ...customizationsComplaints(textOf(files, 'customizations.xml'), names),
    ...contentTypeComplaints(files),
    ...names.flatMap((name) => controlComplaints(files, name, version)),
    ...strangers.map((path) => `Nothing names ${path}.`),
  ];
}

function contentTypeComplaints(files: Files): readonly string[] {
  const { Default, Override } = readContentTypes(textOf(files, CONTENT_TYPES));
  const types = new Map(Default.map((entry) => [entry['@Extension'], entry['@ContentType']]));
  const paths = [...files.keys()].filter((path) => path !== CONTENT_TYPES);
  const wanted = paths
    .filter((path) => path.endsWith('/ControlManifest.xml'))
    .map((path) => ({ '@PartName': `/${path}`, '@ContentType': contentTypeOf('') }));
  return [
    ...[...new Set(paths.map(extensionOf))].flatMap((extension) =>
      differences(
        `The content type of .${extension}`,
        types.get(extension) ?? null,
        contentTypeOf(extension),
      ),
    ),
    ...differences('The list of overridden content types', Override, wanted),
  ];
}
