import fc from 'fast-check';
import { humaniseName, wordsOf } from '../../../CustomerInsightsTimeline/domain/semantic/fieldName';

test.each([
  ['TotalAmount', 'Total amount'],
  ['order_id', 'Order ID'],
  ['webAddress', 'Web address'],
  ['HTMLBody', 'Html body'],
  ['Order line ID', 'Order line ID'],
  ['msdynci_product-name', 'Product name'],
  ['line2Text', 'Line2 text'],
  ['ÄnderungsDatum', 'Änderungs datum'],
  ['productURL', 'Product URL'],
  ['', ''],
  ['__', '__'],
  ['__proto__', 'Proto'],
  ['SKU', 'SKU'],
  ['id', 'ID'],
  ['1.5', '1.5'],
  ['10:30', '10:30'],
  ['St. Gallen-West', 'St. Gallen-West'],
  ['iPhone 15', 'iPhone 15'],
  ['iPhone', 'iPhone'],
  ['VIP', 'VIP'],
  ['C++', 'C++'],
  [' R&D ', 'R&D'],
])('%p is called %p', (name, label) => {
  expect(humaniseName(name)).toBe(label);
});

test('words are the same however they are joined', () => {
  const words = ['order', 'line', 'id'];
  for (const name of [
    'OrderLineId',
    'orderLineId',
    'order_line_id',
    'ORDER-LINE.ID',
    'order/line:id',
  ]) {
    expect(wordsOf(name)).toEqual(words);
  }
});

test('every name that shows something has a label that does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      if (name.trim() !== '') expect(humaniseName(name).trim()).not.toBe('');
    }),
  );
});
