import { differences } from './differences';
import { CUSTOM_CONTROL, readCustomControls, readSolutionManifest } from './solutionXml';
import { solutionVersion } from './version';

/** Fixed for good: under another publisher or prefix, an update would be another control. */
export const PUBLISHER = {
  UniqueName: 'CustomerInsightsTimeline',
  CustomizationPrefix: 'cit',
  CustomizationOptionValuePrefix: '48217',
} as const;

export interface ExpectedSolution {
  readonly managed: boolean;
  /** That of package.json. */
  readonly version: string;
  /** The controls by their names with the prefix. */
  readonly names: readonly string[];
}

/** What is wrong with a solution.xml, in sentences. */
export function solutionComplaints(
  text: string,
  { managed, names, version }: ExpectedSolution,
): readonly string[] {
  const manifest = readSolutionManifest(text);
  const { Publisher, RootComponents } = manifest;
  const roots = RootComponents === '' ? [] : RootComponents.RootComponent;
  const wantedRoots = names.map((name) => ({
    '@type': CUSTOM_CONTROL,
    '@schemaName': name,
    '@behavior': '0',
  }));
  const parts = Object.keys(PUBLISHER) as (keyof typeof PUBLISHER)[];
  return [
    ...differences('The version of the solution', manifest.Version, solutionVersion(version)),
    ...differences('The managed flag', manifest.Managed, managed ? '1' : '0'),
    ...differences('The list of root components', roots, wantedRoots),
    ...parts.flatMap((part) =>
      differences(`The publisher's ${part}`, Publisher[part], PUBLISHER[part]),
    ),
  ];
}

/** What is wrong with a customizations.xml, in sentences. */
export function customizationsComplaints(
  text: string,
  names: readonly string[],
): readonly string[] {
  const wanted = names.map((name) => ({
    Name: name,
    FileName: `/Controls/${name}/ControlManifest.xml`,
    ForceUpdate: 'true',
  }));
  return differences('The list of custom controls', readCustomControls(text), wanted);
}
