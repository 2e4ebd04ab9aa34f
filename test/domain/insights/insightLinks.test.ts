import fc from 'fast-check';
import {
  insightLinkFaults,
  linkedTypes,
  readInsightLinks,
} from '../../../CustomerInsightsTimeline/domain/insights/InsightSettings';

test('reads entries by line or semicolon, and names them as people may', () => {
  const links = readInsightLinks(' Lifetime_Spend = SalesOrder, Return ;\nGold = Loyalty\r\n');
  expect(linkedTypes(links, ['lifetime spend'])).toEqual(['SalesOrder', 'Return']);
  expect(linkedTypes(links, ['nothing', 'GOLD'])).toEqual(['Loyalty']);
  expect(linkedTypes(links, ['nothing', null, ''])).toBeNull();
});

test('unites the entries of one name, and leaves out what says nothing', () => {
  const links = readInsightLinks('a = X, X; A = Y; = Z; b; c = ,');
  expect([...links]).toEqual([['a', ['X', 'Y']]]);
});

test('an equals sign belongs to the type', () => {
  expect(linkedTypes(readInsightLinks('a=b=c'), ['a'])).toEqual(['b=c']);
});

test('never throws, and never links to no type', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), (text) => {
      for (const types of readInsightLinks(text).values()) expect(types).not.toEqual([]);
    }),
  );
});

test('an entry without a name or a type is a fault in its line', () => {
  const faults = insightLinkFaults('Links', 'a = X\r\nb; = Z;\n\nc = ,');
  expect(faults.map(({ setting, line, path }) => [setting, line, path])).toEqual([
    ['Links', 2, ['b']],
    ['Links', 2, []],
    ['Links', 4, ['c']],
  ]);
});

test('lines without a fault are read', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (entries) => {
      const written = entries.filter((entry) => entry.replace(/[;\s]/g, '') !== '');
      const text = written.join('\n');
      const { size } = readInsightLinks(text);
      if (insightLinkFaults('Links', text).length === 0) {
        expect(size > 0).toBe(written.length > 0);
      }
    }),
  );
});
