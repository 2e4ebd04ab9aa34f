import { zoneCalendar } from '../support/zoneCalendar';
import { runTogether } from './together';

test('the machine is in the zone of this run', () => {
  const noon = Date.UTC(2026, 6, 1, 12);
  const { offsetAt } = zoneCalendar(process.env.TZ ?? '');
  expect(0 - new Date(noon).getTimezoneOffset()).toBe(offsetAt(noon));
});

/** Code that tells days and hours, and the two places that read the machine's zone. */
for (const place of [
  'domain/time/',
  'domain/summaries/',
  'views/formats',
  'inputs/machineZone',
  'dataset/datasetRow',
]) {
  runTogether((path) => path.startsWith(place));
}
