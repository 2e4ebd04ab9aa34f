import fc from 'fast-check';
import { decodeKeyRings } from '../../../CustomerInsightsTimeline/domain/alternateKeys/decodeKeyRing';
import { anyJsonText } from '../../support/hostileJson';

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

test('whatever the column holds, nothing throws and no key of a row is lost', () => {
  fc.assert(
    fc.property(fc.array(anyJsonText, { maxLength: 3 }), (texts) => {
      const { keys, rests } = decodeKeyRings(texts.map((text, place) => row(text, `own${place}`)));
      for (const place of texts.keys()) {
        expect(keys).toContainEqual({ source: 'CRM', table: 'contact', key: `own${place}` });
      }
      for (const { text } of rests) expect(texts.map((each) => each?.trim())).toContain(text);
    }),
    { numRuns: 60 },
  );
});
