import { decodeSemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { fieldsNamed } from '../../../CustomerInsightsTimeline/domain/semantic/keyFacts';

const { fields } = decodeSemanticData(
  JSON.stringify({ Total_Amount: 12.5, Status: 'Shipped', Items: [{ Sku: '1' }], Note: null }),
);

const named = (...names: readonly string[]) => fieldsNamed(names, fields).map(({ name }) => name);

test('fields come in the order of the names, in whatever way these are written', () => {
  expect(named('status', 'TotalAmount')).toEqual(['Status', 'Total_Amount']);
  expect(named('total amount', 'STATUS')).toEqual(['Total_Amount', 'Status']);
});

test('a field that an activity lacks, or has without a value, is left out', () => {
  expect(named('Colour', 'Note', 'Items', 'Status')).toEqual(['Status']);
});

test('a field that is named twice is listed once', () => {
  expect(named('Status', 'status')).toEqual(['Status']);
});
