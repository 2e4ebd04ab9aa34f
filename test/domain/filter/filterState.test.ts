import fc from 'fast-check';
import type { TimelineView } from '../../../CustomerInsightsTimeline/domain/filter/filterState';
import {
  PLAIN_VIEW,
  readFilterState,
  writeFilterState,
} from '../../../CustomerInsightsTimeline/domain/filter/filterState';
import { arbitraryFilter } from '../../support/arbitraryFilter';

const views: fc.Arbitrary<TimelineView> = fc.record({
  filter: arbitraryFilter,
  sort: fc.option(fc.constantFrom('newestFirst' as const, 'oldestFirst' as const)),
  group: fc.option(
    fc.constantFrom('automatic' as const, 'day' as const, 'week' as const, 'month' as const),
  ),
});

test('whatever a reader can choose comes back from its text, and gives the same text again', () => {
  fc.assert(
    fc.property(views, (view) => {
      const text = writeFilterState(view);
      expect(readFilterState(text)).toEqual({ kind: 'read', view });
      expect(writeFilterState(view)).toBe(text);
    }),
  );
});

test('the plain view is the empty text, as are null and blanks', () => {
  expect(writeFilterState(PLAIN_VIEW)).toBe('');
  for (const text of [null, '', '  \n']) {
    expect(readFilterState(text)).toEqual({ kind: 'read', view: PLAIN_VIEW });
  }
});

test('reads and writes what the documentation shows', () => {
  const text =
    '{"v":1,"types":["SalesOrder"],"from":"2026-01-31","sources":["web"],' +
    '"fields":[{"name":"Status","value":"Cancelled"},{"value":"SO-1"}],"sort":"oldestFirst","group":"month"}';
  const read = readFilterState(text);
  expect(read).toMatchObject({
    kind: 'read',
    view: {
      filter: {
        types: { kind: 'only', types: ['SalesOrder'] },
        period: { fromDay: Date.UTC(2026, 0, 31) / 86_400_000, toDay: Infinity },
      },
      sort: 'oldestFirst',
      group: 'month',
    },
  });
  expect(read.kind === 'read' && writeFilterState(read.view)).toBe(text);
});

test.each([
  ['JSON', 'types=SalesOrder'],
  ['JSON', '["SalesOrder"]'],
  ['JSON', `{"v":1,"types":["${'x'.repeat(100_000)}"]}`],
  ['v', '{"types":["SalesOrder"]}'],
  ['v', '{"v":"1"}'],
  ['v', '{"v":0}'],
  ['type', '{"v":1,"type":["SalesOrder"]}'],
  ['__proto__', '{"v":1,"__proto__":{"types":[]}}'],
  ['types', '{"v":1,"types":"SalesOrder"}'],
  ['types', '{"v":1,"types":[1]}'],
  ['types', '{"v":1,"types":["a"],"exceptTypes":["b"]}'],
  ['preset', '{"v":1,"preset":"last3Days"}'],
  ['preset', '{"v":1,"preset":"last7Days","from":"2026-01-01"}'],
  ['from', '{"v":1,"from":"2026-02-31"}'],
  ['from', '{"v":1,"from":"2026-02-01T00:00:00Z"}'],
  ['from', '{"v":1,"from":"2026-02-01","to":"2026-01-01"}'],
  ['sources', '{"v":1,"sources":null}'],
  ['fields', '{"v":1,"fields":{}}'],
  ['fields', '{"v":1,"fields":[{"name":"Status"}]}'],
  ['fields', '{"v":1,"fields":[{"name":"Status","value":"a","is":"not"}]}'],
  ['sort', '{"v":1,"sort":"NewestFirst"}'],
  ['group', '{"v":1,"group":"year"}'],
])('of a text that can’t be read names the member %s: %s', (member, text) => {
  expect(readFilterState(text)).toEqual({ kind: 'broken', member });
});

test('tells a text of a later release from a broken one', () => {
  expect(readFilterState('{"v":2,"types":{"any":"thing"}}')).toEqual({ kind: 'newer' });
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((v) => JSON.stringify({ v: 1, from: v })),
      ),
      (text) => {
        expect(['read', 'broken', 'newer']).toContain(readFilterState(text).kind);
      },
    ),
  );
});
