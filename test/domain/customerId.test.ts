import { readCustomerId } from '../../CustomerInsightsTimeline/domain/customerId';

const id = 'ce759201f786d590bf2134bff576c369';

test.each([
  [id],
  [` ${id} `],
  ['CE759201F786D590BF2134BFF576C369'],
  ['ce759201-f786-d590-bf21-34bff576c369'],
  ['{CE759201-F786-D590-BF21-34BFF576C369}'],
])('reads %p as the id that Customer Insights writes', (bound) => {
  expect(readCustomerId(bound)).toBe(id);
});

test('keeps any other text as it is', () => {
  expect(readCustomerId(" O'Brien & 1 ")).toBe("O'Brien & 1");
  expect(readCustomerId(`${id}0`)).toBe(`${id}0`);
});

test('takes the name of a lookup, not its id', () => {
  const lookup = [{ id: '11111111-1111-1111-1111-111111111111', name: id.toUpperCase() }];
  expect(readCustomerId(lookup)).toBe(id);
});

test.each([[null], [''], ['  '], [[]], [[{}]], [[{ name: ' ' }]]])('finds none in %j', (bound) => {
  expect(readCustomerId(bound)).toBeNull();
});
