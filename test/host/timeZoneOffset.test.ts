import { timeZoneOffsetMinutes } from '../../demo/host/context/timeZoneOffset';

describe('the offset of a time zone', () => {
  it.each([
    ['UTC', '2024-07-01T00:00:00Z', 0],
    ['Europe/Zurich', '2024-03-31T00:59:59Z', 60],
    ['Europe/Zurich', '2024-03-31T01:00:00Z', 120],
    ['Europe/Zurich', '2024-10-27T00:59:59Z', 120],
    ['Europe/Zurich', '2024-10-27T01:00:00Z', 60],
    ['America/New_York', '2024-03-10T06:59:59Z', -300],
    ['America/New_York', '2024-03-10T07:00:00Z', -240],
    ['America/St_Johns', '2024-01-01T00:00:00Z', -210],
    ['America/St_Johns', '2024-07-01T00:00:00Z', -150],
    ['Asia/Kolkata', '2024-07-01T00:00:00Z', 330],
  ])('of %s at %s is %d minutes east of UTC', (timeZone, time, minutes) => {
    expect(timeZoneOffsetMinutes(timeZone, new Date(time))).toBe(minutes);
  });

  it('jumps a whole day for Apia, which skipped 30 December 2011', () => {
    const offset = (time: string) => timeZoneOffsetMinutes('Pacific/Apia', new Date(time));
    expect(offset('2011-12-30T09:59:59Z')).toBe(-600);
    expect(offset('2011-12-30T10:00:00Z')).toBe(840);
  });

  it('rounds the local mean time of long ago to a minute', () => {
    expect(timeZoneOffsetMinutes('Europe/Zurich', new Date('1850-01-01T00:00:00Z'))).toBe(34);
  });
});
