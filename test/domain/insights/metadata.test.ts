import fc from 'fast-check';
import { groupSegments } from '../../../CustomerInsightsTimeline/domain/segments/segments';
import {
  createMetadataLoad,
  decodeMetadata,
} from '../../../CustomerInsightsTimeline/domain/insights/metadata';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const payload = {
  name: 'High_Value',
  friendlyName: ' High value ',
  description: 'All who spend much',
  state: 'Inactive',
  evaluationStatus: { entityCount: 1234, evaluationDate: '2026-11-20T04:00:00Z' },
};
const known = {
  friendlyName: 'High value',
  description: 'All who spend much',
  state: 'inactive',
  members: 1234,
  evaluated: { ms: Date.UTC(2026, 10, 20, 4), dateOnly: false },
};
const capitals = {
  Name: 'High_Value',
  DisplayName: 'High value',
  Description: 'All who spend much',
  State: 'inactive',
  EvaluationStatus: { EntityCount: 1234, EvaluationDate: '2026-11-20T04:00:00Z' },
};

test.each([
  ['one payload', JSON.stringify(payload), null],
  ['names in capitals, and a display name', JSON.stringify(capitals), null],
  ['JSON in JSON', JSON.stringify(JSON.stringify(payload)), ''],
  [
    'a text that goes on in the second payload',
    JSON.stringify(payload).slice(0, 30),
    JSON.stringify(payload).slice(30),
  ],
])(
  '%s gives the name for people, the description, the size and its date',
  (_what, first, second) => {
    expect(decodeMetadata(first, second)).toEqual(known);
  },
);

test.each([
  ['{}', null],
  ['{"friendlyName":" ","description":7,"evaluationStatus":{"entityCount":"many"}}', null],
  ['{"friendlyName":null,"evaluationStatus":{"entityCount":-1,"evaluationDate":"soon"}}', null],
])('%s says nothing of the segment', (first, second) => {
  const nothing = {
    friendlyName: null,
    description: null,
    state: null,
    members: null,
    evaluated: null,
  };
  expect(decodeMetadata(first, second)).toEqual(nothing);
});

test('payloads that are no object together tell nothing, whatever they hold', () => {
  expect(decodeMetadata(null, null)).toBeNull();
  const text = fc.option(fc.oneof(fc.string(), fc.json({ maxDepth: 1 })));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const read = decodeMetadata(first, second);
      expect(read === null || typeof read === 'object').toBe(true);
    }),
  );
});

test('segments that are asked about while others are read are read afterwards', async () => {
  const asked: (readonly string[])[] = [];
  const load = createMetadataLoad(
    (names) => {
      asked.push(names);
      return Promise.resolve({ ok: true, value: new Map() });
    },
    createManualClock(),
    'SegmentMembership',
  );
  load.ask(['a']);
  load.ask(['a']);
  load.ask(['a', 'b']);
  await promisesSettled();
  expect(asked).toEqual([['a'], ['a', 'b']]);
});

test('segments come together by provider and type, and none is lost', () => {
  const segment = (name: string, provider: string | null, type: string | null) => ({
    name,
    provider,
    type,
  });
  const all = [
    segment('a', 'X', 'Customer'),
    segment('b', null, null),
    segment('c', 'X', 'Customer'),
  ];
  expect(groupSegments(all)).toEqual([
    { provider: 'X', type: 'Customer', segments: [all[0], all[2]] },
    { provider: null, type: null, segments: [all[1]] },
  ]);
  expect(groupSegments([])).toEqual([]);
});
