import { basename, join } from 'node:path';
import {
  ACTIVITY_PROPERTY_SETS,
  INSIGHT_PROPERTY_SETS,
  SEGMENT_PROPERTY_SETS,
} from '../CustomerInsightsTimeline/dataset/datasetColumns';
import { FORM_ONLY } from '../demo/host/canvas/formOnly';
import type { Control } from '../packaging/controls';
import { readControls } from '../packaging/controls';
import { groupedInputs } from '../packaging/inputGroups';

const controls = readControls(join(__dirname, '..'));

function control(folder: string): Control['manifest'] {
  const found = controls.find((each) => each.folder === folder);
  if (!found) throw new Error(`There is no control ${folder}.`);
  return found.manifest;
}

const form = control('CustomerInsightsTimeline');
const dataset = control('CustomerInsightsTimelineDataset');

const namesOf = (members: readonly { readonly '@name': string }[] = []) =>
  members.map((member) => member['@name']);

describe('the control for data-sets', () => {
  test.each((form.property ?? []).map((property) => [property['@name'], property]))(
    'has %s as the control for forms has it, or forms alone have it',
    (name, property) => {
      const same = dataset.property?.find((each) => each['@name'] === name);
      expect(same).toEqual(FORM_ONLY.includes(name) ? undefined : property);
    },
  );

  test('raises the same events', () => {
    expect(dataset.event).toEqual(form.event);
  });

  test('has no other settings of its own than its data-sets', () => {
    const more = namesOf(dataset.property).filter((name) => !namesOf(form.property).includes(name));
    expect(more).toEqual(['SelectedActivitySchema', 'SelectedActivity']);
  });

  test('gives the chosen activity as a record, whose columns the studio asks it for', () => {
    const [schema, record] =
      dataset.property?.filter(({ '@name': name }) =>
        ['SelectedActivitySchema', 'SelectedActivity'].includes(name),
      ) ?? [];
    expect(schema).toMatchObject({ '@usage': 'input', '@hidden': 'true' });
    expect(record).toMatchObject({ '@usage': 'output', '@of-type': 'Object' });
  });

  test('has the same look', () => {
    const sheetsOf = ({ resources }: typeof form) =>
      (resources.css ?? []).map((sheet) => basename(sheet['@path']));
    expect(sheetsOf(form)).toEqual(['CustomerInsightsTimeline.css']);
    expect(sheetsOf(dataset)).toEqual(sheetsOf(form));
  });

  test('wants only the id and the time mapped', () => {
    const required = (dataset['data-set'] ?? []).flatMap((each) =>
      namesOf((each['property-set'] ?? []).filter((set) => set['@required'] === 'true')),
    );
    expect(required).toEqual(['ActivityId', 'ActivityTimeStamp']);
  });

  test('can be imported where there is no Web API', () => {
    expect(JSON.stringify(dataset)).not.toContain('WebAPI');
  });
});

test('the property-sets are those that the source reads', () => {
  const sets = (dataset['data-set'] ?? []).map((each) => namesOf(each['property-set']).sort());
  expect(sets).toEqual([
    Object.values(ACTIVITY_PROPERTY_SETS).sort(),
    Object.values(SEGMENT_PROPERTY_SETS).sort(),
    Object.values(INSIGHT_PROPERTY_SETS).sort(),
  ]);
});

describe.each([
  ['CustomerInsightsTimeline', form],
  ['CustomerInsightsTimelineDataset', dataset],
])('the inputs of %s', (_folder, manifest) => {
  const inputs = (manifest.property ?? []).filter((property) => property['@usage'] !== 'output');
  const seen = inputs.filter((property) => property['@hidden'] !== 'true');

  test('stand in the groups that makers look for them in, and in their order', () => {
    const names = namesOf(seen);
    expect(names).toEqual([
      ...groupedInputs.filter((name) => names.includes(name)),
      ...names
        .filter((name) => !groupedInputs.includes(name))
        .map((name) => `${name}: in no group`),
    ]);
  });

  test('stand before the outputs', () => {
    expect(namesOf(manifest.property).slice(0, inputs.length)).toEqual(namesOf(inputs));
  });
});
