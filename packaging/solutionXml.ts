import { readXml, writeXml } from './xml';

export const SOLUTION_SOURCE = 'Solution/src/Other/Solution.xml';
export const CUSTOMIZATIONS_SOURCE = 'Solution/src/Other/Customizations.xml';

/** The kind of a root component that is a code component. */
export const CUSTOM_CONTROL = '66';

export interface RootComponent {
  readonly '@type': string;
  readonly '@schemaName': string;
  readonly '@behavior': string;
}

export interface SolutionManifest {
  readonly UniqueName: string;
  readonly Version: string;
  readonly Managed: string;
  readonly Publisher: {
    readonly UniqueName: string;
    readonly CustomizationPrefix: string;
    readonly CustomizationOptionValuePrefix: string;
  };
  readonly RootComponents: '' | { readonly RootComponent: readonly RootComponent[] };
}

interface SolutionDocument {
  readonly ImportExportXml: { readonly SolutionManifest: SolutionManifest };
}

export interface CustomControl {
  readonly Name: string;
  readonly FileName: string;
  readonly ForceUpdate: string;
}

interface CustomizationsDocument {
  readonly ImportExportXml: {
    readonly CustomControls: '' | { readonly CustomControl: readonly CustomControl[] };
  };
}

export function readSolutionManifest(text: string): SolutionManifest {
  return readDocument(text).ImportExportXml.SolutionManifest;
}

/** The solution.xml of a zip: the source with what a package adds to it, in its place. */
export function packedSolution(
  source: string,
  { managed, controls }: { readonly managed: boolean; readonly controls: readonly string[] },
): string {
  const { ImportExportXml, ...declaration } = readDocument(source);
  const manifest: SolutionManifest = {
    ...ImportExportXml.SolutionManifest,
    Managed: managed ? '1' : '0',
    RootComponents: {
      RootComponent: controls.map((name) => ({
        '@type': CUSTOM_CONTROL,
        '@schemaName': name,
        '@behavior': '0',
      })),
    },
  };
  return writeXml({
    ...declaration,
    ImportExportXml: { ...ImportExportXml, SolutionManifest: manifest },
  });
}

export function readCustomControls(text: string): readonly CustomControl[] {
  const { CustomControls } = readCustomizations(text).ImportExportXml;
  return CustomControls === '' ? [] : CustomControls.CustomControl;
}

/** The customizations.xml of a zip: the source with the controls in their place. */
export function packedCustomizations(source: string, controls: readonly string[]): string {
  const { ImportExportXml, ...declaration } = readCustomizations(source);
  const CustomControl = controls.map((name) => ({
    Name: name,
    FileName: `/Controls/${name}/ControlManifest.xml`,
    ForceUpdate: 'true',
  }));
  return writeXml({
    ...declaration,
    ImportExportXml: { ...ImportExportXml, CustomControls: { CustomControl } },
  });
}

function readDocument(text: string): SolutionDocument {
  return readXml(text, ['RootComponent']) as SolutionDocument;
}

function readCustomizations(text: string): CustomizationsDocument {
  return readXml(text, ['CustomControl']) as CustomizationsDocument;
}
