import fc from 'fast-check';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { activityCsv } from '../../CustomerInsightsTimeline/domain/export/csv';
import {
  entryHtml,
  exportHtml,
  exportText,
} from '../../CustomerInsightsTimeline/domain/export/exportedText';
import { filterPredicates } from '../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import {
  readFilterState,
  writeFilterState,
} from '../../CustomerInsightsTimeline/domain/filter/filterState';
import { decodeKeyRings } from '../../CustomerInsightsTimeline/domain/identity/alternateKey';
import {
  identityKey,
  identityRoutes,
} from '../../CustomerInsightsTimeline/domain/identity/identityRoutes';
import { decodeEnrichments } from '../../CustomerInsightsTimeline/domain/insights/enrichments';
import {
  insightLinkFaults,
  readInsightLinks,
} from '../../CustomerInsightsTimeline/domain/insights/InsightSettings';
import { decodeMeasures } from '../../CustomerInsightsTimeline/domain/insights/measures';
import { decodePredictions } from '../../CustomerInsightsTimeline/domain/insights/predictions';
import { readProfile } from '../../CustomerInsightsTimeline/domain/insights/profile';
import { addressText, destinationOf, readLink } from '../../CustomerInsightsTimeline/domain/link';
import { decodeMetadata } from '../../CustomerInsightsTimeline/domain/insights/metadata';
import { decodeSegments } from '../../CustomerInsightsTimeline/domain/segments/segments';
import { decodeSemanticData } from '../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { readColumnNames } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import { readTheme } from '../../CustomerInsightsTimeline/domain/design/theme';
import { readTypeSettings } from '../../CustomerInsightsTimeline/domain/types/typeSettings';
import { readFailure } from '../../CustomerInsightsTimeline/host/webApiFailure';
import { equalsAny, optionsOfNextLink } from '../../CustomerInsightsTimeline/webApi/odata';
import { parseFilter } from '../../demo/dataverse/parseFilter';
import { activityRow } from '../support/activityRow';
import { IS_LONG_RUN } from '../support/runLength';

/** FUZZ_CASES of the environment asks for another count, of all targets together. */
const CASES = Number(process.env.FUZZ_CASES ?? (IS_LONG_RUN ? 1_000_000 : 5000));

/** What formats are made of, and what has upset readers of them. */
const PARTS = [
  ...['{', '}', '[', ']', ':', ',', '"', "'", '\\', '\\u', '\\ud800', '`', '(', ')', '<', '>', '/'],
  ...['null', 'true', 'NaN', '0', '-0', '1e999', '1700000000', '2026-11-23T10:00:00Z', '-1', '.5'],
  ...[' ', '\n', '\t', '\r\n', '\0', '\u2028', '\ufeff', '\u202e', '\u200d', '\ud83d', '\ude00'],
  ...[
    '"v":1',
    '"types":',
    '"from":"2026-01-01"',
    '"sort":"oldestFirst"',
    '"fields":[{"name":"a"}]',
  ],
  ...['"__proto__":', '"constructor":', 'toString', 'length', 'then', '"Order":', '"icon":"Cart"'],
  ...[
    '"table":',
    '"columns":',
    'msdynci_title',
    '"white":"#fff"',
    '"palette":',
    '#0f6cbd',
    'url(x)',
  ],
  ...['=1+1', '@SUM(', '+', '-', ';', '|', '%', '%27', '&', '?$filter=', '$skiptoken=', 'eq', 'or'],
  ...['https://', 'javascript:', 'data:', 'user:pw@', 'example.com', 'mailto:', 'xn--', '\u0430'],
  ...['<script>', '</b>', '<img src=x onerror=alert(1)>', '&lt;', 'Lifetime_Spend = SalesOrder'],
  ...['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'ce759201f786d590bf2134bff576c369', 'ß', 'İ', 'ﬁ'],
];

const anyText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((all) => all.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(60))
      .map(([json, at]) => json.slice(0, at)),
  },
);

const activityOf = (text: string) =>
  toActivity(
    activityRow({
      primaryId: text,
      activityId: text,
      sourceEntityName: text,
      activityType: text,
      activityName: text,
      activityTimeStamp: text,
      title: text,
      description: text,
      url: text,
      semanticData: text,
      rangeIndex: text,
    }),
  );

const csvOptions: Parameters<typeof activityCsv>[1] = {
  separator: ',',
  offsetAt: () => 0,
  typeLabel: ({ type }) => type,
};

const IDS = {
  measureId: null,
  enrichmentId: null,
  membershipId: null,
  predictionId: null,
} as const;

/** Each may throw or fail an expectation for no text at all. */
const TARGETS: Readonly<Record<string, (text: string) => void>> = {
  'an activity': activityOf,
  SemanticData: decodeSemanticData,
  measures: (measures) => decodeMeasures([{ ...IDS, measures }], []),
  predictions: (values) =>
    decodePredictions([
      { ...IDS, model: values, modelProvider: values, values, modifiedOn: values },
    ]),
  enrichments: (values) =>
    decodeEnrichments([{ ...IDS, enrichmentProvider: values, enrichmentType: values, values }]),
  segments: (segments) =>
    decodeSegments([
      { ...IDS, segmentProvider: segments, segmentMembershipType: segments, segments },
    ]),
  'metadata of segments': (payload) => decodeMetadata(payload, payload),
  keys: (keyRing) =>
    decodeKeyRings([
      {
        alternateKeyId: keyRing,
        customerId: keyRing,
        dataSourceName: keyRing,
        entityName: keyRing,
        alternateValue: keyRing,
        keyRing,
      },
    ]),
  'a profile': (value) =>
    readProfile([{ name: value, label: value, isLookup: false, value, formatted: value }]),
  'an identity': (text) => {
    for (const source of ['auto', 'customerId', 'profile', 'alternateKey'] as const) {
      const settings = {
        source,
        dataSourceName: text,
        sourceTableName: text,
        alternateKeyColumn: text,
      };
      for (const bound of [text, [{ id: text, name: text, entityType: text }]]) {
        const clues = { bound, formRecord: { id: text, table: text }, settings };
        expect(identityKey(clues) === null).toBe(identityRoutes(clues) === null);
      }
    }
  },
  'a condition for the server': (text) => {
    const condition = decodeURIComponent(equalsAny('msdynci_x', [text, 'b']));
    expect(JSON.stringify(parseFilter(condition))).toContain('msdynci_x');
  },
  'a link to the next page': (text) => {
    const options = optionsOfNextLink(text);
    expect(options === null || typeof options === 'string').toBe(true);
  },
  FilterState: (text) => {
    const read = readFilterState(text);
    if (read.kind !== 'read') return;
    const again = readFilterState(writeFilterState(read.view));
    expect(again).toEqual(read);
  },
  'a filter': (text) => {
    const activity = activityOf(text);
    const period = { fromDay: -Infinity, toDay: Infinity };
    const fields = [{ name: text, value: text }];
    const filter = {
      types: { kind: 'only', types: [text] },
      period,
      sources: [text],
      fields,
      open: false,
    } as const;
    const tests = filterPredicates(filter, { today: 0, offsetAt: () => 0 });
    for (const passes of [tests.types, tests.period, tests.sources, tests.fields])
      expect(typeof passes(activity)).toBe('boolean');
  },
  TypeSettings: (text) => readTypeSettings(text, 'de'),
  ColumnNames: readColumnNames,
  Theme: (text) => {
    const { design } = readTheme(text);
    for (const color of Object.values(design?.tokens ?? {})) expect(color).toMatch(/^#[\da-f]+$/i);
  },
  InsightLinks: (text) => {
    readInsightLinks(text);
    insightLinkFaults('InsightLinks', text);
  },
  'a link': (text) => {
    const link = readLink(text);
    if (link?.kind !== 'safe') return;
    expect(link.href).toMatch(/^(https?|mailto|tel):/);
    expect(new URL(link.href).password).toBe('');
    expect(addressText(text, link.href)).not.toMatch(/^https?:\/\/[^/?#]*@/i);
    expect(typeof destinationOf(link.href)).toBe('string');
  },
  'a hand-off': (text) => {
    const entry = { when: text, type: text, title: text, facts: [text, text], link: null };
    const html = exportHtml({ heading: text, notes: [text], entries: [entry] }) + entryHtml(entry);
    const ours = /<\/?(h3|p|table|tbody|tr|td|b)>|<br>/g;
    expect(html.replace(ours, '')).not.toMatch(/[<>]/);
    expect(exportText({ heading: text, notes: [], entries: [entry] })).toMatch(/\n$/);
  },
  CSV: (text) => {
    const file = activityCsv([activityOf(text)], csvOptions);
    expect(file.split('"').length % 2).toBe(1);
  },
  'a rejection': (text) => {
    const failures = [text, { message: text }, { errorCode: text, status: text }, new Error(text)];
    for (const failure of failures)
      expect(readFailure(failure, 'UnifiedActivity').kind).not.toBe('');
  },
};

const names = Object.keys(TARGETS);

test.each(names)('%s is read from any text without a throw', (name) => {
  const target = TARGETS[name];
  expect(target).toBeDefined();
  const numRuns = Math.ceil(CASES / names.length);
  fc.assert(
    fc.property(anyText, (text) => {
      target?.(text);
    }),
    { numRuns },
  );
});

/** Far beyond what a column holds. */
const HUGE: readonly (readonly [string, string])[] = [
  ['a megabyte of text', 'x'.repeat(1_048_576)],
  ['a megabyte of signs', '=+-@'.repeat(262_144)],
  ['brackets 100,000 deep', '['.repeat(100_000)],
  ['objects 100,000 deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  [
    `${IS_LONG_RUN ? 'a million' : 'ten thousand'} names`,
    `{${Array.from({ length: IS_LONG_RUN ? 1_000_000 : 10_000 }, (_, n) => `"k${n}":${n}`).join()}}`,
  ],
];

describe.each(HUGE)('%s', (_what, text) => {
  test.each(names)('is no trouble for %s', (name) => {
    expect(() => TARGETS[name]?.(text)).not.toThrow();
  });
});
