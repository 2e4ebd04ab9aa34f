import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type { ActivityTotals } from '../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import { activityRow } from './activityRow';
import { anyTotals, totalsOf } from './monthTotals';

/** Seconds since 1970 at which these histories end. */
export const NOW = Date.UTC(2026, 10, 23) / 1000;
const A_DAY = 86_401;
const seconds = fc.oneof(
  fc.integer({ min: NOW - 50, max: NOW }),
  fc.integer({ min: A_DAY, max: 9_999_999_999 }),
  fc.integer({ min: A_DAY, max: A_DAY + 2000 }),
);
/** Seconds of the day that stands for "never", which the timestamp of a row overrules. */
const secondsOfNever = fc.integer({ min: 0, max: 2000 });
/** Whatever a source may write without breaking its own text order. */
export const lawfulIndex = fc.oneof(
  { weight: 4, arbitrary: seconds.map(String) },
  { weight: 3, arbitrary: seconds.map((s) => String(s * 1000)).filter((s) => s.length !== 11) },
  fc.oneof(seconds, secondsOfNever).map((s) => `-${s}`),
  fc.oneof(seconds, secondsOfNever).map((s) => `+${s}`),
  seconds.map((s) => `00${s}`),
  seconds.map((s) => ` ${s}`),
  seconds.map((s) => `${s} `),
  fc.constantFrom('1', '10', '1000', '10000 '),
  fc.constantFrom(null, '', '  ', 'unknown', 'n/a', '-', '0', '-0', '.5', '#N/A', 'ÿ', '\u{1F600}'),
);
export const lawlessIndex = fc.oneof(
  { weight: 2, arbitrary: lawfulIndex },
  secondsOfNever.map(String),
  fc.constantFrom('253402300799', '-62135596800'),
  fc.constantFrom('17abc', '1.7e9', '9-9', '1 7', '17:00', '5,000'),
  // Below the milliseconds of its own second as text: '1700000000.5' < '1700000000000'.
  seconds.map((s) => `${s}.5`),
  fc.integer({ min: 10_000_000_000, max: 99_999_999_999 }).map(String),
  fc.integer({ min: 10_000_000_000_000, max: 9_000_000_000_000_000 }).map(String),
);
const timestamp = fc.option(
  fc.oneof(
    fc.integer({ min: NOW - 50, max: NOW }),
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    fc.constantFrom(-62_135_596_800, -2_208_988_800, 0, 253_402_214_400),
  ),
  { freq: 4 },
);

function rowsWith(index: fc.Arbitrary<string | null>): fc.Arbitrary<readonly ActivityRow[]> {
  const row = fc.record({
    rangeIndex: index,
    timestamp,
    activityId: fc.constantFrom('a', 'b', 'B', null),
  });
  const rows = fc.array(row, { maxLength: 60, size: 'max' });
  // Mostly the two times of a row agree, as they do in earnest.
  return fc.tuple(rows, fc.boolean()).map(([drawn, agree]) =>
    drawn.map(({ rangeIndex, timestamp: stamp, activityId }, i) => {
      const plain = agree ? plainSeconds(rangeIndex) : null;
      const time = plain !== null && i % 9 > 0 ? plain : stamp;
      return activityRow({
        primaryId: `id-${i}`,
        activityId,
        // Rows that say the same in all are the same where their ids are new.
        title: `Row ${i}`,
        rangeIndex,
        activityTimeStamp: time === null ? null : new Date(time * 1000).toISOString(),
      });
    }),
  );
}

function plainSeconds(index: string | null): number | null {
  return /^\d{5,10}$/.test(index ?? '') ? Number(index) : null;
}

/** A history on a server of any habits, and how it is read. */
export interface RandomWalk {
  readonly rows: readonly ActivityRow[];
  readonly pageSize: number;
  readonly largestPage: number;
  readonly order: SortOrder;
  readonly maxRecords: number;
  readonly rangeIndexColumn: boolean;
  readonly overlap: number;
  readonly emptyEvery: number;
  readonly surplus: number;
  readonly concurrent: boolean;
  readonly refusesWindows: boolean;
  /** What was counted by month: the truth, anything else, or nothing yet. */
  readonly totals: () => ActivityTotals | null;
}

export const walkOf = (index: fc.Arbitrary<string | null>): fc.Arbitrary<RandomWalk> =>
  walkWithoutTotals(index).chain((walk) =>
    fc
      .oneof(fc.constant(null), fc.constant(totalsOf(walk.rows)), anyTotals)
      .map((totals) => ({ ...walk, totals: () => totals })),
  );

const walkWithoutTotals = (
  index: fc.Arbitrary<string | null>,
): fc.Arbitrary<Omit<RandomWalk, 'totals'>> =>
  fc.record({
    rows: rowsWith(index),
    pageSize: fc.oneof(fc.constantFrom(1, 7, 50, 500), fc.integer({ min: 1, max: 70 })),
    largestPage: fc.constantFrom(500, 2, 5, 12),
    order: fc.constantFrom<SortOrder>('newestFirst', 'oldestFirst'),
    maxRecords: fc.constantFrom(20_000, 20_000, 40, 3),
    rangeIndexColumn: fc.boolean(),
    overlap: fc.constantFrom(0, 0, 1, 3),
    emptyEvery: fc.constantFrom(0, 0, 1, 2),
    surplus: fc.constantFrom(0, 0, 1, 5),
    concurrent: fc.boolean(),
    refusesWindows: fc.constantFrom(false, false, false, true),
  });
