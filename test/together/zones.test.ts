import { zoneCalendar } from '../support/zoneCalendar';
import { runTogether } from './together';

test('the machine is in the zone of this run', () => {
  const noon = Date.UTC(2026, 6, 1, 12);
  const { offsetAt } = zoneCalendar(process.env.TZ ?? '');
  expect(0 - new Date(noon).getTimezoneOffset()).toBe(offsetAt(noon));
});

runTogether();
