import fc from 'fast-check';
import { rememberOffsets } from '../../CustomerInsightsTimeline/inputs/userPreferences';
import { zoneCalendar } from '../support/zoneCalendar';
import { runs } from '../support/propertyRuns';

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
/** Before 1970 some zones were seconds away from whole minutes, which no host can say. */
const instant = fc.integer({ min: 0, max: Date.UTC(2040, 0) / 1000 }).map((s) => s * 1000);

test('remembered offsets are those of the host, in any zone and whatever was asked before', () => {
  fc.assert(
    fc.property(zone, fc.array(instant, { minLength: 1, maxLength: 20 }), (name, instants) => {
      const { offsetAt } = zoneCalendar(name);
      const remembered = rememberOffsets(offsetAt);
      expect(instants.map(remembered)).toEqual(instants.map(offsetAt));
    }),
    runs(200),
  );
});

test('an hour before and after each change of a zone, the offset is that of the hour', () => {
  const { offsetAt } = zoneCalendar('Europe/Zurich');
  const remembered = rememberOffsets(offsetAt);
  const hours = Array.from({ length: 24 * 366 }, (_, hour) => Date.UTC(2024, 0) + hour * 3_600_000);
  expect(hours.map(remembered)).toEqual(hours.map(offsetAt));
});

test('10,000 activities of ten years ask the host some hundred times, not 10,000', () => {
  let asked = 0;
  const remembered = rememberOffsets(() => {
    asked++;
    return 60;
  });
  for (let place = 0; place < 10_000; place++)
    remembered(Date.UTC(2026, 10) - place * 8.76 * 3_600_000);
  expect(asked).toBeLessThan(530);
});
