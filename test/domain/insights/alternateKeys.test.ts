import fc from 'fast-check';
import { decodeKeyRings } from '../../../CustomerInsightsTimeline/domain/identity/alternateKey';
import { anyJsonText } from '../../support/hostileJson';
import { runs } from '../../support/propertyRuns';

function row(keyRing: string | null, alternateValue: string | null = null) {
  return {
    alternateKeyId: null,
    customerId: 'c1',
    dataSourceName: 'CRM',
    entityName: 'contact',
    alternateValue,
    keyRing,
  };
}

test('the documented sample is read, its stray blanks trimmed and its key named once', () => {
  const sample =
    '[{"dataSourceName":" datasource5 ","entityName":" contact1","preferredKey":" cntid_1078","keys":[" cntid_1078"]}]';
  expect(decodeKeyRings([row(sample)])).toEqual({
    keys: [{ source: 'datasource5', table: 'contact1', key: 'cntid_1078' }],
    rests: [],
  });
});

test('the table has two documented names, and all keys of an entry count', () => {
  const ring = JSON.stringify([
    { dataSourceName: 'Shop', tableName: 'customers', preferredKey: 'b', keys: ['a', 'b', 7] },
  ]);
  expect(decodeKeyRings([row(ring)]).keys.map(({ table, key }) => `${table} ${key}`)).toEqual([
    'customers 7',
    'customers a',
    'customers b',
  ]);
});

test('rows repeat the ring of their customer: every key is there once', () => {
  const ring = '[{"dataSourceName":"CRM","tableName":"contact","preferredKey":"1","keys":["1"]}]';
  expect(decodeKeyRings([row(ring, '1'), row(ring, '1'), row(null, '2')]).keys).toEqual([
    { source: 'CRM', table: 'contact', key: '1' },
    { source: 'CRM', table: 'contact', key: '2' },
  ]);
});

test.each(['{"keys":', '"text"', '[1]', '[{"dataSourceName":"CRM"}]'])(
  '%s is shown as it is',
  (ring) => {
    expect(decodeKeyRings([row(ring)]).rests.map(({ text }) => text)).toEqual([ring]);
  },
);

test('keys in objects of their own, numbers and yes or no are keys as well', () => {
  const { keys, rests } = decodeKeyRings([row('[{"keys":["k1",{"id":"k2"},7,true]}]')]);
  expect(keys.map(({ key }) => key)).toEqual(['7', 'k1', 'k2', 'true']);
  expect(rests).toEqual([]);
});

test.each([
  ['a member beside the keys', '{"keys":["k1",{"id":"k2"}],"note":"VIP"}', ['k1', 'k2']],
  ['a key of several parts', '[{"keys":["k1",{"id":"k2","site":"CH"}]}]', ['k1']],
  ['a source that is no text', '[{"dataSourceName":{"a":1,"b":2},"keys":["k1"]}]', ['k1']],
  ['two tables', '[{"tableName":"a","entityName":"b","keys":["k1"]}]', ['k1']],
  ['names that differ by case alone', '[{"keys":["k1"],"Keys":["k2"]}]', ['k2']],
])('%s is not lost: the ring is shown as it is, besides its keys', (_what, ring, known) => {
  const { keys, rests } = decodeKeyRings([row(ring)]);
  expect(keys.map(({ key }) => key)).toEqual(known);
  expect(rests).toEqual([{ text: ring, reason: 'noFields' }]);
});

test('whatever the column holds, nothing throws and no key of a row is lost', () => {
  fc.assert(
    fc.property(fc.array(anyJsonText, { maxLength: 3 }), (texts) => {
      const { keys, rests } = decodeKeyRings(texts.map((text, place) => row(text, `own${place}`)));
      for (const place of texts.keys()) {
        expect(keys).toContainEqual({ source: 'CRM', table: 'contact', key: `own${place}` });
      }
      for (const { text } of rests) expect(texts.map((each) => each?.trim())).toContain(text);
    }),
    runs(60),
  );
});
