import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { TYPE_COLORS, TYPE_ICONS } from '../../CustomerInsightsTimeline/domain/types/typeMarks';
import {
  FIELD_MEMBERS,
  readTypeSettings,
  TYPE_MEMBERS,
} from '../../CustomerInsightsTimeline/domain/types/typeSettings';
import { FAULTY_TYPES, SAMPLE_TYPES } from '../../demo/host/page/sampleTypes';
import { runs } from '../support/propertyRuns';

interface TypeSchema {
  readonly examples: readonly unknown[];
  readonly definitions: {
    readonly field: { readonly properties: Readonly<Record<string, unknown>> };
    readonly type: {
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    };
  };
}

const schema = JSON.parse(readFileSync('schemas/type-settings.schema.json', 'utf8')) as TypeSchema;
const isValid = new Ajv({ allErrors: true }).compile(schema);
const { properties } = schema.definitions.type;
const faultsOf = (value: unknown) => readTypeSettings(JSON.stringify(value), 'en').faults;

const GUIDE = readFileSync('docs/for-makers.md', 'utf8');
/** The chapter on types. */
const SECTION = GUIDE.split('\n## ').find((part) => part.startsWith('Activity types')) ?? '';
const MENTIONED = [...SECTION.matchAll(/```json\n([^`]*)```/g)].map(([, text = '']) => text);

test('the schema lists the members, icons and colours that the control knows', () => {
  expect(Object.keys(properties)).toEqual(TYPE_MEMBERS);
  expect(Object.keys(schema.definitions.field.properties)).toEqual(FIELD_MEMBERS);
  expect(properties.icon?.enum).toEqual(TYPE_ICONS);
  expect(properties.color?.enum).toEqual(TYPE_COLORS);
});

test('the guide for makers lists every icon and every colour', () => {
  for (const name of [...TYPE_ICONS, ...TYPE_COLORS]) expect(SECTION).toContain(`\`${name}\``);
});

test('every example is valid, and read without a fault', () => {
  expect(MENTIONED.length).toBeGreaterThan(0);
  const examples = [
    ...schema.examples,
    ...[...MENTIONED, SAMPLE_TYPES].map((text) => JSON.parse(text) as unknown),
  ];
  for (const example of examples) {
    expect([isValid(example), isValid.errors]).toEqual([true, null]);
    expect(faultsOf(example)).toEqual([]);
  }
  expect(isValid(JSON.parse(FAULTY_TYPES))).toBe(false);
});

const anything = fc.jsonValue({ maxDepth: 1 });
const member = (...valid: readonly fc.Arbitrary<unknown>[]) => fc.oneof(...valid, anything);

const fieldSetting = fc.record(
  {
    label: member(fc.string(), fc.dictionary(fc.string(), fc.string())),
    hidden: member(fc.boolean()),
    name: fc.constant('Shop'),
  },
  { requiredKeys: [] },
);

/** Whatever a maker may write of one type, right and wrong. */
const typeSetting = fc.oneof(
  { weight: 1, arbitrary: anything },
  {
    weight: 5,
    arbitrary: fc.record(
      {
        label: member(fc.string(), fc.dictionary(fc.string(), fc.string())),
        icon: member(fc.constantFrom(...TYPE_ICONS)),
        color: member(fc.constantFrom(...TYPE_COLORS)),
        order: member(fc.integer()),
        hidden: member(fc.boolean()),
        passive: member(fc.boolean()),
        keyFacts: member(fc.array(fc.string(), { maxLength: 5 })),
        fields: member(
          fc.record({ Shop: member(fieldSetting), $schema: fieldSetting }, { requiredKeys: [] }),
        ),
        colour: fc.constant('blue'),
      },
      { requiredKeys: [] },
    ),
  },
);

test('an editor with the schema finds what the control finds', () => {
  const settings = fc.record(
    { $schema: fc.string(), SalesOrder: typeSetting, Web: typeSetting },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(settings, fc.jsonValue({ maxDepth: 0 })), (value) => {
      expect(faultsOf(value).length === 0).toBe(isValid(value));
    }),
    runs(1000),
  );
});
