import manifestXml from '../../../CustomerInsightsTimeline/ControlManifest.Input.xml';
import type { IInputs } from '../../../CustomerInsightsTimeline/generated/ManifestTypes';
import type { ManifestControl, ManifestProperty } from '../../../packaging/manifest';
import { readManifest } from '../../../packaging/manifest';

/** The inputs that a maker gives a value; the customer is bound in ways of its own. */
export type MakerInputName = Exclude<keyof IInputs, 'CustomerId'>;

/** Where the host's name is not the manifest's: the host has a theme, too. */
const HOST_NAMES = { Theme: 'makersTheme', ShowLedger: 'showTypeSummary' } as const;

type HostName<Name extends MakerInputName> = Name extends keyof typeof HOST_NAMES
  ? (typeof HOST_NAMES)[Name]
  : Uncapitalize<Name>;

/** The values of the inputs by the names that they have in the host. */
export type MakerValues = {
  readonly [Name in MakerInputName as HostName<Name>]: IInputs[Name]['raw'];
};

export interface MakerInput {
  readonly name: MakerInputName;
  readonly hostName: keyof MakerValues;
  /** Of an input that may be bound to several types of columns, the first. */
  readonly type: string;
  /** As the manifest writes it; '' where there is none. */
  readonly initial: string;
  /** The values of a choice; none of other types. */
  readonly choices: readonly { readonly value: string; readonly textKey: string }[];
}

/** In the order of the manifest. */
export const makerInputs: readonly MakerInput[] = inputsOf(readManifest(manifestXml).control);

function inputsOf(control: ManifestControl): readonly MakerInput[] {
  const { property: properties = [] } = control;
  return properties
    .filter((property) => property['@usage'] !== 'output' && property['@name'] !== 'CustomerId')
    .map((property) => {
      // The types are made of this manifest.
      const name = property['@name'] as MakerInputName;
      return {
        name,
        hostName: hostNameOf(name),
        type: typeOf(property, control),
        initial: property['@default-value'] ?? '',
        choices: (property.value ?? []).map((value) => ({
          value: value['#text'],
          textKey: value['@display-name-key'] ?? '',
        })),
      };
    });
}

function hostNameOf(name: MakerInputName): keyof MakerValues {
  const given: Partial<Record<MakerInputName, keyof MakerValues>> = HOST_NAMES;
  return given[name] ?? ((name.charAt(0).toLowerCase() + name.slice(1)) as keyof MakerValues);
}

function typeOf(property: ManifestProperty, control: ManifestControl): string {
  const group = control['type-group']?.find(
    ({ '@name': name }) => name === property['@of-type-group'],
  );
  return property['@of-type'] ?? group?.type[0] ?? '';
}

/** All inputs, each with the value of a text such as the manifest writes. */
export function makerValues(textOf: (input: MakerInput) => string): MakerValues {
  const values = makerInputs.map((input) => [input.hostName, valueOf(input, textOf(input))]);
  return Object.fromEntries(values) as MakerValues;
}

function valueOf({ type, initial, choices }: MakerInput, text: string): unknown {
  switch (type) {
    case 'TwoOptions':
      return text === 'true';
    case 'Enum':
      return choices.some(({ value }) => value === text) ? text : initial;
    case 'Whole.None':
      return text === '' ? null : Number(text);
    default:
      return text === '' ? null : text;
  }
}
