import { createFormatting } from '../../demo/host/context/formatting';
import { createUserSettings } from '../../demo/host/context/userSettings';

const NEW_YEAR = new Date('2024-01-01T03:30:00Z');

describe('formatting', () => {
  it('writes dates in the user’s zone and language', () => {
    expect(createFormatting(1033, 'America/New_York').formatDateShort(NEW_YEAR)).toBe('12/31/2023');
    expect(createFormatting(1031, 'Asia/Kolkata').formatDateShort(NEW_YEAR)).toBe('1.1.2024');
  });

  it('moves only user-local times into the user’s zone', () => {
    const formatting = createFormatting(1031, 'America/New_York');
    expect(formatting.formatTime(NEW_YEAR, 1)).toBe('31.12.23, 22:30');
    expect(formatting.formatTime(NEW_YEAR, 3)).toBe('01.01.24, 03:30');
  });

  it.each([
    ['2023-01-01', 52],
    ['2024-12-30', 1],
    ['2020-12-31', 53],
  ])('counts %s into ISO week %d', (day, week) => {
    expect(createFormatting(1033, 'UTC').getWeekOfYear(new Date(day))).toBe(week);
  });
});

describe('user settings', () => {
  it('follow the language', () => {
    expect(createUserSettings(1025, 'UTC').isRTL).toBe(true);
    const german = createUserSettings(1031, 'UTC');
    expect(german.isRTL).toBe(false);
    expect(german.numberFormattingInfo.numberDecimalSeparator).toBe(',');
    expect(german.dateFormattingInfo.dayNames[0]).toBe('Sonntag');
    expect(german.dateFormattingInfo.monthNames).toHaveLength(13);
  });

  it('know the offset of the zone at a date', () => {
    const zurich = createUserSettings(1033, 'Europe/Zurich');
    expect(zurich.getTimeZoneOffsetMinutes(NEW_YEAR)).toBe(60);
  });
});
