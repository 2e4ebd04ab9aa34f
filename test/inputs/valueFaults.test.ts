import fc from 'fast-check';
import { readValueFaults } from '../../CustomerInsightsTimeline/inputs/inputFaults';
import type { Choices, NumberRange } from '../../CustomerInsightsTimeline/inputs/inputValues';
import {
  GROUPING_CHOICES,
  IDENTITY_CHOICES,
  isOutOfRange,
  MAX_RECORDS,
  PAGE_SIZE,
  SORT_ORDER_CHOICES,
  wholeNumber,
} from '../../CustomerInsightsTimeline/inputs/inputValues';
import { readControls } from '../../packaging/controls';
import { givenInputs } from '../support/givenInputs';

const faultsOf = (inputs: Parameters<typeof givenInputs>[0]) =>
  readValueFaults(givenInputs(inputs)).map(({ setting, reason }) => [setting, reason]);

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.integer({ min: -5, max: 600 }).map(String),
  fc.constantFrom(null, undefined),
);

test('an untouched input is no fault, in whatever way hosts report it', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ PageSize: undefined, SortOrder: '' })).toEqual([]);
});

test('an unknown command is reported, and text behind a command is no mistake', () => {
  expect(faultsOf({ InputEvent: 'refresh 12:30' })).toEqual([]);
  expect(faultsOf({ InputEvent: 'Reload' })).toMatchObject([
    ['InputEvent', { kind: 'notOneOf', given: 'Reload', allowed: { length: 6 } }],
  ]);
});

test('a number out of its range is reported with the range', () => {
  expect(faultsOf({ PageSize: 501, MaxRecords: 0 })).toEqual([
    ['PageSize', { kind: 'outOfRange', given: '501', least: 1, most: 500, used: 500 }],
    ['MaxRecords', { kind: 'outOfRange', given: '0', least: 1, most: Infinity, used: 20_000 }],
  ]);
});

test.each<[string, NumberRange]>([
  ['PageSize', PAGE_SIZE],
  ['MaxRecords', MAX_RECORDS],
])(
  'whatever is given, %s is a number of its range, and another one only with a fault',
  (_, range) => {
    fc.assert(
      fc.property(anyNumber, (raw) => {
        const used = wholeNumber(raw, range);
        expect(used).toBeGreaterThanOrEqual(range.least);
        expect(used).toBeLessThanOrEqual(range.most);
        if (!isOutOfRange(raw, range)) {
          expect(used).toBe(String(raw ?? '').trim() === '' ? range.usual : Number(raw));
        }
      }),
    );
  },
);

test('an unknown choice is reported with the known ones', () => {
  expect(
    faultsOf({
      SortOrder: 'Newest',
      GroupBy: 'constructor',
      IdentitySource: 'Contact',
    }),
  ).toEqual([
    ['SortOrder', { kind: 'notOneOf', given: 'Newest', allowed: ['NewestFirst', 'OldestFirst'] }],
    [
      'GroupBy',
      { kind: 'notOneOf', given: 'constructor', allowed: ['Automatic', 'Day', 'Week', 'Month'] },
    ],
    [
      'IdentitySource',
      {
        kind: 'notOneOf',
        given: 'Contact',
        allowed: ['Auto', 'CustomerId', 'Profile', 'AlternateKey'],
      },
    ],
  ]);
});

test.each(['CustomerId', 'Profile'])(
  'with %s bound, what steers the search by keys has no use',
  (raw) => {
    const given = { AlternateKeyColumn: 'new_key', DataSourceName: ' ' };
    expect(faultsOf({ IdentitySource: raw, ...given })).toEqual([
      ['AlternateKeyColumn', { kind: 'noUse', setting: 'IdentitySource', value: raw }],
    ]);
  },
);

test.each(['Auto', 'AlternateKey', null])('with %s it has', (raw) => {
  expect(faultsOf({ IdentitySource: raw, AlternateKeyColumn: 'new_key' })).toEqual([]);
});

describe('the manifest', () => {
  const [form] = readControls('.');
  const property = (name: string) =>
    form?.manifest.property?.find((each) => each['@name'] === name);

  test.each<[string, Choices<unknown>]>([
    ['SortOrder', SORT_ORDER_CHOICES],
    ['GroupBy', GROUPING_CHOICES],
    ['IdentitySource', IDENTITY_CHOICES],
  ])('offers the choices of %s that are read', (name, choices) => {
    expect(property(name)?.value?.map((value) => value['#text'])).toEqual([...choices.keys()]);
  });

  test.each<[string, NumberRange]>([
    ['PageSize', PAGE_SIZE],
    ['MaxRecords', MAX_RECORDS],
  ])('gives %s the default that is used', (name, { usual }) => {
    expect(property(name)?.['@default-value']).toBe(String(usual));
  });
});
