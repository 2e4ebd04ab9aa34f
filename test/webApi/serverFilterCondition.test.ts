import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ServerFilter } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { serverFilterCondition } from '../../CustomerInsightsTimeline/webApi/odata';
import { parseFilter } from '../../demo/dataverse/parseFilter';
import { holds } from '../dataverse/plainPredicate';
import { activityRow } from '../support/activityRow';
import { isAskedFor } from '../support/isAskedFor';

const COLUMNS: ReadonlyMap<keyof ActivityRow, string> = new Map([
  ['activityType', 'type'],
  ['activityTimeStamp', 'time'],
]);

function conditionFor(serverFilter: Partial<ServerFilter>, columns = COLUMNS) {
  return serverFilterCondition(columns, { ...EVERYTHING, ...serverFilter });
}

function saying(serverFilter: Partial<ServerFilter>): string | null {
  const { text } = conditionFor(serverFilter);
  return text && decodeURIComponent(text);
}

test('asks nothing where everything is wanted', () => {
  expect(conditionFor({})).toEqual({ text: null, whole: true });
});

test('names the wanted types, and null and empty for activities without one', () => {
  expect(saying({ types: ['SalesOrder', "Owner's call"] })).toBe(
    "(type eq 'SalesOrder' or type eq 'Owner''s call')",
  );
  expect(saying({ types: [''] })).toBe("(type eq null or type eq '')");
});

test('names the unwanted types, and keeps the activities without one unless they are unwanted', () => {
  expect(saying({ exceptTypes: ['a', 'b'] })).toBe(
    "(type eq null or (type ne 'a' and type ne 'b'))",
  );
  expect(saying({ exceptTypes: ['', 'a'] })).toBe("(type ne null and type ne '' and type ne 'a')");
});

test('asks for a day more on both sides of a period, in UTC, and for what has no time', () => {
  const from = Date.UTC(2026, 0, 1, 5);
  expect(saying({ from, until: Date.UTC(2026, 1, 1) })).toBe(
    '((time ge 2025-12-31T05:00:00Z and time lt 2026-02-02T00:00:00Z) or time eq null)',
  );
  expect(saying({ from })).toBe('((time ge 2025-12-31T05:00:00Z) or time eq null)');
});

test('never asks for a day that the column can’t hold', () => {
  expect(saying({ from: -8.64e15, until: 8.64e15 })).toBe(
    '((time ge 1753-01-01T00:00:00Z and time lt 9999-12-31T00:00:00Z) or time eq null)',
  );
});

test.each<[string, Partial<ServerFilter>, keyof ActivityRow]>([
  ['types', { types: ['a'] }, 'activityType'],
  ['unwanted types', { exceptTypes: ['a'] }, 'activityType'],
  ['a period', { from: 0 }, 'activityTimeStamp'],
])(
  'drops %s where the environment lacks the column, and says so',
  (_what, serverFilter, column) => {
    const lacking = new Map([...COLUMNS].filter(([name]) => name !== column));
    expect(conditionFor(serverFilter, lacking)).toEqual({ text: null, whole: false });
  },
);

test('drops what would not fit into an address, and says so', () => {
  const types = Array.from({ length: 200 }, (_, number) => `${number} ${'long '.repeat(10)}`);
  expect(conditionFor({ types })).toEqual({ text: null, whole: false });
});

test('drops types that hold half a character, as no address can, and says so', () => {
  expect(conditionFor({ types: ['a', 'b\ud800'] })).toEqual({ text: null, whole: false });
  expect(conditionFor({ exceptTypes: ['a', 'b\ud800'] })).toEqual({
    text: "(type eq null or (type ne 'a'))",
    whole: false,
  });
});

const type = fc.oneof(
  fc.constantFrom('', 'a', 'A', 'b', "it's", ' a ', "' or 1 eq 1 or '", 'é'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const instant = fc.integer({ min: -4e9, max: 4e9 }).map((seconds) => seconds * 1000);
const serverFilter: fc.Arbitrary<ServerFilter> = fc.record({
  types: fc.option(fc.array(type, { minLength: 1, maxLength: 4 })),
  exceptTypes: fc.array(type, { maxLength: 4 }),
  from: fc.option(instant),
  until: fc.option(instant),
});

test('whatever types and rows hold, the condition means what the scope says', () => {
  fc.assert(
    fc.property(serverFilter, fc.option(type), fc.option(instant), (wanted, activityType, ms) => {
      const activityTimeStamp = ms === null ? null : new Date(ms).toISOString();
      const { text, whole } = serverFilterCondition(COLUMNS, wanted);
      const filter = new URLSearchParams(`$filter=${text ?? ''}`).get('$filter') ?? '';
      const asked =
        text === null ||
        holds(parseFilter(filter), { type: activityType, time: activityTimeStamp });
      const row = activityRow({ activityType, activityTimeStamp });
      expect({ whole, asked }).toEqual({ whole: true, asked: isAskedFor(row, wanted) });
    }),
  );
});
