import type { Control } from './controls';
import { readControls } from './controls';
import { readEnglishTexts } from './englishTexts';
import type { ManifestControl, ManifestNamed, ManifestProperty } from './manifest';
import { groupedInputs, INPUT_GROUPS } from './inputGroups';
import { plainTable } from './plainTable';
import { typeWords } from './typeWords';

/** Where the reference stands. */
export const SETTINGS_REFERENCE = 'docs/settings.md';

const TITLE = `# Settings

Made by \`npm run docs:settings\` from the manifests and the English texts, which makers see in the
studio; a test fails where this page is out of date. How to use them is described in
[for makers](for-makers.md). The groups of inputs are those of this page: manifests know none, so both
have the inputs in the order of the groups, and the label of each begins with its group.`;

type Texts = (key: string | undefined) => string;

/** All that makers can set and read, in Markdown. Throws where a manifest names a text there is not. */
export function settingsReference(root: string): string {
  const sections = readControls(root).map((control) => {
    const english = readEnglishTexts(root, control);
    return controlSection(control, (key) => textOf(english, key, control.folder));
  });
  return `${[TITLE, ...sections].join('\n\n')}\n`;
}

function controlSection({ folder, manifest }: Control, texts: Texts): string {
  const properties = shownProperties(manifest);
  return [
    `## ${folder}`,
    texts(manifest['@description-key']),
    ...dataSetParts(manifest, texts),
    ...inputParts(manifest, texts),
    ...namedParts(
      '### Outputs',
      properties.filter((property) => property['@usage'] === 'output'),
      manifest,
      texts,
    ),
    ...namedParts('### Events', manifest.event ?? [], manifest, texts),
  ].join('\n\n');
}

/** Those that makers see. */
function shownProperties({ property = [] }: ManifestControl): readonly ManifestProperty[] {
  return property.filter((each) => each['@hidden'] !== 'true');
}

/** The inputs under the groups that makers look for them in; what is in none comes last. */
function inputParts(manifest: ManifestControl, texts: Texts): readonly string[] {
  const inputs = shownProperties(manifest).filter((property) => property['@usage'] !== 'output');
  if (inputs.length === 0) return [];
  const names = inputs.map((input) => input['@name']);
  const others = names.filter((name) => !groupedInputs.includes(name));
  const groups = [...INPUT_GROUPS, { title: 'Other', inputs: others }].flatMap((group) => {
    const rows = inputs
      .filter(({ '@name': name }) => group.inputs.includes(name))
      .map((property) => inputRow(property, manifest, texts));
    const columns = ['input', 'label', 'type', 'default', 'meaning'];
    return rows.length === 0 ? [] : [`#### ${group.title}`, plainTable(columns, rows)];
  });
  return ['### Inputs', ...groups];
}

function inputRow(
  property: ManifestProperty,
  manifest: ManifestControl,
  texts: Texts,
): readonly string[] {
  return [
    code(property['@name']),
    texts(property['@display-name-key']),
    typeWords(property, manifest),
    presence(property),
    [texts(property['@description-key']), choices(property, texts)].filter(Boolean).join(' '),
  ];
}

function namedParts(
  heading: string,
  members: readonly (ManifestNamed | ManifestProperty)[],
  manifest: ManifestControl,
  texts: Texts,
): readonly string[] {
  if (members.length === 0) return [];
  const rows = members.map((member) => [
    code(member['@name']),
    texts(member['@display-name-key']),
    '@usage' in member ? typeWords(member, manifest) : 'event',
    texts(member['@description-key']),
  ]);
  return [heading, plainTable(['name', 'label', 'type', 'meaning'], rows)];
}

function dataSetParts(manifest: ManifestControl, texts: Texts): readonly string[] {
  return (manifest['data-set'] ?? []).flatMap((dataSet) => [
    `### Data set ${code(dataSet['@name'])}`,
    [texts(dataSet['@display-name-key']), texts(dataSet['@description-key'])]
      .filter(Boolean)
      .join(': '),
    ...columnTable(dataSet['property-set'] ?? [], manifest, texts),
  ]);
}

function columnTable(
  columns: readonly ManifestProperty[],
  manifest: ManifestControl,
  texts: Texts,
): readonly string[] {
  if (columns.length === 0) return [];
  const rows = columns.map((column) => [
    code(column['@name']),
    texts(column['@display-name-key']),
    typeWords(column, manifest),
    column['@required'] === 'true' ? 'required' : '',
    texts(column['@description-key']),
  ]);
  return [plainTable(['column', 'label', 'type', '', 'meaning'], rows)];
}

/** The default, or whether there must be a value, or may be a column. */
function presence(property: ManifestProperty): string {
  const value = property['@default-value'];
  if (value !== undefined) return code(value);
  const words = [
    ...(property['@usage'] === 'bound' ? ['bound'] : []),
    ...(property['@required'] === 'true' ? ['required'] : []),
  ];
  return words.join(', ');
}

function choices({ value = [] }: ManifestProperty, texts: Texts): string {
  const words = value.map(
    (choice) => `${code(choice['@name'])} (${texts(choice['@display-name-key'])})`,
  );
  return words.length === 0 ? '' : `One of ${words.join(', ')}.`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function textOf(
  texts: ReadonlyMap<string, string>,
  key: string | undefined,
  folder: string,
): string {
  if (key === undefined) return '';
  const text = texts.get(key);
  if (text === undefined) throw new Error(`The English texts of ${folder} have no ${key}.`);
  return text;
}
