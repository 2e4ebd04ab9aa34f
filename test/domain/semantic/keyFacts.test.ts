import { decodeSemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { keyFacts } from '../../../CustomerInsightsTimeline/domain/semantic/keyFacts';

function factsOf(type: string, data: object, title: string | null = null): readonly string[] {
  const { fields } = decodeSemanticData(JSON.stringify(data));
  return keyFacts(type, fields, title).map(({ name }) => name);
}

test.each([
  ['SalesOrder', { ItemCount: 2, Status: 'Sent', Amount: 5 }, ['Amount', 'Status', 'ItemCount']],
  ['sales_order_line', { Price: 5, Product: 'Tea' }, ['Product', 'Price']],
  ['Feedback', { Comment: 'Good', Rating: 4 }, ['Rating', 'Comment']],
  ['Loyalty', { Tier: 'Gold', Points: 10 }, ['Points', 'Tier']],
  ['Subscription', { EndDate: '2026-01-01', Plan: 'Pro' }, ['Plan', 'EndDate']],
  ['Repair', { Priority: 'high', Amount: 5 }, ['Amount', 'Priority']],
  ['Repair', { Weight: 3 }, []],
  [
    'SalesOrderLine',
    { ProductId: 'P-1', Quantity: 3, UnitPrice: 10, Amount: 30 },
    ['Quantity', 'Amount'],
  ],
  ['SalesOrder', { UnitPrice: 10, TaxAmount: 2, GrandTotal: 32 }, ['GrandTotal']],
  ['SalesOrder', { NumberOfItems: 1250 }, ['NumberOfItems']],
  ['Call', { Duration: 'PT1H30M' }, ['Duration']],
] as const)('of %s %j are %j', (type, data, facts) => {
  expect(factsOf(type, data)).toEqual(facts);
});

test('are three at most', () => {
  const data = { Amount: 1, Status: 'a', Rating: 4, Product: 'b', Reason: 'c' };
  expect(factsOf('Other', data)).toHaveLength(3);
});

test('do not say the title again', () => {
  expect(factsOf('Feedback', { Product: 'Tea' }, 'Review of Tea')).toEqual([]);
});

test('leave long texts, groups and empty values to the details', () => {
  const data = { Status: 'x'.repeat(61), Product: { Name: 'Tea' }, Reason: null };
  expect(factsOf('Other', data)).toEqual([]);
});

test('do not say a number again that the title says with its name', () => {
  const data = { PointsEarned: 219, Balance: 17520 };
  expect(factsOf('Loyalty', data, '219 points earned')).toEqual(['Balance']);
  expect(factsOf('Loyalty', data, 'Room 219')).toEqual(['PointsEarned', 'Balance']);
});
