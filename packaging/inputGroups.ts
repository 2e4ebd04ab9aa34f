import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest';

export interface InputGroup {
  /** The word that the English names of its inputs begin with. */
  readonly title: string;
  readonly inputs: readonly string[];
}

/** Each group with its first input in the manifest of the control for forms, which has all inputs. */
const GROUPS = [
  { title: 'Customer', first: 'CustomerId' },
  { title: 'Parts', first: 'Digest' },
  { title: 'Order', first: 'SortOrder' },
  { title: 'Looks', first: 'Heading' },
  { title: 'Behaviour', first: 'PageSize' },
  { title: 'State', first: 'FilterState' },
];

/** The names of all inputs, in the order of both manifests. */
export const groupedInputs: readonly string[] = inputsOfForms();

/**
 * The inputs as makers look for them. Manifests know no groups: in the studio the order and the first
 * word of each name show them. Tests hold names and manifests to this list.
 */
export const INPUT_GROUPS: readonly InputGroup[] = GROUPS.map(({ title, first }, index) => {
  const next = GROUPS[index + 1];
  const end = next === undefined ? groupedInputs.length : groupedInputs.indexOf(next.first);
  return { title, inputs: groupedInputs.slice(groupedInputs.indexOf(first), end) };
});

function inputsOfForms(): readonly string[] {
  const path = join(__dirname, '../CustomerInsightsTimeline/ControlManifest.Input.xml');
  const { property: properties = [] } = readManifest(readFileSync(path, 'utf8')).control;
  return properties
    .filter((property) => property['@usage'] !== 'output' && property['@hidden'] !== 'true')
    .map((property) => property['@name']);
}
