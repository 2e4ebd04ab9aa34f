import fc from 'fast-check';
import { readPreferences } from '../../CustomerInsightsTimeline/inputs/userPreferences';
import { datasetRow } from '../../CustomerInsightsTimeline/dataset/datasetRows';
import { zoneCalendar } from '../support/zoneCalendar';

const { offsetAt } = zoneCalendar(new Intl.DateTimeFormat().resolvedOptions().timeZone);
/** Before 1970 some zones were seconds away from whole minutes, which no host can say. */
const instant = fc.integer({ min: 0, max: Date.UTC(2040, 0) / 1000 }).map((s) => s * 1000);

describe('the zone of the machine', () => {
  test('is the one of a user whose host says none', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        expect(readPreferences({ userSettings: undefined }).offsetAt(ms) + 0).toBe(offsetAt(ms));
      }),
    );
  });

  test('stands in where the host says no number', () => {
    const userSettings = { getTimeZoneOffsetMinutes: () => NaN };
    fc.assert(
      fc.property(instant, (ms) => {
        expect(readPreferences({ userSettings }).offsetAt(ms) + 0).toBe(offsetAt(ms));
      }),
    );
  });

  test('is nothing to a user whose host says another', () => {
    const userSettings = { getTimeZoneOffsetMinutes: () => -150 };
    fc.assert(
      fc.property(instant, (ms) => {
        expect(readPreferences({ userSettings }).offsetAt(ms)).toBe(-150);
      }),
    );
  });

  test('gives a date alone of a data-set the day of its calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2040 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, date) => {
          const midnight = new Date(year, month, date);
          const { title } = datasetRow(
            { getValue: () => midnight as never, getFormattedValue: () => '' },
            ['title'],
            new Map([
              [
                'title',
                { name: 'c', displayName: '', alias: 'Title', dataType: 'DateAndTime.DateOnly' },
              ],
            ]),
          );
          expect(title).toBe(new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10));
        },
      ),
    );
  });
});
