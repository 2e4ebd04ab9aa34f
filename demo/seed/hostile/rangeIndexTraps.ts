import type { Trap } from './trap';

/**
 * RangeIndex is text without a documented form. Sorted as text these come in another order than as
 * numbers, and some of them only look like numbers.
 */
const oddRangeIndexes: readonly (string | null)[] = [
  '999999999',
  '1000000000',
  '1700000000',
  '1700000000000',
  '1700000000000000',
  '-5',
  '-86400000',
  '-1',
  '0',
  '-0',
  ' 1700000000 ',
  '\t1700000001\n',
  '0001700000000',
  '+1700000000',
  '1.7e9',
  '1700000000.5',
  '1,700,000,000',
  "1'700'000'000",
  '99999999999',
  '100000000000',
  '253402300799',
  '-62135596800',
  '0x6553f100',
  '1e400',
  '9'.repeat(400),
  '',
  ' ',
  null,
  'abc',
  'NaN',
  'Infinity',
  '2023-11-14',
  '2023-11-14T22:13:20Z',
  '１７００００００００',
  '١٧٠٠٠٠٠٠٠٠',
];

const timestamps: readonly (string | null)[] = [null, '2021-06-15T10:00:00Z'];

export const rangeIndexTraps: readonly Trap[] = oddRangeIndexes.flatMap((rangeIndex) =>
  timestamps.map((time) => ({
    msdynci_title: `RangeIndex ${JSON.stringify(rangeIndex?.slice(0, 40) ?? null)}, ${
      time === null ? 'no time' : 'with a time'
    }`,
    msdynci_rangeindex: rangeIndex,
    msdynci_activitytime: time,
  })),
);
