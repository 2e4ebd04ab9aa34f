import { hostile } from '../../demo/seed/demoCustomers';
import { semanticData } from '../../demo/seed/semanticData';
import { activities, textOf } from './seeded';

const texts = activities
  .filter((row) => row.msdynci_customerid !== hostile.customerId)
  .map((row) => textOf(row, 'msdynci_semanticdata'));

describe('the SemanticData of the retailer’s sources', () => {
  it.each([
    ['an object in PascalCase', /^\{"OrderId":"SO-\d+"/],
    ['an object in snake_case', /^\{"order_line_id":/],
    ['an object in camelCase', /^\{"sessionId":/],
    ['pairs of Key and Value', /^\[\{"Key":"OrderId","Value":/],
    ['pairs of name and value', /^\[\{"name":"PointsEarned","value":\d+\}/],
    ['objects of one entry', /^\[\{"feedbackId":"RV-\d+"\},\{"rating":[1-5]\}/],
    ['lists of objects inside', /"Items":\[\{"Sku":"AW-\d+"/],
    ['objects inside', /"agent":\{"name":/],
    ['JSON in a JSON string', /^"\{\\"tour\\":/],
    ['numbers as text', /"Key":"TotalAmount","Value":"\d+\.\d\d"/],
    ['booleans', /"is_return":true/],
    ['null', /"CouponCode":null/],
    ['money with its currency', /"TotalAmount":\d+(\.\d+)?,"Currency":"CHF"/],
    ['dates with a time', /"OrderDate":"\d{4}-\d\d-\d\dT[\d:]{8}Z"/],
    ['dates alone', /"renewalDate":"\d{4}-\d\d-\d\d"/],
    ['web addresses', /"pageUrl":"https:/],
    ['e-mail addresses', /"billingEmail":"[a-z.]+@example\.org"/],
    ['GUIDs', /"sessionId":"[0-9a-f]{8}-[0-9a-f]{4}-/],
  ])('holds %s', (_, shape) => {
    expect(texts.some((text) => shape.test(text))).toBe(true);
  });

  it('is valid JSON throughout', () => {
    expect(() => {
      texts.forEach((text) => {
        JSON.parse(text);
      });
    }).not.toThrow();
  });
});

it('renames what is nested as well', () => {
  const facts = { OrderId: 'SO-1', Lines: [{ UnitPrice: 2 }] };
  expect(semanticData(facts, 'object', 'snake')).toBe(
    '{"order_id":"SO-1","lines":[{"unit_price":2}]}',
  );
});
