import fc from 'fast-check';
import {
  linkedTypes,
  readInsightLinks,
} from '../../../CustomerInsightsTimeline/domain/insights/insightLinks';

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
