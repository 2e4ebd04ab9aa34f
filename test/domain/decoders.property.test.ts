import fc from 'fast-check';
import { decodeKeyRings } from '../../CustomerInsightsTimeline/domain/identity/alternateKey';
import { decodeEnrichments } from '../../CustomerInsightsTimeline/domain/insights/enrichments';
import { decodeInsightRows } from '../../CustomerInsightsTimeline/domain/insights/insightRows';
import { decodeMeasures } from '../../CustomerInsightsTimeline/domain/insights/measures';
import { decodePredictions } from '../../CustomerInsightsTimeline/domain/insights/predictions';
import { readProfile } from '../../CustomerInsightsTimeline/domain/insights/profile';
import { decodeSegments } from '../../CustomerInsightsTimeline/domain/segments/segments';
import { decodeSemanticData } from '../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { runs } from '../support/propertyRuns';

/** Stand for a text, a number and a name, each of which is another one wherever it stands. */
const [TEXT, NUMBER, NAME] = ['§text', '§number', '§name'];

const names = fc.constantFrom(
  ...['toString', 'valueOf', '__proto__', 'constructor', 'hasOwnProperty', 'length', 'then', ''],
  ...['Rating', 'MaxRating', 'RatingScale', 'bestRating', 'Stars', 'Currency', 'Amount', 'Total'],
  ...['key', 'value', 'name', 'k', 'v', 'keys', 'Segments', 'score', 'percent', 'table'],
  ...[
    'date',
    'time',
    'BirthDate',
    'duration',
    'phone',
    'Invoice',
    'PreferredKey',
    'DataSourceName',
  ],
  ...[NAME, NAME, NAME],
);

const scalars = fc.constantFrom(
  ...[
    `"${TEXT}"`,
    `"${TEXT} and more"`,
    `" ${TEXT} "`,
    `"<${TEXT}>"`,
    `"[${TEXT}"`,
    `"${TEXT}@x.com"`,
  ],
  ...[NUMBER, NUMBER, `"${NUMBER}"`, `"${NUMBER}/100"`, `"${NUMBER} CHF"`, `"${NUMBER}.50"`],
  ...[`"[${NUMBER}]"`, `-${NUMBER}`, `"1e${NUMBER}"`, `"\\ud800 ${TEXT}"`],
);

/** JSON of any shape, in whose strings may stand JSON again. */
const { json } = fc.letrec<{ json: string; object: string; list: string; wrapped: string }>(
  (tie) => ({
    json: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalars,
      tie('object'),
      tie('list'),
      tie('wrapped'),
    ),
    object: fc
      .array(fc.tuple(names, tie('json')), { maxLength: 5 })
      .map(
        (members) =>
          `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`,
      ),
    list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join()}]`),
    wrapped: fc.oneof(
      tie('json').map((inner) => JSON.stringify(inner)),
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), tie('json'))
        .map(([deep, inner]) => '['.repeat(deep) + inner + ']'.repeat(deep)),
    ),
  }),
);

interface Given {
  readonly text: string;
  /** What has to be found again, besides the names. */
  readonly scalars: readonly string[];
  readonly names: readonly string[];
}

const given: fc.Arbitrary<Given> = json.map((shape) => {
  const said: string[] = [];
  const named: string[] = [];
  let place = 0;
  const text = shape.replace(/§text|§number|§name/g, (kind) => {
    place++;
    if (kind === NAME) named.push(`name${place}x`);
    else said.push(kind === TEXT ? `text${place}x` : String(place));
    return kind === NAME ? `name${place}x` : kind === TEXT ? `text${place}x` : String(place);
  });
  return { text, scalars: said, names: named };
});

/** All that a decoder says: every text, number and name, but not the ends of scales. */
function saidIn(result: unknown): readonly string[] {
  if (typeof result === 'number' || typeof result === 'string') return [String(result)];
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result)
    .filter(([name]) => name !== 'outOf' && name !== 'reason' && name !== 'kind')
    .flatMap(([, value]) => saidIn(value));
}

function isFound(wanted: string, said: readonly string[]): boolean {
  const whole = new RegExp(`(^|[^\\da-z])(1e|-)?${wanted}($|[^\\da-z])`, 'i');
  return said.some((text) => whole.test(text));
}

const NO_NAMES = { measureId: null, enrichmentId: null, membershipId: null } as const;

const decoders: readonly (readonly [string, (text: string) => unknown, boolean])[] = [
  ['SemanticData', decodeSemanticData, true],
  ['measures', (measures) => decodeMeasures([{ ...NO_NAMES, measures }], []), true],
  [
    'predictions',
    (values) =>
      decodePredictions([
        { predictionId: null, model: null, modelProvider: null, values, modifiedOn: null },
      ]),
    true,
  ],
  [
    'enrichment',
    (values) =>
      decodeEnrichments([{ ...NO_NAMES, enrichmentProvider: null, enrichmentType: null, values }]),
    true,
  ],
  [
    'insight rows',
    (value) =>
      ['Measure', 'Prediction', 'Profile', 'Enrichment'].map((kind) =>
        decodeInsightRows([{ key: 'k', label: null, value, kind, relatedTypes: null }]),
      ),
    true,
  ],
  [
    'segments',
    (segments) =>
      decodeSegments([
        { ...NO_NAMES, segmentProvider: null, segmentMembershipType: null, segments },
      ]),
    false,
  ],
  [
    'key ring',
    (keyRing) =>
      decodeKeyRings([
        {
          alternateKeyId: null,
          customerId: null,
          dataSourceName: null,
          entityName: null,
          alternateValue: null,
          keyRing,
        },
      ]),
    false,
  ],
  [
    'profile',
    (value) =>
      readProfile([{ name: 'notes', label: null, isLookup: false, value, formatted: null }]),
    true,
  ],
];

test.each(decoders)('the decoder of %s never throws and drops nothing', (_, decode, keepsNames) => {
  fc.assert(
    fc.property(given, (json) => {
      const said = saidIn(decode(json.text));
      const wanted = keepsNames ? [...json.scalars, ...json.names] : json.scalars;
      expect(wanted.filter((each) => !isFound(each, said))).toEqual([]);
    }),
    runs(400),
  );
});

test('a column of the profile keeps its value under any name', () => {
  const values = fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('text7x', '12/100', 'NaN'),
  );
  fc.assert(
    fc.property(names, values, (name, value) => {
      const column = { name, label: null, isLookup: false, value, formatted: null };
      const said = saidIn(readProfile([column]));
      expect(isFound(String(value), said)).toBe(true);
    }),
    runs(300),
  );
});
