import fc from 'fast-check';
import {
  isSpelledAsCustomerId,
  readCustomerId,
  readGuid,
  spellingsOf,
} from '../../../CustomerInsightsTimeline/domain/identity/identityRoutes';

const id = 'ce759201f786d590bf2134bff576c369';

test.each([
  [id],
  [` ${id} `],
  ['CE759201F786D590BF2134BFF576C369'],
  ['ce759201-f786-d590-bf21-34bff576c369'],
  ['{CE759201-F786-D590-BF21-34BFF576C369}'],
])('reads %p as the id that Customer Insights writes', (text) => {
  expect(readCustomerId(text)).toBe(id);
});

test('keeps any other text as it is', () => {
  expect(readCustomerId(" O'Brien & 1 ")).toBe("O'Brien & 1");
  expect(readCustomerId(`${id}0`)).toBe(`${id}0`);
});

test.each([[null], [undefined], [''], ['  ']])('finds none in %j', (text) => {
  expect(readCustomerId(text)).toBeNull();
});

test('tells by its dashes whether a GUID is a CustomerId or the id of a record', () => {
  expect(isSpelledAsCustomerId(` ${id.toUpperCase()} `)).toBe(true);
  expect(isSpelledAsCustomerId('ce759201-f786-d590-bf21-34bff576c369')).toBe(false);
  expect(isSpelledAsCustomerId('cntid_1078')).toBe(false);
});

test('any dress of a GUID is the same GUID, and is among its own spellings', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.boolean(), fc.boolean(), (guid, capitals, braces) => {
      const cased = capitals ? guid.toUpperCase() : guid;
      const dressed = braces ? `{${cased}}` : cased;
      expect(readGuid(dressed)).toBe(guid);
      expect(spellingsOf(dressed)).toEqual(
        expect.arrayContaining([guid, guid.toUpperCase(), dressed]),
      );
    }),
  );
});

test('a key that is no GUID has one spelling', () => {
  expect(spellingsOf(' cntid_1078 ')).toEqual(['cntid_1078']);
  expect(readGuid('cntid_1078')).toBeNull();
});
